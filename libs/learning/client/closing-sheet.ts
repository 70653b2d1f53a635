import { Component, computed, input } from '@angular/core';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { CLOSING_REASON_WORDS } from './closing-reason-words';

/** How a forløb ended: why, what made the difference and what did not, and the story before and now. */
@Component({
  selector: 'fb-closing-sheet',
  imports: [Chip, Icon],
  template: `
    <header>
      <h2 i18n="@@learning.learned">Det lærte vi</h2>
      <fb-chip tone="good" icon="flag">{{ reason() }}</fb-chip>
      <span class="quiet" i18n="@@learning.closed-by">Afsluttet {{ day() }} af {{ closing().by.name }}</span>
    </header>
    <dl>
      <div>
        <dt i18n="@@learning.made-difference">Det gjorde forskellen</dt>
        <dd lang="da">{{ closing().difference }}</dd>
      </div>
      <div>
        <dt i18n="@@learning.made-none">Det gjorde ikke</dt>
        <dd lang="da">{{ closing().didNot }}</dd>
      </div>
      @if (closing().earlier) {
        <div>
          <dt i18n="@@learning.earlier-label">Det ville vi gøre tidligere</dt>
          <dd lang="da">{{ closing().earlier }}</dd>
        </div>
      }
    </dl>
    @if (closing().storyBefore || closing().storyNow) {
      <h3 i18n="@@learning.story">Fortællingen før og nu</h3>
      <div class="story">
        @if (closing().storyBefore) {
          <blockquote>
            <p class="quiet" i18n="@@learning.before">Før</p>
            <p lang="da">{{ closing().storyBefore }}</p>
          </blockquote>
        }
        @if (closing().storyBefore && closing().storyNow) {
          <fb-icon name="arrow-right" />
        }
        @if (closing().storyNow) {
          <blockquote class="now">
            <p class="quiet" i18n="@@learning.now">Nu</p>
            <p lang="da">{{ closing().storyNow }}</p>
          </blockquote>
        }
      </div>
    }
  `,
  host: { class: 'sheet' },
  styleUrl: './closing-sheet.scss',
})
export class ClosingSheet {
  readonly closing = input.required<NonNullable<CaseWholeFragment['closing']>>();

  protected readonly reason = computed(() => CLOSING_REASON_WORDS[this.closing().reason]);
  protected readonly day = computed(() => dayText(this.closing().at));
}
