import type { BasisKind } from '@faellesblik/contracts/generated/schema';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { BASIS_WORDS } from './basis-words';

/** How the basis is asked for. */
interface BasisFormWords {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly ChoiceOption<BasisKind>[];
  /** What somebody might write about the parents. */
  readonly example: string;
}

const otherAuthority: ChoiceOption<BasisKind> = {
  value: 'otherAuthority',
  word: BASIS_WORDS.otherAuthority,
  hint: $localize`:@@cases.basis-other-hint:Et andet lovgrundlag. Skriv hvilket.`,
};

/** When colleagues of other houses look with us. */
export const TOGETHER: BasisFormWords = {
  label: $localize`:@@cases.basis-label:På hvilket grundlag ser vi sammen?`,
  hint: $localize`:@@cases.basis-hint:Ingen dokumenter og intet om barnet her. Det står øverst i forløbet, så alle kender det.`,
  example: $localize`:@@cases.basis-how-example:Vi talte sammen ved aflevering, og de er glade for, at flere ser med.`,
  options: [
    {
      value: 'anonymous',
      word: BASIS_WORDS.anonymous,
      hint: $localize`:@@cases.basis-anonymous-hint:Ingen uden for huset kan vide, hvem det handler om.`,
    },
    {
      value: 'parentsInvolved',
      word: BASIS_WORDS.parentsInvolved,
      hint: $localize`:@@cases.basis-parents-hint:De ved, at vi ser sammen, og hvem der er med.`,
    },
    otherAuthority,
  ],
};

/** When another house receives the children: it is told who they are. */
export const HANDED_OVER: BasisFormWords = {
  label: $localize`:@@cases.basis-hand-over:På hvilket grundlag deler I det med det nye hus?`,
  hint: $localize`:@@cases.basis-hand-over-hint:Ingen dokumenter og intet om barnet her. Det bliver forløbets grundlag og står øverst i det.`,
  example: $localize`:@@cases.basis-hand-over-example:Vi har læst overgangen sammen, og de vil gerne have, at skolen kender den.`,
  options: [
    {
      value: 'parentsInvolved',
      word: BASIS_WORDS.parentsInvolved,
      hint: $localize`:@@cases.basis-hand-over-parents:De ved, hvad I skriver her, og at det nye hus får det.`,
    },
    otherAuthority,
  ],
};
