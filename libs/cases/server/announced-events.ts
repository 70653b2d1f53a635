import type { CaseEvent } from '@faellesblik/cases/domain/case-event';

/** What can be announced is what the log of a forløb can hold. */
declare module '@faellesblik/platform/server/database/announcement' {
  interface Events {
    readonly cases: CaseEvent;
  }
}
