import type { Needs } from '@faellesblik/anonymisation/client/form-sending';
import type {
  ChildVoiceWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import type { WriteChildVoiceInput, WriteParentContactInput } from '@faellesblik/contracts/generated/schema';
import type { ChildCode, VoiceOf } from '@faellesblik/observations/domain/child-voice';
import type { ChildPlaceSource } from '@faellesblik/observations/domain/choices';
import type { ContactForm } from '@faellesblik/observations/domain/parent-contact';

/** A child's voice while it is written. */
export interface WrittenVoice {
  readonly of: VoiceOf | null;
  readonly child: ChildCode | null;
  readonly source: ChildPlaceSource | null;
  readonly heldOn: string;
  readonly what: string;
  readonly askedById: string;
}

/** Nothing written of it yet. */
export const BLANK_VOICE: WrittenVoice = {
  of: null,
  child: null,
  source: null,
  heldOn: '',
  what: '',
  askedById: '',
};

/** What a voice says, now or before. */
export type VoiceWords = Omit<ChildVoiceWholeFragment, Around>;
type Around = 'id' | 'author' | 'at' | 'version' | 'mine';

/** What stands in the forløb, as the form holds it. */
export function writtenVoice(voice: VoiceWords): WrittenVoice {
  const { of, child, source, heldOn, what, askedBy } = voice;
  return { of, child, source, heldOn: heldOn ?? '', what, askedById: askedBy?.id ?? '' };
}

/** What it cannot go without, by its path in what is sent. */
export function voiceNeeds({ of, child, source, heldOn, what }: WrittenVoice): Needs {
  return {
    of,
    ...(of === 'child' && { child }),
    source,
    ...(source !== null && source !== 'notYet' && { heldOn }),
    ...(source !== null && { what }),
  };
}

/** What is sent of it. Asks for one in which nothing is missing. */
export function voiceInput(written: WrittenVoice): Pick<WriteChildVoiceInput, keyof WrittenVoice> {
  const { of, source, child, heldOn, what, askedById } = written;
  if (!of || !source) throw new Error('A voice is sent when nothing is missing.');
  return { of, source, what, child, heldOn: heldOn || null, askedById: askedById || null };
}

/** Contact with the parents while it is written. */
export interface WrittenContact {
  readonly form: ContactForm | null;
  readonly heldOn: string;
  readonly what: string;
  readonly view: string;
  readonly contribution: string;
  readonly contactId: string;
}

/** Nothing written of it yet. */
export const BLANK_CONTACT: WrittenContact = {
  form: null,
  heldOn: '',
  what: '',
  view: '',
  contribution: '',
  contactId: '',
};

/** What a contact says, now or before. */
export type ContactWords = Omit<ParentContactWholeFragment, Around>;

/** What stands in the forløb, as the form holds it. */
export function writtenContact(standing: ContactWords): WrittenContact {
  const { form, heldOn, what, view, contribution, contact } = standing;
  return {
    form,
    heldOn: heldOn ?? '',
    what: what ?? '',
    view: view ?? '',
    contribution: contribution ?? '',
    contactId: contact?.id ?? '',
  };
}

/** What it cannot go without, by its path in what is sent. */
export function contactNeeds({ form, heldOn, what }: WrittenContact): Needs {
  return {
    form,
    ...(form !== null && form !== 'notYet' && { heldOn }),
    ...(form !== null && form !== 'agreedTime' && { what }),
  };
}

/** What is sent of it. Asks for one in which nothing is missing. */
export function contactInput(written: WrittenContact): Pick<WriteParentContactInput, keyof WrittenContact> {
  const { form, heldOn, what, view, contribution, contactId } = written;
  if (!form) throw new Error('A contact is sent when nothing is missing.');
  return {
    form,
    heldOn: heldOn || null,
    what: what.trim() ? what : null,
    view: view.trim() ? view : null,
    contribution: contribution.trim() ? contribution : null,
    contactId: contactId || null,
  };
}
