import { Component, computed, input } from '@angular/core';
import type { Profession, Side } from '@faellesblik/contracts/generated/schema';
import { PROFESSION_WORDS } from './professions';
import { SideChip } from './side-chip';

/** Who looks: the profession in the hue and with the icon of its side. */
@Component({
  selector: 'fb-profession-chip',
  imports: [SideChip],
  template: `<fb-side-chip [side]="side()" [word]="word()" />`,
  styles: `
    :host {
      display: inline-flex;
      max-width: 100%;
    }
  `,
})
export class ProfessionChip {
  readonly profession = input.required<Profession>();
  readonly side = input.required<Side>();

  protected readonly word = computed(() => PROFESSION_WORDS[this.profession()]);
}
