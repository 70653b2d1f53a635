import { Component, computed, input } from '@angular/core';
import { uniqueId } from './unique-id';

/** How much of something there is, from 0 to 100, always with words that say what it means. */
@Component({
  selector: 'fb-meter',
  template: `
    <p class="label" [id]="id">{{ label() }}</p>
    <div
      class="bar"
      role="meter"
      aria-valuemin="0"
      aria-valuemax="100"
      [attr.aria-labelledby]="id"
      [attr.aria-valuenow]="value()"
      [attr.aria-valuetext]="text()"
    >
      <span [class]="tone()" [style.width.%]="value()"></span>
    </div>
    <p class="quiet">{{ text() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .label {
      color: var(--ink-2);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .bar {
      height: 8px;
      border-radius: 4px;
      background: var(--sunk);
      box-shadow: inset 0 0 0 1px var(--line);
      overflow: hidden;
    }
    .bar span {
      display: block;
      height: 100%;
      background: var(--fritid);
      transition: width 0.25s var(--ease);
    }
    @media (forced-colors: active) {
      .bar {
        border: 1px solid;
      }
      .bar span {
        background: CanvasText !important;
      }
    }
    .bar .some {
      background: var(--ask);
    }
    .bar .much {
      background: var(--block);
    }
  `,
})
export class Meter {
  readonly label = input.required<string>();
  readonly value = input.required<number>();
  /** What the value means, in words. */
  readonly text = input.required<string>();

  protected readonly id = uniqueId('meter');
  protected readonly tone = computed(() =>
    this.value() > 66 ? 'much' : this.value() > 40 ? 'some' : 'little',
  );
}
