import type { DemoCalendar } from '../demo-calendar';
import type { Deed, Story } from '../story';

/** A forløb that is closed: quiet meals. Its erfaringskort has been read by a second person and is in the library. */
export const stuenEgetraeet = (days: DemoCalendar): Story => ({
  community: 'Stuen Egetræet',
  deeds: [...untilTheRound(days), ...fromTheRound(days), ...whatWeLearned(days)],
});

const smallTables = 'Fire små borde med faste værter';

const untilTheRound = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(95, '13:00'),
    by: 'Marianne Foged',
    does: 'open',
    focus: 'community',
    ageBand: 'age3to5',
    wondering:
      'Frokosten er blevet dagens mest urolige stund. Børnene rejser sig, maden bliver kold, og vi voksne taler mest om at sidde stille. Hvordan kan måltidet blive et sted, man har lyst til at blive?',
  },
  {
    at: days.ago(95, '13:10'),
    by: 'Marianne Foged',
    does: 'invite',
    person: 'Arun Selvarajah',
    as: 'paedagog',
    secondAdult: true,
  },
  {
    at: days.ago(94, '08:30'),
    by: 'Marianne Foged',
    does: 'invite',
    person: 'Pipaluk Kleist',
    as: 'paedagog',
  },
  {
    at: days.ago(92, '12:45'),
    by: 'Arun Selvarajah',
    does: 'share',
    observation: {
      wondering: 'Hvad er det ved de lange borde, der får børnene til at rejse sig?',
      concrete:
        'Tyve børn sad ved to borde. Maden stod i den ene ende, og ni børn rejste sig for at nå den. Jeg var selv oppe elleve gange. De, der sad tættest på mig, talte sammen hele måltidet.',
      situation: 'meal',
      strengths:
        'Børnene vil gerne hjælpe og er stolte, når de bærer noget. De lægger mærke til, om alle har fået.',
      goesWell: 'Når vi spiser i små grupper på tur, og når den voksne bliver siddende.',
      frequency: 'daily',
      participation: 2,
      practice: 'Vi har altid haft lange borde, og vi voksne går rundt om dem. Vi spiser ikke selv med.',
      childPlace: 'Børnene siger, at der er langt til kartoflerne.',
      childPlaceSource: 'said',
      parentsView: 'talked',
      parentsText: 'Forældrene fortæller, at børnene gerne dækker bord hjemme.',
      urgency: 'canWait',
    },
  },
  { at: days.ago(90, '09:00'), by: 'Marianne Foged', does: 'beginSharedLook' },
  {
    at: days.ago(89, '13:20'),
    by: 'Pipaluk Kleist',
    does: 'propose',
    measure: {
      title: smallTables,
      level: 'everyone',
      approach: 'structure',
      what: 'Vi går fra to lange borde til fire små. Ved hvert bord spiser en voksen med, og to børn er ugens værter. Maden står på bordet, så ingen behøver rejse sig.',
      when: 'Hver dag til frokost',
      owner: 'Pipaluk Kleist',
      coOwner: 'Arun Selvarajah',
      start: days.dayAgo(84),
      durationWeeks: 6,
      goal: 'Måltidet er en samtale, og børnene bliver siddende, fordi de har lyst.',
      signs: ['Børnene rækker skåle til hinanden', 'De voksne bliver siddende'],
      makesSense: 'yes',
      firstFollowUp: days.dayAgo(78),
    },
  },
];

const fromTheRound = (days: DemoCalendar): readonly Deed[] => [
  { at: days.ago(88, '09:00'), by: 'Marianne Foged', does: 'openRound', deadline: days.ago(85, '15:00') },
  { at: days.ago(88, '09:10'), by: 'Marianne Foged', does: 'answer', answer: 'yes' },
  { at: days.ago(87, '12:50'), by: 'Arun Selvarajah', does: 'answer', answer: 'yes' },
  {
    at: days.ago(87, '13:15'),
    by: 'Pipaluk Kleist',
    does: 'answer',
    answer: 'yesBut',
    reason: 'Ja, men lad os holde fast i mindst to uger, også når det roder.',
  },
  {
    at: days.ago(86, '10:00'),
    by: 'Marianne Foged',
    does: 'closeRound',
    decision:
      'Vi begynder med fire borde fra næste uge. Den, der sidder ved døren, henter; resten bliver siddende.',
    reviewOn: days.dayAgo(56),
  },
  followUp(
    days,
    78,
    'Arun Selvarajah',
    'partly',
    2,
    'Der blev ikke ryddet op i tide, men ved to af bordene talte børnene sammen hele måltidet.',
  ),
  followUp(
    days,
    68,
    'Pipaluk Kleist',
    'yes',
    3,
    'Værterne tager det meget alvorligt. De spørger, om alle har fået.',
  ),
  followUp(
    days,
    57,
    'Pipaluk Kleist',
    'yes',
    5,
    'Et barn bad om at blive siddende, for de var midt i en historie.',
  ),
];

const whatWeLearned = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(56, '14:00'),
    by: 'Marianne Foged',
    does: 'review',
    review: {
      outcome: 'goalReached',
      reason: 'Måltiderne er rolige, og børnene bærer dem selv. Det er blevet vores måde at spise på.',
    },
  },
  {
    at: days.ago(55, '09:30'),
    by: 'Marianne Foged',
    does: 'close',
    closing: {
      reason: 'goalReached',
      difference:
        'At vi voksne blev siddende og spiste med. Og at børnene fik noget vigtigt at være værter for.',
      didNot: 'At tale om at sidde stille. Det gjorde vi i et halvt år.',
      earlier: 'Spurgt børnene. De vidste godt, at der var for langt til maden.',
      storyBefore: 'En gruppe børn, der ikke kan sidde stille.',
      storyNow: 'En gruppe børn, der er gode værter.',
      card: {
        situation: 'Urolige måltider, hvor mange børn rejser sig, og samtalen mellem børnene forsvinder',
        what: 'Vi gik fra to lange borde til fire små. Ved hvert bord spiser en voksen med, og to børn er ugens værter. Maden står på bordet, så ingen behøver rejse sig efter mere.',
        signs:
          'Børnene bliver siddende, mens de taler sammen. De rækker skåle til hinanden af sig selv. De voksnes stemmer fylder mindre.',
        starMoment:
          'Et barn, der plejede at spise for sig selv i døren, inviterede to andre til sit bord og fortalte, hvem der sad hvor.',
        tripwire:
          'De første to uger nåede vi ikke at rydde op, og flere af os ville tilbage til de lange borde. Det hjalp at aftale, hvem der henter, og hvem der bliver siddende.',
        advice:
          'Begynd med ét bord, og lad det brede sig. Bliv siddende som voksen: det er jeres ro, der smitter.',
      },
    },
  },
  { at: days.ago(53, '10:40'), by: 'Katrine Winther', does: 'release' },
];

function followUp(
  days: DemoCalendar,
  ago: number,
  by: string,
  done: 'yes' | 'partly',
  participation: number,
  line: string,
): Deed {
  return {
    at: days.ago(ago, '13:00'),
    by,
    does: 'followUp',
    measure: smallTables,
    done,
    participation,
    line,
  };
}
