import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

/** Where a draft stands: nothing typed, not yet saved, being saved, saved, or kept in the page because saving failed. */
export type SavedStanding = 'empty' | 'unsaved' | 'saving' | 'saved' | 'failed';

const SHOWN: Readonly<Record<SavedStanding, { readonly icon: IconName; readonly text: string }>> = {
  empty: { icon: 'pen-line', text: $localize`:@@ui.saved-empty:Gemmes, mens du skriver. Kun du kan se det.` },
  unsaved: { icon: 'pen-line', text: $localize`:@@ui.saved-unsaved:Gemmes om lidt` },
  saving: { icon: 'pen-line', text: $localize`:@@ui.saved-saving:Gemmer …` },
  saved: { icon: 'check', text: $localize`:@@ui.saved-saved:Gemt. Kun du kan se det.` },
  failed: {
    icon: 'wifi-off',
    text: $localize`:@@ui.saved-failed:Ikke gemt endnu. Teksten er her på siden, og vi prøver igen.`,
  },
};

/** The visible saved state that every form has. */
@Component({
  selector: 'fb-saved-state',
  imports: [Icon],
  template: `<fb-icon [name]="shown().icon" /><span>{{ shown().text }}</span>`,
  host: { '[class.failed]': "standing() === 'failed'" },
  styles: `
    :host {
      display: flex;
      gap: 10px;
      color: var(--ink-2);
      font-size: 0.875rem;
      text-wrap: balance;
    }
    fb-icon {
      margin-top: 2px;
    }
    :host(.failed) {
      color: var(--ask);
      font-weight: 600;
    }
  `,
})
export class SavedState {
  readonly standing = input.required<SavedStanding>();

  protected readonly shown = computed(() => SHOWN[this.standing()]);
}
