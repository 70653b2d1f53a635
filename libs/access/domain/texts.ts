import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when access, a field or a version refuses. */
export const accessErrorTexts = {
  'field.missing': {
    da: 'Der mangler lidt her. Udfyld feltet, så kan du gå videre.',
    en: 'Something is missing here. Fill in the field and carry on.',
  },
  'field.too-long': {
    da: 'Teksten er for lang. Kort den lidt ned; det, du har skrevet, står her stadig.',
    en: 'The text is too long. Shorten it a little; what you have written is still here.',
  },
  'field.out-of-range': {
    da: 'Tallet passer ikke her. Vælg et af dem, feltet giver plads til.',
    en: 'That number does not fit here. Choose one within the range of the field.',
  },
  'field.no-such-week': {
    da: 'Den uge findes ikke. Vælg et ugenummer i året.',
    en: 'There is no such week. Choose a week of the year.',
  },
  'field.no-such-date': {
    da: 'Den dato findes ikke. Vælg en dato i kalenderen.',
    en: 'There is no such date. Choose a date in the calendar.',
  },
  'field.date-far': {
    da: 'Datoen ligger mere end et år væk. Se, om årstallet er rigtigt.',
    en: 'The date is more than a year away. See whether the year is right.',
  },
  'version.changed': {
    da: 'En anden har ændret noget imens. Intet er gået tabt: se det nye igennem, og prøv igen.',
    en: 'Somebody has changed something meanwhile. Nothing is lost: look it over and try again.',
  },
} as const satisfies ErrorTexts;
