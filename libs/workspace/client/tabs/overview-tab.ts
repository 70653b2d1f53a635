import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FOCUS_WORDS } from '@faellesblik/cases/client/focus-words';
import type { ReviewWholeFragment } from '@faellesblik/contracts/generated/operations';
import { OUTCOME_WORDS } from '@faellesblik/measures/client/outcome-words';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText, timeText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { timelineOf } from '../timeline';
import type { TimelineEntry } from '../timeline';
import { WorkspaceStore } from '../workspace-store';

/** *Overblik*: the wondering, what each status said, and what has happened, day by day. */
@Component({
  selector: 'fb-overview-tab',
  imports: [Chip, Icon, RouterLink, SideChip],
  templateUrl: './overview-tab.html',
  styleUrl: './overview-tab.scss',
})
export class OverviewTab {
  protected readonly subject = inject(WorkspaceStore).opened;
  protected readonly outcomes = OUTCOME_WORDS;
  protected readonly timeText = timeText;
  protected readonly reviewWord = $localize`:@@workspace.review:Status`;

  protected readonly days = computed(() => timelineOf(this.subject()));
  protected readonly reviews = computed(() => [...this.subject().reviews].reverse());
  protected readonly opened = computed(() => {
    const { focus, openedAt, holder } = this.subject();
    return $localize`:@@workspace.opened:${FOCUS_WORDS[focus]}:focus: · åbnet ${dayText(openedAt)}:day: · tovholder ${holder.name}:name:`;
  });

  protected heldBy({ by, at, nextDate }: ReviewWholeFragment): string {
    const held = $localize`:@@workspace.review-by:${by.name}:name:, ${dayText(at)}:day:`;
    return nextDate ? $localize`:@@workspace.review-next:${held}:held: · vi ser på det igen ${dayText(nextDate)}:day:` : held;
  }

  protected seeLabel({ event, words }: TimelineEntry): string {
    return $localize`:@@workspace.see-label:Se: ${event.actor.name}:name: ${words}:words:`;
  }
}
