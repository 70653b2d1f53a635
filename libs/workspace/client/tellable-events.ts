import type { WorkspaceEvent } from './workspace-store';

/** The events worth telling: a step of the forløb that came with another act (a round, a status) is told by that act. */
export function tellableEvents(events: readonly WorkspaceEvent[]): readonly WorkspaceEvent[] {
  return events.filter(
    (event) =>
      event.kind !== 'case.moved' ||
      !events.some((other) => other.at === event.at && other.kind !== 'case.moved'),
  );
}
