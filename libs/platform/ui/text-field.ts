import { Component, booleanAttribute, computed, input, model } from '@angular/core';
import { FieldFrame, describedBy } from './field-frame';
import { Icon } from './icon';
import { uniqueId } from './unique-id';

/** One line of text with its label, hint and error. */
@Component({
  selector: 'fb-text-field',
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
        @if (type() === 'search') {
          <fb-icon name="search" />
        }
        <input
          #box
          [id]="id"
          [type]="type()"
          [value]="value()"
          [placeholder]="placeholder()"
          [attr.autocomplete]="autocomplete()"
          [attr.inputmode]="inputMode()"
          [attr.aria-invalid]="error() ? true : null"
          [attr.aria-describedby]="described()"
          [attr.aria-required]="optional() ? null : true"
          (input)="value.set(box.value)"
        />
      </div>
    </fb-field-frame>
  `,
  styles: `
    @use 'control';
    :host {
      display: block;
    }
    input {
      @include control.control;
    }
    .line {
      position: relative;
    }
    fb-icon {
      position: absolute;
      inset: 13px auto auto 16px;
      color: var(--ink-2);
      pointer-events: none;
    }
    fb-icon + input {
      padding-inline-start: 44px;
    }
  `,
})
export class TextField {
  readonly label = input.required<string>();
  readonly value = model('');
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly placeholder = input('');
  readonly type = input<'text' | 'search' | 'number'>('text');
  readonly inputMode = input<'numeric' | 'search' | null>(null);
  readonly autocomplete = input('off');
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly id = uniqueId('text');
  protected readonly described = computed(() => describedBy(this.id, this.hint(), this.error()));
}
