import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ObservationCard } from './observation-card';

/** What has been seen in a forløb, the newest first. */
@Component({
  selector: 'fb-observation-list',
  imports: [Button, EmptyState, Icon, ObservationCard, RouterLink],
  template: `
    @if (newestFirst().length === 0) {
      <fb-empty-state icon="eye" [heading]="emptyHeading" [text]="emptyText">
        @if (canShare()) {
          <a fbButton="primary" [routerLink]="['/forloeb', caseId(), 'iagttagelse']">
            <fb-icon name="pen-line" /><span i18n="@@observations.write-first">Skriv den første</span>
          </a>
        }
      </fb-empty-state>
    } @else {
      @if (canShare()) {
        <a class="write" fbButton [routerLink]="['/forloeb', caseId(), 'iagttagelse']">
          <fb-icon name="pen-line" /><span i18n="@@observations.write">Skriv en iagttagelse</span>
        </a>
      }
      <h2 class="visually-hidden" i18n="@@observations.list">Delte iagttagelser</h2>
      <ul>
        @for (observation of newestFirst(); track observation.id) {
          <li>
            <fb-observation-card [observation]="observation" [caseId]="caseId()" [correctable]="canShare()" />
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 18px;
    }
    .write {
      justify-self: start;
    }
    ul {
      display: grid;
      gap: 18px;
    }
  `,
})
export class ObservationList {
  readonly observations = input.required<readonly ObservationWholeFragment[]>();
  readonly caseId = input.required<string>();
  /** The reader may share here, and correct own ones. */
  readonly canShare = input.required<boolean>();

  protected readonly newestFirst = computed(() =>
    this.observations().toSorted((a, b) => b.sharedAt.localeCompare(a.sharedAt)),
  );
  protected readonly emptyHeading = $localize`:@@observations.empty:Ingen iagttagelser endnu`;
  protected readonly emptyText = $localize`:@@observations.empty-text:Skriv det, I så og hørte, og husk en styrke: den er vejen videre til et fælles blik.`;
}
