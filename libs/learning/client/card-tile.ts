import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Icon } from '@faellesblik/platform/ui/icon';
import { cardAbout } from './card-about';

/** A card in a list: the situation, what succeeded and what was hard; the whole of it leads to the card. */
@Component({
  selector: 'fb-card-tile',
  imports: [Icon, RouterLink],
  template: `
    <p class="quiet">{{ about() }}</p>
    <h3 lang="da">
      <a [routerLink]="['/erfaringer', card().id]">{{ card().situation }}</a>
    </h3>
    <p class="moment star">
      <fb-icon name="star" />
      <span
        ><strong i18n="@@learning.part-star">Stjernestund</strong>
        <span lang="da">{{ card().starMoment }}</span></span
      >
    </p>
    <p class="moment trip">
      <fb-icon name="triangle-alert" />
      <span
        ><strong i18n="@@learning.part-tripwire">Snubletråd</strong>
        <span lang="da">{{ card().tripwire }}</span></span
      >
    </p>
  `,
  host: { class: 'sheet' },
  styleUrl: './card-tile.scss',
})
export class CardTile {
  readonly card = input.required<CardWholeFragment>();

  protected readonly about = computed(() => cardAbout(this.card()));
}
