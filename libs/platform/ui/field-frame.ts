import { Component, input } from '@angular/core';
import { Icon } from './icon';

/** What stands around every field: its label, a hint, and its error right under it. Used by the fields themselves. */
@Component({
  selector: 'fb-field-frame',
  imports: [Icon],
  template: `
    <div class="top">
      <label [for]="fieldId()" [id]="fieldId() + '-label'">{{ label() }}</label>
      @if (optional()) {
        <span class="quiet" i18n="@@ui.optional">valgfrit</span>
      }
    </div>
    @if (hint()) {
      <p class="quiet" [id]="fieldId() + '-hint'">{{ hint() }}</p>
    }
    <ng-content />
    @if (error()) {
      <p class="error" [id]="fieldId() + '-error'"><fb-icon name="circle-alert" />{{ error() }}</p>
    }
  `,
  styleUrl: './field-frame.scss',
})
export class FieldFrame {
  readonly label = input.required<string>();
  readonly fieldId = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly optional = input(false);
}

/** The ids a field is described by: its hint, its error and what more there is, whichever are there. */
export function describedBy(
  fieldId: string,
  hint: unknown,
  error: unknown,
  ...more: string[]
): string | null {
  const ids = [hint ? `${fieldId}-hint` : '', error ? `${fieldId}-error` : '', ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : null;
}
