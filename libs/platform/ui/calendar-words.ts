import { Injectable } from '@angular/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';

/** The words of Material's calendar, in the person's language. */
@Injectable()
export class CalendarWords extends MatDatepickerIntl {
  override calendarLabel = $localize`:@@ui.calendar:Kalender`;
  override closeCalendarLabel = $localize`:@@ui.calendar-close:Luk kalenderen`;
  override openCalendarLabel = $localize`:@@ui.calendar-open:Åbn kalenderen`;
}
