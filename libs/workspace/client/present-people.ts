import { Component, computed, input } from '@angular/core';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';

/** How many have the forløb open now; opens to who they are. It changes quietly: nothing is read out. */
@Component({
  selector: 'fb-present-people',
  imports: [Chip, ProfessionChip],
  template: `
    <details #details>
      <summary (keydown.escape)="details.open = false">
        <fb-chip icon="eye">
          {{ count() }} <span class="said-on-phone" i18n="@@workspace.present">her nu</span>
        </fb-chip>
      </summary>
      <ul class="sheet">
        @for (person of people(); track person.id) {
          <li>
            <span>{{ person.name }}</span>
            <fb-profession-chip [profession]="person.profession" [side]="person.unit.side" />
          </li>
        }
        @if (more() > 0) {
          <li class="quiet" i18n="@@workspace.present-more">og {{ more() }} fra husets ledelse</li>
        }
      </ul>
    </details>
  `,
  styles: `
    details {
      position: relative;
    }
    summary {
      display: flex;
      align-items: center;
      min-height: var(--control);
      margin-block: -10px;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:focus-visible {
      border-radius: 12px;
    }
    ul {
      position: absolute;
      inset: calc(100% + 4px) 0 auto auto;
      z-index: 5;
      display: grid;
      gap: 10px;
      width: max-content;
      max-width: min(340px, 90vw);
      padding: 16px 18px;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 18px;
    }
    // On a phone the list takes the width of what it stands among.
    @media (max-width: 640px) {
      details {
        position: static;
      }
      ul {
        inset-inline: 0;
        width: auto;
        max-width: none;
      }
    }
  `,
})
export class PresentPeople {
  /** The participants who are here. */
  readonly people = input.required<readonly PersonFragment[]>();
  /** Everybody who is here, also a leader of the house who is not a participant. */
  readonly count = input.required<number>();

  protected readonly more = computed(() => this.count() - this.people().length);
}
