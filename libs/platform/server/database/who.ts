/** For whom the database is asked: row-level security reads exactly these two. */
export interface Who {
  readonly municipalityId: string;
  readonly personId: string;
}
