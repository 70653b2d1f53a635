import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { AskToAssessDocument, ShowAssessmentDocument } from '@faellesblik/contracts/generated/observations';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { askedInVain, toBeAsked } from './assessors';

/** For who has given the only number: whom it waits for, and the two ways on when nobody comes. */
@Component({
  selector: 'fb-assessment-ending',
  imports: [Banner, Button, SelectField, Unfold],
  providers: [FormSending],
  template: `
    <fb-unfold [heading]="heading()" [(open)]="opened">
      <div class="ways">
        @if (sending.over(['askedId']); as text) {
          <fb-banner kind="error">{{ text }}</fb-banner>
        }
        @if (colleagues().length > 0) {
          <div class="way">
            <fb-select-field
              label="Hvem vil du spørge i stedet?"
              i18n-label="@@observations.assess-whom-instead"
              [options]="colleagues()"
              [(value)]="askedId"
              [error]="sending.at('askedId')"
            />
            <button fbButton small type="button" [busy]="sending.busy()" (click)="ask()">
              <ng-container i18n="@@observations.assess-ask">Spørg</ng-container>
            </button>
          </div>
        }
        <div class="way">
          <p class="quiet" i18n="@@observations.assess-show-lead">
            Du kan vise dit tal alene. Så kan alle se det, og der kommer ikke et andet ved siden af.
          </p>
          <button fbButton small type="button" [busy]="sending.busy()" (click)="show()">
            <ng-container i18n="@@observations.assess-show">Vis mit tal for alle</ng-container>
          </button>
        </div>
      </div>
    </fb-unfold>
  `,
  styles: `
    .ways,
    .way {
      display: grid;
      gap: 18px;
    }
    .way {
      gap: 10px;
    }
    .way button {
      justify-self: start;
    }
    fb-select-field {
      max-width: 320px;
    }
  `,
})
export class AssessmentEnding {
  readonly subject = input.required<CaseWholeFragment>();
  readonly given = input.required<ObservationWholeFragment['assessments'][number]>();
  readonly observationId = input.required<string>();
  /** A number stands in the open: no other can be asked. */
  readonly saysNumber = input(false);
  /** Another was asked, or it is over: the newest event number. */
  readonly changed = output<number>();

  protected readonly sending = inject(FormSending);
  protected readonly askedId = signal('');
  /** Who was asked has declined, or does not work on the forløb any more. */
  protected readonly isInVain = computed(() => askedInVain(this.subject(), this.given()));
  protected readonly heading = computed(() => {
    const { asked } = this.given();
    return asked && this.isInVain()
      ? $localize`:@@observations.assess-in-vain:${asked.name}:name: kan ikke vurdere her. Hvad så?`
      : $localize`:@@observations.assess-nobody-comes:Kommer der ikke et andet tal?`;
  });
  protected readonly opened = linkedSignal(() => this.isInVain());
  protected readonly colleagues = computed(() => {
    const { by, declined, asked } = this.given();
    const not = [...declined.map(({ id }) => id), ...(asked ? [asked.id] : [])];
    return this.saysNumber() ? [] : toBeAsked(this.subject(), by.id, not);
  });

  private readonly graphql = inject(GraphqlClient);

  protected async ask(): Promise<void> {
    const askedId = this.askedId();
    const sent = await this.sending.send(
      () => ({ askedId: this.askedId() }),
      () => this.graphql.mutate(AskToAssessDocument, { observationId: this.observationId(), askedId }),
      () => CHOOSE,
    );
    if (!sent) return;
    this.askedId.set('');
    this.sending.again();
    this.changed.emit(sent.askToAssess.sequence);
  }

  protected async show(): Promise<void> {
    const sent = await this.sending.send(
      () => ({}),
      () => this.graphql.mutate(ShowAssessmentDocument, { observationId: this.observationId() }),
    );
    if (sent) this.changed.emit(sent.showAssessment.sequence);
  }
}

const CHOOSE = $localize`:@@observations.assess-choose-whom:Vælg en kollega.`;
