import { Injectable, effect, inject, signal } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import {
  ObservationEditorDocument,
  type ObservationEditorQuery,
  ObservationToCorrectDocument,
  ReviseObservationDocument,
  ShareObservationDocument,
} from '@faellesblik/contracts/generated/observations';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { FindingAnswer } from '@faellesblik/contracts/generated/schema';
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
  private readonly drafts = inject(DraftKeeper);
  private readonly held = signal<EditedCase | null>(null);
  private readonly shared = signal<ObservationWholeFragment | null>(null);
  private readonly newer = signal<ObservationWholeFragment | null>(null);
  private readonly trouble = signal<unknown>(null);
  private isDone = false;

  /** The forløb, or null while it is on its way. */
  readonly case = this.held.asReadonly();
  /** The observation that is corrected, or null for a new one. */
  readonly corrected = this.shared.asReadonly();
  /** What it says now, when it was corrected elsewhere meanwhile. */
  readonly conflict = this.newer.asReadonly();
  /** Why it could not be opened, or null. */
  readonly problem = this.trouble.asReadonly();

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

  /** Sends it. Throws when it did not go; then `conflict` may say why, and everything stays as it was written. */
  async send(answers: readonly FindingAnswer[]): Promise<void> {
    await (this.shared() ? this.revise(answers) : this.share(answers));
    this.isDone = true;
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

  private async share(answers: readonly FindingAnswer[]): Promise<void> {
    const caseId = this.held()?.id ?? '';
    const observation = asInput(this.form.written());
    await this.graphql.mutate(ShareObservationDocument, { caseId, observation, answers });
    this.drafts.close();
  }

  private async revise(answers: readonly FindingAnswer[]): Promise<void> {
    const { id = '', version = 0 } = this.shared() ?? {};
    const observation = asInput(this.form.written());
    const input = { id, version, observation, answers };
    const { reviseObservation } = await this.graphql.mutate(ReviseObservationDocument, input);
    if (reviseObservation.__typename === 'Observation') return;
    this.newer.set(reviseObservation.current);
    throw new GraphqlProblem('version.changed', CHANGED);
  }
}

/** It was corrected elsewhere while one wrote. */
export const CHANGED = $localize`:@@observations.conflict:Iagttagelsen er rettet et andet sted imens`;
const NOT_FOUND = $localize`:@@observations.not-own:Iagttagelsen findes ikke mere, eller den er skrevet af en anden. Gå tilbage til forløbet.`;
