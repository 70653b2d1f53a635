import { Injectable } from '@angular/core';
import { NativeDateAdapter } from '@angular/material/core';
import { LANGUAGE } from './language';

/** Dates as Danes write them: Monday first, `12.11.2026`; `12/11-26` and `2026-11-12` are read too. */
@Injectable()
export class IsoDateAdapter extends NativeDateAdapter {
  override getFirstDayOfWeek(): number {
    return 1;
  }

  override getDateNames(): string[] {
    return Array.from({ length: 31 }, (_, day) => `${day + 1}`);
  }

  override parse(value: unknown): Date | null {
    if (typeof value !== 'string' || !value.trim()) return null;
    const [first = '', second = '', third = ''] = value.trim().split(/[^0-9]+/);
    const [year, month, day] =
      first.length === 4 ? [first, second, third] : [third || `${new Date().getFullYear()}`, second, first];
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
    const date = new Date(fullYear, Number(month) - 1, Number(day));
    return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : this.invalid();
  }

  override format(date: Date, displayFormat: object): string {
    if ('short' in displayFormat) {
      const separator = LANGUAGE === 'en' ? '/' : '.';
      return [date.getDate(), date.getMonth() + 1, date.getFullYear()].join(separator);
    }
    return super.format(date, displayFormat);
  }
}
