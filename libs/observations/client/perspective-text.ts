import { dayText } from '@faellesblik/platform/ui/day-text';
import { CHILD_PLACE_WORDS } from './choice-words';
import { NOTHING, type FieldWords } from './field-text';
import { OBSERVATION_LABELS } from './observation-labels';
import type { WrittenContact, WrittenVoice } from './perspective-forms';
import { CONTACT_FORM_WORDS, PERSPECTIVE_LABELS, childWord, VOICE_OF_WORDS } from './perspective-words';

/** What somebody is called by their id; null when nobody knows. */
export type NameOf = (personId: string) => string | null;

/** A child's voice field by field, as people read it. */
export function voiceWords(
  { of, child, source, heldOn, what, askedById }: WrittenVoice,
  nameOf: NameOf,
): readonly FieldWords[] {
  return [
    { name: 'of', label: PERSPECTIVE_LABELS.of, text: of ? VOICE_OF_WORDS[of] : NOTHING },
    { name: 'child', label: PERSPECTIVE_LABELS.child, text: child ? childWord(child) : NOTHING },
    {
      name: 'source',
      label: OBSERVATION_LABELS.childPlaceSource,
      text: source ? CHILD_PLACE_WORDS[source] : NOTHING,
    },
    {
      name: 'what',
      label: source === 'notYet' ? OBSERVATION_LABELS.childPlaceNotYet : PERSPECTIVE_LABELS.voiceWhat,
      text: what.trim() || NOTHING,
    },
    { name: 'heldOn', label: PERSPECTIVE_LABELS.heldOn, text: day(heldOn) },
    { name: 'askedById', label: PERSPECTIVE_LABELS.askedBy, text: name(askedById, nameOf) },
  ];
}

/** Contact with the parents field by field, as people read it. */
export function contactWords(
  { form, heldOn, what, view, contribution, contactId }: WrittenContact,
  nameOf: NameOf,
): readonly FieldWords[] {
  return [
    { name: 'form', label: PERSPECTIVE_LABELS.form, text: form ? CONTACT_FORM_WORDS[form] : NOTHING },
    { name: 'heldOn', label: PERSPECTIVE_LABELS.heldOn, text: day(heldOn) },
    { name: 'contactId', label: PERSPECTIVE_LABELS.contactBy, text: name(contactId, nameOf) },
    {
      name: 'what',
      label: form === 'notYet' ? OBSERVATION_LABELS.childPlaceNotYet : PERSPECTIVE_LABELS.contactWhat,
      text: what.trim() || NOTHING,
    },
    { name: 'view', label: PERSPECTIVE_LABELS.view, text: view.trim() || NOTHING },
    { name: 'contribution', label: PERSPECTIVE_LABELS.contribution, text: contribution.trim() || NOTHING },
  ];
}

function day(heldOn: string): string {
  return heldOn ? dayText(heldOn) : NOTHING;
}

function name(personId: string, nameOf: NameOf): string {
  return personId ? (nameOf(personId) ?? NOTHING) : NOTHING;
}
