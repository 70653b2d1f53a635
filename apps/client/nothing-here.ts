import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@faellesblik/platform/ui/button';
import { PageHeader } from '@faellesblik/platform/ui/page-header';

/** What stands at an address that leads nowhere, or nowhere for this person. Somebody signed in has the way around beside it. */
@Component({
  selector: 'fb-nothing-here',
  imports: [Button, PageHeader, RouterLink],
  template: `
    <fb-page-header [heading]="heading" [lead]="text" />
    <a fbButton="primary" routerLink="/" i18n="@@client.to-today">Til Mit bord</a>
  `,
})
export class NothingHere {
  protected readonly heading = $localize`:@@client.not-found-heading:Her er ikke noget`;
  protected readonly text = $localize`:@@client.not-found-text:Adressen findes ikke, eller du har ikke adgang til det, den viser.`;
}
