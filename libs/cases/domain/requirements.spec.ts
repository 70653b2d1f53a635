import { everythingReady, facts } from './case.builder';
import type { CaseFacts } from './case-facts';
import { caseStates, nextState, type CaseState, type RequirementCode } from './case-state';
import { missing, requirementsFor, requirementsForViewer } from './requirements';

describe('what the way on needs', () => {
  test.each<[CaseState, CaseState | null]>([
    ['wonder', 'sharedLook'],
    ['sharedLook', 'agreeing'],
    ['agreeing', 'running'],
    ['running', 'review'],
    ['review', 'closed'],
    ['closed', null],
    ['paused', null],
    ['cleared', null],
  ])('from %s it leads to %s', (from, to) => {
    expect(nextState(from)).toBe(to);
  });

  test('a new forløb lacks a strength and a second adult, and needs no basis while the house is alone', () => {
    expect(missing(requirementsFor('wonder', facts()))).toEqual(['observationWithStrength', 'secondAdult']);
  });

  test.each<[CaseState, RequirementCode, Partial<CaseFacts>]>([
    ['wonder', 'observationWithStrength', { observationsWithStrength: 0 }],
    ['wonder', 'secondAdult', { secondAdult: false }],
    ['wonder', 'basis', { hasBasis: false, outsiders: 1 }],
    ['sharedLook', 'perspectives', { perspectives: { staff: true, child: false, parents: false } }],
    ['sharedLook', 'perspectives', { perspectives: { staff: false, child: true, parents: true } }],
    ['sharedLook', 'communityMeasure', { communityMeasuresProposed: 0 }],
    ['agreeing', 'everyoneAnswered', { answersMissing: 1 }],
    ['agreeing', 'leaderAnswered', { leaderAnswered: false }],
    ['agreeing', 'assentFromAnother', { assentFromAnother: false }],
    ['agreeing', 'noOpenObjection', { openObjections: 1 }],
    ['agreeing', 'measuresComplete', { measuresInRoundComplete: false }],
  ])('from %s only %s is missing when that is not in place', (state, code, without) => {
    expect(missing(requirementsFor(state, { ...everythingReady, ...without }))).toEqual([code]);
  });

  test.each(caseStates)('from %s nothing is missing when everything is in place', (state) => {
    expect(missing(requirementsFor(state, everythingReady))).toEqual([]);
  });

  test('the parents’ view is as good a second perspective as the child’s', () => {
    const withParents = { ...everythingReady, perspectives: { staff: true, child: false, parents: true } };
    expect(missing(requirementsFor('sharedLook', withParents))).toEqual([]);
  });

  test('a passed deadline stands in for the answers that are missing', () => {
    const late = { ...everythingReady, answersMissing: 2, deadlinePassed: true };
    expect(missing(requirementsFor('agreeing', late))).toEqual([]);
  });

  test('without an open round nobody has answered', () => {
    expect(missing(requirementsFor('agreeing', facts()))).toContain('everyoneAnswered');
  });
});

describe('while the round is blind', () => {
  const objecting = { ...everythingReady, openObjections: 1, assentFromAnother: false };

  test('who has not answered sees whose answer is missing, and neither assent nor objection', () => {
    const codes = requirementsForViewer('agreeing', objecting, { answered: false }).map((one) => one.code);
    expect(codes).toEqual(['everyoneAnswered', 'leaderAnswered', 'measuresComplete']);
  });

  test('who has not answered sees the same whether somebody objects or not', () => {
    const withObjection = requirementsForViewer('agreeing', objecting, { answered: false });
    const without = requirementsForViewer('agreeing', everythingReady, { answered: false });
    expect(withObjection).toEqual(without);
  });

  test('who has answered sees that there is an objection', () => {
    const seen = requirementsForViewer('agreeing', objecting, { answered: true });
    expect(missing(seen)).toEqual(['assentFromAnother', 'noOpenObjection']);
  });
});
