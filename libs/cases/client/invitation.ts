import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import type { ParticipantFunction, Profession } from '@faellesblik/contracts/generated/schema';

/** The functions one can be invited to, in the order they are offered. */
export const INVITED_FUNCTIONS = [
  'paedagog',
  'laerer',
  'leader',
  'ppr',
  'support',
  'observer',
] as const satisfies ParticipantFunction[];

const BY_PROFESSION: Partial<Record<Profession, ParticipantFunction>> = {
  paedagog: 'paedagog',
  paedagogiskAssistent: 'paedagog',
  paedagogmedhjaelper: 'paedagog',
  dagplejer: 'paedagog',
  laerer: 'laerer',
  boernehaveklasseleder: 'laerer',
  leder: 'leader',
};

/** The function that is proposed for a colleague: by the unit for PPR and Support, else by what the person is. */
export function proposedFunction({ unit, profession }: PersonFragment): ParticipantFunction | null {
  if (unit.kind === 'ppr') return 'ppr';
  if (unit.kind === 'support') return 'support';
  return BY_PROFESSION[profession] ?? null;
}

/** Whether the colleague comes from another house than the community's. */
export function isFromOutside(person: PersonFragment, { community }: CaseWholeFragment): boolean {
  return person.unit.id !== community.unit.id;
}

/** Whether the basis has to be stated with this invitation: the first person from another house. */
export function asksForBasis(person: PersonFragment, subject: CaseWholeFragment): boolean {
  return subject.basis === null && isFromOutside(person, subject);
}

/** Whether the colleague is proposed as makker: one from the house, while nobody is. */
export function isProposedAsSecondAdult(person: PersonFragment, subject: CaseWholeFragment): boolean {
  return !subject.participants.some(({ secondAdult }) => secondAdult) && !isFromOutside(person, subject);
}
