import {
  Component,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  type OnInit,
  output,
  signal,
  untracked,
} from '@angular/core';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { FillObservationDocument } from '@faellesblik/contracts/generated/observations';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { fieldsOfLine, saysSomething, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { AdditionDrafts } from './addition-drafts';
import { neededWords } from './editor-words';
import { lineText } from './line-text';
import { neededInLines, type NeededField } from './missing-fields';
import { ObservationForm, asQuietInput, writtenFrom } from './observation-form';
import { QuietLineFields } from './quiet-line-fields';

/** Filling one line of a shared observation, or giving the own filling another wording. */
@Component({
  selector: 'fb-fill-line',
  imports: [Banner, Button, DraftState, GuardPanel, QuietLineFields],
  providers: [FormSending, GuardStore],
  templateUrl: './fill-line.html',
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    button {
      justify-self: start;
    }
    .said {
      max-width: var(--measure);
      padding: 10px 16px;
      border-radius: var(--radius);
      background: var(--sunk);
      white-space: pre-line;
    }
  `,
})
export class FillLine implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  readonly observation = input.required<ObservationWholeFragment>();
  readonly line = input.required<QuietLine>();
  /** It words the own filling anew; else what is begun is kept as a draft. */
  readonly corrects = input(false, { transform: booleanAttribute });
  /** It stands there: the newest event number. */
  readonly filled = output<number>();
  /** What was written here is given up. */
  readonly closed = output();

  protected readonly form = new ObservationForm();
  protected readonly sending = inject(FormSending);
  protected readonly errorAt = (path: string): string | null => this.sending.at(path);
  protected readonly problem = computed(() =>
    this.sending.over(fieldsOfLine[this.line()].map((name) => `fields.${name}`)),
  );
  /** The line as it stands now: what the server told when this came too late, or what has come to the page. */
  private readonly standing = computed(() => this.newer() ?? this.observation());
  private readonly addition = computed(() =>
    this.standing().additions.find(({ line }) => line === this.line()),
  );
  /** Somebody else has said something here, with who and what. */
  protected readonly other = computed(() => {
    const { author, ...observation } = this.standing();
    const line = this.line();
    if (saysSomething(observation, line))
      return { name: author.name, text: lineText(line, writtenFrom(observation)) };
    const addition = this.addition();
    if (!addition || addition.mine) return null;
    return { name: addition.by.name, text: lineText(line, writtenFrom(addition.fields)) };
  });

  protected readonly drafts = inject(AdditionDrafts, { optional: true });
  private readonly newer = signal<ObservationWholeFragment | null>(null);
  private readonly graphql = inject(GraphqlClient);
  /** Another wording of the own filling keeps no draft, as no correction does: it stays in the page. */
  private readonly unsent = new UnsentFields(
    () => `fill-${this.observation().id}-${this.line()}`,
    () => this.asItStands(),
  );

  constructor() {
    effect(() => {
      const written = this.form.written();
      if (this.corrects()) this.unsent.now.set(written);
      else untracked(() => this.drafts?.write(this.observation().id, this.line(), written));
    });
  }

  ngOnInit(): void {
    const begun = this.drafts?.of(this.observation().id, this.line()) ?? {};
    this.form.fill({ ...(this.corrects() ? this.unsent.now() : begun) });
  }

  protected async fill(): Promise<void> {
    const sent = await this.sending.send(
      () => this.needs(),
      () =>
        this.graphql.mutate(FillObservationDocument, {
          id: this.observation().id,
          line: this.line(),
          number: this.addition()?.number ?? 0,
          fields: asQuietInput(this.form.written()),
          answers: this.sending.answers(),
        }),
      neededWords,
    );
    if (!sent) return;
    const { fillObservation } = sent;
    if (fillObservation.__typename === 'ObservationConflict') return this.newer.set(fillObservation.current);
    this.forget();
    this.filled.emit(fillObservation.sequence);
  }

  protected giveUp(): void {
    this.forget();
    this.closed.emit();
  }

  private forget(): void {
    this.unsent.forget();
    this.drafts?.forget(this.observation().id, this.line());
  }

  /** A line that is begun is said to the end; one that says nothing needs its first field. */
  private needs(): Readonly<Record<string, string | null>> {
    const written = this.form.written();
    const names: readonly string[] = fieldsOfLine[this.line()];
    const begun = neededInLines(written).filter((name) => names.includes(name));
    const isEmpty = !saysSomething(asQuietInput(written), this.line());
    return Object.fromEntries([
      ...begun.map((name: NeededField) => [`fields.${name}`, written[name]]),
      ...(isEmpty && begun.length === 0 ? [[`fields.${names[0]}`, null]] : []),
    ]);
  }

  private asItStands() {
    const own = this.observation().additions.find(({ line, mine }) => mine && line === this.line());
    return { ...writtenFrom(own?.fields ?? {}) };
  }
}
