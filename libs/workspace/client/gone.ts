import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@faellesblik/platform/ui/button';
import { PageHeader } from '@faellesblik/platform/ui/page-header';

/** What stands in place of a forløb one cannot see: not there, or not any more. */
@Component({
  selector: 'fb-gone',
  imports: [Button, PageHeader, RouterLink],
  template: `
    <fb-page-header [heading]="heading()" [lead]="text()" />
    <a fbButton="primary" routerLink="/forloeb" i18n="@@workspace.to-cases">Til dine forløb</a>
  `,
})
export class Gone {
  /** Whether it could be seen until now. */
  readonly revoked = input(false);

  protected readonly heading = computed(() =>
    this.revoked()
      ? $localize`:@@workspace.revoked:Du er ikke længere med i forløbet`
      : $localize`:@@workspace.not-there:Her er ikke noget at se`,
  );
  protected readonly text = computed(() =>
    this.revoked()
      ? $localize`:@@workspace.revoked-text:Adgangen er netop sluttet. Det, du har delt, er der stadig for de andre. Tal med tovholderen, hvis det er en fejl.`
      : $localize`:@@workspace.not-there-text:Forløbet findes ikke, eller du er ikke med i det. Tal med tovholderen, hvis du skulle være med.`,
  );
}
