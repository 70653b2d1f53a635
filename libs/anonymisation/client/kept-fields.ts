import { type WritableSignal, effect, inject, signal } from '@angular/core';
import { DraftKeeper, type DraftAddress } from './draft-keeper';

/** What can be in a form. */
type Value = string | number | null | readonly string[];

/** The fields of one form as they are written, kept as a draft of the page's `DraftKeeper`. Made while its page is made. */
export class KeptFields<Fields extends { readonly [Name in keyof Fields]: Value }> {
  /** The form as it is now. */
  readonly now: WritableSignal<Fields>;
  /** True once an earlier draft has been looked for; before that the form is not shown. */
  readonly opened = signal(false);

  private readonly drafts = inject(DraftKeeper);
  private blank: Fields;

  constructor(blank: Fields) {
    this.blank = blank;
    this.now = signal(blank);
    effect(() => {
      if (this.opened()) this.drafts.write(this.now());
    });
  }

  /** Begins with these fields, when what is blank depends on the address of the page. */
  startFrom(blank: Fields): void {
    this.blank = blank;
    this.now.set(blank);
  }

  /** Puts a value into one field. */
  write<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.now.update((fields) => ({ ...fields, [name]: value }));
  }

  /** Takes up the draft of this address when it `fits`; without a connection one begins with what is blank. */
  async open(address: DraftAddress, fits: (fields: Fields) => boolean = () => true): Promise<void> {
    try {
      const fields = fieldsOf(await this.drafts.open(address, this.blank), this.blank);
      if (fits(fields)) this.now.set(fields);
    } catch {
      // The text stays in the page, and the draft state says whether it is kept.
    }
    this.opened.set(true);
  }

  /** Puts other fields into the form, such as those written on another device. */
  fill(body: unknown): void {
    this.now.set(fieldsOf(body, this.blank));
  }
}

/** The fields of a draft that fit the form; what is missing or of another kind is blank. */
export function fieldsOf<Fields extends object>(body: unknown, blank: Fields): Fields {
  if (body === null || typeof body !== 'object') return blank;
  const kept = Object.entries(body).filter(([name, value]) => {
    if (!(name in blank)) return false;
    const before = blank[name as keyof Fields];
    return (
      before === null || (typeof before === typeof value && Array.isArray(before) === Array.isArray(value))
    );
  });
  return { ...blank, ...Object.fromEntries(kept) };
}
