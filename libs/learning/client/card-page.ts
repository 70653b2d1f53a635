import { Component, ElementRef, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LearningCardDocument, ReleaseCardDocument } from '@faellesblik/contracts/generated/learning';
import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { cardAbout } from './card-about';
import { LearningCard } from './learning-card';

/** One erfaringskort, to read, to print, and to release for the second person who reads it. */
@Component({
  selector: 'fb-card-page',
  imports: [Banner, Button, Icon, LearningCard, PageHeader, RouterLink, Skeleton],
  templateUrl: './card-page.html',
  styleUrl: './card-page.scss',
})
export class CardPage {
  readonly id = input.required<string>();

  protected readonly problemText = problemText;
  protected readonly cardWord = $localize`:@@learning.card:Erfaringskort`;
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);

  private readonly graphql = inject(GraphqlClient);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly card = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => (await this.graphql.request(LearningCardDocument, { id })).learningCard,
  });
  protected readonly above = computed(() => {
    const card = this.card.hasValue() ? this.card.value() : null;
    return card ? `${this.cardWord} · ${cardAbout(card)}` : '';
  });

  protected print(): void {
    print();
  }

  protected async release({ id, version }: CardWholeFragment): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const { releaseCard } = await this.graphql.mutate(ReleaseCardDocument, { cardId: id, version });
      this.card.set(releaseCard);
      this.toasts.say($localize`:@@learning.released:Udgivet. Nu kan alle i kommunen finde kortet.`);
      this.host.nativeElement.querySelector('h1')?.focus();
    } catch (error) {
      this.problem.set(error);
      if (error instanceof GraphqlProblem && CHANGED.has(error.code)) this.card.reload();
    } finally {
      this.sending.set(false);
    }
  }
}

/** Somebody was quicker: the card is shown as it is now. */
const CHANGED = new Set(['version.changed', 'card.released']);
