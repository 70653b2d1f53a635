import type { ChildVoiceWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { VoiceOf } from '@faellesblik/observations/domain/child-voice';
import type { ContactForm } from '@faellesblik/observations/domain/parent-contact';

/** Whose voice it is. */
export const VOICE_OF_WORDS: Readonly<Record<VoiceOf, string>> = {
  child: $localize`:@@observations.voice-child:Ét barn`,
  circleTime: $localize`:@@observations.voice-circle-time:Samling`,
  classMeeting: $localize`:@@observations.voice-class-meeting:Klassemøde`,
  interview: $localize`:@@observations.voice-interview:Børneinterview`,
};

/** How there was contact with the parents. */
export const CONTACT_FORM_WORDS: Readonly<Record<ContactForm, string>> = {
  talked: $localize`:@@observations.contact-talked:Vi har talt sammen`,
  meeting: $localize`:@@observations.contact-meeting:Møde`,
  message: $localize`:@@observations.contact-message:Besked`,
  agreedTime: $localize`:@@observations.contact-agreed:Aftalt tidspunkt`,
  notYet: $localize`:@@observations.contact-not-yet:Endnu ikke`,
};

/** A child as it is called here: Barn A. */
export function childWord(code: string): string {
  return $localize`:@@observations.child-code:Barn ${code}:code:`;
}

/** The voice by whom it belongs to: *Barn B* or *Samling*. */
export function voiceWord({ of, child }: Pick<ChildVoiceWholeFragment, 'of' | 'child'>): string {
  return child ? childWord(child) : VOICE_OF_WORDS[of];
}

/** The questions about how it looks to children and parents, as the forms ask them and earlier wordings repeat them. */
export const PERSPECTIVE_LABELS = {
  of: $localize`:@@observations.voice-of:Hvem har vi lyttet til?`,
  child: $localize`:@@observations.voice-which:Hvilket barn?`,
  voiceWhat: $localize`:@@observations.voice-what:Hvad sagde eller viste de?`,
  heldOn: $localize`:@@observations.held-on:Hvilken dag?`,
  askedBy: $localize`:@@observations.asked-by:Hvem spurgte?`,
  form: $localize`:@@observations.contact-form:Hvordan var kontakten?`,
  contactBy: $localize`:@@observations.contact-by:Hvem har kontakten?`,
  contactWhat: $localize`:@@observations.contact-what:Hvad handlede det om?`,
  view: $localize`:@@observations.contact-view:Hvordan ser forældrene på det?`,
  contribution: $localize`:@@observations.contact-contribution:Hvad vil de selv bidrage med?`,
} as const;

/** It was corrected elsewhere while one wrote. */
export const PERSPECTIVE_CHANGED = $localize`:@@observations.perspective-conflict:Det er rettet et andet sted imens`;
