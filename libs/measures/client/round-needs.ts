import { Component, computed, input } from '@angular/core';
import { REQUIREMENT_WORDS } from '@faellesblik/cases/client/requirement-words';
import type { RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Icon } from '@faellesblik/platform/ui/icon';

/** What the closing of a round needs, and what of it is there. */
@Component({
  selector: 'fb-round-needs',
  imports: [Icon],
  template: `
    <h3 i18n="@@measures.needs-heading">For at lukke runden</h3>
    <ul>
      @for (need of shown(); track need.code) {
        <li [class.missing]="!need.met">
          <fb-icon [name]="need.met ? 'check' : 'circle-help'" />
          <span class="visually-hidden">{{ need.met ? metWord : missingWord }}</span>
          <span>{{ need.word }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
      gap: 8px 20px;
      margin-top: 8px;
      font-size: 0.9375rem;
    }
    li {
      display: flex;
      gap: 10px;
    }
    fb-icon {
      margin-top: 3px;
    }
    .missing {
      color: var(--ask);
      font-weight: 600;
    }
  `,
})
export class RoundNeeds {
  readonly requirements = input.required<NonNullable<RoundWholeFragment['requirements']>>();

  protected readonly metWord = $localize`:@@measures.needs-met:Er der:`;
  protected readonly missingWord = $localize`:@@measures.needs-missing:Mangler:`;
  protected readonly shown = computed(() =>
    this.requirements().map((need) => ({ ...need, word: REQUIREMENT_WORDS[need.code] })),
  );
}
