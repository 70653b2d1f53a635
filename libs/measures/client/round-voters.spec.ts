import { TestBed } from '@angular/core/testing';
import type { RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { aRound, aStance, aVoter } from './measures.builder';
import { RoundVoters } from './round-voters';

const objection = aStance({ answer: 'objection', reason: 'For mange skift', wouldDo: 'To hold' });

function shown(round: RoundWholeFragment): string {
  const fixture = TestBed.createComponent(RoundVoters);
  fixture.componentRef.setInput('round', round);
  fixture.componentRef.setInput('viewerId', 'me');
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('everybody who is asked', () => {
  const voters = [aVoter('me'), aVoter('other', [objection])];

  it('is shown with who has answered, and not what, while it is blind', () => {
    const text = shown(aRound({ voters }));
    expect(text).toMatch(/Person other .*Har svaret/);
    expect(text).toContain('Ikke endnu');
    expect(text).not.toContain('Indvending');
    expect(text).not.toContain('For mange skift');
  });

  it('is shown with what they say once the viewer has answered', () => {
    const text = shown(aRound({ voters, answered: true, revealed: true }));
    expect(text).toContain('Indvending');
    expect(text).toContain('For mange skift');
    expect(text).toContain('Godt nok, hvis: To hold');
  });

  it('keeps the first answer beside the newest', () => {
    const changed = [aVoter('other', [objection, aStance({ answer: 'yesBut', reason: 'Vi prøver' })])];
    expect(shown(aRound({ voters: changed, revealed: true }))).toMatch(
      /Først\s*Indvending.*Nu\s*Ja, men.*Vi prøver/,
    );
  });

  it('lists the silent when the round is closed', () => {
    expect(shown(aRound({ voters, state: 'closed', revealed: true }))).toContain('Ikke svaret');
  });
});
