import { randomUUID } from 'node:crypto';
import { visitDemo, type DemoVisitor } from './demo-visitor.ts';

/** Ids that the addresses of the demo's pages are made of; each forløb by its state. */
export interface DemoPlaces {
  /** Stuen Bækken: one iagttagelse, PPR asked and not yet answered. */
  readonly wonder: string;
  /** 1.b: everybody but the teacher has answered. */
  readonly agreeing: string;
  /** Stuen Engen: two tiltag run. */
  readonly running: string;
  /** A tiltag of the running forløb that can be logged. */
  readonly measure: string;
  /** Stuen Mågen in the other municipality, closed here with a card. */
  readonly closed: string;
  /** A card that waits for its second reader. */
  readonly cardToRead: string;
  /** A card in the library. */
  readonly card: string;
}

interface Forloeb {
  readonly id: string;
  readonly community: { readonly nickname: string };
}

/** Finds them by asking as the people of the demo, and closes one forløb, because the demo shows none to its personas. */
export async function findPlaces(url: string): Promise<DemoPlaces> {
  const [leader, school, ppr, other] = await Promise.all([
    visitDemo(url, 'leder-dagtilbud'),
    visitDemo(url, 'leder-skole'),
    visitDemo(url, 'ppr'),
    visitDemo(url, 'leder-anden-kommune'),
  ]);
  const running = await caseOf(leader, 'Stuen Engen');
  return {
    wonder: await caseOf(leader, 'Stuen Bækken'),
    agreeing: await caseOf(school, '1.b'),
    running,
    measure: await measureOf(leader, running),
    closed: await closeCase(other, await caseOf(other, 'Stuen Mågen')),
    ...(await cardsOf(ppr)),
  };
}

async function caseOf(who: DemoVisitor, nickname: string): Promise<string> {
  const { cases } = await who.ask<{ cases: Forloeb[] }>('{ cases { id community { nickname } } }');
  return the(cases.find(({ community }) => community.nickname === nickname)).id;
}

async function measureOf(who: DemoVisitor, caseId: string): Promise<string> {
  const { caseWorkspace } = await who.ask<{ caseWorkspace: { measures: { id: string; state: string }[] } }>(
    'query Measures($id: ID!) { caseWorkspace(id: $id) { measures { id state } } }',
    { id: caseId },
  );
  return the(caseWorkspace.measures.find(({ state }) => state === 'running')).id;
}

async function cardsOf(who: DemoVisitor): Promise<Pick<DemoPlaces, 'card' | 'cardToRead'>> {
  const { cardsToRead, learningCards } = await who.ask<
    Record<'cardsToRead' | 'learningCards', { id: string }[]>
  >('{ cardsToRead { id } learningCards(search: "") { id } }');
  return { cardToRead: the(cardsToRead[0]).id, card: the(learningCards[0]).id };
}

async function closeCase(who: DemoVisitor, caseId: string): Promise<string> {
  const { caseWorkspace } = await who.ask<{ caseWorkspace: { version: number } }>(
    'query Version($id: ID!) { caseWorkspace(id: $id) { version } }',
    { id: caseId },
  );
  const input = {
    mutationId: randomUUID(),
    caseId,
    version: caseWorkspace.version,
    reason: 'continuesInEverydayLife',
    difference: 'En leg ved vinduet, der allerede er i gang, når der bliver vinket.',
    didNot: 'At kalde på børnene fra den anden ende af stuen.',
    earlier: 'Spørge børnene, hvad vinduet er godt til.',
    storyBefore: 'Fem børn stod ved vinduet, længe efter at bilerne var kørt.',
    storyNow: 'De vinker sammen og går sammen videre i legen.',
    answers: [],
    card: {
      situation: 'Mange farveller på kort tid om morgenen.',
      what: 'Begynd en leg der, hvor der bliver vinket.',
      signs: 'Børnene går selv fra vinduet og ind i legen.',
      starMoment: 'To børn tog imod et tredje og viste, hvor der var plads.',
      tripwire: 'Legen skal være i gang, før den første kommer.',
      advice: 'Begynd med én morgen om ugen.',
    },
  };
  await who.ask('mutation Close($input: CloseCaseInput!) { closeCase(input: $input) { caseId } }', { input });
  return caseId;
}

function the<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('The demo is not as the pages expect it.');
  return found;
}
