import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LearningCardDocument } from '@faellesblik/contracts/generated/learning';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { ClosingSheet } from './closing-sheet';
import { LearningCard } from './learning-card';
import { ReopenDialog } from './reopen-dialog';

/** What one forløb taught: how it ended, its card and where that stands; before that, the way to close it. */
@Component({
  selector: 'fb-learning-board',
  imports: [
    Banner,
    Button,
    Chip,
    ClosingSheet,
    EmptyState,
    Icon,
    LearningCard,
    ReopenDialog,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './learning-board.html',
  styleUrl: './learning-board.scss',
})
export class LearningBoard {
  readonly subject = input.required<CaseWholeFragment>();
  /** Something was done here; the newest event number. */
  readonly changed = output<number>();

  protected readonly reopening = signal(false);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);
  private readonly toasts = inject(Toasts);

  private readonly cardId = computed(() => this.subject().closing?.cardId ?? undefined);
  /** The card of this forløb; null as long as only its author and those who may release it can read it. */
  protected readonly card = resource({
    params: () => this.cardId(),
    loader: async ({ params: id }) => {
      try {
        return (await this.graphql.request(LearningCardDocument, { id })).learningCard;
      } catch (error) {
        if (error instanceof GraphqlProblem && error.code === 'card.not-found') return null;
        throw error;
      }
    },
  });

  private readonly released = computed(() =>
    this.subject().events.some(
      ({ kind, subjectId }) => kind === 'card.released' && subjectId === this.cardId(),
    ),
  );

  constructor() {
    effect(() => {
      if (this.released()) untracked(() => this.card.reload());
    });
  }

  protected reopened(sequence: number): void {
    this.reopening.set(false);
    this.changed.emit(sequence);
    this.toasts.say($localize`:@@learning.reopened:Forløbet er åbent igen, ved fælles blik.`);
  }
}
