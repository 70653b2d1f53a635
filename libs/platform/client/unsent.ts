import { Injectable, type WritableSignal, effect, inject, linkedSignal, untracked } from '@angular/core';
import { UnsavedWork } from './unsaved-work';

/**
 * What is being written in small forms that keep no draft. In memory alone: gone with the page, which asks before it
 * goes, and which the end of a session does not take away.
 */
@Injectable({ providedIn: 'root' })
class Unsent {
  private readonly kept = new Map<string, object>();

  constructor() {
    inject(UnsavedWork).watch({ hasUnsaved: () => this.kept.size > 0 });
  }

  of(form: string): object | undefined {
    return this.kept.get(form);
  }

  /** What is as it was at first need not be kept. */
  keep(form: string, fields: object, blank: object): void {
    if (JSON.stringify(fields) === JSON.stringify(blank)) this.forget(form);
    else this.kept.set(form, fields);
  }

  forget(form: string): void {
    this.kept.delete(form);
  }
}

/**
 * The fields of one small form, there again when one comes back from another tab or has closed the dialog by a slip.
 * Made while its component is made; `form` names it among all forms.
 */
export class UnsentFields<Fields extends object> {
  /** The form as it is now. */
  readonly now: WritableSignal<Fields>;

  private readonly unsent = inject(Unsent);
  private readonly form: () => string;
  private readonly blank: () => Fields;

  constructor(form: () => string, blank: () => Fields) {
    this.form = form;
    this.blank = blank;
    this.now = linkedSignal(() => (this.unsent.of(form()) as Fields | undefined) ?? blank());
    effect(() => this.unsent.keep(form(), this.now(), untracked(blank)));
  }

  /** Puts a value into one field. */
  write<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.now.update((fields) => ({ ...fields, [name]: value }));
  }

  /** It was sent, or given up. */
  forget(): void {
    this.unsent.forget(this.form());
    this.now.set(this.blank());
  }
}
