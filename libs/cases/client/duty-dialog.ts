import { Component, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { dutyResults } from '@faellesblik/cases/domain/duty-check';
import { ConsiderDutyDocument, DutyChecksDocument } from '@faellesblik/contracts/generated/cases';
import type { DutyCheckWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { DutyResult } from '@faellesblik/contracts/generated/schema';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { Icon } from '@faellesblik/platform/ui/icon';
import { DUTY_RESULT_WORDS } from './duty-words';

/** The duty to notify: what it says first, then what one came to, kept with one click. Shows who has considered it, to who may see that. */
@Component({
  selector: 'fb-duty-dialog',
  imports: [Banner, Button, Dialog, Icon],
  templateUrl: './duty-dialog.html',
  styleUrl: './duty-dialog.scss',
})
export class DutyDialog implements OnInit {
  readonly caseId = input.required<string>();
  readonly closed = output();

  protected readonly heading = $localize`:@@cases.duty-heading:Bekymret for et barn?`;
  protected readonly results = dutyResults;
  protected readonly words = DUTY_RESULT_WORDS;
  protected readonly momentText = momentText;
  protected readonly problemText = problemText;
  protected readonly problem = signal<unknown>(null);
  /** The result that is on its way. */
  protected readonly saving = signal<DutyResult | null>(null);
  protected readonly said = signal('');
  protected readonly own = computed(() => this.checks().filter(({ mine }) => mine));
  protected readonly ofMyPeople = computed(() => this.checks().filter(({ mine }) => !mine));

  private readonly graphql = inject(GraphqlClient);
  private readonly checks = signal<readonly DutyCheckWholeFragment[]>([]);

  ngOnInit(): void {
    void this.ask(async () => {
      const { dutyChecks } = await this.graphql.request(DutyChecksDocument, { caseId: this.caseId() });
      return dutyChecks;
    });
  }

  protected async keep(result: DutyResult): Promise<void> {
    if (this.saving()) return;
    this.saving.set(result);
    this.said.set('');
    const isKept = await this.ask(async () => {
      const input = { caseId: this.caseId(), result };
      return (await this.graphql.mutate(ConsiderDutyDocument, input)).considerDuty;
    });
    this.saving.set(null);
    if (isKept) this.said.set($localize`:@@cases.duty-kept:Gemt: ${DUTY_RESULT_WORDS[result].kept}:result:`);
  }

  private async ask(answer: () => Promise<readonly DutyCheckWholeFragment[]>): Promise<boolean> {
    this.problem.set(null);
    try {
      this.checks.set(await answer());
      return true;
    } catch (error) {
      this.problem.set(error);
      return false;
    }
  }
}
