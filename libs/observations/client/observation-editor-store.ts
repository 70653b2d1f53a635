import { Injectable, effect, inject, signal } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import {
  ObservationEditorDocument,
  type ObservationEditorQuery,
  ObservationToCorrectDocument,
  ReviseObservationDocument,
  ShareObservationDocument,
} from '@faellesblik/contracts/generated/observations';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { BLANK_OBSERVATION, ObservationForm, asInput, writtenFrom } from './observation-form';

/** What the editor shows of the forløb it writes in. */
export type EditedCase = ObservationEditorQuery['caseWorkspace'];

/** Writing one observation: a new one, whose draft is kept, or the correction of an own one, which stays in the page. */
@Injectable()
export class ObservationEditorStore {
  readonly form = new ObservationForm();

  private readonly graphql = inject(GraphqlClient);
  private readonly guard = inject(GuardStore);
  private readonly drafts = inject(DraftKeeper);
  private readonly held = signal<EditedCase | null>(null);
  private readonly shared = signal<ObservationWholeFragment | null>(null);
  private readonly newer = signal<ObservationWholeFragment | null>(null);
  private readonly trouble = signal<unknown>(null);
  private readonly isSending = signal(false);
  private isDone = false;

  /** The forløb, or null while it is on its way. */
  readonly case = this.held.asReadonly();
  /** The observation that is corrected, or null for a new one. */
  readonly corrected = this.shared.asReadonly();
  /** What it says now, when it was corrected elsewhere meanwhile. */
  readonly conflict = this.newer.asReadonly();
  readonly problem = this.trouble.asReadonly();
  readonly sending = this.isSending.asReadonly();

  constructor() {
    effect(() => {
      const written = this.form.written();
      if (this.case()) this.drafts.write(written);
    });
  }

  /** Loads the forløb with the draft, or with the own observation that is to be corrected. */
  async open(caseId: string, observationId?: string): Promise<void> {
    this.trouble.set(null);
    try {
      const [{ caseWorkspace }] = await Promise.all([
        this.graphql.request(ObservationEditorDocument, { id: caseId }),
        observationId ? this.openShared(caseId, observationId) : this.openDraft(caseId),
      ]);
      this.held.set(caseWorkspace);
    } catch (error) {
      this.trouble.set(error);
    }
  }

  /** Sends it. True when it is shared; else `problem` or `conflict` says why, and everything stays as it was written. */
  async send(): Promise<boolean> {
    this.isSending.set(true);
    this.trouble.set(null);
    try {
      this.isDone = await (this.shared() ? this.revise() : this.share());
    } catch (error) {
      this.trouble.set(error);
      if (error instanceof GraphqlProblem) this.guard.take(error.findings);
    }
    this.isSending.set(this.isDone); // what is shared is done with: one more click sends nothing
    return this.isDone;
  }

  /** It is tried again: what was said about the last time no longer counts. */
  forgetProblem(): void {
    this.trouble.set(null);
  }

  /** In a conflict: goes on with the own words, as a correction of what stands there now. */
  keepMine(): void {
    this.shared.set(this.newer());
    this.newer.set(null);
  }

  /** In a conflict: takes what stands there now into the form. */
  takeCurrent(): void {
    this.keepMine();
    const current = this.shared();
    if (current) this.form.fill({ ...writtenFrom(current) });
  }

  /** Would leaving lose something typed? Only a correction: a new one is kept as a draft. */
  holdsUnsaved(): boolean {
    const shared = this.shared();
    if (this.isDone || !shared) return false;
    return JSON.stringify(this.form.written()) !== JSON.stringify(writtenFrom(shared));
  }

  private async openDraft(caseId: string): Promise<void> {
    const draft = await this.drafts.open({ kind: 'observation', caseId }, BLANK_OBSERVATION);
    if (draft) this.form.fill(draft as Record<string, unknown>);
  }

  private async openShared(caseId: string, observationId: string): Promise<void> {
    const { caseWorkspace } = await this.graphql.request(ObservationToCorrectDocument, { id: caseId });
    const shared = caseWorkspace.observations.find(({ id, mine }) => id === observationId && mine);
    if (!shared) throw new GraphqlProblem('observation.not-found', NOT_FOUND);
    this.shared.set(shared);
    this.form.fill({ ...writtenFrom(shared) });
  }

  private async share(): Promise<boolean> {
    const caseId = this.held()?.id ?? '';
    const observation = asInput(this.form.written());
    await this.graphql.mutate(ShareObservationDocument, {
      caseId,
      observation,
      answers: this.guard.answers(),
    });
    this.drafts.close();
    return true;
  }

  private async revise(): Promise<boolean> {
    const { id = '', version = 0 } = this.shared() ?? {};
    const observation = asInput(this.form.written());
    const input = { id, version, observation, answers: this.guard.answers() };
    const { reviseObservation } = await this.graphql.mutate(ReviseObservationDocument, input);
    if (reviseObservation.__typename === 'Observation') return true;
    this.newer.set(reviseObservation.current);
    return false;
  }
}

const NOT_FOUND = $localize`:@@observations.not-own:Iagttagelsen findes ikke mere, eller den er skrevet af en anden. Gå tilbage til forløbet.`;
