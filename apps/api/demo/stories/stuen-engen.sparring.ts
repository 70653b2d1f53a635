import type { DemoCalendar } from '../demo-calendar';
import type { Deed } from '../story';

/** PPR is asked and takes it, Support looks with, and the thread turns from the clothes to the play. */
export const sparringOmGarderoben = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(49, '09:30'),
    by: 'Birgitte Holm',
    does: 'ask',
    unit: 'PPR Solvang',
    request: {
      question:
        'Hvordan kan vejen ud på legepladsen blive noget, børnene er sammen om, og ikke noget, man skal klare hurtigt?',
      wish: 'Spørgsmål, der får os til at se på rummet og på os selv.',
      urgency: 'within14Days',
    },
  },
  { at: days.ago(48, '08:40'), by: 'Birgitte Holm', does: 'invite', person: 'Mikkel Toft', as: 'support' },
  { at: days.ago(47, '10:15'), by: 'Katrine Winther', does: 'take' },
  {
    at: days.ago(46, '11:00'),
    by: 'Katrine Winther',
    does: 'write',
    kind: 'question',
    text: 'Hvornår på vejen ud lykkes det allerede, måske kun et øjeblik? Hvem er tæt på da, og hvad gør I med stemmen og kroppen?',
  },
  {
    at: days.ago(45, '12:45'),
    by: 'Amina Yusuf',
    does: 'write',
    kind: 'reply',
    text: 'Når en af os sidder på bænken og siger højt, hvad vi selv tager på. Så gør de tre det samme og griner ad mine alt for store vanter.',
  },
  {
    at: days.ago(45, '13:20'),
    by: 'Jesper Kragh',
    does: 'write',
    kind: 'strength',
    text: 'Barn A kan rækkefølgen bedre end os og retter os, når vi springer handskerne over.',
  },
  {
    at: days.ago(44, '09:10'),
    by: 'Katrine Winther',
    does: 'write',
    kind: 'hypothesis',
    text: 'Måske er det ikke tøjet, der er svært, men at legen er begyndt uden dem. Så haster det med at blive færdig, og så går alting i stå.',
  },
  {
    at: days.ago(43, '14:30'),
    by: 'Mikkel Toft',
    does: 'write',
    kind: 'idea',
    text: 'Kan billederne hænge i børnehøjde, så børnene kan vise hinanden, hvor langt de er? Og kan legen begynde i garderoben, så ingen kommer for sent til den?',
  },
  {
    at: days.ago(42, '08:50'),
    by: 'Birgitte Holm',
    does: 'write',
    kind: 'reply',
    text: 'Det vil vi prøve. Og vi har godt af at se på, hvem af os der altid går først ud, og hvorfor.',
  },
];
