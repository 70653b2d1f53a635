import { missingText } from './missing-words';
import { blankProposal, proposalNeeds } from './measure-proposal';
import { blankLog, logNeeds } from './quick-log';
import { BLANK_REVIEW, reviewNeeds } from './review-entry';

const TODAY = '2026-11-02';

describe('what is said where something is missing', () => {
  it.each([
    ['a measure', proposalNeeds(blankProposal(TODAY), true)],
    ['a follow-up', logNeeds(blankLog(TODAY))],
    ['a status that asks another unit', reviewNeeds({ ...BLANK_REVIEW, outcome: 'inviteMore' })],
  ])('is said in words of its own at every field of %s', (_form, needs) => {
    const said = Object.keys(needs).map((field) => missingText(field));
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(said.length);
  });
});
