import type { DemoCalendar } from '../demo-calendar';
import type { Story } from '../story';

/** An undring that has just been opened: about samling, with one iagttagelse, and PPR asked and not yet answered. */
export const stuenBaekken = (days: DemoCalendar): Story => ({
  community: 'Stuen Bækken',
  deeds: [
    {
      at: days.ago(4, '13:10'),
      by: 'Birgitte Holm',
      does: 'open',
      focus: 'community',
      ageBand: 'age3to5',
      wondering:
        'Når vi samler hele stuen i rundkreds, glider en lille flok børn ud i kanten og bliver næsten usynlige, selv om de er glade og optagede resten af formiddagen. Hvad er det ved samlingen, der ikke inviterer dem ind?',
    },
    {
      at: days.ago(4, '13:20'),
      by: 'Birgitte Holm',
      does: 'invite',
      person: 'Amina Yusuf',
      as: 'paedagog',
      secondAdult: true,
    },
    {
      at: days.ago(3, '12:40'),
      by: 'Amina Yusuf',
      does: 'share',
      observation: {
        wondering:
          'Hvorfor bliver nogle børn i kanten, når vi samles, når de ellers er med i næsten alt, der foregår på gulvet?',
        concrete:
          'Samlingen varede tolv minutter. To børn lå på maven bag kredsen og rullede med biler, og et barn gik hen til vinduet tre gange. Da vi tog sangen med bevægelser, kom de alle tre ind på en plads og blev der, til sangen var slut.',
        situation: 'circleTime',
        strengths:
          'De kan alle sangene og laver bevægelserne helt ud i fingrene. De hjælper hinanden med at finde ting frem og er nysgerrige på alt, der kan skilles ad og samles igen.',
        goesWell:
          'Når vi er syv eller otte børn, når hænderne har noget at lave, og når den voksne sidder i kredsen og ikke foran den.',
        frequency: 'daily',
        week: days.weekAgo(20),
        childrenCount: 19,
        adultsCount: 2,
        practice:
          'Vi samler alle på én gang lige før frokost. Kredsen er stor, den voksne taler mest, og den anden voksne dækker bord imens. Måske er det os, der er i gang med noget andet.',
        childPlace:
          'Set fra gulvet er der langt hen til den, der taler, og mange ben i vejen. Men nede ved bilerne kan man godt høre det hele, fortæller børnene.',
        childPlaceSource: 'said',
        parentsView: 'notYet',
        parentsText:
          'Endnu ikke, fordi vi først vil se på vores egen samling. Forældrene hører om den, når vi har fundet noget at prøve.',
        wish: 'Friske øjne på samlingens form, tidspunkt og på, hvor vi voksne er.',
        urgency: 'within14Days',
      },
    },
    { at: days.ago(3, '12:45'), by: 'Amina Yusuf', does: 'assess', participation: 2, asked: 'Birgitte Holm' },
    { at: days.ago(2, '09:25'), by: 'Birgitte Holm', does: 'stateBasis', basis: { kind: 'anonymous' } },
    {
      at: days.ago(2, '09:30'),
      by: 'Birgitte Holm',
      does: 'ask',
      unit: 'PPR Solvang',
      request: {
        question:
          'Hvordan kan vi lave en samling, som alle børn har lyst til at være en del af, uden at vi deler gruppen fast op?',
        wish: 'Skriftlig sparring eller en halv time på stuen. Gerne et spørgsmål eller to, som vi kan tage med på stuemødet.',
        urgency: 'within14Days',
      },
    },
  ],
});
