/** The tab of a forløb where an event of this kind can be seen, as the last part of the address. */
export function tabOfEvent(kind: string): string {
  return TABS.find(({ starts }) => starts.some((start) => kind.startsWith(start)))?.tab ?? 'overblik';
}

const TABS: readonly { readonly tab: string; readonly starts: readonly string[] }[] = [
  { tab: 'iagttagelser', starts: ['observation.'] },
  { tab: 'sparring', starts: ['sparring.', 'message.'] },
  { tab: 'aftale', starts: ['measure.', 'round.'] },
  { tab: 'opfoelgning', starts: ['follow-up.', 'review.'] },
  { tab: 'laering', starts: ['case.closed', 'card.'] },
];
