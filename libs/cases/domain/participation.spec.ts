import { leader, paedagog } from '@faellesblik/access/domain/actor.builder';
import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { checkBasis, requireBasis, tidyBasis, type Basis } from './basis';
import { openCase } from './case';
import type { Community } from './community';
import {
  checkInvitation,
  checkRemoval,
  isOutsider,
  proposedSeesFrom,
  sees,
  type Invitation,
  type Participant,
} from './participant';

const now = '2026-11-12T10:00:00.000Z';
const stue: Community = {
  id: 'stue',
  unitId: 'house',
  kind: 'stue',
  nickname: 'Solstrålen',
  sizeBand: 'from16to24',
};
const holder: Participant = {
  personId: 'leader',
  function: 'holder',
  seesFrom: 'start',
  since: now,
  secondAdult: false,
};

describe('opening', () => {
  const given = {
    id: 'case',
    codeName: 'Blå Havn',
    focus: 'community',
    ageBand: 'age3to5',
    wondering: 'Hvad sker der i garderoben?' as GuardedText,
  } as const;

  test('makes the leader of the house case holder of an undring', () => {
    expect(openCase(given, stue, leader, now)).toMatchObject({
      state: 'wonder',
      level: 0,
      holderId: 'leader',
      unitId: 'house',
    });
  });

  test('is refused to others, to other houses and without an undring', () => {
    expect(refusalOf(() => openCase(given, stue, paedagog, now))).toBe('case.only-own-unit');
    expect(refusalOf(() => openCase(given, { ...stue, unitId: 'other' }, leader, now))).toBe(
      'case.only-own-unit',
    );
    expect(refusedField(() => openCase({ ...given, wondering: ' ' as GuardedText }, stue, leader, now))).toBe(
      'wondering',
    );
  });
});

describe('inviting', () => {
  const invitation: Invitation = { personId: 'ppr', function: 'ppr', seesFrom: 'start', secondAdult: false };

  test.each<[string, string | null, Partial<Invitation>]>([
    ['somebody new', null, {}],
    ['somebody who is in', 'participant.already-in', { personId: 'leader' }],
    ['a second holder', 'participant.one-holder', { function: 'holder' }],
    ['an observing makker', 'participant.observer-not-second', { function: 'observer', secondAdult: true }],
  ])('%s ends in %s', (_who, code, given) => {
    expect(refusalOf(() => checkInvitation({ ...invitation, ...given }, [holder]))).toBe(code);
  });

  test('removing spares the case holder and knows who is in', () => {
    expect(refusalOf(() => checkRemoval('leader', { holderId: 'leader' }, [holder]))).toBe(
      'participant.holder-stays',
    );
    expect(refusalOf(() => checkRemoval('ppr', { holderId: 'leader' }, [holder]))).toBe(
      'participant.not-found',
    );
  });

  test('proposes the start for PPR, Support and a makker, today for the others', () => {
    expect(proposedSeesFrom('ppr')).toBe('start');
    expect(proposedSeesFrom('support')).toBe('start');
    expect(proposedSeesFrom('paedagog', true)).toBe('start');
    expect(proposedSeesFrom('paedagog')).toBe('today');
    expect(proposedSeesFrom('observer')).toBe('today');
  });

  test('who sees from today does not see what was shared before', () => {
    const newcomer = { seesFrom: 'today', since: now } as const;
    expect(sees(newcomer, '2026-11-12T09:59:59.999Z')).toBe(false);
    expect(sees(newcomer, now)).toBe(true);
    expect(sees({ seesFrom: 'start', since: now }, '2026-01-01T00:00:00.000Z')).toBe(true);
  });
});

describe('the basis', () => {
  test('is needed when the first person from another unit comes in, and once', () => {
    expect(isOutsider(['ppr'], { unitId: 'house' })).toBe(true);
    expect(isOutsider(['ppr', 'house'], { unitId: 'house' })).toBe(false);
    expect(refusalOf(() => requireBasis(true, true))).toBeNull();
    expect(refusalOf(() => requireBasis(false, false))).toBeNull();
    expect(refusalOf(() => requireBasis(false, true))).toBe('basis.missing');
  });

  test.each<[Basis<string>, unknown]>([
    [{ kind: 'anonymous' }, null],
    [{ kind: 'parentsInvolved', how: 'Samtale ved aflevering', week: '2026-W45' }, null],
    [{ kind: 'parentsInvolved', week: '2026-W45' }, 'basis.how'],
    [{ kind: 'parentsInvolved', how: 'Samtale ved aflevering' }, 'basis.week'],
    [{ kind: 'parentsInvolved', how: 'Samtale ved aflevering', week: 'uge 45' }, 'basis.week'],
    [{ kind: 'otherAuthority' }, 'basis.other'],
  ])('%j is refused at %s', (basis, field) => {
    expect(refusedField(() => checkBasis(basis))).toBe(field);
  });

  test('keeps only what belongs to its kind', () => {
    expect(tidyBasis({ kind: 'anonymous', how: 'Samtale', other: 'Lov' })).toEqual({ kind: 'anonymous' });
  });
});
