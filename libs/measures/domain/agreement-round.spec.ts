import { leader, paedagog } from '@faellesblik/access/domain/actor.builder';
import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import { aCase, everythingReady } from '@faellesblik/cases/domain/case.builder';
import {
  openObjections,
  silentVoters,
  voiceOf,
  type AgreementRound,
  type Answer,
  type RoundParticipant,
  type Voice,
} from './agreement-round';
import { answerRound, answersOf, checkAnswer, mayAnswer, type GivenAnswer } from './answer-round';
import { closeRound, closingRequirements, mayClose } from './close-round';
import { aMeasure, guarded } from './measure.builder';
import { openRound, proposedDeadline } from './open-round';
import { reveals, roundFacts } from './round-view';

const now = '2026-11-12T10:00:00.000Z';
const later = '2026-11-13T10:00:00.000Z';
const afterTheDeadline = '2026-11-16T10:00:00.000Z';

const theLeader: RoundParticipant = { personId: 'leader', function: 'holder', ofTheHouse: true, leads: true };
const thePaedagog: RoundParticipant = {
  personId: 'paedagog',
  function: 'paedagog',
  ofTheHouse: true,
  leads: false,
};
const thePpr: RoundParticipant = { personId: 'ppr', function: 'ppr', ofTheHouse: false, leads: false };
const anObserver: RoundParticipant = {
  personId: 'observer',
  function: 'observer',
  ofTheHouse: true,
  leads: false,
};
const everybody = [theLeader, thePaedagog, thePpr, anObserver];

const made = { id: 'round', caseId: 'case', deadline: proposedDeadline(now) };
const opened = openRound(made, [aMeasure()], everybody, now);

const answer = (round: AgreementRound, personId: string, given: Answer | GivenAnswer<string>) =>
  answerRound(round, personId, (typeof given === 'string' ? { answer: given } : given) as GivenAnswer, later)
    .round;
const objection = {
  answer: 'objection',
  reason: 'For mange skift',
  wouldDo: 'To hold i stedet for tre',
} as const;
const advice = { answer: 'recommend', reason: 'Små hold giver ro' } as const;

describe('opening a round', () => {
  test('asks the house for a stance, the others for advice, and observers for nothing', () => {
    expect(everybody.map(voiceOf)).toEqual(['stance', 'stance', 'advice', null]);
    expect(opened.voters.map((one) => one.personId)).toEqual(['leader', 'paedagog', 'ppr']);
    expect(opened.deadline).toBe('2026-11-15T10:00:00.000Z');
  });

  test.each<[string, () => unknown]>([
    ['round.no-measure', () => openRound(made, [], everybody, now)],
    ['round.not-proposed', () => openRound(made, [aMeasure({ state: 'running' })], everybody, now)],
    ['round.measure-incomplete', () => openRound(made, [aMeasure({ signs: [] })], everybody, now)],
    ['round.deadline', () => openRound({ ...made, deadline: now }, [aMeasure()], everybody, now)],
    [
      'round.deadline',
      () => openRound({ ...made, deadline: '2027-01-01T00:00:00.000Z' }, [aMeasure()], everybody, now),
    ],
    ['round.leader-not-asked', () => openRound(made, [aMeasure()], [thePaedagog, thePpr], now)],
    ['round.nobody-else-asked', () => openRound(made, [aMeasure()], [theLeader, thePpr, anObserver], now)],
  ])('is refused with %s', (code, open) => {
    expect(refusalOf(open)).toBe(code);
  });
});

describe('answering', () => {
  test.each<[Voice, readonly Answer[]]>([
    ['stance', ['yes', 'yesBut', 'abstain', 'objection']],
    ['advice', ['recommend', 'recommendWithChange', 'adviseAgainst']],
  ])('a %s is one of %j', (voice, expected) => {
    expect(answersOf(voice)).toEqual(expected);
  });

  test.each<[Voice, GivenAnswer<string>, string | null, unknown]>([
    ['stance', { answer: 'yes' }, null, null],
    ['stance', { answer: 'abstain' }, null, null],
    ['stance', { answer: 'yesBut' }, 'field.missing', 'reason'],
    ['stance', { answer: 'objection', wouldDo: 'To hold' }, 'field.missing', 'reason'],
    ['stance', { answer: 'objection', reason: 'For mange skift' }, 'field.missing', 'wouldDo'],
    ['stance', objection, null, null],
    ['stance', advice, 'round.other-voice', 'answer'],
    ['advice', { answer: 'yes' }, 'round.other-voice', 'answer'],
    ['advice', { answer: 'recommend' }, 'field.missing', 'reason'],
    ['advice', { answer: 'adviseAgainst', reason: ' ' }, 'field.missing', 'reason'],
    ['advice', advice, null, null],
    ['stance', { answer: 'yes', reason: 'x'.repeat(4001) }, 'field.too-long', 'reason'],
  ])('as %s with %j ends in %s at %s', (voice, given, code, field) => {
    const check = () => checkAnswer(voice, given);
    expect([refusalOf(check), refusedField(check)]).toEqual([code, field]);
  });

  test('keeps the first answer and lets the later one count', () => {
    const first = answer(opened, 'paedagog', objection);
    expect(openObjections(first)).toHaveLength(1);
    const second = answer(first, 'paedagog', 'yes');
    expect(openObjections(second)).toHaveLength(0);
    expect(second.voters[1]?.stances.map((one) => one.answer)).toEqual(['objection', 'yes']);
  });

  test('is for those who are asked, while it is open', () => {
    const closed = { ...opened, state: 'closed' } as const;
    expect(refusalOf(() => answer(opened, 'observer', 'yes'))).toBe('round.not-asked');
    expect(refusalOf(() => answer(closed, 'paedagog', 'yes'))).toBe('round.closed');
    expect(mayAnswer(opened, 'paedagog')).toBe(true);
    expect(mayAnswer(opened, 'observer')).toBe(false);
    expect(mayAnswer(closed, 'paedagog')).toBe(false);
  });
});

