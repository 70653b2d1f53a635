import { Component, ElementRef, booleanAttribute, computed, inject, input, model } from '@angular/core';
import { Button } from './button';
import { describedBy } from './field-frame';
import { Icon } from './icon';
import { uniqueId } from './unique-id';

const STEPS = [1, 2, 3, 4, 5] as const;

/** A scale from 1 to 5, such as participation from `helt udenfor` to `fuldt med`: one tap, or the arrow keys. */
@Component({
  selector: 'fb-scale',
  imports: [Button, Icon],
  template: `
    <fieldset
      role="radiogroup"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="error() ? true : null"
    >
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <p class="quiet" [id]="id + '-hint'">{{ hint() }}</p>
      }
      <div class="steps">
        @for (step of steps(); track step.value) {
          <label [class.chosen]="step.value === value()">
            <input
              type="radio"
              [name]="id"
              [value]="step.value"
              [checked]="step.value === value()"
              [attr.aria-label]="step.said"
              (change)="value.set(step.value)"
            />
            <span aria-hidden="true">{{ step.value }}</span>
          </label>
        }
      </div>
      <div class="ends" aria-hidden="true">
        <span>{{ low() }}</span>
        <span>{{ high() }}</span>
      </div>
      @if (clearable() && value() !== null) {
        <button fbButton="quiet" small type="button" (click)="clear()">
          <ng-container i18n="@@ui.scale-clear">Fjern tallet</ng-container>
        </button>
      }
      @if (error()) {
        <p class="error" [id]="id + '-error'"><fb-icon name="circle-alert" />{{ error() }}</p>
      }
    </fieldset>
  `,
  styleUrl: './scale.scss',
})
export class Scale {
  readonly label = input.required<string>();
  readonly value = model<number | null>(null);
  readonly low = input($localize`:@@ui.scale-low:helt udenfor`);
  readonly high = input($localize`:@@ui.scale-high:fuldt med`);
  readonly hint = input<string>();
  readonly error = input<string | null>();
  /** It may also say nothing, and be taken away again. */
  readonly clearable = input(false, { transform: booleanAttribute });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly id = uniqueId('scale');
  protected readonly described = computed(() => describedBy(this.id, this.hint(), this.error()));
  protected readonly steps = computed(() =>
    STEPS.map((value) => ({
      value,
      said: value === 1 ? `1, ${this.low()}` : value === 5 ? `5, ${this.high()}` : `${value}`,
    })),
  );

  /** The button goes with the number, so the focus goes back to the scale. */
  protected clear(): void {
    this.value.set(null);
    this.host.nativeElement.querySelector('input')?.focus();
  }
}
