import { Component, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { StateBasisDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { basisDraftOf, missingInBasis, toBasisInput } from './basis-draft';
import { BasisForm } from './basis-form';

/** States or changes the basis of a forløb. */
@Component({
  selector: 'fb-basis-dialog',
  imports: [Banner, BasisForm, Button, Dialog],
  providers: [GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (general(); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <fb-basis-form [(draft)]="draft" [problem]="problem()" [tried]="tried()" />
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="closed.emit()">Fortryd</button>
        <button fbButton="primary" type="button" [busy]="saving()" i18n="@@cases.basis-save" (click)="save()">
          Gem grundlaget
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class BasisDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was saved. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.basis-heading:Grundlaget`;
  protected readonly draft = linkedSignal(() => basisDraftOf(this.subject().basis));
  protected readonly problem = signal<unknown>(null);
  protected readonly tried = signal(false);
  protected readonly saving = signal(false);

  private readonly graphql = inject(GraphqlClient);
  private readonly guard = inject(GuardStore);
  private readonly form = viewChild(BasisForm);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected general(): string | null {
    const problem = this.problem();
    if (problem === null || (problem instanceof GraphqlProblem && problem.field)) return null;
    return problemText(problem);
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    const basis = toBasisInput(this.draft());
    if (!basis || missingInBasis(this.draft())) return this.showErrors();
    if (!this.guard.ready()) return this.form()?.focusGuard();
    this.saving.set(true);
    try {
      const input = { caseId: this.subject().id, basis, answers: this.guard.answers() };
      const { stateBasis } = await this.graphql.mutate(StateBasisDocument, input);
      this.done.emit(stateBasis.sequence);
    } catch (error) {
      this.problem.set(error);
      if (error instanceof GraphqlProblem) this.guard.take(error.findings);
      this.showErrors();
    } finally {
      this.saving.set(false);
    }
  }

  private showErrors(): void {
    setTimeout(() => focusFirstError(this.element.nativeElement));
  }
}
