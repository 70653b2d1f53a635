/**
 * The events there are, by the domain that keeps their log; it adds its own by `declare module`, so that what is not
 * among them does not compile. An event carries what every participant may know: its kind and ids. Text has no place here.
 */
export interface Events {
  readonly platform: never;
}

/** What a service says happened. */
export type Announcement = Events[keyof Events] & {
  /** People whose Mit bord this changes, besides those who have the forløb open. */
  readonly concerns?: readonly string[];
  /** What another domain needs to react in the same transaction; never stored and never sent. */
  readonly carries?: Readonly<Record<string, unknown>>;
};
