import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';

/** What the page of a forløb says of its hand-over. */
export interface HandOverStanding {
  readonly words: string;
  readonly link: string;
}

/** While another house is asked, and after one has taken it; the log knows which. Null when there is nothing to say. */
export function handOverStanding({
  events,
}: Pick<CaseWholeFragment, 'events'>): (HandOverStanding & { readonly waits: boolean }) | null {
  const last = events.findLast(({ kind }) => kind.startsWith('hand-over.'));
  if (last?.kind === 'hand-over.offered') return { ...OFFERED, waits: true };
  return last?.kind === 'hand-over.accepted' ? { ...RECEIVED, waits: false } : null;
}

const OFFERED: HandOverStanding = {
  words: $localize`:@@workspace.hand-over-waits:Forløbet er tilbudt et andet hus. Det er hos jer, til lederen dér har sagt ja.`,
  link: $localize`:@@workspace.hand-over-see:Se overgangen`,
};
const RECEIVED: HandOverStanding = {
  words: $localize`:@@workspace.hand-over-came:Forløbet kom hertil fra et andet hus. Overgangen fortæller, hvad der virker.`,
  link: $localize`:@@workspace.hand-over-read:Læs overgangen`,
};
