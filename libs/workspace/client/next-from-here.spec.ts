import type { TodayQuery } from '@faellesblik/contracts/generated/workspace';
import { nextFromHere } from './next-from-here';
import { aPerson } from './workspace.builder';

type News = TodayQuery['today']['news'][number];

const can = {
  openCase: false,
  proposeCase: true,
  takeSparring: false,
  readCards: true,
  seeCases: true,
  keepMirror: false,
};
const invited: News = {
  caseId: 'case',
  codeName: 'Stille Fyrtårn',
  kind: 'participant.invited',
  toMe: true,
  at: '2026-11-12T09:00:00Z',
  actor: aPerson('leader', { name: 'Birgitte Holm' }),
};

describe('the next thing on an empty Mit bord', () => {
  it('is the forløb that a colleague has let one into', () => {
    const next = nextFromHere(can, [{ ...invited, kind: 'message.written', toMe: false }, invited]);
    expect(next.link).toBe('/forloeb/case');
    expect(next.text).toContain('Birgitte Holm har inviteret dig med i Stille Fyrtårn.');
  });

  it('is what one may begin oneself, when it was somebody else who was invited', () => {
    expect(nextFromHere(can, [{ ...invited, toMe: false }]).link).toBe('/forloeb/nyt');
  });
});
