import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LanguageChoice } from '@faellesblik/platform/client/language-choice';
import { Session } from '@faellesblik/platform/client/session';
import type { Me } from '@faellesblik/platform/client/session';
import { ThemeChoice } from '@faellesblik/platform/client/theme-choice';
import type { Theme } from '@faellesblik/platform/client/theme-choice';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { Icon } from '@faellesblik/platform/ui/icon';
import { LANGUAGE } from '@faellesblik/platform/ui/language';
import { PROFESSION_WORDS } from '@faellesblik/platform/ui/professions';
import { Shortcuts } from '@faellesblik/platform/ui/shortcuts';
import { SIDE_ICONS } from '@faellesblik/platform/ui/sides';

/** Who is signed in and where; opens to language, look, shortcuts and signing out. */
@Component({
  selector: 'fb-person-menu',
  imports: [Button, Choice, Icon, RouterLink],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.scss',
})
export class PersonMenu {
  readonly me = input.required<Me>();

  protected readonly language = LANGUAGE;
  protected readonly themes = inject(ThemeChoice);
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly leaving = signal(false);
  protected readonly sideIcon = computed(() => SIDE_ICONS[this.me().person.unit.side]);
  protected readonly profession = computed(() => PROFESSION_WORDS[this.me().person.profession]);
  protected readonly languageWord = $localize`:@@client.language:Sprog`;
  protected readonly themeWord = $localize`:@@client.theme:Udseende`;
  protected readonly languageOptions: readonly ChoiceOption<'da' | 'en'>[] = [
    { value: 'da', word: 'Dansk' },
    { value: 'en', word: 'English' },
  ];
  protected readonly themeOptions: readonly ChoiceOption<Theme>[] = [
    { value: 'light', word: $localize`:@@client.theme-light:Lyst` },
    { value: 'dark', word: $localize`:@@client.theme-dark:Mørkt` },
    { value: 'device', word: $localize`:@@client.theme-device:Auto` },
  ];

  private readonly session = inject(Session);
  private readonly languages = inject(LanguageChoice);
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected chooseLanguage(language: 'da' | 'en' | null): void {
    if (language && language !== LANGUAGE) void this.languages.choose(language);
  }

  protected chooseTheme(theme: Theme | null): void {
    if (theme) this.themes.choose(theme);
  }

  protected showShortcuts(): void {
    this.close();
    this.shortcuts.sheetOpen.set(true);
  }

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  protected async signOut(): Promise<void> {
    this.leaving.set(true);
    try {
      await this.session.signOut();
    } finally {
      this.leaving.set(false);
    }
  }
}
