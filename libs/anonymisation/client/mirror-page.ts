import { Component, computed, inject, resource, signal } from '@angular/core';
import { asCompared, commonEntries } from '@faellesblik/anonymisation/domain/language-mirror';
import { mirrorThemes } from '@faellesblik/anonymisation/domain/mirror-entry';
import type { MirrorEntryWholeFragment } from '@faellesblik/contracts/generated/operations';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice, type ChoiceOption } from '@faellesblik/platform/ui/choice';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { TextField } from '@faellesblik/platform/ui/text-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { headWords } from './head-words';
import { MirrorAddDialog } from './mirror-add-dialog';
import { MirrorLexicon } from './mirror-lexicon';
import { MirrorRemoveDialog } from './mirror-remove-dialog';
import { MIRROR_THEMES } from './mirror-words';

/** As many words of an entry are shown at first. */
const AT_FIRST = 4;

/** *Sprogspejlet*: every word it asks about, why, and what to write instead; switched on and off here, and added to. */
@Component({
  selector: 'fb-mirror-page',
  imports: [
    Banner,
    Button,
    Choice,
    EmptyState,
    Icon,
    MirrorAddDialog,
    MirrorRemoveDialog,
    PageHeader,
    Skeleton,
    TextField,
    Unfold,
  ],
  templateUrl: './mirror-page.html',
  styleUrl: './mirror-page.scss',
})
export class MirrorPage {
  protected readonly heading = $localize`:@@anonymisation.mirror:Sprogspejlet`;
  protected readonly lead = $localize`:@@anonymisation.mirror-lead:Ord, der sætter et mærkat, og spørgsmål, der fører tilbage til det, I så. Spejlet spørger, mens I skriver. I bestemmer.`;
  protected readonly switchWord = $localize`:@@anonymisation.mirror-switch:Når jeg skriver`;
  protected readonly switchOptions: readonly ChoiceOption<'on' | 'off'>[] = [
    { value: 'on', word: $localize`:@@anonymisation.mirror-shown:Vis` },
    { value: 'off', word: $localize`:@@anonymisation.mirror-hidden:Skjul` },
  ];
  protected readonly problemText = problemText;
  protected readonly mirror = inject(MirrorLexicon);
  protected readonly can = inject(Session).can;
  protected readonly own = resource({ loader: () => this.mirror.reload().then(() => true) });

  protected readonly search = signal('');
  protected readonly adding = signal(false);
  protected readonly removing = signal<MirrorEntryWholeFragment | null>(null);

  protected readonly shownOwn = computed(() => this.mirror.own().filter((entry) => this.fits(entry)));
  protected readonly themes = computed(() =>
    mirrorThemes
      .map((theme) => ({
        ...MIRROR_THEMES[theme],
        theme,
        entries: commonEntries.filter((entry) => entry.theme === theme && this.fits(entry)),
      }))
      .filter(({ entries }) => entries.length > 0),
  );
  protected readonly isSearched = computed(() => asCompared(this.search()) !== '');
  /** How many there are, read out while one searches. */
  protected readonly count = computed(() => {
    if (!this.isSearched()) return '';
    const count = this.themes().reduce((sum, { entries }) => sum + entries.length, this.shownOwn().length);
    return count === 1
      ? $localize`:@@anonymisation.mirror-found-one:1 forslag`
      : $localize`:@@anonymisation.mirror-found:${count}:count: forslag`;
  });

  /** Its first words; all of them while one searches. */
  protected wordsShown(words: readonly string[]): string {
    const head = headWords(words);
    const isShort = this.isSearched() || head.length <= AT_FIRST;
    return isShort ? head.join(', ') : `${head.slice(0, AT_FIRST).join(', ')} …`;
  }

  private fits({ words, instead }: { readonly words: readonly string[]; readonly instead: string }): boolean {
    const sought = asCompared(this.search());
    return [...words, instead].some((text) => asCompared(text).includes(sought));
  }
}
