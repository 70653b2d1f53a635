import {
  ApplicationRef,
  Component,
  DestroyRef,
  ElementRef,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { SizeBand } from '@faellesblik/contracts/generated/schema';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Meter } from '@faellesblik/platform/ui/meter';
import { Shortcuts } from '@faellesblik/platform/ui/shortcuts';
import { uniqueId } from '@faellesblik/platform/ui/unique-id';
import { isBelowWindow } from './below-window';
import type { Concern } from './concern';
import { FormSending } from './form-sending';
import { GuardConcern } from './guard-concern';
import { LIST_KEYS, doesAgain, takesBack } from './guard-keys';
import { GuardLexicon } from './guard-lexicon';
import { GuardStore } from './guard-store';
import { arrowTarget, firstWay } from './list-keys';
import { recognisabilityMeter } from './recognisability-text';

/** So long nothing new is found before it is read out: while one types, words come and go. */
const CALM_MS = 1500;

/** *Uden navne og kendetegn*: everything the server would hold back, and what to do about each. */
@Component({
  selector: 'fb-guard-panel',
  imports: [Banner, Button, GuardConcern, Icon, Meter],
  templateUrl: './guard-panel.html',
  styleUrl: './guard-panel.scss',
  host: {
    class: 'sheet',
    role: 'region',
    '[attr.aria-labelledby]': 'id',
    '(keydown)': 'onKey($event)',
    '(focusout)': 'onLeave($event)',
  },
})
export class GuardPanel {
  /** How many children the community has; without it there is no meter. */
  readonly communitySize = input<SizeBand | null>(null);

  protected readonly id = uniqueId('guard');
  protected readonly keys = LIST_KEYS;
  protected readonly store = inject(GuardStore);
  protected readonly lexicon = inject(GuardLexicon);
  protected readonly sending = inject(FormSending, { optional: true });
  protected readonly announced = signal('');
  protected readonly meterLabel = $localize`:@@anonymisation.meter:Kan barnet genkendes?`;
  protected readonly meter = computed(() => {
    const size = this.communitySize();
    return size && !this.store.isEmpty() ? recognisabilityMeter(this.store.telling(), size) : null;
  });
  protected readonly summary = computed(() => summaryOf(this.store));
  /** There is something to look at, further down than one sees. */
  protected readonly isOutOfSight = isBelowWindow();
  protected readonly lookWord = computed(() => lookText(this.store.openPlaces()));

  private readonly app = inject(ApplicationRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    let pause: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const summary = this.summary();
      clearTimeout(pause);
      pause = setTimeout(() => this.announced.set(summary), CALM_MS);
    });
    const listed = inject(Shortcuts).register({ keys: LIST_KEYS, word: GO_TO_LIST });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(pause);
      listed();
    });
    afterRenderEffect(() => {
      const wanted = this.store.visit.wanted();
      if (wanted !== null) untracked(() => this.focusOn(wanted));
    });
  }

  /** Takes the person to the first thing to look at. */
  focus(): void {
    const first = this.host.nativeElement.querySelector<HTMLElement>('fb-guard-concern button');
    (first ?? this.title().nativeElement).focus();
  }

  protected onKey(event: KeyboardEvent): void {
    const target = arrowTarget(event);
    const isHeldDown = event.key === 'Enter' && event.repeat; // takes one proposal, not all of them
    const isDone =
      (event.key === 'Escape' && this.goBack()) ||
      (takesBack(event) && this.takeBack()) ||
      (doesAgain(event) && this.makeAgain());
    if (target || isHeldDown || isDone) event.preventDefault();
    target?.focus();
  }

  /** Whoever goes somewhere else from here is not on the way back to the text any more. */
  protected onLeave({ relatedTarget: to }: FocusEvent): void {
    if (to instanceof Node && !this.host.nativeElement.contains(to)) this.store.visit.end();
  }

  /** It is gone from the list: on to the text one came from, else to what is next. */
  protected onSettled(index: number): void {
    const from = this.store.visit.end();
    this.app.tick(); // the next key goes to the text, or to what is next, already
    if (from) this.store.visit.show(from);
    else this.focusNext(index);
  }

  protected askAgain(concern: Concern): void {
    this.store.ask(concern);
    this.app.tick();
    this.focusOn(concern.key);
  }

  /** The last replacement never was: back to the text one came from, or to what is found there again. */
  protected takeBack(): boolean {
    const undone = this.store.takeBack();
    if (!undone) return false;
    this.app.tick();
    if (undone.from) this.store.visit.show(undone.from);
    else this.focusOn(undone.key);
    return true;
  }

  /** What was taken back is gone from the list again. */
  private makeAgain(): boolean {
    if (!this.store.makeAgain()) return false;
    this.app.tick();
    this.focusNext(0);
    return true;
  }

  /** What had the focus is gone from the list; the next one takes it. */
  private focusNext(index: number): void {
    const left = this.items();
    const next = left[Math.min(index, left.length - 1)];
    ((next && firstWay(next)) ?? this.title().nativeElement).focus();
  }

  private goBack(): boolean {
    const from = this.store.visit.end();
    this.app.tick(); // so that the same keys come here again, however soon
    if (from) this.store.visit.show(from);
    return from !== null;
  }

  private focusOn(key: string): void {
    const item = this.items().find((each) => each.dataset['key'] === key);
    if (item) firstWay(item)?.focus();
  }

  private items(): readonly HTMLElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('fb-guard-concern')];
  }
}

const GO_TO_LIST = $localize`:@@anonymisation.go-to-list:Fra teksten til det næste, der er markeret`;

function lookText(places: number): string {
  if (places === 1) return $localize`:@@anonymisation.look-one:1 sted at se på`;
  return $localize`:@@anonymisation.look-more:${places}:count: steder at se på`;
}

function summaryOf(store: GuardStore): string {
  const open = store.openPlaces();
  if (open === 1) return $localize`:@@anonymisation.one-open:1 sted skal ses på, før det kan deles.`;
  if (open > 1)
    return $localize`:@@anonymisation.some-open:${open}:count: steder skal ses på, før det kan deles.`;
  if (store.standing() === 'missing')
    return $localize`:@@anonymisation.missing:Vi kan ikke læse med lige nu. Skriv bare videre: teksten ses efter, når den deles.`;
  if (store.isEmpty())
    return $localize`:@@anonymisation.empty:Navne og andet, der peger på nogen, dukker op her, mens I skriver.`;
  const hints = store.concerns().length;
  if (hints === 1) return $localize`:@@anonymisation.only-hint:Intet behøver ændres. Overvej 1 kendetegn.`;
  if (hints > 1)
    return $localize`:@@anonymisation.only-hints:Intet behøver ændres. Overvej ${hints}:count: kendetegn.`;
  return $localize`:@@anonymisation.nothing-open:Intet peger på nogen.`;
}
