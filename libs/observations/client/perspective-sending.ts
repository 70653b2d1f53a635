import {
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  type WritableSignal,
} from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { FormSending, type Needs } from '@faellesblik/anonymisation/client/form-sending';
import { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import type { DraftKind, FindingAnswer } from '@faellesblik/contracts/generated/schema';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { neededWords } from './editor-words';
import { changesBetween, type FieldChange, type FieldWords } from './field-text';
import type { NameOf } from './perspective-text';

type Value = string | number | null;
type Writable<Written> = { readonly [Name in keyof Written]: Value };
type Sent<Input> = Input & { readonly answers: readonly FindingAnswer[] };

/** What every entry that stands in the forløb has. */
interface Standing {
  readonly id: string;
  readonly version: number;
}

/** One kind of perspective: how it stands in its form, and how it goes to the server and comes from there. */
export interface PerspectiveKind<Written, Entry extends Standing, Input> {
  readonly draft: DraftKind;
  readonly written: (entry: Entry) => Written;
  readonly words: (written: Written, nameOf: NameOf) => readonly FieldWords[];
  readonly needs: (written: Written) => Needs;
  readonly input: (written: Written) => Input;
  /** Both answer the newest event number. */
  readonly write: (
    graphql: GraphqlClient,
    input: Sent<Input> & { readonly caseId: string },
  ) => Promise<number>;
  readonly revise: (graphql: GraphqlClient, input: Sent<Input> & Standing) => Promise<number>;
  /** Those of the forløb as they stand now. */
  readonly now: (graphql: GraphqlClient, caseId: string) => Promise<readonly Entry[]>;
}

/** Where the form stands: its forløb, who takes part there, and the own entry that is corrected; none for a new one. */
interface Place<Entry> {
  readonly subject: () => {
    readonly id: string;
    readonly participants: readonly { readonly person: Named }[];
  };
  readonly corrected: () => Entry | null;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Writing one perspective, beside the `FormSending` of its form: a new one, whose draft is kept, or the correction of an
 * own one, which stays in the page, where a correction made elsewhere meanwhile is a conflict with both texts in hand.
 * Made while its form is made.
 */
export class PerspectiveSending<Written extends Writable<Written>, Entry extends Standing, Input> {
  readonly fields: KeptFields<Written>;
  /** How it stands now, when it was corrected elsewhere meanwhile. */
  readonly conflict: WritableSignal<Entry | null> = signal(null);

  /** Can be written in: an earlier draft has been looked for, so that it takes the place of nothing typed. */
  readonly isOpen = computed(() => this.place.corrected() !== null || this.fields.opened());

  private readonly graphql = inject(GraphqlClient);
  private readonly sending = inject(FormSending);
  private readonly drafts = inject(DraftKeeper);
  private readonly kind: PerspectiveKind<Written, Entry, Input>;
  private readonly place: Place<Entry>;
  /** The version that the correction was begun on. */
  private readonly version = signal(0);
  /** A correction keeps no draft: it stays in the page, with the version it goes out from. */
  private readonly unsent: UnsentFields<{ readonly version: number; readonly written: Written }>;

  constructor(kind: PerspectiveKind<Written, Entry, Input>, blank: Written, place: Place<Entry>) {
    this.kind = kind;
    this.place = place;
    this.fields = new KeptFields(blank);
    this.unsent = new UnsentFields(
      () => `${kind.draft}-${place.corrected()?.id ?? ''}`,
      () => {
        const corrected = place.corrected();
        return { version: this.version(), written: corrected ? kind.written(corrected) : blank };
      },
    );
    effect(() => {
      if (place.corrected()) this.unsent.now.set({ version: this.version(), written: this.fields.now() });
    });
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (place.corrected()) firstFieldIn(host)?.focus();
    });
  }

  /** Takes up what was begun: the correction, or the draft. */
  open(): void {
    const corrected = this.place.corrected();
    if (!corrected) return void this.fields.open({ kind: this.kind.draft, caseId: this.place.subject().id });
    this.version.set(corrected.version);
    const { version, written } = this.unsent.now();
    this.version.set(version);
    this.fields.startFrom(written);
  }

  /** Answers the newest event number, or null when it did not go: then everything stands as it was written. */
  async send(): Promise<number | null> {
    const sequence = await this.sending.send(
      () => this.kind.needs(this.fields.now()),
      () => this.act(),
      neededWords,
    );
    if (sequence !== null) this.unsent.forget();
    return sequence;
  }

  /** The correction is given up. */
  forget(): void {
    this.unsent.forget();
  }

  /** In a conflict: what is written here against what stands there now. */
  differences(current: Entry): readonly FieldChange[] {
    const words = (written: Written) => this.kind.words(written, (id) => this.nameOf(id));
    return changesBetween(words(this.fields.now()), words(this.kind.written(current)));
  }

  /** In a conflict: goes on with the own words, or with what stands there now. */
  goOn(take: 'mine' | 'current'): void {
    const current = this.conflict();
    if (!current) return;
    this.version.set(current.version);
    if (take === 'current') this.fields.fill(this.kind.written(current));
    this.conflict.set(null);
    this.sending.reset();
  }

  private async act(): Promise<number> {
    const { id: caseId } = this.place.subject();
    const content = { ...this.kind.input(this.fields.now()), answers: this.sending.answers() };
    const corrected = this.place.corrected();
    if (corrected) return this.correct(caseId, { ...content, id: corrected.id, version: this.version() });
    const sequence = await this.kind.write(this.graphql, { ...content, caseId });
    this.drafts.close();
    return sequence;
  }

  private async correct(caseId: string, input: Sent<Input> & Standing): Promise<number> {
    try {
      return await this.kind.revise(this.graphql, input);
    } catch (problem) {
      if (problem instanceof GraphqlProblem && problem.code === 'version.changed') {
        const all = await this.kind.now(this.graphql, caseId);
        this.conflict.set(all.find(({ id }) => id === input.id) ?? null);
      }
      throw problem;
    }
  }

  private nameOf(personId: string): string | null {
    const { participants } = this.place.subject();
    return participants.find(({ person }) => person.id === personId)?.person.name ?? null;
  }
}

/** The first field; of a choice the one that is chosen. */
function firstFieldIn(form: HTMLElement): HTMLElement | null {
  const first = form.querySelector<HTMLElement>('input, select, textarea');
  return first?.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? first;
}
