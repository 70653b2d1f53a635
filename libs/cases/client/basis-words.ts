import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { BasisKind } from '@faellesblik/contracts/generated/schema';
import { weekText } from '@faellesblik/platform/ui/week-text';

/** On what basis others look with. */
export const BASIS_WORDS: Readonly<Record<BasisKind, string>> = {
  anonymous: $localize`:@@cases.basis-anonymous:Anonym sparring`,
  parentsInvolved: $localize`:@@cases.basis-parents:Forældrene er inddraget`,
  otherAuthority: $localize`:@@cases.basis-other:Anden hjemmel`,
};

/** What is said at each part of the basis that is still missing, by its path in the input. */
export const BASIS_MISSING: Readonly<Record<string, string>> = {
  'basis.kind': $localize`:@@cases.basis-kind-missing:Vælg det grundlag, der passer.`,
  'basis.how': $localize`:@@cases.basis-how-missing:Skriv kort, hvordan forældrene er med.`,
  'basis.week': $localize`:@@cases.basis-week-missing:Vælg ugen, I talte sammen.`,
  'basis.other': $localize`:@@cases.basis-which-missing:Skriv, hvilken hjemmel I ser sammen på.`,
};

/** The basis as a chip says it: `Forældrene er inddraget, uge 45`. */
export function basisText(basis: NonNullable<CaseWholeFragment['basis']>): string {
  const word = BASIS_WORDS[basis.kind];
  return basis.week ? `${word}, ${weekText(basis.week)}` : word;
}
