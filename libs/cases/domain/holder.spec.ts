import { leader, paedagog, ppr } from '@faellesblik/access/domain/actor.builder';
import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import { aCase } from './case.builder';
import { acceptHolder, declineHolder, offerHolder, withdrawHolderOffer } from './holder';
import type { Participant } from './participant';

const participant = (personId: string, given: Partial<Participant> = {}): Participant => ({
  personId,
  function: 'paedagog',
  seesFrom: 'start',
  since: '2026-11-02T09:00:00.000Z',
  secondAdult: false,
  ...given,
});
const all = [
  participant('leader', { function: 'holder' }),
  participant('paedagog', { secondAdult: true }),
  participant('ppr', { function: 'observer' }),
];
const offered = aCase({ holderOfferedTo: 'paedagog' });

describe('the role of tovholder', () => {
  test('stays where it is until the other accepts', () => {
    expect(offerHolder(aCase(), 'paedagog', all)).toMatchObject({
      holderId: 'leader',
      holderOfferedTo: 'paedagog',
    });
  });

  test.each([
    ['an observer', 'holder.observer', 'ppr'],
    ['who has it already', 'holder.already', 'leader'],
    ['somebody who does not take part', 'participant.not-found', 'stranger'],
  ])('is not offered to %s: %s', (_who, code, personId) => {
    expect(refusalOf(() => offerHolder(aCase(), personId, all))).toBe(code);
  });

  test('goes over, and the makker who took it leaves the one before as makker: nobody stands alone', () => {
    const { subject, changes } = acceptHolder(offered, paedagog, all, 'leader');
    expect(subject).toMatchObject({ holderId: 'paedagog', holderOfferedTo: null });
    expect(changes).toEqual([
      { personId: 'leader', function: 'leader', secondAdult: true },
      { personId: 'paedagog', function: 'holder', secondAdult: false },
    ]);
  });

  test('is not taken, declined or taken back without an offer to that person', () => {
    for (const refused of [
      () => acceptHolder(offered, ppr, all, 'leader'),
      () => declineHolder(offered, leader),
      () => withdrawHolderOffer(aCase()),
    ]) {
      expect(refusalOf(refused)).toBe('holder.not-offered');
    }
  });

  test('stays after a no, and after the offer is taken back', () => {
    for (const after of [declineHolder(offered, paedagog), withdrawHolderOffer(offered)]) {
      expect(after).toMatchObject({ holderId: 'leader', holderOfferedTo: null });
    }
  });
});
