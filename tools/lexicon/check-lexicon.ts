/** What a built lexicon holds. */
export interface BuiltLexicon {
  /** Size of the file, not compressed. */
  readonly bytes: number;
  /** Ordinary word forms. */
  readonly forms: number;
  /** Names of people on any list. */
  readonly names: number;
}

/** With fewer words the guard would ask about ordinary prose, with fewer names it would miss some; more bytes are too slow to send. */
const bounds = { forms: 400_000, names: 50_000, bytes: 650_000 } as const;

/** Stops the build when a package has changed so that the lexicon is no longer whole, or has outgrown its way to the browser. */
export function requireWholeLexicon({ bytes, forms, names }: BuiltLexicon): void {
  if (forms < bounds.forms) throw new Error(`The lexicon has ${forms} word forms and needs ${bounds.forms}.`);
  if (names < bounds.names) throw new Error(`The lexicon has ${names} names and needs ${bounds.names}.`);
  if (bytes > bounds.bytes) throw new Error(`The lexicon has ${bytes} bytes and may have ${bounds.bytes}.`);
}
