/**
 * The only error that leaves a domain: a code, never a sentence and never what somebody wrote.
 * `details` holds names of fields, numbers and offsets; the way out adds the sentence in the reader's language.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
