import { Component } from '@angular/core';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ICONS } from '@faellesblik/platform/ui/icons';
import type { IconName } from '@faellesblik/platform/ui/icons';
import { Mark } from '@faellesblik/platform/ui/mark';

/** The ground: colours in pairs, type, icons, the mark. */
@Component({
  selector: 'fb-foundations',
  imports: [Icon, Mark],
  template: `
    <section aria-labelledby="foundations">
      <h2 id="foundations">Grunden</h2>
      <ul class="swatches">
        @for (pair of pairs; track pair.name) {
          <li
            [style.background-color]="'var(--' + pair.ground + ')'"
            [style.color]="'var(--' + pair.ink + ')'"
          >
            <strong>{{ pair.name }}</strong>
            <span>{{ pair.ink }} på {{ pair.ground }}</span>
          </li>
        }
      </ul>
      <div class="grid">
        <div class="sheet">
          <p class="huge">Stille Fyrtårn</p>
          <p class="title">Titel i Fraunces, 20 punkter</p>
          <p>
            Brødtekst i Figtree, 16 punkter med god linjeafstand og højst 68 tegn på en linje: Barn A følger
            med fra hegnet.
          </p>
          <p class="quiet">Stille tekst til det, der kan vente.</p>
        </div>
        <div class="sheet marks"><fb-mark /><fb-mark [withName]="false" /></div>
      </div>
      <ul class="icons">
        @for (name of icons; track name) {
          <li>
            <fb-icon [name]="name" /><span>{{ name }}</span>
          </li>
        }
      </ul>
    </section>
  `,
  styleUrls: ['./section.scss', './foundations.scss'],
})
export class Foundations {
  protected readonly icons = Object.keys(ICONS) as IconName[];
  protected readonly pairs = [
    { name: 'Grund', ground: 'ground', ink: 'ink' },
    { name: 'Ark', ground: 'sheet', ink: 'ink' },
    { name: 'Sænket', ground: 'sunk', ink: 'ink-2' },
    { name: 'Accent', ground: 'accent', ink: 'on-accent' },
    { name: 'Blød accent', ground: 'accent-soft', ink: 'accent' },
    { name: 'Dagtilbud', ground: 'dagtilbud-soft', ink: 'dagtilbud' },
    { name: 'Skole', ground: 'skole-soft', ink: 'skole' },
    { name: 'PPR', ground: 'ppr-soft', ink: 'ppr' },
    { name: 'Support', ground: 'support-soft', ink: 'support' },
    { name: 'Fritid', ground: 'fritid-soft', ink: 'fritid' },
    { name: 'Spørg', ground: 'ask-soft', ink: 'ask' },
    { name: 'Stop', ground: 'block-soft', ink: 'block' },
  ];
}
