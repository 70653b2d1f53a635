import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Mark } from '@faellesblik/platform/ui/mark';

/** An address that leads nowhere. */
@Component({
  selector: 'fb-not-found-page',
  imports: [Button, EmptyState, Mark, RouterLink],
  template: `
    <main>
      <fb-mark />
      <h1 class="visually-hidden" i18n="@@client.not-found">Siden findes ikke</h1>
      <fb-empty-state icon="map-pin" [heading]="heading" [text]="text">
        <a fbButton="primary" routerLink="/" i18n="@@client.to-today">Til Mit bord</a>
      </fb-empty-state>
    </main>
  `,
  styles: `
    main {
      display: grid;
      align-content: center;
      justify-items: center;
      min-height: 90dvh;
      padding: 24px;
    }
  `,
})
export class NotFoundPage {
  protected readonly heading = $localize`:@@client.not-found-heading:Her er ikke noget`;
  protected readonly text = $localize`:@@client.not-found-text:Adressen findes ikke, eller du har ikke adgang til det, den viser.`;
}
