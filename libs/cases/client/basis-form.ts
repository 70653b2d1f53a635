import { Component, booleanAttribute, computed, input, model, viewChild } from '@angular/core';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import type { BasisKind } from '@faellesblik/contracts/generated/schema';
import { problemAt } from '@faellesblik/platform/client/graphql-problem';
import { Choice } from '@faellesblik/platform/ui/choice';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { recentWeeks, weekText } from '@faellesblik/platform/ui/week-text';
import { EMPTY_BASIS, missingInBasis } from './basis-draft';
import type { BasisDraft } from './basis-draft';
import { BASIS_WORDS } from './basis-words';

/** Weeks back in which the parents can have been talked with. */
const WEEKS_BACK = 26;

/** On what basis others look with: three choices, and what each of them has to say. Its dialog provides the `GuardStore`. */
@Component({
  selector: 'fb-basis-form',
  imports: [Choice, GuardPanel, GuardedTextArea, SelectField],
  template: `
    <fb-choice
      [label]="label"
      [hint]="hint"
      [options]="options"
      [value]="draft().kind"
      [error]="errorAt('kind')"
      (valueChange)="set({ kind: $event })"
    />
    @if (draft().kind === 'parentsInvolved') {
      <fb-guarded-text-area
        label="Hvordan er forældrene inddraget?"
        i18n-label="@@cases.basis-how"
        placeholder="Vi talte sammen ved aflevering, og de synes om, at flere ser med."
        i18n-placeholder="@@cases.basis-how-example"
        field="basis.how"
        [rows]="2"
        [value]="draft().how"
        [error]="errorAt('how')"
        (valueChange)="set({ how: $event })"
      />
      <fb-select-field
        label="I hvilken uge?"
        i18n-label="@@cases.basis-week"
        [options]="weeks"
        [value]="draft().week"
        [error]="errorAt('week')"
        (valueChange)="set({ week: $event })"
      />
    }
    @if (draft().kind === 'otherAuthority') {
      <fb-guarded-text-area
        label="Hvilken hjemmel?"
        i18n-label="@@cases.basis-which"
        field="basis.other"
        [rows]="2"
        [value]="draft().other"
        [error]="errorAt('other')"
        (valueChange)="set({ other: $event })"
      />
    }
    @if (!guarded() && draft().kind !== null && draft().kind !== 'anonymous') {
      <fb-guard-panel />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 18px;
    }
  `,
})
export class BasisForm {
  readonly draft = model<BasisDraft>(EMPTY_BASIS);
  /** What the server said, if anything. */
  readonly problem = input<unknown>(null);
  /** Whether it has been tried to send it: from then on what is missing is said. */
  readonly tried = input(false);

  /** Whether the page around it shows the guard's panel already. */
  readonly guarded = input(false, { transform: booleanAttribute });

  private readonly panel = viewChild(GuardPanel);

  protected readonly label = $localize`:@@cases.basis-label:På hvilket grundlag ser vi sammen?`;
  protected readonly hint = $localize`:@@cases.basis-hint:Ingen dokumenter og intet om barnet her. Det står øverst i forløbet, så alle kender det.`;
  protected readonly options: readonly ChoiceOption<BasisKind>[] = [
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
    {
      value: 'otherAuthority',
      word: BASIS_WORDS.otherAuthority,
      hint: $localize`:@@cases.basis-other-hint:Et andet lovgrundlag. Skriv hvilket.`,
    },
  ];
  protected readonly weeks = recentWeeks(WEEKS_BACK).map((week) => ({ value: week, word: weekText(week) }));

  private readonly missing = computed(() => (this.tried() ? missingInBasis(this.draft()) : null));

  /** Takes the person to what the guard asks about. */
  focusGuard(): void {
    this.panel()?.focus();
  }

  protected set(change: Partial<BasisDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected errorAt(field: keyof BasisDraft): string | null {
    if (this.missing() === field) return MISSING[field];
    return problemAt(this.problem(), `basis.${field}`);
  }
}

const MISSING: Readonly<Record<keyof BasisDraft, string>> = {
  kind: $localize`:@@cases.basis-kind-missing:Vælg det grundlag, der passer.`,
  how: $localize`:@@cases.basis-how-missing:Skriv kort, hvordan forældrene er med.`,
  week: $localize`:@@cases.basis-week-missing:Vælg ugen, I talte sammen.`,
  other: $localize`:@@cases.basis-which-missing:Skriv, hvilken hjemmel I ser sammen på.`,
};
