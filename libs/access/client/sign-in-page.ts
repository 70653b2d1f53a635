import { Component, inject, input, signal } from '@angular/core';
import { LanguageChoice } from '@faellesblik/platform/client/language-choice';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Icon } from '@faellesblik/platform/ui/icon';
import { LANGUAGE } from '@faellesblik/platform/ui/language';
import { Mark } from '@faellesblik/platform/ui/mark';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { SIDE_ICONS } from '@faellesblik/platform/ui/sides';
import { PERSONA_WORDS } from './persona-words';
import { safeNext, signInAs } from './sign-in-options';
import type { Persona, SignInOptions } from './sign-in-options';

/** Log ind: what Fællesblik is, and in the demo whom one can try it as. */
@Component({
  selector: 'fb-sign-in-page',
  imports: [Banner, Icon, Mark, SideChip],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  /** The path to come back to, from the address. */
  readonly videre = input<string>();
  /** Fetched before the page appears, so that nothing moves; null when the server did not answer. */
  readonly options = input<SignInOptions | null>(null);

  protected readonly entering = signal<string | null>(null);
  protected readonly refused = signal(false);
  protected readonly sides = ['dagtilbud', 'skole', 'ppr', 'support', 'fritid'] as const;
  protected readonly icons = SIDE_ICONS;
  protected readonly words = PERSONA_WORDS;
  protected readonly danish = LANGUAGE === 'da';

  private readonly languages = inject(LanguageChoice);

  protected async enter({ key }: Persona): Promise<void> {
    if (this.entering()) return;
    this.entering.set(key);
    this.refused.set(false);
    try {
      await signInAs(key);
      location.assign(safeNext(this.videre()));
    } catch {
      this.refused.set(true);
      this.entering.set(null);
    }
  }

  protected switchLanguage(): void {
    void this.languages.choose(this.danish ? 'en' : 'da');
  }
}
