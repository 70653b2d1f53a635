import type { DemoCalendar } from '../demo-calendar';
import type { Deed, Story } from '../story';

/** A forløb closed a few days ago: arriving at the SFO. Its erfaringskort waits for a second reader. */
export const sfoFyrtaarnet = (days: DemoCalendar): Story => ({
  community: 'SFO Fyrtårnet',
  deeds: [...untilTheRound(days), ...fromTheRound(days)],
});

const table = 'Et bord med te og frugt ved døren';

const untilTheRound = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(60, '12:10'),
    by: 'Dorthe Bay',
    does: 'open',
    focus: 'community',
    ageBand: 'age6to9',
    wondering:
      'Overgangen fra skole til fritid er blevet dagens hårdeste kvarter. Børnene vælter ind, og de, der ikke har en aftale, driver rundt. Hvordan kan man ankomme til noget?',
  },
  {
    at: days.ago(60, '12:20'),
    by: 'Dorthe Bay',
    does: 'invite',
    person: 'Jóannes Petersen',
    as: 'paedagog',
    secondAdult: true,
  },
  { at: days.ago(59, '08:15'), by: 'Dorthe Bay', does: 'invite', person: 'Kasper Lund', as: 'laerer' },
  {
    at: days.ago(57, '15:30'),
    by: 'Jóannes Petersen',
    does: 'share',
    observation: {
      wondering: 'Hvad møder børnene det første, når de kommer ind ad døren?',
      concrete:
        'I løbet af ti minutter kom 31 børn. Jeg stod ved listen og krydsede af og så ned det meste af tiden. Seks børn gik to gange rundt i alle rum, før de satte sig et sted.',
      situation: 'arrival',
      strengths:
        'De kender huset og hinanden på tværs af klasser. De store viser gerne de mindste, hvad der sker i dag.',
      goesWell:
        'Om fredagen, hvor der er frugt på bordet, og en af os sidder ned. Så fortæller børnene om dagen.',
      frequency: 'daily',
      participation: 2,
      childPlaceSource: 'drawn',
      childPlace: 'På tegningerne er gangen meget lang, og de voksne står med ryggen til.',
      parentsView: 'talked',
      parentsText:
        'Forældrene hører mest om ankomsten, når børnene er trætte. De vil gerne bidrage med frugt.',
      urgency: 'canWait',
    },
  },
  { at: days.ago(55, '09:45'), by: 'Dorthe Bay', does: 'beginSharedLook' },
  {
    at: days.ago(54, '13:00'),
    by: 'Jóannes Petersen',
    does: 'propose',
    measure: {
      title: table,
      level: 'everyone',
      approach: 'transitions',
      what: 'Det første, børnene møder, er et bord med te og frugt og en voksen, der sidder ned. Listen bliver krydset af ved bordet. På en tavle kan børnene se, hvad der sker i dag, og hvem der er med.',
      when: 'Den første halve time, hver eftermiddag',
      owner: 'Jóannes Petersen',
      coOwner: 'Kasper Lund',
      start: days.dayAgo(48),
      durationWeeks: 8,
      goal: 'Alle børn bliver set, når de kommer, og finder nogen at være sammen med.',
      signs: ['Børnene bliver ved bordet et øjeblik', 'Færre driver rundt alene'],
      makesSense: 'yes',
      firstFollowUp: days.dayAgo(38),
    },
  },
];

const fromTheRound = (days: DemoCalendar): readonly Deed[] => [
  { at: days.ago(53, '08:30'), by: 'Dorthe Bay', does: 'openRound', deadline: days.ago(50, '15:00') },
  { at: days.ago(53, '08:40'), by: 'Dorthe Bay', does: 'answer', answer: 'yes' },
  { at: days.ago(52, '14:45'), by: 'Jóannes Petersen', does: 'answer', answer: 'yes' },
  { at: days.ago(51, '10:15'), by: 'Kasper Lund', does: 'answer', answer: 'yes' },
  {
    at: days.ago(50, '09:00'),
    by: 'Dorthe Bay',
    does: 'closeRound',
    decision: 'Vi prøver bordet i otte uger. Klassens lærer følger med ind de første dage.',
    reviewOn: days.dayAgo(8),
  },
  followUp(days, 38, 'partly', 3, 'Bordet virker, når der er en voksen ved det. To dage var der ikke.'),
  followUp(
    days,
    20,
    'yes',
    4,
    'Fire børn har selv taget opgaven med at skære frugt. De mindste går direkte derhen.',
  ),
  {
    at: days.ago(3, '11:30'),
    by: 'Dorthe Bay',
    does: 'close',
    closing: {
      reason: 'continuesInEverydayLife',
      difference: 'At en voksen sidder ned og har tid, netop når der er mest fart på.',
      didNot: 'Flere regler om at gå stille ind. De gjorde bare voksenstemmerne højere.',
      storyNow: 'Børnene kommer ind til noget, og de hjælper hinanden med at finde på plads.',
      card: {
        situation:
          'Ankomst fra skole til fritid, hvor mange børn kommer på én gang, og nogle driver rundt alene',
        what: 'Et bord med te og frugt lige inden for døren, hvor en voksen sidder ned og krydser af. En tavle viser, hvad der sker i dag, og hvem der er med.',
        signs:
          'Børnene standser op og fortæller om dagen. Færre går rundt alene, og de mindste ved, hvor de skal gå hen.',
        starMoment:
          'Et barn, der ellers gik i ring om huset, tog opgaven med at skære frugt og fik tre andre med.',
        tripwire:
          'Når bordet stod uden voksen, blev det et sted, man tog et æble og løb. Det er ikke frugten, der virker.',
        advice:
          'Vælg én voksen, som ikke kan blive kaldt væk den første halve time. Lad børnene overtage bordet lidt efter lidt.',
      },
    },
  },
];

function followUp(
  days: DemoCalendar,
  ago: number,
  done: 'yes' | 'partly',
  participation: number,
  line: string,
): Deed {
  return {
    at: days.ago(ago, '15:40'),
    by: 'Jóannes Petersen',
    does: 'followUp',
    measure: table,
    done,
    participation,
    line,
  };
}
