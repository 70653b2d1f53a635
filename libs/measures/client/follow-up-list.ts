import { Component, computed, input } from '@angular/core';
import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { DONE_SENTENCES } from './done-words';

/** What has been logged about the measures, the newest first. */
@Component({
  selector: 'fb-follow-up-list',
  imports: [Chip, ProfessionChip],
  template: `
    <ul>
      @for (entry of entries(); track entry.id) {
        <li>
          <div class="head">
            <fb-profession-chip [profession]="entry.author.profession" [side]="entry.author.unit.side" />
            <h3>{{ entry.title }}</h3>
            <span class="quiet day">{{ entry.day }}</span>
          </div>
          <p>{{ entry.line }}</p>
          <div class="row">
            <fb-chip>{{ entry.done }}</fb-chip>
            <fb-chip i18n="@@measures.entry-participation">Deltagelse {{ entry.participation }} af 5</fb-chip>
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      gap: 8px;
      padding: 16px 0;
      border-top: 1px solid var(--line);
    }
    li:first-child {
      padding-top: 0;
      border-top: 0;
    }
    li:last-child {
      padding-bottom: 0;
    }
    .head {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: baseline;
      gap: 4px 12px;
    }
    p {
      white-space: pre-line;
    }
    @media (max-width: 640px) {
      h3 {
        grid-area: 2 / 1 / 3 / -1;
      }
      .day {
        grid-column: 3;
      }
    }
  `,
})
export class FollowUpList {
  readonly measures = input.required<readonly MeasureWholeFragment[]>();

  protected readonly entries = computed(() =>
    this.measures()
      .flatMap(({ title, followUps }) => followUps.map((entry) => ({ ...entry, title })))
      .sort((a, b) => b.heldOn.localeCompare(a.heldOn) || b.at.localeCompare(a.at))
      .map((entry) => ({ ...entry, day: dayText(entry.heldOn), done: DONE_SENTENCES[entry.done] })),
  );
}
