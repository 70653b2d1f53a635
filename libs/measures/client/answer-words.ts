import type { Answer, Voice } from '@faellesblik/contracts/generated/schema';
import type { ChipTone } from '@faellesblik/platform/ui/chip';
import type { IconName } from '@faellesblik/platform/ui/icons';

/** How an answer is said, as a choice and as a chip. */
export interface AnswerWord {
  readonly word: string;
  readonly hint: string;
  readonly icon: IconName;
  readonly tone: ChipTone;
}

/** The four stances of the house and the three kinds of advice of those who look with it. */
export const ANSWER_WORDS: Readonly<Record<Answer, AnswerWord>> = {
  yes: {
    word: $localize`:@@measures.answer-yes:Ja, jeg er med`,
    hint: $localize`:@@measures.answer-yes-hint:Jeg gør min del`,
    icon: 'circle-check',
    tone: 'good',
  },
  yesBut: {
    word: $localize`:@@measures.answer-yes-but:Ja, men`,
    hint: $localize`:@@measures.answer-yes-but-hint:Min bekymring bliver skrevet ned og stopper ikke aftalen`,
    icon: 'message',
    tone: 'ask',
  },
  abstain: {
    word: $localize`:@@measures.answer-abstain:Jeg undlader`,
    hint: $localize`:@@measures.answer-abstain-hint:Jeg overlader det til de andre`,
    icon: 'minus',
    tone: 'plain',
  },
  objection: {
    word: $localize`:@@measures.answer-objection:Indvending`,
    hint: $localize`:@@measures.answer-objection-hint:Noget skal ændres, før vi går i gang. Jeg skriver, hvad der ville gøre det godt nok`,
    icon: 'circle-alert',
    tone: 'block',
  },
  recommend: {
    word: $localize`:@@measures.answer-recommend:Anbefaler`,
    hint: $localize`:@@measures.answer-recommend-hint:Jeg ville gøre det samme`,
    icon: 'thumbs-up',
    tone: 'good',
  },
  recommendWithChange: {
    word: $localize`:@@measures.answer-recommend-change:Anbefaler med ændring`,
    hint: $localize`:@@measures.answer-recommend-change-hint:Jeg skriver, hvad jeg ville ændre`,
    icon: 'pencil',
    tone: 'ask',
  },
  adviseAgainst: {
    word: $localize`:@@measures.answer-against:Fraråder`,
    hint: $localize`:@@measures.answer-against-hint:Bliver hørt og skrevet ned. Huset beslutter`,
    icon: 'circle-alert',
    tone: 'block',
  },
};

/** What one is asked for, as a question. */
export const VOICE_QUESTIONS: Readonly<Record<Voice, string>> = {
  stance: $localize`:@@measures.voice-stance:Hvad siger du?`,
  advice: $localize`:@@measures.voice-advice:Hvad er dit råd?`,
};

/** What the reason is called under each answer. */
export const REASON_LABELS: Readonly<Record<Answer, string>> = {
  yes: $localize`:@@measures.reason-more:Vil du tilføje noget?`,
  yesBut: $localize`:@@measures.reason-yes-but:Hvad skal vi holde øje med?`,
  abstain: $localize`:@@measures.reason-more:Vil du tilføje noget?`,
  objection: $localize`:@@measures.reason-objection:Grund`,
  recommend: $localize`:@@measures.reason-advice:Hvorfor?`,
  recommendWithChange: $localize`:@@measures.reason-change:Hvilken ændring, og hvorfor?`,
  adviseAgainst: $localize`:@@measures.reason-advice:Hvorfor?`,
};
