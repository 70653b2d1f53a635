import type { DemoCalendar } from '../demo-calendar';
import type { Deed, Story } from '../story';
import { rundeOmLanding } from './klassen-efter-frikvarter.round';

/** A forløb in aftale: how a class lands after frikvarter. The teacher has not answered, so the round is blind for her. */
export const klassenEfterFrikvarter = (days: DemoCalendar): Story => ({
  community: '1.b',
  deeds: [...wondering(days), ...thread(days), ...rundeOmLanding(days)],
});

const wondering = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(16, '08:30'),
    by: 'Henrik Dahl',
    does: 'open',
    focus: 'community',
    ageBand: 'age6to9',
    wondering:
      'Når klassen kommer ind fra frikvarter, går den første halve time med at lande. Nogle bærer legen og konflikterne med ind, andre sætter sig og venter. Hvad kunne vejen ind også være?',
  },
  {
    at: days.ago(16, '08:45'),
    by: 'Henrik Dahl',
    does: 'invite',
    person: 'Sofie Lindgren',
    as: 'laerer',
    secondAdult: true,
  },
  { at: days.ago(15, '10:05'), by: 'Henrik Dahl', does: 'invite', person: 'Liv Thomsen', as: 'paedagog' },
  {
    at: days.ago(14, '14:10'),
    by: 'Sofie Lindgren',
    does: 'share',
    observation: {
      wondering:
        'Hvorfor er det netop vejen fra gården til stolen, der er så svær, når timen bagefter ofte går fint?',
      concrete:
        'Halvdelen sad klar efter fem minutter. Fire børn stod ved knagerne og blev enige om, hvem der havde vundet. To kom ind, da vi var begyndt, og måtte have opgaven forklaret igen. Vi var i gang efter 26 minutter.',
      situation: 'transition',
      strengths:
        'De er gode til at forhandle og finder næsten altid selv en løsning. De passer på hinanden: ingen går ind, før den sidste har fået sin jakke op.',
      goesWell:
        'Efter svømning går vi ind to og to og læser højt med det samme. Så er der ro, også selv om de er trætte.',
      frequency: 'daily',
      week: days.weekAgo(30),
      childrenCount: 23,
      adultsCount: 1,
      participation: 3,
      practice:
        'Jeg kommer selv løbende fra et møde eller en anden klasse. Gårdvagten slipper ved døren, og jeg tager over ved tavlen. Imellem os er der ingen.',
      childPlace:
        'Børnene fortæller, at legen bliver skåret over midt i det hele, og at der er koldt og trangt ved knagerne.',
      childPlaceSource: 'said',
      parentsView: 'talked',
      parentsText:
        'På forældremødet genkendte mange det hjemmefra: skiftet er sværere end det, der kommer bagefter.',
      tried: ['Timeglas på tavlen. Det hjalp dem, der allerede sad ned.'],
      urgency: 'within14Days',
    },
  },
  {
    at: days.ago(13, '11:20'),
    by: 'Liv Thomsen',
    does: 'share',
    observation: {
      wondering: 'Hvad sker der i de sidste minutter ude i gården, og hvordan slutter legene?',
      concrete:
        'Da klokken ringede, var tre lege i gang. Den ene løb videre ind gennem døren. I den anden gik et barn fra uden at sige det, og så blev der råbt. Den tredje sluttede af sig selv, for børnene havde aftalt, hvem der begynder i morgen.',
      situation: 'recess',
      strengths: 'De opfinder regler, som alle kan huske næste dag, og de store lader de mindre være med.',
      goesWell:
        'Når legen har en slutning, som børnene selv har aftalt, og når en voksen står i nærheden og ikke midt i det.',
      frequency: 'daily',
      participation: 3,
      childPlaceSource: 'seenByAdults',
      childPlace: 'Fra barnets plads ser det ud, som om klokken tager legen fra dem.',
      parentsView: 'agreedTime',
      urgency: 'canWait',
    },
  },
  { at: days.ago(12, '08:15'), by: 'Henrik Dahl', does: 'beginSharedLook' },
];

const thread = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(11, '09:00'),
    by: 'Henrik Dahl',
    does: 'stateBasis',
    basis: {
      kind: 'parentsInvolved',
      how: 'Talt om på forældremøde for hele klassen. Forældrene bakker op og vil gerne høre, hvad vi prøver.',
      week: days.weekAgo(17),
    },
  },
  { at: days.ago(11, '09:05'), by: 'Henrik Dahl', does: 'invite', person: 'Katrine Winther', as: 'ppr' },
  { at: days.ago(11, '09:06'), by: 'Henrik Dahl', does: 'invite', person: 'Mikkel Toft', as: 'support' },
  {
    at: days.ago(9, '10:30'),
    by: 'Katrine Winther',
    does: 'write',
    kind: 'question',
    text: 'Hvad gør de børn, der lander let? Er der noget på deres vej fra døren til stolen, som de andre kunne låne?',
  },
  {
    at: days.ago(8, '13:45'),
    by: 'Sofie Lindgren',
    does: 'write',
    kind: 'reply',
    text: 'De har knagerne tættest på døren og går direkte til bogkurven. De, der lander sent, skal gennem hele gangen. Det havde jeg ikke set før nu.',
  },
  {
    at: days.ago(8, '15:10'),
    by: 'Mikkel Toft',
    does: 'write',
    kind: 'idea',
    text: 'Prøv at lade en voksen være den sidste i gården og den første i døren. Så møder børnene et ansigt og ikke en kø.',
  },
  {
    at: days.ago(7, '12:15'),
    by: 'Liv Thomsen',
    does: 'write',
    kind: 'strength',
    text: 'Legene, der slutter godt, er dem, børnene selv har lavet en slutning til. Det kan de altså allerede. Vi skal bare give det plads.',
  },
];
