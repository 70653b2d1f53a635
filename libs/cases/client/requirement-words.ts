import type { RequirementCode } from '@faellesblik/contracts/generated/schema';

/** Each item of *For at komme videre*, said so that it stands both when it is there and when it is missing. */
export const REQUIREMENT_WORDS: Readonly<Record<RequirementCode, string>> = {
  observationWithStrength: $localize`:@@cases.needs-observation:En iagttagelse med en styrke`,
  secondAdult: $localize`:@@cases.needs-second-adult:En makker, så ingen står alene`,
  basis: $localize`:@@cases.needs-basis:Grundlaget for at se sammen`,
  perspectives: $localize`:@@cases.needs-perspectives:Barnets plads eller forældrenes syn`,
  communityMeasure: $localize`:@@cases.needs-community-measure:Et tiltag for hele fællesskabet`,
  everyoneAnswered: $localize`:@@cases.needs-everyone:Alle har svaret, eller fristen er gået`,
  assentFromAnother: $localize`:@@cases.needs-assent:Mindst én anden er med`,
  leaderAnswered: $localize`:@@cases.needs-leader:Lederen har svaret`,
  noOpenObjection: $localize`:@@cases.needs-no-objection:Ingen åbne indvendinger`,
  measuresComplete: $localize`:@@cases.needs-complete:Ansvarlig, tegn og første opfølgning på hvert tiltag`,
  communityMeasureFollowedUp: $localize`:@@cases.needs-followed-up:Et fællesskabstiltag er fulgt op`,
  basisOrDutyCheck: $localize`:@@cases.needs-basis-or-duty:Grundlaget er skrevet, eller underretning er overvejet`,
};
