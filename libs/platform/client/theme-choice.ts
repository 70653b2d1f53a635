import { Injectable, signal } from '@angular/core';

/** Light, dark, or as the device is set. */
export type Theme = 'light' | 'dark' | 'device';

const KEY = 'theme';

/** The look a person has chosen on this device. Nothing else is kept in the browser. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly chosen = signal(readTheme());

  readonly theme = this.chosen.asReadonly();

  /** Shows the remembered look; called once at start. */
  apply(): void {
    const theme = this.chosen();
    if (theme === 'device') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }

  choose(theme: Theme): void {
    this.chosen.set(theme);
    localStorage.setItem(KEY, theme);
    this.apply();
  }
}

function readTheme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'device';
}
