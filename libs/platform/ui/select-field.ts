import { Component, booleanAttribute, computed, input, model } from '@angular/core';
import { FieldFrame, describedBy } from './field-frame';
import { Icon } from './icon';
import { uniqueId } from './unique-id';

/** One value to choose and the word it is shown by. */
export interface SelectOption {
  readonly value: string;
  readonly word: string;
}

/** A choice among many: the browser's own list, which works best on a phone. */
@Component({
  selector: 'fb-select-field',
  imports: [FieldFrame, Icon],
  template: `
    <fb-field-frame
      [label]="label()"
      [fieldId]="id"
      [hint]="hint()"
      [error]="error()"
      [optional]="optional()"
    >
      <div class="line">
        <select
          #box
          [id]="id"
          [attr.aria-invalid]="error() ? true : null"
          [attr.aria-describedby]="described()"
          [attr.aria-required]="optional() ? null : true"
          (change)="value.set(box.value)"
        >
          <option value="" [selected]="value() === ''">{{ empty() }}</option>
          @for (option of options(); track option.value) {
            <option [value]="option.value" [selected]="option.value === value()">{{ option.word }}</option>
          }
        </select>
        <fb-icon name="chevron-down" />
      </div>
    </fb-field-frame>
  `,
  styles: `
    @use 'control';
    :host {
      display: block;
    }
    .line {
      @include control.select;
    }
  `,
})
export class SelectField {
  readonly label = input.required<string>();
  readonly options = input.required<readonly SelectOption[]>();
  readonly value = model('');
  readonly hint = input<string>();
  readonly error = input<string | null>();
  /** What stands there before anything is chosen. */
  readonly empty = input($localize`:@@ui.select-empty:Vælg`);
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly id = uniqueId('select');
  protected readonly described = computed(() => describedBy(this.id, this.hint(), this.error()));
}
