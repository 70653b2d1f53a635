import type { Actor } from '@faellesblik/access/domain/actor';
import {
  administrator,
  anActor,
  clusterLeader,
  leader,
  paedagog,
  ppr,
} from '@faellesblik/access/domain/actor.builder';
import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { checkClosing, checkReopening, type ClosingFields } from './closing';
import {
  cardTexts,
  mayRelease,
  maySeeCard,
  proposeCard,
  releaseCard,
  type CardFields,
} from './learning-card';

const now = '2026-12-14T10:00:00.000Z';
const guarded = (text: string) => text as GuardedText;
const told: CardFields = {
  situation: guarded('Garderobe før udetid'),
  what: guarded('Små hold'),
  signs: guarded('Ro og småsnak'),
  starMoment: guarded('Et barn hjalp et andet med lynlåsen.'),
  tripwire: guarded('Sygdom i personalet'),
  advice: guarded('Begynd med ét hold.'),
};
const origin = {
  id: 'card',
  ageBand: 'age3to5',
  communityKind: 'stue',
  authorId: 'leader',
  clusterId: 'cluster',
} as const;
const proposed = proposeCard(told, origin);
const released = releaseCard(proposed, ppr, now);

const anotherLeader = anActor('another', { unitId: 'school', unitKind: 'skole', role: 'leader' });
const farClusterLeader = anActor('far', { unitId: 'office', role: 'clusterLeader', clusterId: 'far' });

describe('closing', () => {
  const closing: ClosingFields = {
    reason: 'goalReached',
    difference: guarded('Små hold'),
    didNot: guarded('Flere regler'),
    card: null,
  };

  test.each<[string, Partial<ClosingFields<string>>]>([
    ['difference', { difference: '' }],
    ['didNot', { didNot: ' ' }],
    ['storyNow', { storyNow: 'x'.repeat(4001) }],
    ['card.tripwire', { card: { ...told, tripwire: '' } }],
  ])('is refused at %s', (field, given) => {
    expect(refusedField(() => checkClosing({ ...closing, ...given }))).toBe(field);
  });

  test('is whole with a card and with an explicit none', () => {
    expect(refusalOf(() => checkClosing(closing))).toBeNull();
    expect(refusalOf(() => checkClosing({ ...closing, card: told }))).toBeNull();
  });

  test('is undone with a note only', () => {
    expect(refusedField(() => checkReopening(''))).toBe('note');
  });
});

describe('a learning card', () => {
  test.each(cardTexts)('is refused without %s', (name) => {
    expect(refusedField(() => proposeCard({ ...told, [name]: '' }, origin))).toBe(`card.${name}`);
  });

  test('is released by a second person', () => {
    expect(released).toMatchObject({ state: 'released', releasedBy: 'ppr', releasedAt: now, version: 2 });
  });

  test.each<[string, Actor, string]>([
    ['its author', leader, 'card.second-reader'],
    ['a pædagog', paedagog, 'card.not-found'],
    ['the administrator', administrator, 'card.not-found'],
    ['a klyngeleder of another cluster', farClusterLeader, 'card.not-found'],
  ])('is not released by %s', (_who, actor, code) => {
    expect(mayRelease(proposed, actor)).toBe(false);
    expect(refusalOf(() => releaseCard(proposed, actor, now))).toBe(code);
  });

  test.each<[string, Actor]>([
    ['PPR', ppr],
    ['the leader of another house', anotherLeader],
    ['the klyngeleder of its cluster', clusterLeader],
  ])('may be released by %s', (_who, actor) => {
    expect(mayRelease(proposed, actor)).toBe(true);
  });

  test('is released once', () => {
    expect(mayRelease(released, anotherLeader)).toBe(false);
    expect(refusalOf(() => releaseCard(released, anotherLeader, now))).toBe('card.released');
  });

  test('is seen by whoever reads cards once it is released, and by few before', () => {
    expect([leader, paedagog, ppr, administrator].map((one) => maySeeCard(proposed, one))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([leader, paedagog, ppr, administrator].map((one) => maySeeCard(released, one))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
