import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import {
  AssessParticipationDocument,
  DeclineAssessmentDocument,
} from '@faellesblik/contracts/generated/observations';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import {
  awaitsSecond,
  mayAssess,
  mayEnd,
  seeItDifferently,
} from '@faellesblik/observations/domain/assessment';
import { saysSomething } from '@faellesblik/observations/domain/quiet-fields';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Scale } from '@faellesblik/platform/ui/scale';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { AssessmentEnding } from './assessment-ending';
import { askedInVain, toBeAsked } from './assessors';
import { fieldText } from './field-text';
import { BLANK_OBSERVATION } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

/** How two adults see the participation, each for themselves: offered, waited for, and then side by side. */
@Component({
  selector: 'fb-participation-assessment',
  imports: [AssessmentEnding, Banner, Button, Icon, Scale, SelectField, Unfold],
  providers: [FormSending],
  templateUrl: './participation-assessment.html',
  styleUrl: './participation-assessment.scss',
})
export class ParticipationAssessment {
  readonly subject = input.required<CaseWholeFragment>();
  readonly observation = input.required<ObservationWholeFragment>();
  readonly assessed = output<number>();

  protected readonly label = OBSERVATION_LABELS.participation;
  protected readonly offer = $localize`:@@observations.assess:Vurdér deltagelsen hver for sig`;
  protected readonly sending = inject(FormSending);
  protected readonly number = signal<number | null>(null);
  protected readonly askedId = signal('');
  protected readonly given = computed(() => this.observation().assessments);
  protected readonly first = computed(() => this.given().at(0));
  protected readonly differ = computed(() => seeItDifferently(this.given()));
  /** Nobody more is waited for. */
  protected readonly isOver = computed(() => this.given().length > 0 && !awaitsSecond(this.given()));
  protected readonly saysNumber = computed(() => {
    const observation = this.observation();
    return (
      saysSomething(observation, 'participation') ||
      observation.additions.some(({ line }) => line === 'participation')
    );
  });
  protected readonly mayAnswer = computed(
    () => this.canShare() && mayAssess({ saysNumber: this.saysNumber(), given: this.given() }),
  );
  /** The reader has given the only number, and may go on without the one who was asked. */
  protected readonly mayEnd = computed(() => this.canShare() && mayEnd(this.given()));
  /** The reader is asked, and has not said no. */
  protected readonly isAsked = computed(() => {
    const first = this.first();
    return first?.asked?.id === this.me() && !first?.declined.some(({ id }) => id === this.me());
  });
  protected readonly colleagues = computed(() => toBeAsked(this.subject(), this.me() ?? ''));
  protected readonly invitation = computed(() => {
    const first = this.first();
    if (!first) return '';
    if (this.isAsked())
      return $localize`:@@observations.assess-asked:${first.by.name}:name: har givet sit tal og beder om dit. I ser hinandens, når du har svaret.`;
    return $localize`:@@observations.assess-second:${first.by.name}:name: har givet sit tal. Giv dit, så ser I dem ved siden af hinanden.`;
  });
  protected readonly waiting = computed(() => {
    const first = this.first();
    if (!first?.mine)
      return $localize`:@@observations.assess-waits-other:${first?.by.name ?? ''}:name: har givet sit tal. Det vises, når en kollega også har svaret.`;
    if (first.asked && !askedInVain(this.subject(), first))
      return $localize`:@@observations.assess-waits-for:Du har givet dit tal: ${first.participation}:number:. Det vises, når ${first.asked.name}:name: eller en anden kollega også har svaret.`;
    return $localize`:@@observations.assess-waits:Du har givet dit tal: ${first.participation}:number:. Det vises, når en kollega også har svaret.`;
  });

  private readonly canShare = computed(() => this.subject().viewerCan.shareObservation);
  private readonly graphql = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly me = computed(() => this.session.me()?.person.id);

  protected ofFive(participation: number | null): string {
    return fieldText('participation', { ...BLANK_OBSERVATION, participation });
  }

  protected async answer(): Promise<void> {
    const participation = this.number();
    const sent = await this.sending.send(
      () => ({ participation: this.number() }),
      () =>
        this.graphql.mutate(AssessParticipationDocument, {
          observationId: this.observation().id,
          participation: participation ?? 0,
          askedId: this.askedId() || null,
        }),
      () => CHOOSE,
    );
    if (sent) this.assessed.emit(sent.assessParticipation.sequence);
  }

  protected async decline(): Promise<void> {
    const observationId = this.observation().id;
    const sent = await this.sending.send(
      () => ({}),
      () => this.graphql.mutate(DeclineAssessmentDocument, { observationId }),
    );
    if (!sent) return;
    this.sending.again(); // one may give a number after all
    this.assessed.emit(sent.declineAssessment.sequence);
  }
}

const CHOOSE = $localize`:@@observations.assess-choose:Vælg et tal fra 1 til 5.`;
