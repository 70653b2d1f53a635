import { Injectable, inject } from '@angular/core';
import { Session } from './session';

const YEAR_SECONDS = 31_536_000;

/** Changes the language: on this device by a cookie, on the profile when signed in; then the page loads anew. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly session = inject(Session);

  async choose(language: 'da' | 'en'): Promise<void> {
    if (this.session.me()) await this.session.rememberLanguage(language);
    document.cookie = `language=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
    location.reload();
  }
}
