import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AGE_BAND_WORDS } from '@faellesblik/cases/client/age-band-words';
import { COMMUNITY_KIND_WORDS } from '@faellesblik/cases/client/community-words';
import { eventWords } from '@faellesblik/cases/client/event-words';
import { TodayDocument } from '@faellesblik/contracts/generated/workspace';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Session } from '@faellesblik/platform/client/session';
import { whenTodayChanges } from '@faellesblik/platform/client/today-changes';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText, momentText } from '@faellesblik/platform/ui/day-text';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { quoted } from '@faellesblik/platform/ui/quoted';
import { Sheet } from '@faellesblik/platform/ui/sheet';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { tabOfEvent } from './case-tabs';
import { greeting, waitingText } from './greeting';
import { nextFromHere } from './next-from-here';
import { waitingThings } from './waiting-things';

/** *Mit bord*: what waits for me, what is ahead, what others have tried, and what has happened meanwhile. */
@Component({
  selector: 'fb-today-page',
  imports: [Banner, Button, Chip, EmptyState, Icon, PageHeader, RouterLink, Sheet, SideChip, Skeleton],
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
})
export class TodayPage {
  protected readonly session = inject(Session);
  protected readonly problemText = problemText;
  protected readonly dayText = dayText;
  protected readonly momentText = momentText;
  protected readonly quoted = quoted;
  protected readonly tab = tabOfEvent;
  protected readonly ages = AGE_BAND_WORDS;
  protected readonly kinds = COMMUNITY_KIND_WORDS;
  protected readonly hello = greeting();

  private readonly graphql = inject(GraphqlClient);

  protected readonly today = resource({
    loader: async () => (await this.graphql.request(TodayDocument)).today,
  });
  protected readonly things = computed(() =>
    this.today.hasValue() ? waitingThings(this.today.value()) : [],
  );
  protected readonly lead = computed(() => (this.today.hasValue() ? waitingText(this.things().length) : ' '));
  protected readonly next = computed(() =>
    nextFromHere(this.session.can(), this.today.hasValue() ? this.today.value().news : []),
  );

  protected readonly waitingLabel = $localize`:@@workspace.waiting:Det venter på dig`;
  protected readonly asideLabel = $localize`:@@workspace.today-aside:Møder og erfaringer`;
  protected readonly emptyHeading = $localize`:@@workspace.today-empty:Dit bord er ryddet`;
  protected readonly meetingsHeading = $localize`:@@workspace.meetings:Næste møder`;
  protected readonly triedHeading = $localize`:@@workspace.tried:Andre har prøvet`;

  constructor() {
    whenTodayChanges(() => this.today.reload());
  }

  protected words(kind: string, toMe: boolean): string {
    return eventWords(kind, toMe).words;
  }
}
