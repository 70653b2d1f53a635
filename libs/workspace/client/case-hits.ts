import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseHitWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { HitPlace } from '@faellesblik/contracts/generated/schema';

/** Where words were found, and the tab of the forløb that shows it. */
const PLACES: Readonly<Record<HitPlace, { readonly word: string; readonly tab: string }>> = {
  wondering: { word: $localize`:@@workspace.hit-wondering:Undring`, tab: 'overblik' },
  observation: { word: $localize`:@@workspace.hit-observation:Iagttagelse`, tab: 'iagttagelser' },
  measure: { word: $localize`:@@workspace.hit-measure:Tiltag`, tab: 'aftale' },
  message: { word: $localize`:@@workspace.hit-message:Besked`, tab: 'sparring' },
};

/** What a search found in a forløb: where, and a few words around it. Each leads to its tab. */
@Component({
  selector: 'fb-case-hits',
  imports: [RouterLink],
  template: `
    <ul>
      @for (hit of hits(); track $index) {
        <li>
          <a [routerLink]="['/forloeb', caseId(), places[hit.place].tab]">
            <span class="place">{{ places[hit.place].word }}</span>
            <span class="snippet">
              @for (piece of hit.snippet; track $index) {
                @if (piece.isHit) {
                  <mark>{{ piece.text }}</mark>
                } @else {
                  <span>{{ piece.text }}</span>
                }
              }
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './case-hits.scss',
})
export class CaseHits {
  readonly caseId = input.required<string>();
  readonly hits = input.required<readonly CaseHitWholeFragment[]>();

  protected readonly places = PLACES;
}
