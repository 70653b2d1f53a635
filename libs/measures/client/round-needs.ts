import { Component, computed, input } from '@angular/core';
import { REQUIREMENT_WORDS } from '@faellesblik/cases/client/requirement-words';
import type { RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Icon } from '@faellesblik/platform/ui/icon';

/** What is missing before a round can be closed; nothing when nothing is. */
@Component({
  selector: 'fb-round-needs',
  imports: [Icon],
  template: `
    @if (missing().length > 0) {
      <h3 i18n="@@measures.needs-heading">Før runden kan lukkes, mangler</h3>
      <ul>
        @for (word of missing(); track word) {
          <li><fb-icon name="circle-help" />{{ word }}</li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 24px;
      margin-top: 6px;
    }
    li {
      display: flex;
      gap: 10px;
      color: var(--ask);
      font-size: 0.9375rem;
      font-weight: 600;
    }
    fb-icon {
      margin-top: 2px;
    }
  `,
})
export class RoundNeeds {
  readonly requirements = input.required<NonNullable<RoundWholeFragment['requirements']>>();

  protected readonly missing = computed(() =>
    this.requirements()
      .filter(({ met }) => !met)
      .map(({ code }) => REQUIREMENT_WORDS[code]),
  );
}
