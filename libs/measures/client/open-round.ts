import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText, daysUntil, isoDay, timeText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { AnswerForm } from './answer-form';
import { CloseRoundForm } from './close-round-form';
import { untilPassed } from './deadline-passing';
import { RoundNeeds } from './round-needs';
import { RoundVoters } from './round-voters';

/** An open agreement round: my own answer first, blind; then what everybody says, and for the leader its closing. */
@Component({
  selector: 'fb-open-round',
  imports: [AnswerForm, Button, Chip, CloseRoundForm, Icon, RoundNeeds, RoundVoters],
  templateUrl: './open-round.html',
  styleUrl: './open-round.scss',
})
export class OpenRound {
  readonly round = input.required<RoundWholeFragment>();
  readonly viewerId = input.required<string>();
  /** The viewer did something here: the number of the event. */
  readonly changed = output<number>();
  /** The deadline has just passed. */
  readonly overdue = output();

  protected readonly again = signal(false);
  protected readonly closing = signal(false);
  protected readonly asksMe = computed(() => {
    const { canAnswer, answered, asked } = this.round();
    return canAnswer && (!answered || this.again()) ? asked : null;
  });
  protected readonly answeredCount = computed(
    () => this.round().voters.filter(({ answered }) => answered).length,
  );
  protected readonly deadline = computed(() => {
    const { deadline } = this.round();
    const over = Date.parse(deadline) < Date.now();
    const text = $localize`:@@measures.round-until:Svar senest ${dayText(deadline)}:day: kl. ${timeText(deadline)}:time:`;
    const word = over ? $localize`:@@measures.round-over:Fristen er gået` : text;
    return { word, tone: daysUntil(isoDay(new Date(deadline))) <= 0 ? ('ask' as const) : ('plain' as const) };
  });

  private readonly toasts = inject(Toasts);
  /** The deadline that has been told to have passed. */
  private told: string | null = null;

  constructor() {
    effect((onCleanup) => {
      const { deadline } = this.round();
      const left = untilPassed(deadline, this.told, Date.now());
      if (left === null) return;
      const timer = setTimeout(() => {
        this.told = deadline;
        this.overdue.emit();
      }, left);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      if (!this.round().canClose) untracked(() => this.closing.set(false));
    });
  }

  protected onGiven(sequence: number): void {
    this.again.set(false);
    this.toasts.say($localize`:@@measures.answer-given:Dit svar er givet. Nu kan du se de andres.`);
    this.changed.emit(sequence);
  }

  protected onClosed(sequence: number): void {
    this.toasts.say($localize`:@@measures.round-closed-toast:Runden er lukket. Tiltagene er i gang.`);
    this.changed.emit(sequence);
  }
}
