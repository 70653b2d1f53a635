import {
  Component,
  DestroyRef,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { SizeBand } from '@faellesblik/contracts/generated/schema';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Meter } from '@faellesblik/platform/ui/meter';
import { uniqueId } from '@faellesblik/platform/ui/unique-id';
import { GuardConcern } from './guard-concern';
import { GuardLexicon } from './guard-lexicon';
import { GuardStore } from './guard-store';
import { recognisabilityMeter } from './recognisability-text';

/** So long nothing new is found before it is read out: while one types, words come and go. */
const CALM_MS = 1500;

/** *Uden navne og kendetegn*: everything the server would hold back, and what to do about each. */
@Component({
  selector: 'fb-guard-panel',
  imports: [Button, GuardConcern, Icon, Meter],
  templateUrl: './guard-panel.html',
  styleUrl: './guard-panel.scss',
  host: { class: 'sheet', role: 'region', '[attr.aria-labelledby]': 'id' },
})
export class GuardPanel {
  /** How many children the community has; without it there is no meter. */
  readonly communitySize = input<SizeBand | null>(null);

  protected readonly id = uniqueId('guard');
  protected readonly store = inject(GuardStore);
  protected readonly lexicon = inject(GuardLexicon);
  protected readonly announced = signal('');
  protected readonly meterLabel = $localize`:@@anonymisation.meter:Kan barnet genkendes?`;
  protected readonly meter = computed(() => {
    const size = this.communitySize();
    return size && !this.store.isEmpty() ? recognisabilityMeter(this.store.telling(), size) : null;
  });
  protected readonly summary = computed(() => summaryOf(this.store));

  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    let pause: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const summary = this.summary();
      clearTimeout(pause);
      pause = setTimeout(() => this.announced.set(summary), CALM_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(pause));
  }

  /** Takes the person to the first thing to look at. */
  focus(): void {
    const first = this.host.nativeElement.querySelector<HTMLElement>('fb-guard-concern button');
    (first ?? this.title().nativeElement).focus();
  }

  /** What had the focus is gone from the list; the next one takes it. */
  protected focusNext(index: number): void {
    afterNextRender(
      () => {
        const left = this.host.nativeElement.querySelectorAll('fb-guard-concern');
        const next = left[Math.min(index, left.length - 1)]?.querySelector<HTMLElement>('button');
        (next ?? this.title().nativeElement).focus();
      },
      { injector: this.injector },
    );
  }
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
  return $localize`:@@anonymisation.nothing-open:Intet peger på nogen.`;
}
