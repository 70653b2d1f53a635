import type { DemoCalendar } from '../demo-calendar';
import type { Deed, Story } from '../story';
import { tiltagIGarderoben } from './stuen-engen.measures';
import { sparringOmGarderoben } from './stuen-engen.sparring';
import { sammenOmGarderoben } from './stuen-engen.together';

/** A forløb in indsats: the way out through the garderobe. Two tiltag run, and participation moves from 2 to 4. */
export const stuenEngen = (days: DemoCalendar): Story => ({
  community: 'Stuen Engen',
  deeds: [
    ...wondering(days),
    ...inOrder([...sparringOmGarderoben(days), ...sammenOmGarderoben(days)]),
    ...tiltagIGarderoben(days),
  ],
});

const wondering = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(55, '09:00'),
    by: 'Birgitte Holm',
    does: 'open',
    focus: 'childrenInCommunity',
    ageBand: 'age3to5',
    wondering:
      'Tre børn står ofte tilbage i garderoben, når stuen skal ud. De andre er i gang på legepladsen, før de tre er klar, og så er legene fordelt. Hvordan kan vejen ud blive en del af fællesskabet?',
  },
  {
    at: days.ago(55, '09:05'),
    by: 'Birgitte Holm',
    does: 'keepTerms',
    terms: ['Alma', 'Villads Storm', 'Sigurd', 'Bjørnevej 4'],
  },
  {
    at: days.ago(55, '09:10'),
    by: 'Birgitte Holm',
    does: 'invite',
    person: 'Amina Yusuf',
    as: 'paedagog',
    secondAdult: true,
  },
  { at: days.ago(54, '08:20'), by: 'Birgitte Holm', does: 'invite', person: 'Jesper Kragh', as: 'paedagog' },
  {
    at: days.ago(52, '12:50'),
    by: 'Amina Yusuf',
    does: 'share',
    observation: {
      wondering: 'Hvad gør, at garderoben bliver et sted, hvor nogle børn går i stå?',
      concrete:
        'Atten børn skulle ud på én gang. Efter seks minutter var de første ude. Barn A sad med støvlerne i skødet og kiggede mod døren. Barn B og barn C legede under bænken. Da jeg satte mig på gulvet og selv tog vanter på, kom de alle tre i gang.',
      situation: 'cloakroom',
      strengths:
        'De ved godt, hvad de skal have på, og kan hjælpe de yngste. De er gode til at finde på og får andre til at grine.',
      goesWell:
        'Når vi er få ad gangen, når en voksen sidder ned, og når legen allerede er begyndt, mens vi tager tøj på.',
      frequency: 'daily',
      week: days.weekAgo(65),
      childrenCount: 18,
      adultsCount: 2,
      participation: 2,
      practice:
        'Vi sender alle ud samtidig og roser dem, der er hurtige. Den ene af os går først ud, og den anden rydder op på stuen.',
      childPlace:
        'Det er højt og trangt, og man kan se benene på dem, der går. Barn A peger på døren, når vi spørger, hvad der er svært.',
      childPlaceSource: 'pictogram',
      parentsView: 'talked',
      parentsText:
        'Hjemme går det bedst, når de gør det sammen og har god tid. Forældrene vil gerne hjælpe med at gøre tøjet lettere.',
      tried: ['Vi har kaldt flere gange og hjulpet mere. Så blev de tre mere afventende.'],
      urgency: 'within14Days',
    },
  },
  {
    at: days.ago(50, '13:30'),
    by: 'Jesper Kragh',
    does: 'share',
    observation: {
      wondering: 'Hvad møder de tre, når de endelig kommer ud?',
      concrete:
        'Legene ved sandkassen var i gang, og rollerne var givet. Barn B spurgte, om de måtte være med, og fik svaret, at der ikke var flere heste. De gik over til skuret og stod der, til jeg kom.',
      situation: 'freePlay',
      strengths: 'De bliver sammen og passer på hinanden. Barn B spørger højt og tydeligt, også anden gang.',
      goesWell: 'De dage, hvor de er blandt de første ude, er de med i legen hele formiddagen.',
      frequency: 'weekly',
      childPlace: 'Det ligner et selskab, der er begyndt, før man fik invitationen.',
      childPlaceSource: 'seenByAdults',
      parentsView: 'agreedTime',
      urgency: 'canWait',
    },
  },
  { at: days.ago(50, '13:40'), by: 'Jesper Kragh', does: 'considerDuty', result: 'notRelevant' },
  {
    at: days.ago(50, '15:20'),
    by: 'Birgitte Holm',
    does: 'stateBasis',
    basis: {
      kind: 'parentsInvolved',
      how: 'Talt med forældrene ved aflevering og i en kort samtale. De vil gerne være med og bidrage.',
      week: days.weekAgo(51),
    },
  },
  { at: days.ago(49, '09:15'), by: 'Birgitte Holm', does: 'beginSharedLook' },
];

const inOrder = (deeds: readonly Deed[]): readonly Deed[] =>
  deeds.toSorted((a, b) => a.at.localeCompare(b.at));
