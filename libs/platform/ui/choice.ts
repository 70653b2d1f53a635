import { Component, booleanAttribute, computed, input, model } from '@angular/core';
import { describedBy } from './field-frame';
import { Icon } from './icon';
import type { IconName } from './icons';
import { uniqueId } from './unique-id';

/** One thing to choose: its value, its word, and what it means. */
export interface ChoiceOption<T extends string = string> {
  readonly value: T;
  readonly word: string;
  readonly hint?: string;
  readonly icon?: IconName;
}

/** A choice among few, all seen at once: cards with a hint each, or `compact` in a row such as Ja, Delvist, Nej. */
@Component({
  selector: 'fb-choice',
  imports: [Icon],
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
      <div class="options" [class.compact]="compact()">
        @for (option of options(); track option.value) {
          <label [class.chosen]="option.value === value()">
            <input
              type="radio"
              [name]="id"
              [value]="option.value"
              [checked]="option.value === value()"
              (change)="value.set(option.value)"
            />
            @if (option.icon; as name) {
              <fb-icon [name]="name" />
            }
            <span>
              <span class="word">{{ option.word }}</span>
              @if (option.hint) {
                <span class="hint">{{ option.hint }}</span>
              }
            </span>
          </label>
        }
      </div>
      @if (error()) {
        <p class="error" [id]="id + '-error'"><fb-icon name="circle-alert" />{{ error() }}</p>
      }
    </fieldset>
  `,
  styleUrl: './choice.scss',
})
export class Choice<T extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly ChoiceOption<T>[]>();
  readonly value = model<T | null>(null);
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly compact = input(false, { transform: booleanAttribute });

  protected readonly id = uniqueId('choice');
  protected readonly described = computed(() => describedBy(this.id, this.hint(), this.error()));
}
