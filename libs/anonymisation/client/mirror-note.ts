import { Component, computed, input } from '@angular/core';
import type { MirrorHint } from '@faellesblik/anonymisation/domain/language-mirror';
import { Icon } from '@faellesblik/platform/ui/icon';

/** The language mirror under a text: a describing way to say a judging word. It asks, and never holds back. */
@Component({
  selector: 'fb-mirror-note',
  imports: [Icon],
  template: `
    <fb-icon name="sparkles" />
    <div>
      @for (word of words(); track word.said) {
        <p lang="da">
          <strong>{{ word.said }}</strong> · <em>{{ word.instead }}</em>
        </p>
      }
      <p class="quiet" i18n="@@anonymisation.mirror-choice">
        Kunne I skrive, hvad I så? Et forslag – I bestemmer.
      </p>
    </div>
  `,
  host: { role: 'note' },
  styles: `
    :host {
      display: flex;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--radius);
      background: var(--accent-soft);
      font-size: 0.9375rem;
    }
    fb-icon {
      margin-top: 3px;
      color: var(--accent);
    }
    div {
      display: grid;
      gap: 4px;
    }
  `,
})
export class MirrorNote {
  readonly text = input.required<string>();
  readonly hints = input.required<readonly MirrorHint[]>();

  /** Each word once, as it was written. */
  protected readonly words = computed(() => {
    const words = this.hints().map(({ start, end, instead }) => ({
      said: this.text().slice(start, end),
      instead,
    }));
    return words.filter(
      ({ said }, index) =>
        words.findIndex((each) => each.said.toLowerCase() === said.toLowerCase()) === index,
    );
  });
}
