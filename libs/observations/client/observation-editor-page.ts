import {
  Component,
  DestroyRef,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  type OnInit,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { SIZE_BAND_WORDS } from '@faellesblik/cases/client/community-words';
import { GraphqlProblem, problemText } from '@faellesblik/platform/client/graphql-problem';
import { type MayHoldUnsaved, UnsavedWork } from '@faellesblik/platform/client/unsaved-work';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { fieldErrors, lookText, reasonToWait, shareText } from './editor-words';
import { missingFields } from './missing-fields';
import { ObservationConflict } from './observation-conflict';
import { ObservationEditorStore } from './observation-editor-store';
import { ObservationFields } from './observation-fields';

/** Writing an observation, or correcting one's own: one quiet page, with the guard beside it. */
@Component({
  selector: 'fb-observation-editor-page',
  imports: [
    Banner,
    Button,
    DraftState,
    GuardPanel,
    Icon,
    ObservationConflict,
    ObservationFields,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './observation-editor-page.html',
  styleUrl: './observation-editor-page.scss',
  providers: [DraftKeeper, GuardStore, ObservationEditorStore],
})
export class ObservationEditorPage implements OnInit, MayHoldUnsaved {
  /** The forløb, from the address. */
  readonly id = input.required<string>();
  /** The own observation to correct, from the address; a new one without it. */
  readonly ret = input<string>();

  protected readonly store = inject(ObservationEditorStore);
  protected readonly guard = inject(GuardStore);
  protected readonly problemText = problemText;
  protected readonly heading = computed(() => (this.ret() ? CORRECT : NEW));
  protected readonly above = computed(() => {
    const held = this.store.case();
    return held
      ? `${held.codeName} · ${held.community.nickname}, ${SIZE_BAND_WORDS[held.community.sizeBand]}`
      : '';
  });
  protected readonly shareWord = computed(() => shareText(this.store.case()?.participants.length ?? 0));
  protected readonly lookWord = computed(() => lookText(this.guard.openPlaces()));
  protected readonly missing = computed(() => missingFields(this.store.form.written()));
  protected readonly reason = computed(() => reasonToWait(this.missing(), this.guard.openPlaces()));
  protected readonly errors = computed(() =>
    fieldErrors(this.asked() ? this.missing() : [], this.store.problem()),
  );
  /** A problem that belongs to no field. */
  protected readonly problem = computed(() => {
    const problem = this.store.problem();
    return problem instanceof GraphqlProblem && problem.field ? null : problem;
  });

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly panel = viewChild(GuardPanel);
  /** The person has asked to share, so that what is missing is said at the fields. */
  private readonly asked = signal(false);

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

  protected async share(): Promise<void> {
    if (this.store.sending()) return;
    this.asked.set(true);
    this.store.forgetProblem();
    if (this.missing().length > 0) return this.focusFirst();
    if (!this.guard.ready()) return this.showPanel();
    if (!(await this.store.send())) return this.afterRefusal();
    this.toasts.say(this.ret() ? CORRECTED : SHARED);
    await this.router.navigate(['/forloeb', this.id(), 'iagttagelser']);
  }

  protected showPanel(): void {
    this.panel()?.focus();
  }

  private afterRefusal(): void {
    if (!this.guard.ready()) this.showPanel();
    else this.focusFirst();
  }

  private focusFirst(): void {
    afterNextRender(() => focusFirstError(this.host.nativeElement), { injector: this.injector });
  }
}

const NEW = $localize`:@@observations.new:Ny iagttagelse`;
const CORRECT = $localize`:@@observations.correct:Ret iagttagelse`;
const SHARED = $localize`:@@observations.shared:Iagttagelsen er delt`;
const CORRECTED = $localize`:@@observations.corrected:Rettelsen er delt`;
