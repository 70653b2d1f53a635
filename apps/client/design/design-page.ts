import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Choice } from '@faellesblik/platform/ui/choice';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { Mark } from '@faellesblik/platform/ui/mark';
import { ShortcutSheet } from '@faellesblik/platform/ui/shortcut-sheet';
import { Toaster } from '@faellesblik/platform/ui/toaster';
import { ThemeChoice } from '@faellesblik/platform/client/theme-choice';
import type { Theme } from '@faellesblik/platform/client/theme-choice';
import { Foundations } from './foundations';
import { SampleData } from './sample-data';
import { SampleFields } from './sample-fields';
import { SampleMessages } from './sample-messages';
import { SampleParts } from './sample-parts';

/** The design system on one page, in Danish: tokens, parts and their states. For those who build and those who judge. */
@Component({
  selector: 'fb-design-page',
  imports: [
    Choice,
    Foundations,
    Mark,
    RouterLink,
    SampleData,
    SampleFields,
    SampleMessages,
    SampleParts,
    ShortcutSheet,
    Toaster,
  ],
  host: { lang: 'da' },
  template: `
    <header>
      <a routerLink="/" aria-label="Fællesblik"><fb-mark /></a>
      <fb-choice
        compact
        label="Udseende"
        [options]="themeOptions"
        [value]="themes.theme()"
        (valueChange)="choose($event)"
      />
    </header>
    <main>
      <h1>Designsystem</h1>
      <p class="lead">
        Varmt papir, blæk, én dyb grøn, der bruges sparsomt. Roligt først, detaljer ved berøring.
      </p>
      <fb-foundations />
      <fb-sample-parts />
      <fb-sample-fields />
      <fb-sample-messages />
      <fb-sample-data />
    </main>
    <fb-toaster />
    <fb-shortcut-sheet />
  `,
  styles: `
    :host {
      display: block;
      max-width: 1120px;
      margin: 0 auto;
      padding: 24px clamp(18px, 4vw, 40px) 96px;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      margin-bottom: 40px;
    }
    header fb-choice {
      width: min(400px, 100%);
    }
    header a {
      text-decoration: none;
    }
    .lead {
      margin: 8px 0 36px;
      color: var(--ink-2);
    }
    main > * + * {
      display: block;
    }
  `,
})
export class DesignPage {
  protected readonly themes = inject(ThemeChoice);
  protected readonly themeOptions: readonly ChoiceOption<Theme>[] = [
    { value: 'light', word: 'Lyst' },
    { value: 'dark', word: 'Mørkt' },
    { value: 'device', word: 'Auto' },
  ];

  protected choose(theme: Theme | null): void {
    if (theme) this.themes.choose(theme);
  }
}
