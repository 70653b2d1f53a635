import { BLANK_REVIEW, nextLook, reviewInput, reviewNeeds } from './review-entry';

const today = '2026-11-12';
const address = { caseId: 'case', version: 4 };

describe('a status', () => {
  it.each([
    ['goalReached', null],
    ['worksContinue', '2026-12-23'],
    ['adjust', '2026-11-26'],
    ['inviteMore', '2026-11-26'],
  ] as const)('that ends in %s looks again on %s unless told otherwise', (outcome, expected) => {
    expect(nextLook({ ...BLANK_REVIEW, outcome }, today)).toBe(expected);
  });

  it('asks whom and what only when more are invited', () => {
    expect(Object.keys(reviewNeeds({ ...BLANK_REVIEW, outcome: 'inviteMore' }))).toContain('inviteUnitId');
    expect(Object.keys(reviewNeeds({ ...BLANK_REVIEW, outcome: 'adjust' }))).toEqual(['outcome', 'reason']);
  });

  it('leaves the question out when another outcome is chosen after all', () => {
    const entry = {
      ...BLANK_REVIEW,
      outcome: 'adjust',
      reason: 'Vi prøver kortere',
      inviteQuestion: 'Kan I se med?',
    } as const;
    expect(reviewInput(address, entry, today, [])).not.toHaveProperty('inviteQuestion');
  });
});
