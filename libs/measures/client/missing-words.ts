/** What is said at a field of these forms that is still missing, by its path in the input. */
const MISSING: Readonly<Record<string, string>> = {
  title: $localize`:@@measures.title-missing:Giv tiltaget en titel.`,
  level: $localize`:@@measures.level-missing:Vælg et trin på stigen.`,
  levelReason: $localize`:@@measures.level-reason-missing:Skriv kort, hvorfor I begynder her.`,
  approach: $localize`:@@measures.approach-missing:Vælg et greb.`,
  what: $localize`:@@measures.what-missing:Skriv, hvad I vil gøre.`,
  when: $localize`:@@measures.when-missing:Skriv, hvornår det sker.`,
  goal: $localize`:@@measures.goal-missing:Skriv, hvad der skal blive anderledes.`,
  'signs.0': $localize`:@@measures.sign-missing:Skriv et tegn, man kan få øje på.`,
  'signs.1': $localize`:@@measures.second-sign-missing:Skriv et tegn mere.`,
  ownerId: $localize`:@@measures.owner-missing:Vælg, hvem der er ansvarlig.`,
  start: $localize`:@@measures.start-missing:Vælg, hvornår I begynder.`,
  firstFollowUp: $localize`:@@measures.first-follow-up-missing:Vælg, hvornår I følger op.`,

  measureIds: $localize`:@@measures.picker-missing:Vælg mindst ét tiltag.`,
  deadline: $localize`:@@measures.deadline-missing:Vælg, hvornår alle skal have svaret.`,
  answer: $localize`:@@measures.answer-missing:Vælg dit svar.`,
  wouldDo: $localize`:@@measures.would-do-missing:Skriv, hvad der ville gøre det godt nok.`,
  decision: $localize`:@@measures.decision-missing:Skriv, hvad I har besluttet.`,
  reviewOn: $localize`:@@measures.review-on-missing:Vælg, hvornår I ser på det igen.`,

  done: $localize`:@@measures.log-done-missing:Vælg det, der passer bedst.`,
  participation: $localize`:@@measures.log-participation-missing:Vælg et tal fra 1 til 5.`,
  line: $localize`:@@measures.log-line-missing:Skriv en linje om det, I så.`,
  heldOn: $localize`:@@measures.log-held-on-missing:Vælg dagen, det handler om.`,

  outcome: $localize`:@@measures.outcome-missing:Vælg én vej videre.`,
  reason: $localize`:@@measures.reason-missing:Skriv det kort. En linje er nok.`,
  inviteUnitId: $localize`:@@measures.invite-unit-missing:Vælg, hvem I vil spørge.`,
  inviteQuestion: $localize`:@@measures.invite-question-missing:Skriv, hvad I vil spørge om.`,
};

/** What a field asks for when it was left empty. */
export function missingText(field: string): string | undefined {
  return MISSING[field];
}
