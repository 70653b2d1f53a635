import type { Language } from '@faellesblik/platform/domain/language';
import type { Profession } from './profession';
import type { Role } from './role';
import type { UnitKind } from './unit';

/** One current membership; one that has ended is not among them. */
export interface ActorMembership {
  readonly unitId: string;
  readonly unitKind: UnitKind;
  readonly clusterId: string | null;
  readonly role: Role;
  readonly profession: Profession;
}

/** The signed-in person, as every rule knows them. */
export interface Actor {
  readonly municipalityId: string;
  readonly personId: string;
  readonly memberships: readonly ActorMembership[];
  /** The one chosen on the profile; null: none, and the device decides. */
  readonly language: Language | null;
}

/** Is this person pædagogisk leder of the unit? */
export function isLeaderOf(actor: Actor, unitId: string): boolean {
  return actor.memberships.some((one) => one.unitId === unitId && one.role === 'leader');
}

/** Does this person belong to the unit, in any role? */
export function belongsTo(actor: Actor, unitId: string): boolean {
  return actor.memberships.some((one) => one.unitId === unitId);
}
