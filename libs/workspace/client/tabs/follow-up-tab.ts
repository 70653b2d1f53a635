import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FollowUpList } from '@faellesblik/measures/client/follow-up-list';
import { participationSeries } from '@faellesblik/measures/client/participation-series';
import { ReviewList } from '@faellesblik/measures/client/review-list';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText, daysUntil, dueText } from '@faellesblik/platform/ui/day-text';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { LineChart } from '@faellesblik/platform/ui/line-chart';
import { WorkspaceStore } from '../workspace-store';

/** *Opfølgning*: participation over the weeks as it was logged, what runs and can be logged now, entries and reviews. */
@Component({
  selector: 'fb-follow-up-tab',
  imports: [Button, Chip, EmptyState, FollowUpList, Icon, LineChart, ReviewList, RouterLink],
  templateUrl: './follow-up-tab.html',
  styleUrl: './follow-up-tab.scss',
})
export class FollowUpTab {
  private readonly store = inject(WorkspaceStore);

  protected readonly workspace = this.store.opened;
  protected readonly caption = $localize`:@@measures.tab-participation:Deltagelse i fællesskabet`;
  protected readonly series = computed(() => participationSeries(this.workspace().measures));
  protected readonly running = computed(() =>
    this.workspace()
      .measures.filter(({ state }) => state === 'running')
      .map(({ id, title, owner, nextFollowUp }) => ({ id, title, owner, due: dueOf(nextFollowUp) })),
  );
  protected readonly hasReviews = computed(
    () => this.workspace().reviews.length > 0 || this.workspace().viewerCan.holdReview,
  );
}

function dueOf(next: string | null) {
  if (next === null) return null;
  const days = daysUntil(next);
  return {
    word: days > 1 ? dayText(next) : dueText(next),
    tone: days <= 0 ? ('ask' as const) : ('plain' as const),
  };
}
