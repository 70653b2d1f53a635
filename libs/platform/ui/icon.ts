import { Component, computed, input } from '@angular/core';
import { ICONS } from './icons';
import type { IconName } from './icons';

/** A Lucide line icon. Decoration beside a word; where it stands alone the button around it carries the name. */
@Component({
  selector: 'fb-icon',
  template: `
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      @for (part of parts(); track $index) {
        @switch (part.tag) {
          @case ('path') {
            <svg:path [attr.d]="part.d" />
          }
          @case ('circle') {
            <svg:circle [attr.cx]="part.cx" [attr.cy]="part.cy" [attr.r]="part.r" />
          }
          @case ('rect') {
            <svg:rect
              [attr.x]="part.x"
              [attr.y]="part.y"
              [attr.width]="part.width"
              [attr.height]="part.height"
              [attr.rx]="part.rx"
              [attr.ry]="part.ry"
            />
          }
          @case ('line') {
            <svg:line [attr.x1]="part.x1" [attr.y1]="part.y1" [attr.x2]="part.x2" [attr.y2]="part.y2" />
          }
          @case ('polyline') {
            <svg:polyline [attr.points]="part.points" />
          }
          @case ('polygon') {
            <svg:polygon [attr.points]="part.points" />
          }
          @case ('ellipse') {
            <svg:ellipse [attr.cx]="part.cx" [attr.cy]="part.cy" [attr.rx]="part.rx" [attr.ry]="part.ry" />
          }
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.9;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly parts = computed(() =>
    ICONS[this.name()].map(([tag, shape]): IconPart => ({ ...shape, tag })),
  );
}

type Shape =
  | 'd'
  | 'cx'
  | 'cy'
  | 'r'
  | 'x'
  | 'y'
  | 'width'
  | 'height'
  | 'rx'
  | 'ry'
  | 'x1'
  | 'y1'
  | 'x2'
  | 'y2'
  | 'points';

/** One shape of an icon with its attributes. */
type IconPart = { readonly tag: string } & Partial<Record<Shape, string | number>>;
