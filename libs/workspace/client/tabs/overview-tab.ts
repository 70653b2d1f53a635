import { Component, ElementRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FOCUS_WORDS } from '@faellesblik/cases/client/focus-words';
import type { ReviewWholeFragment } from '@faellesblik/contracts/generated/operations';
import { OUTCOME_WORDS } from '@faellesblik/measures/client/outcome-words';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText, timeText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { countEntries, newestDays, timelineOf } from '../timeline';
import { WorkspaceStore } from '../workspace-store';

/** Entries of the log shown at first, rounded up to whole days. */
const AT_FIRST = 10;

/** *Overblik*: the wondering, what each status said, and what has happened, day by day. */
@Component({
  selector: 'fb-overview-tab',
  imports: [Button, Chip, Icon, RouterLink, SideChip],
  templateUrl: './overview-tab.html',
  styleUrl: './overview-tab.scss',
})
export class OverviewTab {
  protected readonly subject = inject(WorkspaceStore).opened;
  protected readonly outcomes = OUTCOME_WORDS;
  protected readonly timeText = timeText;
  protected readonly reviewWord = $localize`:@@workspace.review:Status`;

  /** Whether the whole log is shown. */
  protected readonly all = signal(false);
  private readonly days = computed(() => timelineOf(this.subject()));
  protected readonly shownDays = computed(() =>
    this.all() ? this.days() : newestDays(this.days(), AT_FIRST),
  );
  protected readonly hidden = computed(() => countEntries(this.days()) - countEntries(this.shownDays()));
  protected readonly reviews = computed(() => [...this.subject().reviews].reverse());
  protected readonly opened = computed(() => {
    const { focus, openedAt, holder } = this.subject();
    return $localize`:@@workspace.opened:${FOCUS_WORDS[focus]}:focus: · åbnet ${dayText(openedAt)}:day: · tovholder ${holder.name}:name:`;
  });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  /** The button goes with it, so the keyboard goes on at the first day that was hidden. */
  protected showAll(): void {
    const shown = this.shownDays().length;
    this.all.set(true);
    afterNextRender(() => this.host.querySelectorAll<HTMLElement>('.day h3')[shown]?.focus(), {
      injector: this.injector,
    });
  }

  protected heldBy({ by, at, nextDate }: ReviewWholeFragment): string {
    const held = $localize`:@@workspace.review-by:${by.name}:name:, ${dayText(at)}:day:`;
    return nextDate
      ? $localize`:@@workspace.review-next:${held}:held: · vi ser på det igen ${dayText(nextDate)}:day:`
      : held;
  }
}
