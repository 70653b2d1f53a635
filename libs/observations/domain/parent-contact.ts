import type { CalendarDate, Instant } from '@faellesblik/access/domain/calendar';
import { allowText, requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import { requireAhead, requirePast } from './held-on';

/** How there was contact with the parents, or that there will be, or not yet. */
export const contactForms = ['talked', 'meeting', 'message', 'agreedTime', 'notYet'] as const;
export type ContactForm = (typeof contactForms)[number];

/** One contact with the parents: what it was about, how they see it, what they contribute. */
export interface ParentContactFields<Text extends string = GuardedText> {
  readonly form: ContactForm;
  /** When it was; when it is to be, for an agreed time. */
  readonly heldOn?: Optional<CalendarDate>;
  /** What we talked about, or *endnu ikke, fordi …* */
  readonly what?: Optional<Text>;
  readonly view?: Optional<Text>;
  readonly contribution?: Optional<Text>;
  /** Who had the contact; a participant. */
  readonly contactId?: Optional<string>;
}

/** Refuses a contact that says nothing, of a day that has not come, and an agreed time that is over. */
export function checkParentContact(fields: ParentContactFields<string>, now: Instant): void {
  const { form } = fields;
  if (form !== 'agreedTime') requireText('what', fields.what, hardTextLimit);
  for (const name of ['what', 'view', 'contribution'] as const) allowText(name, fields[name], hardTextLimit);
  if (form === 'agreedTime') requireAhead(fields.heldOn, now);
  else if (form !== 'notYet') requirePast(fields.heldOn, now);
}

/** The contact with only what belongs to its form. */
export function parentContact(fields: ParentContactFields, now: Instant): ParentContactFields {
  checkParentContact(fields, now);
  const { form } = fields;
  const wasHeld = form !== 'notYet' && form !== 'agreedTime';
  return {
    ...fields,
    heldOn: form === 'notYet' ? null : fields.heldOn,
    view: wasHeld ? fields.view : null,
    contribution: wasHeld ? fields.contribution : null,
    contactId: form === 'notYet' ? null : fields.contactId,
  };
}
