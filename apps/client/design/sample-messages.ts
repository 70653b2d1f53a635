import { Component, inject } from '@angular/core';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Shortcuts } from '@faellesblik/platform/ui/shortcuts';
import { Toasts } from '@faellesblik/platform/ui/toasts';

/** Banners, toasts, empty and waiting states. */
@Component({
  selector: 'fb-sample-messages',
  imports: [Banner, Button, EmptyState, Skeleton],
  template: `
    <section aria-labelledby="messages">
      <h2 id="messages">Beskeder</h2>
      <div class="stack">
        <fb-banner kind="demo">Demo: skriv aldrig om rigtige børn.</fb-banner>
        <fb-banner kind="offline"
          >Ingen forbindelse. Det, du skriver, bliver på siden, til forbindelsen er tilbage.</fb-banner
        >
        <fb-banner kind="error">Det blev ikke delt. Teksten er her stadig. Prøv igen.</fb-banner>
        <fb-banner kind="info">En ny version er klar.<a action href="/design">Hent den</a></fb-banner>
      </div>
      <div class="row">
        <button fbButton type="button" (click)="toasts.say('Gemt')">Vis en besked</button>
        <button fbButton type="button" (click)="sayWithUndo()">Vis en besked med fortryd</button>
        <button fbButton type="button" (click)="shortcuts.sheetOpen.set(true)">Vis genveje</button>
      </div>
      <div class="grid">
        <div class="sheet">
          <fb-empty-state heading="Intet venter på dig" text="Når nogen beder om dit blik, står det her.">
            <button fbButton="primary" type="button">Åbn et forløb</button>
          </fb-empty-state>
        </div>
        <div class="sheet" data-sample><fb-skeleton [lines]="5" /></div>
      </div>
    </section>
  `,
  styleUrl: './section.scss',
})
export class SampleMessages {
  protected readonly toasts = inject(Toasts);
  protected readonly shortcuts = inject(Shortcuts);

  protected sayWithUndo(): void {
    this.toasts.say('Kladden er smidt ud', {
      word: 'Fortryd',
      run: () => this.toasts.say('Kladden er tilbage'),
    });
  }
}
