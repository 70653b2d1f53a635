import { anActor, leader } from '@faellesblik/access/domain/actor.builder';
import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import { aCase } from './case.builder';
import {
  acceptHandOver,
  afterHandOver,
  ageBandAfter,
  checkDecline,
  checkHandOver,
  checkHandOverMessage,
  looksOnUntil,
  type HandOverOffer,
  type OfferedHandOver,
} from './hand-over';

const now = '2026-06-10T09:00:00.000Z';
const receiver = anActor('receiver', { unitId: 'school', unitKind: 'skole', role: 'leader' });
const offer: HandOverOffer = {
  toUnitId: 'school',
  kind: 'toSchool',
  startsOn: '2026-08-10',
  strengths: 'De hjælper hinanden.',
  works: 'To hold.',
  basis: { kind: 'parentsInvolved', how: 'De er med.', week: '2026-W20' },
};
const offered: OfferedHandOver & { readonly offeredBy: string } = {
  id: 'handOver',
  caseId: 'case',
  toUnitId: 'school',
  kind: 'toSchool',
  startsOn: '2026-08-10',
  state: 'offered',
  offeredBy: 'leader',
};
const subject = {
  ...aCase({ state: 'running', level: 2 }),
  communityId: 'room',
  ageBand: 'age3to5' as const,
  nextDate: null,
};
const community = {
  id: 'class',
  unitId: 'school',
  kind: 'klasse',
  nickname: '0.a',
  sizeBand: 'from16to24',
} as const;

describe('a hand-over', () => {
  test.each<[string, string, Partial<HandOverOffer>]>([
    ['the own house', 'hand-over.own-unit', { toUnitId: 'house' }],
    ['a house without a word about strengths', 'field.missing', { strengths: '' }],
    ['a house without a word about what works', 'field.missing', { works: ' ' }],
    ['a house that may not know who it is', 'hand-over.not-anonymous', { basis: { kind: 'anonymous' } }],
    ['a house on no basis said', 'field.missing', { basis: { kind: 'otherAuthority', other: '' } }],
  ])('is not offered to %s: %s', (_where, code, but) => {
    expect(refusalOf(() => checkHandOver({ ...offer, ...but }, subject, now))).toBe(code);
  });

  test('is offered with what has to be told', () => {
    expect(() => checkHandOver(offer, subject, now)).not.toThrow();
  });

  test('makes it the receiver’s, who looks anew, with a follow-up six weeks after the start', () => {
    expect(acceptHandOver(offered, subject, community, receiver, now)).toMatchObject({
      unitId: 'school',
      communityId: 'class',
      holderId: 'receiver',
      state: 'sharedLook',
      level: 2,
      ageBand: 'age6to9',
      nextDate: '2026-09-21',
    });
  });

  test('that is accepted after the start is followed up six weeks from today', () => {
    const late = { ...offered, startsOn: '2026-06-01' };
    expect(acceptHandOver(late, subject, community, receiver, now).nextDate).toBe('2026-07-22');
  });

  test.each([
    ['on in a school', 'age3to5', 'toSchool', 'skole', 'age6to9'],
    ['on in a school, whatever the hand-over is called', 'age0to2', 'other', 'skole', 'age6to9'],
    ['on from vuggestue', 'age0to2', 'toKindergarten', 'dagtilbud', 'age3to5'],
    ['never back', 'age10to13', 'newHouse', 'skole', 'age10to13'],
    ['nowhere in a house with children of several bands', 'age0to2', 'newHouse', 'dagtilbud', 'age0to2'],
  ] as const)('moves the age band %s', (_where, before, kind, house, after) => {
    expect(ageBandAfter(before, kind, house)).toBe(after);
  });

  test.each([
    ['the first day', '2026-08-10', '2026-10-05'],
    ['today, when that day has been', '2026-06-01', '2026-08-05'],
  ])('lets the former tovholder look on until eight weeks after %s', (_from, startsOn, last) => {
    expect(looksOnUntil({ startsOn }, now)).toBe(last);
  });

  test.each([
    ['by another', 'hand-over.only-receiver', offered, subject, leader, community],
    [
      'when it is answered',
      'hand-over.settled',
      { ...offered, state: 'declined' as const },
      subject,
      receiver,
      community,
    ],
    [
      'when it is closed',
      'case.not-open',
      offered,
      { ...subject, state: 'closed' as const },
      receiver,
      community,
    ],
    [
      'to another house',
      'community.not-found',
      offered,
      subject,
      receiver,
      { ...community, unitId: 'house' },
    ],
  ])('is not accepted %s: %s', (_when, code, one, of, who, to) => {
    expect(refusalOf(() => acceptHandOver(one, of, to, who, now))).toBe(code);
  });

  test('leaves the former tovholder as observer, and nobody else of the old house', () => {
    const all = ['leader', 'paedagog', 'ppr', 'receiver'].map((personId) => ({ personId }));
    expect(afterHandOver(all, 'leader', 'receiver')).toEqual({
      leaving: ['paedagog', 'ppr'],
      observers: ['leader'],
    });
    expect(afterHandOver(all, 'receiver', 'receiver').observers).toEqual([]);
  });

  test('is declined with a word, by who is asked', () => {
    expect(refusalOf(() => checkDecline(offered, '', receiver))).toBe('field.missing');
    expect(refusalOf(() => checkDecline(offered, 'Nej.', leader))).toBe('hand-over.only-receiver');
  });

  test('is talked over by the two sides alone', () => {
    for (const who of [leader, receiver])
      expect(() => checkHandOverMessage(offered, 'Bruger I billeder?', who)).not.toThrow();
    expect(refusalOf(() => checkHandOverMessage(offered, 'Hej', anActor('ppr')))).toBe(
      'hand-over.only-sides',
    );
  });
});
