import { Component, booleanAttribute, computed, inject, input, model } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { Choice } from '@faellesblik/platform/ui/choice';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { recentWeeks, weekText } from '@faellesblik/platform/ui/week-text';
import { EMPTY_BASIS } from './basis-draft';
import type { BasisDraft } from './basis-draft';
import { HANDED_OVER, TOGETHER } from './basis-form-words';

/** Weeks back in which the parents can have been talked with. */
const WEEKS_BACK = 26;

/** On what basis others look with: three choices, and what each of them has to say. Its dialog provides `GuardStore` and `FormSending`. */
@Component({
  selector: 'fb-basis-form',
  imports: [Choice, GuardPanel, GuardedTextArea, SelectField],
  template: `
    <fb-choice
      [label]="words().label"
      [hint]="words().hint"
      [options]="words().options"
      [value]="draft().kind"
      [error]="sending.at('basis.kind')"
      (valueChange)="set({ kind: $event })"
    />
    @if (draft().kind === 'parentsInvolved') {
      <fb-guarded-text-area
        label="Hvordan er forældrene inddraget?"
        i18n-label="@@cases.basis-how"
        [placeholder]="words().example"
        field="basis.how"
        [rows]="2"
        [value]="draft().how"
        [error]="sending.at('basis.how')"
        (valueChange)="set({ how: $event })"
      />
      <fb-select-field
        label="I hvilken uge?"
        i18n-label="@@cases.basis-week"
        [options]="weeks"
        [value]="draft().week"
        [error]="sending.at('basis.week')"
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
        [error]="sending.at('basis.other')"
        (valueChange)="set({ other: $event })"
      />
    }
    @if (!guarded() && sending.hasFound()) {
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
  /** Whether the page around it shows the guard's panel already. */
  readonly guarded = input(false, { transform: booleanAttribute });

  /** Whether another house receives the children, so that it cannot be anonymous. */
  readonly handedOver = input(false, { transform: booleanAttribute });

  protected readonly sending = inject(FormSending);
  protected readonly words = computed(() => (this.handedOver() ? HANDED_OVER : TOGETHER));
  protected readonly weeks = recentWeeks(WEEKS_BACK).map((week) => ({ value: week, word: weekText(week) }));

  protected set(change: Partial<BasisDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }
}
