import { Component, computed, input } from '@angular/core';
import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { weekOf, weekText } from '@faellesblik/platform/ui/week-text';
import { APPROACH_WORDS } from './approach-words';
import { durationText } from './duration-text';
import { LevelMark } from './level-mark';
import { MAKES_SENSE_WORDS } from './makes-sense-words';

/** A measure as everybody in the forløb reads it; what can be done with it comes as content. */
@Component({
  selector: 'fb-measure-card',
  imports: [Chip, Icon, LevelMark, ProfessionChip],
  templateUrl: './measure-card.html',
  styleUrl: './measure-card.scss',
  host: { class: 'sheet' },
})
export class MeasureCard {
  readonly measure = input.required<MeasureWholeFragment>();

  protected readonly approach = computed(() => APPROACH_WORDS[this.measure().approach]);
  protected readonly makesSense = computed(() => MAKES_SENSE_WORDS[this.measure().makesSense]);
  protected readonly span = computed(() => {
    const { start, durationWeeks } = this.measure();
    const week = weekText(weekOf(new Date(start)));
    return $localize`:@@measures.card-span:fra ${week}:week: · ${durationText(durationWeeks)}:duration:`;
  });
  protected readonly next = computed(() => {
    const { nextFollowUp, state } = this.measure();
    return nextFollowUp && state !== 'ended' ? dayText(nextFollowUp) : null;
  });
}
