/** One word form of a Hunspell dictionary, with what the affix rules say about it. */
export interface WordForm {
  readonly form: string;
  /** Flags on the form itself, after the affix rule that made it. */
  readonly flags: ReadonlySet<number>;
  /** Flags of the stem it was made from. */
  readonly stemFlags: ReadonlySet<number>;
  /** The grammar note of the affix rule, such as `+DATID`; empty for the stem. */
  readonly note: string;
  /** Other forms of an irregular stem, as the dictionary lists them beside it. */
  readonly irregular: readonly string[];
}

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly number[];
  readonly applies: (stem: string) => boolean;
  readonly note: string;
}

/** Expands a dictionary of numeric flags by its suffix rules, two levels deep; prefixes are left out on purpose. */
export function* expandDictionary(affixText: string, dictionaryText: string): Generator<WordForm> {
  const suffixes = readSuffixRules(affixText);
  for (const line of dictionaryText.split('\n').slice(1)) {
    const entry = /^([^/\t]+?)(?:\/([\d,]+))?(?:\s+((?:st|ph|al):.*))?$/.exec(line);
    if (!entry?.[1]) continue;
    const flags = new Set((entry[2] ?? '').split(',').filter(Boolean).map(Number));
    const irregular = [...(entry[3] ?? '').matchAll(/al:(\S+)/g)].map((match) => match[1] ?? '');
    yield* expand({ form: entry[1], flags, stemFlags: flags, note: '', irregular }, suffixes, 2);
  }
}

function* expand(
  word: WordForm,
  suffixes: ReadonlyMap<number, SuffixRule[]>,
  depth: number,
): Generator<WordForm> {
  yield word;
  if (depth === 0) return;
  for (const flag of word.flags) {
    for (const rule of suffixes.get(flag) ?? []) {
      if (!rule.applies(word.form)) continue;
      const form = word.form.slice(0, word.form.length - rule.strip.length) + rule.add;
      const made = {
        form,
        flags: new Set(rule.flags),
        stemFlags: word.stemFlags,
        note: rule.note || word.note,
        irregular: [],
      };
      yield* expand(made, suffixes, depth - 1);
    }
  }
}

function readSuffixRules(affixText: string): Map<number, SuffixRule[]> {
  const rules = new Map<number, SuffixRule[]>();
  const conditions = new Map<string, (stem: string) => boolean>();
  for (const line of affixText.split('\n')) {
    const [kind, flag, strip, affix, condition, note] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || affix === undefined || condition === undefined || strip === 'Y' || strip === 'N')
      continue;
    const [add = '', flags = ''] = affix.split('/');
    const stripped = strip === '0' ? '' : (strip ?? '');
    const matches = conditions.get(condition) ?? endsWithCondition(condition);
    conditions.set(condition, matches);
    const list = rules.get(Number(flag)) ?? [];
    list.push({
      strip: stripped,
      add: add === '0' ? '' : add,
      flags: flags.split(',').filter(Boolean).map(Number),
      applies: (stem) => stem.length > stripped.length && stem.endsWith(stripped) && matches(stem),
      note: note ?? '',
    });
    rules.set(Number(flag), list);
  }
  return rules;
}

function endsWithCondition(condition: string): (stem: string) => boolean {
  if (condition === '.') return () => true;
  if (!condition.includes('[')) return (stem) => stem.endsWith(condition);
  const pattern = new RegExp(`${condition}$`, 'u');
  return (stem) => pattern.test(stem);
}
