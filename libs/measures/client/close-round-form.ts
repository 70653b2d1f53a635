import { Component, inject, input, output } from '@angular/core';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { addDays } from '@faellesblik/access/domain/calendar';
import { workingDayBy } from '@faellesblik/access/domain/working-days';
import { CloseRoundDocument } from '@faellesblik/contracts/generated/measures';
import { followUpRhythmDays } from '@faellesblik/measures/domain/follow-up';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { missingText } from './missing-words';

/** Closes a round: what was decided, and when we look at it again. The measures run from then on. */
@Component({
  selector: 'fb-close-round-form',
  imports: [Banner, Button, DateField, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  template: `
    <form class="stack" novalidate (submit)="close($event)">
      @if (sending.over(shown); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <fb-guarded-text-area
        field="decision"
        label="Beslutning"
        i18n-label="@@measures.decision"
        hint="Hvad gør vi, og hvem gør hvad? Det, nogen er bekymret for, kan stå her."
        i18n-hint="@@measures.decision-hint"
        [error]="sending.at('decision')"
        [value]="fields.now().decision"
        (valueChange)="fields.write('decision', $event)"
      />
      <fb-date-field
        label="Revurderes d."
        i18n-label="@@measures.review-on"
        [min]="tomorrow"
        [error]="sending.at('reviewOn')"
        [value]="fields.now().reviewOn"
        (valueChange)="fields.write('reviewOn', $event)"
      />
      @if (sending.hasFound()) {
        <fb-guard-panel />
      }
      <div class="row">
        <button fbButton="primary" type="submit" [busy]="sending.busy()" i18n="@@measures.close-round-submit">
          Luk runden, og gå i gang
        </button>
        <button fbButton="quiet" type="button" (click)="cancel()" i18n="@@measures.cancel">Fortryd</button>
      </div>
    </form>
  `,
})
export class CloseRoundForm {
  readonly roundId = input.required<string>();
  /** It is closed: the number of the event. */
  readonly closed = output<number>();
  readonly cancelled = output();

  protected readonly fields = new UnsentFields(
    () => `decision ${this.roundId()}`,
    () => ({
      decision: '',
      reviewOn: workingDayBy(addDays(isoDay(new Date()), followUpRhythmDays)),
    }),
  );
  protected readonly tomorrow = addDays(isoDay(new Date()), 1);
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['decision', 'reviewOn'];

  private readonly graphql = inject(GraphqlClient);

  protected async close(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.sending.send(
      () => this.fields.now(),
      () =>
        this.graphql.mutate(CloseRoundDocument, {
          roundId: this.roundId(),
          decision: this.fields.now().decision.trim(),
          reviewOn: this.fields.now().reviewOn,
          answers: this.sending.answers(),
        }),
      missingText,
    );
    if (!sent) return;
    this.fields.forget();
    this.closed.emit(sent.closeRound.sequence);
  }

  protected cancel(): void {
    this.fields.forget();
    this.cancelled.emit();
  }
}
