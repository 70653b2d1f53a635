import {
  Component,
  ElementRef,
  booleanAttribute,
  computed,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { FieldFrame, describedBy } from './field-frame';
import { cutByMarks } from './text-marks';
import type { TextMark } from './text-marks';
import { uniqueId } from './unique-id';

/**
 * A text that grows with what is written. A mirror under the text paints `marks`; a counter appears near `max`.
 * More text than `max` can be typed and is said, never cut off: nothing typed is lost.
 */
@Component({
  selector: 'fb-text-area',
  imports: [FieldFrame],
  template: `
    <fb-field-frame
      [label]="label()"
      [fieldId]="id"
      [hint]="hint()"
      [error]="error()"
      [optional]="optional()"
    >
      <div class="paper" [class.tall]="rows() > 2">
        <div class="mirror" aria-hidden="true">
          @for (piece of pieces(); track $index) {
            @if (piece.tone) {
              <mark [class]="piece.tone">{{ piece.text }}</mark>
            } @else {
              <span>{{ piece.text }}</span>
            }
          }
          <span>&#8203;</span>
        </div>
        <textarea
          #box
          [id]="id"
          [rows]="rows()"
          [value]="value()"
          [placeholder]="placeholder()"
          [readOnly]="readOnly()"
          [attr.aria-invalid]="error() ? true : null"
          [attr.aria-describedby]="described()"
          [attr.aria-required]="optional() ? null : true"
          (input)="write($event)"
          (compositionend)="write()"
          (blur)="left.emit()"
        ></textarea>
      </div>
      @if (note()) {
        <p class="visually-hidden" [id]="id + '-note'">{{ note() }}</p>
      }
      @if (counter(); as text) {
        <p class="quiet" [class.over]="over()" [id]="id + '-counter'">{{ text }}</p>
      }
    </fb-field-frame>
  `,
  styleUrl: './text-area.scss',
})
export class TextArea {
  readonly label = input.required<string>();
  readonly value = model('');
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly placeholder = input('');
  readonly optional = input(false, { transform: booleanAttribute });
  /** It cannot be changed right now; the focus stays. */
  readonly readOnly = input(false);
  /** Lines shown when empty. */
  readonly rows = input(3);
  /** Characters there is room for; the counter appears when four fifths are used. */
  readonly max = input(600);
  /** What is said of the text to those who do not see the marks. */
  readonly note = input('');
  readonly marks = input<readonly TextMark[]>([]);
  /** How what is written or pasted is read: it stands in the field as it is read. Twice changes nothing. */
  readonly reads = input((text: string): string => text);
  /** The person left the field. */
  readonly left = output();

  protected readonly id = uniqueId('area');
  protected readonly pieces = computed(() => cutByMarks(this.value(), this.marks()));
  protected readonly over = computed(() => this.value().length > this.max());
  protected readonly counter = computed(() => counterText(this.value().length, this.max()));
  protected readonly described = computed(() =>
    describedBy(
      this.id,
      this.hint(),
      this.error(),
      this.note() && `${this.id}-note`,
      this.counter() && `${this.id}-counter`,
    ),
  );

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  /** The cursor stays behind the same letters; a word that is still being composed is left alone. */
  protected write(event?: Event): void {
    const box = this.box().nativeElement;
    const { value, selectionStart } = box;
    const read = isComposing(event) ? value : this.reads()(value);
    if (read !== value) {
      const cursor = this.reads()(value.slice(0, selectionStart)).length;
      box.value = read;
      box.setSelectionRange(cursor, cursor);
    }
    this.value.set(read);
  }

  /** Puts the cursor on a stretch of the text, such as a finding chosen in the side panel. */
  selectRange(start: number, end: number): void {
    const box = this.box().nativeElement;
    box.focus();
    box.setSelectionRange(start, end);
  }
}

function isComposing(event: Event | undefined): boolean {
  return event instanceof InputEvent && event.isComposing;
}

function counterText(length: number, max: number): string {
  if (length > max) return $localize`:@@ui.counter-over:${length - max}:count: tegn for meget`;
  if (length < max * 0.8) return '';
  return $localize`:@@ui.counter:${max - length}:count: tegn tilbage`;
}
