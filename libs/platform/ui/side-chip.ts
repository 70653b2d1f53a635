import { Component, computed, input } from '@angular/core';
import type { Side } from '@faellesblik/contracts/generated/schema';
import { Icon } from './icon';
import { SIDE_ICONS, SIDE_WORDS } from './sides';

/** Where someone looks from: hue, icon and word together, never colour alone. */
@Component({
  selector: 'fb-side-chip',
  imports: [Icon],
  template: `<fb-icon [name]="icon()" /><span>{{ shown() }}</span>`,
  host: { '[class]': 'side()' },
  styleUrl: './side-chip.scss',
})
export class SideChip {
  readonly side = input.required<Side>();
  /** Another word than the side's own, such as a profession. */
  readonly word = input<string>();

  protected readonly icon = computed(() => SIDE_ICONS[this.side()]);
  protected readonly shown = computed(() => this.word() ?? SIDE_WORDS[this.side()]);
}
