import type { Actor, ActorMembership } from './actor';

/** A membership for tests: a pædagog of the house `house` unless told otherwise. */
export function aMembership(given: Partial<ActorMembership> = {}): ActorMembership {
  return {
    unitId: 'house',
    unitKind: 'dagtilbud',
    clusterId: 'cluster',
    role: 'staff',
    profession: 'paedagog',
    ...given,
  };
}

/** A person for tests, with one membership per argument; without any, a pædagog of the house. */
export function anActor(personId: string, ...memberships: readonly Partial<ActorMembership>[]): Actor {
  const given = memberships.length === 0 ? [{}] : memberships;
  return { municipalityId: 'municipality', personId, memberships: given.map(aMembership), language: null };
}

/** The pædagogisk leder of the house. */
export const leader = anActor('leader', { role: 'leader', profession: 'leder' });
/** A pædagog of the house. */
export const paedagog = anActor('paedagog');
/** A PPR-konsulent. */
export const ppr = anActor('ppr', {
  unitId: 'ppr',
  unitKind: 'ppr',
  role: 'consultant',
  profession: 'psykolog',
});
/** A klyngeleder of the cluster. */
export const clusterLeader = anActor('clusterLeader', {
  unitId: 'office',
  unitKind: 'forvaltning',
  role: 'clusterLeader',
  profession: 'leder',
});
/** The administrator. */
export const administrator = anActor('administrator', {
  unitId: 'office',
  unitKind: 'forvaltning',
  role: 'administrator',
  profession: 'konsulent',
});
