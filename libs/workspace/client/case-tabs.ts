import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { Tab } from '@faellesblik/platform/ui/tabs';

/** The tabs of a forløb, each with how much there is in it. */
export function tabsOf({
  id,
  observations,
  messages,
  measures,
  childVoices,
  parentContacts,
}: CaseWholeFragment): Tab[] {
  const followUps = measures.reduce((sum, measure) => sum + measure.followUps.length, 0);
  const tabs: Tab[] = [
    { link: 'overblik', word: $localize`:@@workspace.tab-overview:Overblik` },
    {
      link: 'iagttagelser',
      word: $localize`:@@workspace.tab-observations:Iagttagelser`,
      count: observations.length,
    },
    { link: 'sparring', word: $localize`:@@workspace.tab-sparring:Sparring`, count: messages.length },
    { link: 'aftale', word: $localize`:@@workspace.tab-agreement:Aftale og tiltag`, count: measures.length },
    { link: 'opfoelgning', word: $localize`:@@workspace.tab-follow-up:Opfølgning`, count: followUps },
    {
      link: 'boern-og-foraeldre',
      word: $localize`:@@workspace.tab-perspectives:Børn og forældre`,
      count: childVoices.length + parentContacts.length,
    },
    { link: 'laering', word: $localize`:@@workspace.tab-learning:Læring` },
  ];
  return tabs.map((tab) => ({ ...tab, link: `/forloeb/${id}/${tab.link}` }));
}

/** The tab or page where an event of this kind can be seen, as the last part of the address. */
export function tabOfEvent(kind: string): string {
  return PLACES.find(({ starts }) => starts.some((start) => kind.startsWith(start)))?.tab ?? 'overblik';
}

const PLACES: readonly { readonly tab: string; readonly starts: readonly string[] }[] = [
  { tab: 'iagttagelser', starts: ['observation.'] },
  { tab: 'sparring', starts: ['sparring.', 'message.'] },
  { tab: 'aftale', starts: ['measure.', 'round.'] },
  { tab: 'opfoelgning', starts: ['follow-up.', 'review.'] },
  { tab: 'boern-og-foraeldre', starts: ['child-voice.', 'parent-contact.'] },
  { tab: 'laering', starts: ['case.closed', 'card.'] },
  { tab: 'overgang', starts: ['hand-over.'] },
];
