import {
  ApplicationRef,
  Component,
  DestroyRef,
  ElementRef,
  type OnInit,
  booleanAttribute,
  computed,
  inject,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { normaliseFreeText } from '@faellesblik/contracts/free-text';
import { TextArea } from '@faellesblik/platform/ui/text-area';
import type { TextMark } from '@faellesblik/platform/ui/text-marks';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { FormSending } from './form-sending';
import { doesAgain, goesToList, takesBack } from './guard-keys';
import { GuardStore } from './guard-store';
import type { Spot } from './list-visit';
import { MirrorLexicon } from './mirror-lexicon';
import { MirrorNote } from './mirror-note';

const TONES = { block: 'block', confirm: 'ask', warn: 'gentle' } as const;

/**
 * A text that others will read: what may tell who it is about is marked while it is written, and a kinder word is
 * offered beside it. It belongs to the `GuardStore` its page provides; `field` is its path in the input.
 */
@Component({
  selector: 'fb-guarded-text-area',
  imports: [MirrorNote, TextArea],
  template: `
    <fb-text-area
      [label]="label()"
      [value]="value()"
      (valueChange)="value.set($event)"
      [reads]="reads"
      [hint]="hint()"
      [error]="error()"
      [placeholder]="placeholder()"
      [optional]="optional()"
      [rows]="rows()"
      [max]="max()"
      [marks]="marks()"
      [note]="note()"
      (keydown)="onKey($event)"
      [readOnly]="sending?.busy() ?? false"
    />
    @if (hints().length > 0) {
      <fb-mirror-note [text]="value()" [hints]="hints()" (hush)="hush()" (switchOff)="switchOff()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
  `,
})
export class GuardedTextArea implements OnInit {
  readonly label = input.required<string>();
  readonly value = model('');
  /** Path in the input of the mutation, as `observation.concrete`. */
  readonly field = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly placeholder = input('');
  readonly optional = input(false, { transform: booleanAttribute });
  readonly rows = input(3);
  readonly max = input(600);
  /** Whether the language mirror looks at it. */
  readonly mirrored = input(true);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly store = inject(GuardStore);
  private readonly toasts = inject(Toasts);
  private readonly mirror = inject(MirrorLexicon);
  /** While the form is on its way its texts are as they were sent: nothing typed is left out of it. */
  protected readonly sending = inject(FormSending, { optional: true });
  private readonly area = viewChild.required(TextArea);
  private readonly guard = this.store.guardOf({
    path: this.field,
    label: this.label,
    text: this.value,
    reveal: (start, end) => this.reveal(start, end),
  });

  /** The author wants no mirror for this text. */
  private readonly hushed = signal(false);
  protected readonly hints = computed(() =>
    this.mirrored() && !this.hushed() ? this.mirror.hintsFor(this.value()) : [],
  );
  protected readonly marks = computed<readonly TextMark[]>(() => [
    ...this.guard.open().map(({ start, end, severity }) => ({ start, end, tone: TONES[severity] })),
    ...this.hints().map(({ start, end }) => ({ start, end, tone: 'gentle' as const })),
  ]);

  /** Said of the field to those who do not see the marks. */
  protected readonly note = computed(() => openText(this.guard.open().length));

  private readonly app = inject(ApplicationRef);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.store.release(this.guard));
  }

  ngOnInit(): void {
    this.store.register(this.guard);
    void this.mirror.load().catch(() => undefined); // without the municipality's words there are the common ones
  }

  /** As the server will read it: the places found are the same on both sides. */
  protected readonly reads = normaliseFreeText;

  /** From here to the list, and back from a replacement: what a program writes the browser cannot undo. */
  protected onKey(event: KeyboardEvent): void {
    const { selectionStart: start, selectionEnd: end } = event.target as HTMLTextAreaElement;
    const here = { field: this.field(), start, end };
    if (goesToList(event)) {
      event.preventDefault();
      if (!this.store.visit.begin(here)) this.toasts.say(NOTHING);
      this.app.tick(); // the next key goes to the list already
    } else if (takesBack(event)) {
      const undone = this.store.takeBack();
      if (undone) this.stay(event, undone.from ?? here);
    } else if (doesAgain(event) && this.store.makeAgain()) this.stay(event, here);
  }

  private stay(event: KeyboardEvent, spot: Spot): void {
    event.preventDefault();
    this.app.tick();
    this.store.visit.show(spot);
  }

  protected hush(): void {
    this.hushed.set(true);
    this.focusEnd();
  }

  protected switchOff(): void {
    void this.mirror.switchTo(false);
    this.focusEnd();
  }

  /** The button that had the focus is gone: back to writing. */
  private focusEnd(): void {
    const end = this.value().length;
    this.area().selectRange(end, end);
  }

  private reveal(start: number, end: number): void {
    const details = this.host.nativeElement.closest('details');
    if (details) details.open = true;
    this.area().selectRange(start, end);
  }
}

const NOTHING = $localize`:@@anonymisation.nothing-open:Intet peger på nogen.`;

function openText(count: number): string {
  if (count === 0) return '';
  if (count === 1) return $localize`:@@anonymisation.field-open:1 sted her kan pege på nogen.`;
  return $localize`:@@anonymisation.field-some-open:${count}:count: steder her kan pege på nogen.`;
}
