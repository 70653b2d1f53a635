import { Component, DestroyRef, computed, inject, input, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { SIZE_BAND_WORDS } from '@faellesblik/cases/client/community-words';
import { DutyLink } from '@faellesblik/cases/client/duty-link';
import { DutyOffer } from '@faellesblik/cases/client/duty-offer';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { mostTried, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { type MayHoldUnsaved, UnsavedWork } from '@faellesblik/platform/client/unsaved-work';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { neededWords, reasonToWait, shareText } from './editor-words';
import { missingFields, neededFields } from './missing-fields';
import { CHANGED, ObservationEditorStore } from './observation-editor-store';
import { fieldChanges, type FieldChange } from './field-text';
import { ObservationFields } from './observation-fields';
import { BLANK_OBSERVATION, writtenFrom } from './observation-form';
import { WordingConflict } from './wording-conflict';

/** Writing an observation, or correcting one's own: one quiet page, with the guard beside it. */
@Component({
  selector: 'fb-observation-editor-page',
  imports: [
    Banner,
    Button,
    DraftState,
    DutyLink,
    DutyOffer,
    GuardPanel,
    Icon,
    ObservationFields,
    PageHeader,
    RouterLink,
    Skeleton,
    WordingConflict,
  ],
  templateUrl: './observation-editor-page.html',
  styleUrl: './observation-editor-page.scss',
  providers: [DraftKeeper, FormSending, GuardStore, ObservationEditorStore],
})
export class ObservationEditorPage implements OnInit, MayHoldUnsaved {
  /** The forløb, from the address. */
  readonly id = input.required<string>();
  /** The own observation to correct, from the address; a new one without it. */
  readonly ret = input<string>();

  protected readonly store = inject(ObservationEditorStore);
  protected readonly sending = inject(FormSending);
  protected readonly heading = computed(() => (this.ret() ? CORRECT : NEW));
  protected readonly above = computed(() => {
    const held = this.store.case();
    return held
      ? `${held.codeName} · ${held.community.nickname}, ${SIZE_BAND_WORDS[held.community.sizeBand]}`
      : '';
  });
  protected readonly shareWord = computed(() => shareText(this.store.case()?.participants.length ?? 0));
  protected readonly missing = computed(() => missingFields(this.store.form.written()));
  protected readonly reason = computed(() => reasonToWait(this.missing(), this.guard.openPlaces()));
  /** Each text a line of its own, so that none is read into another. */
  protected readonly wholeText = computed(() => Object.values(this.store.form.written()).flat().join('\n'));
  protected readonly conflictHeading = CHANGED;
  protected readonly errorAt = (path: string): string | null => this.sending.at(path);
  /** Where adults assess the participation, each without the other's number, the author says none in the open. */
  protected readonly without = computed<readonly QuietLine[]>(() => {
    const { assessments = [], participation = null } = this.store.corrected() ?? {};
    return assessments.length > 0 && participation === null && this.store.form.fields.participation() === null
      ? ['participation']
      : [];
  });
  /** What stands over the form: it could not be opened, or was refused for what belongs to no field of it. */
  protected readonly problem = computed(() => {
    const unopened = this.store.problem();
    if (unopened) return problemText(unopened);
    return this.store.conflict() ? null : this.sending.over(SHOWN);
  });

  private readonly guard = inject(GuardStore);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  constructor() {
    matchKnownTerms(() => this.store.case());
    inject(DestroyRef).onDestroy(inject(UnsavedWork).watch(this));
  }

  ngOnInit(): void {
    void this.store.open(this.id(), this.ret());
  }

  hasUnsaved(): boolean {
    return this.store.holdsUnsaved();
  }

  protected differences(current: ObservationWholeFragment): readonly FieldChange[] {
    return fieldChanges(this.store.form.written(), writtenFrom(current));
  }

  protected async share(): Promise<void> {
    const { form } = this.store;
    const sent = await this.sending.send(
      () =>
        Object.fromEntries(
          neededFields(form.written()).map((name) => [`observation.${name}`, form.written()[name]]),
        ),
      async () => {
        await this.store.send(this.sending.answers());
        return true;
      },
      neededWords,
    );
    if (!sent) return;
    this.toasts.say(this.ret() ? CORRECTED : SHARED);
    await this.router.navigate(['/forloeb', this.id(), 'iagttagelser']);
  }

  /** In a conflict it is settled which text to go on with: what was said about the last time no longer counts. */
  protected goOn(take: 'mine' | 'current'): void {
    if (take === 'mine') this.store.keepMine();
    else this.store.takeCurrent();
    this.sending.reset();
  }
}

/** The paths that the form shows what is wrong at. */
const SHOWN = Object.keys(BLANK_OBSERVATION).flatMap((name) => [
  `observation.${name}`,
  ...(name === 'tried' ? Array.from({ length: mostTried }, (_, place) => `observation.tried.${place}`) : []),
]);
const NEW = $localize`:@@observations.new:Ny iagttagelse`;
const CORRECT = $localize`:@@observations.correct:Ret iagttagelse`;
const SHARED = $localize`:@@observations.shared:Iagttagelsen er delt`;
const CORRECTED = $localize`:@@observations.corrected:Rettelsen er delt`;
