import type {
  ChildPlaceSource,
  Frequency,
  ParentsView,
  Situation,
  Urgency,
} from '@faellesblik/observations/domain/choices';

/** In which situation it was seen. */
export const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  arrival: $localize`:@@observations.situation-arrival:Modtagelse`,
  transition: $localize`:@@observations.situation-transition:Overgang mellem aktiviteter`,
  freePlay: $localize`:@@observations.situation-free-play:Fri leg`,
  circleTime: $localize`:@@observations.situation-circle-time:Samling`,
  meal: $localize`:@@observations.situation-meal:Måltid`,
  cloakroom: $localize`:@@observations.situation-cloakroom:Garderobe`,
  teaching: $localize`:@@observations.situation-teaching:Undervisning`,
  recess: $localize`:@@observations.situation-recess:Frikvarter`,
  groupWork: $localize`:@@observations.situation-group-work:Gruppearbejde`,
  other: $localize`:@@observations.situation-other:Andet`,
};

/** How often. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  once: $localize`:@@observations.frequency-once:Én gang`,
  weekly: $localize`:@@observations.frequency-weekly:Hver uge`,
  daily: $localize`:@@observations.frequency-daily:Hver dag`,
};

/** Where the view from the child's place comes from. */
export const CHILD_PLACE_WORDS: Readonly<Record<ChildPlaceSource, string>> = {
  said: $localize`:@@observations.place-said:Sagt`,
  drawn: $localize`:@@observations.place-drawn:Tegnet`,
  pictogram: $localize`:@@observations.place-pictogram:Piktogram`,
  seenByAdults: $localize`:@@observations.place-seen:Set af voksne`,
  notYet: $localize`:@@observations.place-not-yet:Endnu ikke spurgt`,
};

/** How far the talk with the parents has come. */
export const PARENTS_VIEW_WORDS: Readonly<Record<ParentsView, string>> = {
  talked: $localize`:@@observations.parents-talked:Vi har talt om det`,
  agreedTime: $localize`:@@observations.parents-agreed:Vi har aftalt et tidspunkt`,
  notYet: $localize`:@@observations.parents-not-yet:Endnu ikke`,
};

/** How much it hastes. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  canWait: $localize`:@@observations.urgency-can-wait:Kan vente`,
  within14Days: $localize`:@@observations.urgency-14-days:Inden 14 dage`,
  now: $localize`:@@observations.urgency-now:Nu`,
};
