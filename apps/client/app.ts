import { ApplicationRef, Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { ThemeChoice } from '@faellesblik/platform/client/theme-choice';

/** The root: nothing but the page of the address. */
@Component({ selector: 'fb-app', imports: [RouterOutlet], template: `<router-outlet />` })
export class App {
  constructor() {
    inject(ThemeChoice).apply();
    this.fillPagesBeforePaint();
  }

  /** Without this a page may be painted once with its texts still empty, and then everything moves. */
  private fillPagesBeforePaint(): void {
    const application = inject(ApplicationRef);
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationEnd) queueMicrotask(() => application.tick());
      });
  }
}
