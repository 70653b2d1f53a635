import type { DemoCalendar } from '../demo-calendar';
import type { Story } from '../story';

/** The one forløb of the second municipality, in fælles blik. Nobody in the first ever sees it. */
export const stuenMaagen = (days: DemoCalendar): Story => ({
  community: 'Stuen Mågen',
  deeds: [
    {
      at: days.ago(10, '09:20'),
      by: 'Thomas Vang',
      does: 'open',
      focus: 'community',
      ageBand: 'age3to5',
      wondering:
        'Om morgenen er der mange farveller på kort tid. Nogle børn bliver stående ved vinduet længe efter, mens legen går i gang bag dem. Hvordan kan en god aflevering også blive en god begyndelse på legen?',
    },
    {
      at: days.ago(10, '09:30'),
      by: 'Thomas Vang',
      does: 'invite',
      person: 'Jasmin Karlsson',
      as: 'paedagog',
      secondAdult: true,
    },
    {
      at: days.ago(8, '11:10'),
      by: 'Jasmin Karlsson',
      does: 'share',
      observation: {
        wondering: 'Hvad hjælper børnene fra vinduet og ind i legen?',
        concrete:
          'Fjorten børn kom på tyve minutter. Fem blev stående ved vinduet, da bilerne var kørt. To af dem gik med, da jeg bar kassen med togskinner forbi. De andre tre vinkede videre til de næste.',
        situation: 'arrival',
        strengths: 'De er gode til at trøste hinanden og kender alle de andre børns forældre.',
        goesWell:
          'Når der er en leg i gang ved vinduet, og når den, der siger farvel, selv fortæller, hvad de skal i dag.',
        frequency: 'daily',
        participation: 3,
        childPlace: 'Vinduet er det bedste sted i huset. Derfra kan man se alle komme og gå.',
        childPlaceSource: 'seenByAdults',
        parentsView: 'talked',
        parentsText:
          'Forældrene vil gerne blive fem minutter, hvis det hjælper, og er glade for, at vi spørger.',
        urgency: 'canWait',
      },
    },
    { at: days.ago(6, '12:30'), by: 'Thomas Vang', does: 'beginSharedLook' },
  ],
});
