import {
  Component,
  Injector,
  afterNextRender,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  model,
} from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE } from '@angular/material/core';
import type { MatDateFormats } from '@angular/material/core';
import { MatDatepicker, MatDatepickerInput, MatDatepickerIntl } from '@angular/material/datepicker';
import type { MatDatepickerInputEvent } from '@angular/material/datepicker';
import { Button } from './button';
import { CalendarHeader } from './calendar-header';
import { CalendarWords } from './calendar-words';
import { FieldFrame, describedBy } from './field-frame';
import { Icon } from './icon';
import { IsoDateAdapter } from './iso-date-adapter';
import { LANGUAGE } from './language';
import { uniqueId } from './unique-id';

const FORMATS: MatDateFormats = {
  parse: { dateInput: null },
  display: {
    dateInput: { short: true },
    monthYearLabel: { year: 'numeric', month: 'long' },
    dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
    monthYearA11yLabel: { year: 'numeric', month: 'long' },
  },
};

/** A day, typed or chosen in a calendar that starts on Monday. The value is `yyyy-mm-dd`, or empty. */
@Component({
  selector: 'fb-date-field',
  imports: [Button, FieldFrame, Icon, MatDatepicker, MatDatepickerInput],
  providers: [
    { provide: MAT_DATE_LOCALE, useValue: LANGUAGE === 'en' ? 'en-GB' : 'da-DK' },
    { provide: DateAdapter, useClass: IsoDateAdapter },
    { provide: MAT_DATE_FORMATS, useValue: FORMATS },
    { provide: MatDatepickerIntl, useClass: CalendarWords },
  ],
  template: `
    <fb-field-frame
      [label]="label()"
      [fieldId]="id"
      [hint]="hint()"
      [error]="problem()"
      [optional]="optional()"
    >
      <div class="line">
        <input
          [id]="id"
          inputmode="numeric"
          autocomplete="off"
          [placeholder]="example"
          [matDatepicker]="picker"
          [min]="toDate(min())"
          [max]="toDate(max())"
          [value]="date()"
          [attr.aria-invalid]="problem() ? true : null"
          [attr.aria-labelledby]="id + '-label'"
          [attr.aria-describedby]="described()"
          [attr.aria-required]="optional() ? null : true"
          (dateChange)="take($event)"
        />
        <button fbButton="quiet" small type="button" [attr.aria-label]="openWord()" (click)="picker.open()">
          <fb-icon name="calendar" />
        </button>
      </div>
      <mat-datepicker #picker [calendarHeaderComponent]="header" />
    </fb-field-frame>
  `,
  styles: `
    @use 'control';
    :host {
      display: block;
    }
    .line {
      position: relative;
      max-width: 240px;
    }
    input {
      @include control.control;
      padding-inline-end: 52px;
    }
    button {
      position: absolute;
      inset: 1px 1px auto auto;
      min-height: 42px;
    }
  `,
})
export class DateField {
  readonly label = input.required<string>();
  readonly value = model('');
  readonly hint = input<string>();
  readonly error = input<string | null>();
  /** First day that can be chosen. */
  readonly min = input('');
  /** Last day that can be chosen. */
  readonly max = input('');
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly id = uniqueId('date');
  protected readonly header = CalendarHeader;
  protected readonly example = $localize`:@@ui.date-example:12.11.2026`;
  protected readonly date = computed(() => this.toDate(this.value()));
  protected readonly described = computed(() => describedBy(this.id, this.hint(), this.problem()));
  protected readonly openWord = computed(
    () => $localize`:@@ui.date-open:Vælg i kalender: ${this.label()}:label:`,
  );

  /** Something stands there that is no date: it stays, to be mended. */
  private readonly unread = linkedSignal({ source: this.value, computation: () => false });
  protected readonly problem = computed(() => (this.unread() ? UNREAD : this.error()));

  private readonly injector = inject(Injector);
  private readonly dates = inject<DateAdapter<Date>>(DateAdapter);

  protected toDate(day: string): Date | null {
    return day ? new Date(`${day}T00:00:00`) : null;
  }

  protected take({ value, targetElement }: MatDatepickerInputEvent<Date>): void {
    const box = targetElement as HTMLInputElement;
    const typed = box.value;
    this.value.set(value && this.dates.isValid(value) ? this.dates.toIso8601(value) : '');
    this.unread.set(this.value() === '' && typed.trim() !== '');
    if (this.unread()) afterNextRender(() => (box.value = typed), { injector: this.injector });
  }
}

const UNREAD = $localize`:@@ui.date-unread:Den dato findes ikke. Skriv den som 12.11.2026, eller vælg i kalenderen.`;
