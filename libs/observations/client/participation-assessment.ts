import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { AssessParticipationDocument } from '@faellesblik/contracts/generated/observations';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { mayAssess, seeItDifferently } from '@faellesblik/observations/domain/assessment';
import { saysSomething } from '@faellesblik/observations/domain/quiet-fields';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Scale } from '@faellesblik/platform/ui/scale';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { fieldText } from './field-text';
import { BLANK_OBSERVATION } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

/** How two adults see the participation, each for themselves: offered, waited for, and then side by side. */
@Component({
  selector: 'fb-participation-assessment',
  imports: [Banner, Button, Icon, Scale, SelectField, Unfold],
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
  protected readonly mayAnswer = computed(() => {
    const observation = this.observation();
    const saysNumber =
      saysSomething(observation, 'participation') ||
      observation.additions.some(({ line }) => line === 'participation');
    return this.subject().viewerCan.shareObservation && mayAssess({ saysNumber, given: this.given() });
  });
  /** Who can be asked: everybody who works on the forløb, but the reader. */
  protected readonly colleagues = computed(() =>
    this.subject()
      .participants.filter((one) => one.function !== 'observer' && one.person.id !== this.me())
      .map(({ person }) => ({ value: person.id, word: person.name })),
  );
  protected readonly invitation = computed(() => {
    const first = this.first();
    if (!first) return '';
    if (first.asked?.id === this.me())
      return $localize`:@@observations.assess-asked:${first.by.name}:name: har givet sit tal og beder om dit. I ser hinandens, når du har svaret.`;
    return $localize`:@@observations.assess-second:${first.by.name}:name: har givet sit tal. Giv dit, så ser I dem ved siden af hinanden.`;
  });
  protected readonly waiting = computed(() => {
    const first = this.first();
    if (!first?.mine)
      return $localize`:@@observations.assess-waits-other:${first?.by.name ?? ''}:name: har givet sit tal. Det vises, når en kollega også har svaret.`;
    if (first.asked)
      return $localize`:@@observations.assess-waits-for:Du har givet dit tal: ${first.participation}:number:. Det vises, når ${first.asked.name}:name: eller en anden kollega også har svaret.`;
    return $localize`:@@observations.assess-waits:Du har givet dit tal: ${first.participation}:number:. Det vises, når en kollega også har svaret.`;
  });

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
}

const CHOOSE = $localize`:@@observations.assess-choose:Vælg et tal fra 1 til 5.`;
