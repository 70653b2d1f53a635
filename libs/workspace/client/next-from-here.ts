import type { TodayQuery } from '@faellesblik/contracts/generated/workspace';
import type { Me } from '@faellesblik/platform/client/session';

/** What one can do when nothing waits. */
export interface NextFromHere {
  readonly text: string;
  readonly word?: string;
  readonly link?: string;
}

/** The best next thing for this person on an empty Mit bord: what a colleague has lately let them into, else what they may begin. */
export function nextFromHere(can: Me['can'], news: TodayQuery['today']['news']): NextFromHere {
  const invitation = news.find(({ kind, toMe }) => kind === 'participant.invited' && toMe);
  if (invitation) {
    const { actor, codeName, caseId } = invitation;
    return {
      text: $localize`:@@workspace.next-invited:${actor.name}:name: har inviteret dig med i ${codeName}:codeName:. Læs, hvad de undrer sig over, og skriv det, du har set.`,
      word: $localize`:@@workspace.to-case:Gå til forløbet`,
      link: `/forloeb/${caseId}`,
    };
  }
  if (can.openCase) {
    return {
      text: $localize`:@@workspace.next-open:Er der noget, I undrer jer over? En undring er nok til at åbne et forløb.`,
      word: $localize`:@@workspace.open-case:Åbn et forløb`,
      link: '/forloeb/nyt',
    };
  }
  if (can.proposeCase && !can.takeSparring) {
    return {
      text: $localize`:@@workspace.next-propose:Er der noget, du undrer dig over? En undring er nok til at foreslå et forløb.`,
      word: $localize`:@@workspace.propose-case:Foreslå et forløb`,
      link: '/forloeb/nyt',
    };
  }
  if (can.takeSparring) {
    return {
      text: $localize`:@@workspace.next-sparring:Når nogen beder om sparring, står det her.`,
      word: $localize`:@@workspace.next-sparring-go:Se sparring`,
      link: '/sparring',
    };
  }
  if (can.seeCases) {
    return {
      text: $localize`:@@workspace.next-cases:Når nogen har brug for dig, står det her.`,
      word: $localize`:@@workspace.next-cases-go:Se dine forløb`,
      link: '/forloeb',
    };
  }
  if (can.keepMirror) {
    return {
      text: $localize`:@@workspace.next-mirror:Når noget venter på dig, står det her. Imens kan du passe kommunens egne ord i sprogspejlet.`,
      word: $localize`:@@workspace.next-mirror-go:Se sprogspejlet`,
      link: '/sprogspejl',
    };
  }
  return { text: $localize`:@@workspace.next-none:Når noget venter på dig, står det her.` };
}
