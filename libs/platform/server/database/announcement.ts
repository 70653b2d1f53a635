/** What a service says happened. Kind and ids must be fit for every participant; text has no place here. */
export interface Announcement {
  readonly kind: string;
  readonly caseId: string;
  /** What it is about: the observation, the measure, the person invited. */
  readonly subjectId?: string;
  /** People whose Mit bord this changes, besides those who have the forløb open. */
  readonly concerns?: readonly string[];
  /** What another domain needs to react in the same transaction; never stored and never sent. */
  readonly carries?: Readonly<Record<string, unknown>>;
}
