import { DOCUMENT, Injectable, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, pairwise } from 'rxjs';

/** Moves focus into the new page after a navigation, so that screen readers and the keyboard follow. Tabs keep it. */
@Injectable()
export class PageFocus {
  private readonly document = inject(DOCUMENT);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        pairwise(),
        filter(([before, after]) => page(before.urlAfterRedirects) !== page(after.urlAfterRedirects)),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.focusContent());
  }

  /** For the skip link: a plain anchor would leave the page because of the base address. */
  toContent(event: Event): void {
    event.preventDefault();
    this.focusContent();
  }

  private focusContent(): void {
    this.document.getElementById('indhold')?.focus({ preventScroll: true });
  }
}

/** The part of an address that makes it another page: without query, and without the tab of a forløb. */
function page(url: string): string {
  const path = url.split(/[?#]/)[0] ?? '';
  return path.replace(
    /^(\/forloeb\/[^/]+)\/(overblik|iagttagelser|sparring|aftale|opfoelgning|boern-og-foraeldre|laering)$/,
    '$1',
  );
}
