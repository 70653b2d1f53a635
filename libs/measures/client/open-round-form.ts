import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { OpenRoundDocument } from '@faellesblik/contracts/generated/measures';
import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice, type ChoiceOption } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { dayText, isoDay, timeText } from '@faellesblik/platform/ui/day-text';
import { FormSending, type Needs } from '@faellesblik/anonymisation/client/form-sending';
import { MeasurePicker } from './measure-picker';
import { missingText } from './missing-words';
import { deadlineOf, type DeadlineChoice } from './round-deadline';

/** Opens an agreement round: which measures, and until when one can answer. */
@Component({
  selector: 'fb-open-round-form',
  imports: [Banner, Button, Choice, DateField, MeasurePicker],
  providers: [FormSending],
  templateUrl: './open-round-form.html',
})
export class OpenRoundForm {
  readonly caseId = input.required<string>();
  readonly version = input.required<number>();
  /** The proposed measures; those there are at first are chosen. */
  readonly measures = input.required<readonly MeasureWholeFragment[]>();
  /** It is open: the number of the event. */
  readonly opened = output<number>();
  readonly cancelled = output();

  protected readonly chosen = linkedSignal<readonly string[], readonly string[]>({
    source: () => this.measures().map(({ id }) => id),
    // What others propose meanwhile is not chosen by itself.
    computation: (ids, previous) => previous?.value.filter((id) => ids.includes(id)) ?? ids,
  });
  protected readonly choice = signal<DeadlineChoice | null>('threeDays');
  protected readonly day = signal('');
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['measureIds', 'deadline'];
  protected readonly today = isoDay(new Date());
  protected readonly choiceLabel = $localize`:@@measures.deadline-label:Hvornår skal alle have svaret?`;
  protected readonly choices: readonly ChoiceOption<DeadlineChoice>[] = [
    {
      value: 'threeDays',
      word: $localize`:@@measures.deadline-three-days:Om tre dage`,
      hint: deadlineText(deadlineOf('threeDays', '')),
    },
    {
      value: 'atMeeting',
      word: $localize`:@@measures.deadline-at-meeting:På mødet`,
      hint: $localize`:@@measures.deadline-at-meeting-hint:Vi svarer alle i dag`,
    },
    { value: 'day', word: $localize`:@@measures.deadline-day:En anden dag` },
  ];

  protected readonly deadline = computed(() => deadlineOf(this.choice() ?? 'threeDays', this.day()));

  private readonly graphql = inject(GraphqlClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => this.host.querySelector<HTMLElement>('input')?.focus());
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    const needs = (): Needs => ({ measureIds: this.chosen().join(' '), deadline: this.deadline() });
    const sent = await this.sending.send(
      needs,
      () =>
        this.graphql.mutate(OpenRoundDocument, {
          caseId: this.caseId(),
          version: this.version(),
          measureIds: this.chosen(),
          deadline: this.deadline() ?? '',
        }),
      missingText,
    );
    if (sent) this.opened.emit(sent.openRound.sequence);
  }
}

function deadlineText(deadline: string | null): string {
  return deadline
    ? $localize`:@@measures.deadline-moment:${dayText(deadline)}:day: kl. ${timeText(deadline)}:time:`
    : '';
}
