import type { Kind } from '@faellesblik/anonymisation/domain/finding';

/** What was found, as people call it. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  PERSON: $localize`:@@anonymisation.kind-person:navn`,
  CPR: $localize`:@@anonymisation.kind-cpr:CPR-nummer`,
  BIRTHDATE: $localize`:@@anonymisation.kind-birthdate:dato`,
  PHONE: $localize`:@@anonymisation.kind-phone:telefonnummer`,
  EMAIL: $localize`:@@anonymisation.kind-email:mailadresse`,
  ADDRESS: $localize`:@@anonymisation.kind-address:adresse`,
  POSTCODE: $localize`:@@anonymisation.kind-postcode:postnummer`,
  PLACE: $localize`:@@anonymisation.kind-place:by eller sted`,
  INSTITUTION: $localize`:@@anonymisation.kind-institution:hus eller stue ved navn`,
  URL: $localize`:@@anonymisation.kind-url:link`,
  HANDLE: $localize`:@@anonymisation.kind-handle:profilnavn`,
  ACCOUNT: $localize`:@@anonymisation.kind-account:kontonummer`,
  PLATE: $localize`:@@anonymisation.kind-plate:nummerplade`,
  CASE_NO: $localize`:@@anonymisation.kind-case-number:sagsnummer`,
  KNOWN: $localize`:@@anonymisation.kind-known:kendt ord`,
  QUASI: $localize`:@@anonymisation.kind-quasi:kendetegn`,
};
