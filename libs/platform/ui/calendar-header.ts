import { ChangeDetectorRef, Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { DateAdapter } from '@angular/material/core';
import { MatCalendar } from '@angular/material/datepicker';
import { Button } from './button';
import { Icon } from './icon';
import { LANGUAGE } from './language';

const MONTH = new Intl.DateTimeFormat(LANGUAGE === 'en' ? 'en-GB' : 'da-DK', {
  month: 'long',
  year: 'numeric',
});

/** The top of the calendar: the month in words, and a step back or forth. */
@Component({
  selector: 'fb-calendar-header',
  imports: [Button, Icon],
  template: `
    <span class="month" aria-live="polite">{{ month() }}</span>
    <button fbButton="quiet" small type="button" [attr.aria-label]="previousWord" (click)="step(-1)">
      <fb-icon name="chevron-left" />
    </button>
    <button fbButton="quiet" small type="button" [attr.aria-label]="nextWord" (click)="step(1)">
      <fb-icon name="chevron-right" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      padding: 10px 10px 0 20px;
    }
    .month {
      flex: 1;
      font-weight: 600;
    }
    .month::first-letter {
      text-transform: uppercase;
    }
  `,
})
export class CalendarHeader {
  protected readonly previousWord = $localize`:@@ui.calendar-previous:Forrige måned`;
  protected readonly nextWord = $localize`:@@ui.calendar-next:Næste måned`;

  private readonly calendar = inject<MatCalendar<Date>>(MatCalendar);
  private readonly dates = inject<DateAdapter<Date>>(DateAdapter);

  constructor() {
    const changes = inject(ChangeDetectorRef);
    this.calendar.stateChanges.pipe(takeUntilDestroyed()).subscribe(() => changes.markForCheck());
  }

  protected month(): string {
    return MONTH.format(this.calendar.activeDate);
  }

  protected step(months: number): void {
    this.calendar.activeDate = this.dates.addCalendarMonths(this.calendar.activeDate, months);
  }
}
