import { ElementRef, Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type { FindingAnswer } from '@faellesblik/contracts/generated/schema';
import { Connection } from '@faellesblik/platform/client/connection';
import { GraphqlProblem, problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { GuardStore } from './guard-store';

/** The fields a form cannot go without, by their path in the input, with what is in them. */
export type Needs = Readonly<Record<string, string | number | null>>;

/** What to say at a field that is missing, where there are better words than the usual. */
export type MissingWords = (field: string) => string | undefined;

/**
 * The sending of one form, provided by its component: what is missing, what went wrong and where, and whether it is on
 * its way. Nothing typed is touched. With a `GuardStore` beside it, texts go only when the guard has no open question.
 */
@Injectable()
export class FormSending {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly guard = inject(GuardStore, { optional: true });
  private readonly connection = inject(Connection);
  private readonly needs = signal<() => Needs>(() => ({}));
  private readonly problem = signal<unknown>(null);
  /** What went wrong is marked in the texts, and asked about in the guard's panel. */
  private readonly isMarked = signal(false);
  private readonly onItsWay = signal(false);
  private words: MissingWords = () => undefined;
  private readonly missing = computed(() =>
    Object.entries(this.needs()())
      .filter(([, value]) => value === null || String(value).trim() === '')
      .map(([field]) => field),
  );

  /** It is being sent, or was: what is sent is done with, and one more click while the page changes sends nothing. */
  readonly busy = this.onItsWay.asReadonly();

  /** The guard has something to say of what is written: small forms show its panel from then on, so that nothing jumps. */
  readonly hasFound = linkedSignal<boolean, boolean>({
    source: () => {
      const { guard } = this;
      const has = guard && guard.concerns().length + guard.answered().length > 0;
      return has === true || guard?.standing() === 'missing';
    },
    computation: (has, before) => has || (before?.value === true && this.guard?.isEmpty() === false),
  });

  /** What to say at one field: that it is missing, or what the server says about it. */
  at(field: string): string | null {
    return this.missing().includes(field) ? (this.words(field) ?? MISSING) : problemAt(this.problem(), field);
  }

  /** What to say over the form: a problem that belongs to none of the fields it shows, as long as it lasts. */
  over(shown: readonly string[]): string | null {
    const problem = this.problem();
    if (this.isMarked() || (this.code() === 'client.offline' && this.connection.online())) return null;
    if (!problem || (problem instanceof GraphqlProblem && shown.includes(problem.field ?? ''))) return null;
    return problemText(problem);
  }

  /** Why the guard held it back, as long as it has something to ask: said in its panel, beside what is to be done. */
  readonly held = computed(() =>
    this.isMarked() && this.guard?.ready() === false ? problemText(this.problem()) : null,
  );

  /** The code of what went wrong, such as `version.changed`; null when nothing did. */
  readonly code = computed(() => {
    const problem = this.problem();
    return problem instanceof GraphqlProblem ? problem.code : null;
  });

  /** What the author has answered about the findings in its texts; goes with them. */
  answers(): readonly FindingAnswer[] {
    return this.guard?.answers() ?? [];
  }

  /** Sends it when nothing is missing; answers null, with the focus where something is to be done, when it did not go. */
  async send<Result>(
    needs: () => Needs,
    act: () => Promise<Result>,
    words: MissingWords = () => undefined,
  ): Promise<Result | null> {
    if (this.busy()) return null;
    this.words = words;
    this.needs.set(needs);
    this.problem.set(null);
    this.isMarked.set(false);
    if (this.missing().length > 0) return this.stop();
    if (this.guard && !this.guard.ready())
      return this.stop(new GraphqlProblem('text.unanswered', UNANSWERED));
    this.onItsWay.set(true);
    try {
      const result = await act();
      this.reset(); // what is emptied from now on is not missing
      return result;
    } catch (problem) {
      if (problem instanceof GraphqlProblem) this.guard?.take(problem.findings);
      this.onItsWay.set(false);
      return this.stop(problem);
    }
  }

  /** Something else is filled in from now on: what was said no longer counts. */
  reset(): void {
    this.needs.set(() => ({}));
    this.problem.set(null);
  }

  /** What was sent is done with, but the form stays, and may be sent again. */
  again(): void {
    this.reset();
    this.onItsWay.set(false);
  }

  private stop(problem: unknown = null): null {
    const isAboutTexts = problem instanceof GraphqlProblem && HOLDING.includes(problem.code);
    this.problem.set(problem);
    this.isMarked.set(isAboutTexts && this.guard?.ready() === false);
    setTimeout(() => this.focus());
    return null;
  }

  private focus(): void {
    if (this.host.querySelector('[aria-invalid="true"]')) focusFirstError(this.host);
    else this.host.querySelector<HTMLElement>('fb-guard-concern button')?.focus();
  }
}

/** What a text is refused for when it may tell who it is about. */
const HOLDING = ['text.blocked', 'text.unanswered'];
const MISSING = $localize`:@@anonymisation.form-missing:Der mangler lidt her. Udfyld feltet, så kan du gå videre.`;
const UNANSWERED = $localize`:@@anonymisation.form-unanswered:Intet er delt endnu: noget i teksten kan vise, hvem det handler om. Se det markerede igennem: listen siger, hvad du kan gøre.`;
