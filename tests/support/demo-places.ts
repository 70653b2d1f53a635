import type * as Types from '@faellesblik/contracts/generated/schema';
import { aMeasure, anOpenRound, aRunningCase, aSharedLook, type Ground, type House } from './builders';
import { closed, search, toRead } from './learning';
import { answerRound, look } from './operations';
import { signInAs, type SignedIn } from './sign-in';

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
  /** 0.a, opened here: leader and teacher look at it together, and one tiltag is proposed. */
  readonly sharedLook: string;
  /** 3.a, opened here: both have answered, so the leader may close the round. */
  readonly answered: string;
  /** SFO Bien, opened here: its one tiltag runs, for somebody to log. */
  readonly logged: string;
  readonly loggedMeasure: string;
}

/** Finds them by asking as the people of the demo, and makes the forløb that the demo has none of. */
export async function findPlaces(url: string): Promise<DemoPlaces> {
  const [leader, school, teacher, ppr, other] = await Promise.all([
    signInAs({ url }, 'leder-dagtilbud'),
    signInAs({ url }, 'leder-skole'),
    signInAs({ url }, 'laerer'),
    signInAs({ url }, 'ppr'),
    signInAs({ url }, 'leder-anden-kommune'),
  ]);
  const running = await caseAbout(leader, 'Stuen Engen');
  const maagen = await caseAbout(other, 'Stuen Mågen');
  await closed(other, maagen, closingAtTheWindow);
  return {
    wonder: await caseAbout(leader, 'Stuen Bækken'),
    agreeing: await caseAbout(school, '1.b'),
    running,
    measure: await runningMeasure(leader, running),
    closed: maagen,
    ...(await cardsOf(ppr)),
    ...(await atSchool({ leader: school, colleague: teacher })),
  };
}

const closingAtTheWindow: Partial<Types.CloseCaseInput> = {
  reason: 'continuesInEverydayLife',
  difference: 'En leg ved vinduet, der allerede er i gang, når der bliver vinket.',
  didNot: 'At kalde på børnene fra den anden ende af stuen.',
  earlier: 'Spørge børnene, hvad vinduet er godt til.',
  storyBefore: 'Fem børn stod ved vinduet, længe efter at bilerne var kørt.',
  storyNow: 'De vinker sammen og går sammen videre i legen.',
  card: {
    situation: 'Mange farveller på kort tid om morgenen.',
    what: 'Begynd en leg der, hvor der bliver vinket.',
    signs: 'Børnene går selv fra vinduet og ind i legen.',
    starMoment: 'To børn tog imod et tredje og viste, hvor der var plads.',
    tripwire: 'Legen skal være i gang, før den første kommer.',
    advice: 'Begynd med én morgen om ugen.',
  },
};

async function atSchool(
  house: House,
): Promise<Pick<DemoPlaces, 'sharedLook' | 'answered' | 'logged' | 'loggedMeasure'>> {
  const ground = await groundOf(house.leader);
  const about = (nickname: string): Partial<Types.OpenCaseInput> => ({
    communityId: ground.solvang.community(nickname),
    ageBand: 'age6to9',
  });
  const sharedLook = await aSharedLook(ground, house, about('0.a'));
  await aMeasure(ground, house.colleague, sharedLook);
  const { caseId: answered, roundId } = await anOpenRound(ground, house, about('3.a'));
  await answerRound(house.colleague, { roundId, answer: 'yes' });
  await answerRound(house.leader, { roundId, answer: 'yes' });
  const { caseId: logged, measureId: loggedMeasure } = await aRunningCase(ground, house, about('SFO Bien'));
  return { sharedLook, answered, logged, loggedMeasure };
}

async function groundOf(leader: SignedIn): Promise<Ground> {
  const { communities } = await question<{ communities: Types.CommunityRef[] }>(
    leader,
    '{ communities { id nickname } }',
  );
  const community = (nickname: string): string =>
    the(communities.find((one) => one.nickname === nickname)).id;
  return { solvang: { community }, clock: { now: () => new Date() } };
}

async function caseAbout(who: SignedIn, nickname: string): Promise<string> {
  const { cases } = await question<{ cases: Types.CaseCard[] }>(
    who,
    '{ cases { id community { nickname } } }',
  );
  return the(cases.find(({ community }) => community.nickname === nickname)).id;
}

async function runningMeasure(who: SignedIn, caseId: string): Promise<string> {
  const { measures } = await look(who, caseId);
  return the(measures.find(({ state }) => state === 'running')).id;
}

async function cardsOf(who: SignedIn): Promise<Pick<DemoPlaces, 'card' | 'cardToRead'>> {
  const [[card], [cardToRead]] = await Promise.all([search(who, ''), toRead(who)]);
  return { card: the(card), cardToRead: the(cardToRead) };
}

function question<Result>(who: SignedIn, text: string): Promise<Result> {
  return who.ask<Result, Record<string, never>>({ name: 'Question', text }, {});
}

function the<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('The demo is not as the pages expect it.');
  return found;
}
