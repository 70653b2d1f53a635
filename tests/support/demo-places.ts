import type * as Types from '@faellesblik/contracts/generated/schema';
import { addDays, dateOf } from '@faellesblik/access/domain/calendar';
import {
  aHandOver,
  aMeasure,
  anOpenRound,
  aProposal,
  aRunningCase,
  aSharedLook,
  type Ground,
  type House,
} from './builders';
import { closed, search, toRead } from './learning';
import {
  acceptHandOver,
  answerRound,
  considerDuty,
  declineHandOver,
  liftOutCase,
  look,
  offerHolder,
  pauseCase,
  stateBasis,
  suggestParticipant,
} from './operations';
import { signInAs, type SignedIn } from './sign-in';

/** Ids that the addresses of the demo's pages are made of; each forløb by its state. */
export interface DemoPlaces {
  /** Stuen Bækken: one iagttagelse, PPR asked and not yet answered. */
  readonly wonder: string;
  /** 1.b: everybody but the teacher has answered. */
  readonly agreeing: string;
  /** Stuen Engen: two tiltag run, and the pædagog has considered her duty. */
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
  /** Indskolingens frikvarter, opened here: one rests, one is offered to the teacher, one goes on in the journal system. */
  readonly paused: string;
  readonly offered: string;
  readonly liftedOut: string;
  /** Legegruppen i haven, offered to the school, and the hand-over itself. */
  readonly onItsWay: string;
  readonly handOver: string;
  /** Offered from here to the school, which has declined one and taken the other. */
  readonly declined: string;
  readonly received: string;
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
  const staff = await signInAs({ url }, 'paedagog');
  await proposed(leader, { staff, ppr });
  await considerDuty(staff, { caseId: running, result: 'notRelevant' });
  return {
    wonder: await caseAbout(leader, 'Stuen Bækken'),
    agreeing: await caseAbout(school, '1.b'),
    running,
    measure: await runningMeasure(leader, running),
    closed: maagen,
    ...(await cardsOf(ppr)),
    ...(await atSchool({ leader: school, colleague: teacher })),
    ...(await besideTheWay({ leader: school, colleague: teacher })),
    ...(await betweenHouses({ leader, colleague: staff }, school)),
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

async function besideTheWay(house: House): Promise<Pick<DemoPlaces, 'paused' | 'offered' | 'liftedOut'>> {
  const { leader, colleague } = house;
  const ground = await groundOf(leader);
  const about: Partial<Types.OpenCaseInput> = {
    communityId: ground.solvang.community('Indskolingens frikvarter'),
    ageBand: 'age6to9',
  };
  const seen = async (caseId: string) => ({ caseId, version: (await look(leader, caseId)).version });
  const paused = await aSharedLook(ground, house, about);
  const reason = 'Legepladsen bliver bygget om. Vi ser på det igen, når klatrestativet står.';
  const lookAgain = addDays(dateOf(new Date().toISOString()), 24);
  await pauseCase(leader, { ...(await seen(paused)), reason, lookAgain });
  const offered = await aSharedLook(ground, house, about);
  await offerHolder(leader, { caseId: offered, personId: colleague.personId });
  const { personId } = await colleagueCalled(colleague, 'Omar Siddiqui');
  await suggestParticipant(colleague, { caseId: offered, personId });
  const liftedOut = await aSharedLook(ground, house, about);
  await stateBasis(leader, { caseId: liftedOut, basis: { kind: 'anonymous' } });
  await liftOutCase(leader, await seen(liftedOut));
  return { paused, offered, liftedOut };
}

async function betweenHouses(
  house: House,
  school: SignedIn,
): Promise<Pick<DemoPlaces, 'onItsWay' | 'handOver' | 'declined' | 'received'>> {
  const { leader } = house;
  const { solvang, clock } = await groundOf(leader);
  const { handOverUnits } = await question<{ handOverUnits: Types.UnitRef[] }>(
    leader,
    '{ handOverUnits { id name } }',
  );
  const unit = (name: string): string => the(handOverUnits.find((one) => one.name === name)).id;
  const ground = { clock, solvang: { ...solvang, unit } };
  const about = { communityId: ground.solvang.community('Stuen Engen') };
  const { today } = await question<{ today: Pick<Types.Today, 'handOvers'> }>(
    school,
    '{ today { handOvers { id caseId } } }',
  );
  const onItsWay = the(today.handOvers[0]);
  const [declined, received] = [
    await aSharedLook(ground, house, about),
    await aSharedLook(ground, house, about),
  ];
  const word = 'Vi deler klasserne til sommer. Spørg os igen efter påske, så ved vi, hvem der tager imod.';
  await declineHandOver(school, { handOverId: await aHandOver(ground, leader, declined), word });
  const communityId = (await groundOf(school)).solvang.community('0.a');
  await acceptHandOver(school, { handOverId: await aHandOver(ground, leader, received), communityId });
  return { onItsWay: onItsWay.caseId, handOver: onItsWay.id, declined, received };
}

/** What the leader of the house finds under *Forslag*: one from her own house, one from PPR. */
async function proposed(
  leader: SignedIn,
  { staff, ppr }: { readonly staff: SignedIn; readonly ppr: SignedIn },
): Promise<void> {
  const ground = await groundOf(leader);
  const communityId = ground.solvang.community('Stuen Engen');
  const late =
    'Sidst på eftermiddagen bliver der helt stille ved puderne. Hvad sker der, når der er færre at lege med?';
  const morning = 'Flere af jer har nævnt morgenerne. Skal vi se på afleveringen sammen?';
  await aProposal(ground, staff, { communityId, wondering: late });
  await aProposal(ground, ppr, { communityId, wondering: morning });
}

async function colleagueCalled(who: SignedIn, name: string): Promise<{ readonly personId: string }> {
  const { colleagues } = await question<{ colleagues: Types.PersonRef[] }>(
    who,
    `{ colleagues(search: "${name}") { id } }`,
  );
  return { personId: the(colleagues[0]).id };
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
