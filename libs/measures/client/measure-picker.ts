import { Component, input, model } from '@angular/core';
import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import { describedBy } from '@faellesblik/platform/ui/field-frame';
import { Icon } from '@faellesblik/platform/ui/icon';
import { uniqueId } from '@faellesblik/platform/ui/unique-id';
import { LevelMark } from './level-mark';

/** Which of the proposed measures a round is about: one or several. */
@Component({
  selector: 'fb-measure-picker',
  imports: [Icon, LevelMark],
  template: `
    <fieldset [attr.aria-describedby]="described()" [attr.aria-invalid]="error() ? true : null">
      <legend i18n="@@measures.picker-legend">Hvilke tiltag handler runden om?</legend>
      @for (measure of measures(); track measure.id) {
        <label [class.chosen]="chosen().includes(measure.id)">
          <input type="checkbox" [checked]="chosen().includes(measure.id)" (change)="toggle(measure.id)" />
          <span>
            <span class="title">{{ measure.title }}</span>
            <fb-level-mark [of]="measure.level" />
          </span>
        </label>
      }
      @if (error()) {
        <p class="error" [id]="id + '-error'"><fb-icon name="circle-alert" />{{ error() }}</p>
      }
    </fieldset>
  `,
  styleUrl: './measure-picker.scss',
})
export class MeasurePicker {
  readonly measures = input.required<readonly MeasureWholeFragment[]>();
  readonly chosen = model.required<readonly string[]>();
  readonly error = input<string | null>();

  protected readonly id = uniqueId('measures');

  protected described(): string | null {
    return describedBy(this.id, null, this.error());
  }

  protected toggle(id: string): void {
    this.chosen.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }
}
