import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ConnectionBanner } from '@faellesblik/platform/client/connection-banner';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { ShortcutSheet } from '@faellesblik/platform/ui/shortcut-sheet';
import { Toaster } from '@faellesblik/platform/ui/toaster';
import { MainNav } from './main-nav';
import { PageFocus } from './page-focus';
import { registerPlaces } from './places';
import { RevokedPage } from './revoked-page';

/** What stands around every page of a signed-in person: banners, the way around, messages, shortcuts. */
@Component({
  selector: 'fb-shell',
  imports: [Banner, ConnectionBanner, MainNav, RouterOutlet, ShortcutSheet, Toaster],
  providers: [PageFocus, RevokedPage],
  template: `
    <header class="no-print">
      <a class="skip" href="#indhold" (click)="focus.toContent($event)" i18n="@@client.skip"
        >Spring til indholdet</a
      >
      @if (demo()) {
        <fb-banner kind="demo"
          ><ng-container i18n="@@client.demo">Demo: skriv aldrig om rigtige børn.</ng-container></fb-banner
        >
      }
      <fb-connection-banner />
    </header>
    <div class="frame">
      <fb-main-nav class="no-print" />
      <main id="indhold" tabindex="-1"><router-outlet /></main>
    </div>
    <fb-toaster class="no-print" />
    <fb-shortcut-sheet />
  `,
  host: { '[class.demo]': 'demo()' },
  styleUrl: './shell.scss',
})
export class Shell {
  protected readonly focus = inject(PageFocus);
  protected readonly demo = computed(() => this.session.me()?.demo ?? false);

  private readonly session = inject(Session);

  constructor() {
    inject(RevokedPage);
    registerPlaces(this.session.can());
  }
}