describe('the blind', () => {
  const oneAnswered = answer(opened, 'paedagog', objection);

  test.each([
    ['who has answered', 'paedagog', true],
    ['who has not', 'leader', false],
    ['an observer', 'observer', false],
  ])('to %s (%s) reveals %s while it is open', (_who, personId, revealed) => {
    expect(reveals(oneAnswered, personId)).toBe(revealed);
  });

  test('ends for everybody when the round is closed', () => {
    expect(reveals({ ...oneAnswered, state: 'closed' }, 'observer')).toBe(true);
  });

  test('holds back what the closing needs', () => {
    const known = { ...everythingReady, ...roundFacts(oneAnswered, true, later) };
    expect(closingRequirements(oneAnswered, known, 'leader')).toBeNull();
    expect(closingRequirements(oneAnswered, known, 'observer')).toBeNull();
    expect(closingRequirements(oneAnswered, known, 'paedagog')).toContainEqual({
      code: 'noOpenObjection',
      met: false,
    });
  });
});

describe('closing a round', () => {
  const subject = aCase({ state: 'agreeing' });
  const leaderSaidYes = answer(opened, 'leader', 'yes');
  const houseSaidYes = answer(leaderSaidYes, 'paedagog', { answer: 'yesBut', reason: 'Vi mangler en vikar' });
  const allAnswered = answer(houseSaidYes, 'ppr', { answer: 'adviseAgainst', reason: 'For tidligt' });
  const may = (round: AgreementRound, at: string, actor = leader) =>
    mayClose(round, subject, { ...everythingReady, ...roundFacts(round, true, at) }, actor);

  test.each<[string, boolean, AgreementRound, string]>([
    ['all have answered, advice against included', true, allAnswered, later],
    ['an answer is missing', false, houseSaidYes, later],
    ['an answer is missing and the deadline has passed', true, houseSaidYes, afterTheDeadline],
    ['the leader alone has said yes', false, leaderSaidYes, afterTheDeadline],
    ['the leader has not answered', false, answer(opened, 'paedagog', 'yes'), afterTheDeadline],
    ['somebody objects', false, answer(allAnswered, 'paedagog', objection), later],
    ['the others abstain', false, answer(leaderSaidYes, 'paedagog', 'abstain'), afterTheDeadline],
    ['only PPR is for it', false, answer(leaderSaidYes, 'ppr', advice), afterTheDeadline],
    ['it is closed', false, { ...allAnswered, state: 'closed' }, later],
  ])('when %s it may be: %s', (_what, expected, round, at) => {
    expect(may(round, at)).toBe(expected);
  });

  test('is for the leader', () => {
    expect(may(allAnswered, later, paedagog)).toBe(false);
  });

  test('keeps the decision and lists the silent', () => {
    const decision = { decision: guarded('Vi prøver i seks uger.'), reviewOn: '2026-12-14' };
    const closed = closeRound(houseSaidYes, decision, afterTheDeadline);
    expect(closed).toMatchObject({ state: 'closed', closedAt: afterTheDeadline, ...decision });
    expect(silentVoters(closed).map((one) => one.personId)).toEqual(['ppr']);
  });

  test.each<[string, string, string, string]>([
    ['field.missing', 'decision', ' ', '2026-12-14'],
    ['field.missing', 'reviewOn', 'Vi prøver.', ''],
    ['round.review-not-later', 'reviewOn', 'Vi prøver.', '2026-11-16'],
  ])('is refused with %s at %s', (code, field, decision, reviewOn) => {
    const close = () => closeRound(allAnswered, { decision: guarded(decision), reviewOn }, afterTheDeadline);
    expect([refusalOf(close), refusedField(close)]).toEqual([code, field]);
  });
});
