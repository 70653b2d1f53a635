import { addDays, addDaysToInstant, dateOf } from '@faellesblik/access/domain/calendar';
import type * as Types from '@faellesblik/contracts/generated/schema';
import {
  answerRound,
  beginSharedLook,
  closeRound,
  inviteParticipant,
  look,
  offerHandOver,
  openCase,
  openRound,
  proposeCase,
  proposeMeasure,
  shareObservation,
  type Given,
} from './operations';
import type { SignedIn } from './sign-in';

/** Builders make what a test needs, through the API, as the person who would do it. */

/** What the builders need to know of a server: its communities by name, and what time it is there. */
export interface Ground {
  readonly solvang: { community(nickname: string): string };
  readonly clock: { now(): Date };
}

type But<Input, Owned extends keyof Given<Input>> = Partial<Omit<Given<Input>, Owned>>;
type CaseBut = But<Types.OpenCaseInput, never>;

/** A forløb about a community of the leader's house; answers with its id. */
export async function aCase(ground: Ground, leader: SignedIn, but: CaseBut = {}): Promise<string> {
  const { caseId } = await openCase(leader, {
    communityId: but.communityId ?? ground.solvang.community('Stuen Engen'),
    focus: 'community',
    ageBand: 'age3to5',
    wondering: 'Der er uro, når vi går fra samling til garderobe.',
    ...but,
  });
  return caseId;
}

/** A forløb that somebody proposes to the leader; answers with its id. */
export async function aProposal(
  ground: Ground,
  who: SignedIn,
  but: But<Types.ProposeCaseInput, never> = {},
): Promise<string> {
  const { subjectId } = await proposeCase(who, {
    communityId: but.communityId ?? ground.solvang.community('Stuen Engen'),
    focus: 'community',
    ageBand: 'age3to5',
    wondering: 'Der er uro, når vi går fra samling til garderobe.',
    ...but,
  });
  return subjectId;
}

/** Somebody let in by the leader, from the start unless told otherwise. */
export async function aParticipant(
  leader: SignedIn,
  caseId: string,
  personId: string,
  but: But<Types.InviteInput, 'caseId' | 'personId'> = {},
): Promise<void> {
  await inviteParticipant(leader, {
    caseId,
    personId,
    function: 'paedagog',
    seesFrom: 'start',
    secondAdult: false,
    ...but,
  });
}

/** What a shared observation says besides its five questions when a colleague is to fill it. */
export const EMPTY_LINES = {
  childPlaceSource: null,
  childPlaceNotYet: null,
  parentsView: null,
  parentsText: null,
  urgency: null,
} as const satisfies Partial<Types.ObservationInput>;

/** A shared observation with a strength and the parents' view; answers with its id. */
export async function anObservation(
  author: SignedIn,
  caseId: string,
  but: Partial<Types.ObservationInput> = {},
): Promise<string> {
  const observation: Types.ObservationInput = {
    wondering: 'Hvorfor bliver det så svært at komme ud?',
    concrete: 'De fleste børn går i garderoben på samme tid, og pladsen er trang.',
    situation: 'cloakroom',
    strengths: 'Børnene hjælper gerne hinanden med lynlåsen.',
    goesWell: 'Når vi går i to hold, er der ro.',
    childPlaceSource: 'notYet',
    childPlaceNotYet: 'Vi spørger i næste uge.',
    parentsView: 'talked',
    parentsText: 'De kender det fra morgenen.',
    urgency: 'canWait',
    ...but,
  };
  return made(await shareObservation(author, { caseId, observation }));
}

/** A proposed measure for the whole community; answers with its id. */
export async function aMeasure(
  ground: Ground,
  who: SignedIn,
  caseId: string,
  but: But<Types.ProposeMeasureInput, 'caseId'> = {},
): Promise<string> {
  const today = dateOf(ground.clock.now().toISOString());
  const receipt = await proposeMeasure(who, {
    caseId,
    title: 'Garderobe i to hold',
    level: 'everyone',
    approach: 'structure',
    what: 'Halvdelen går ud, mens resten synger en sang mere.',
    when: 'Hver dag før legepladsen',
    ownerId: who.personId,
    start: today,
    durationWeeks: 6,
    goal: 'Alle kommer ud med ro.',
    signs: ['Færre skub i garderoben', 'Flere klarer lynlåsen selv'],
    makesSense: 'notAsked',
    firstFollowUp: addDays(today, 14),
    ...but,
  });
  return made(receipt);
}

/** The people of one house who can take a forløb all the way. */
export interface House {
  readonly leader: SignedIn;
  readonly colleague: SignedIn;
}

/** A forløb in fælles blik: the colleague is second adult and has shared an observation. */
export async function aSharedLook(
  ground: Ground,
  { leader, colleague }: House,
  but: CaseBut = {},
): Promise<string> {
  const caseId = await aCase(ground, leader, but);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await anObservation(colleague, caseId);
  await beginSharedLook(leader, { caseId, version: (await look(leader, caseId)).version });
  return caseId;
}

/** A round that both are asked in, about one measure. */
export async function anOpenRound(
  ground: Ground,
  { leader, colleague }: House,
  but: CaseBut = {},
): Promise<{ caseId: string; measureId: string; roundId: string }> {
  const caseId = await aSharedLook(ground, { leader, colleague }, but);
  const measureId = await aMeasure(ground, colleague, caseId);
  const deadline = addDaysToInstant(ground.clock.now().toISOString(), 3);
  const { version } = await look(leader, caseId);
  const roundId = made(await openRound(leader, { caseId, version, measureIds: [measureId], deadline }));
  return { caseId, measureId, roundId };
}

/** A forløb in indsats: both have said yes, and the measure runs. */
export async function aRunningCase(
  ground: Ground,
  house: House,
  but: CaseBut = {},
): Promise<{ caseId: string; measureId: string; roundId: string }> {
  const round = await anOpenRound(ground, house, but);
  const { roundId } = round;
  await answerRound(house.colleague, { roundId, answer: 'yes' });
  await answerRound(house.leader, { roundId, answer: 'yes' });
  const reviewOn = addDays(dateOf(ground.clock.now().toISOString()), 42);
  await closeRound(house.leader, { roundId, decision: 'Vi prøver to hold i seks uger.', reviewOn });
  return round;
}

/** A hand-over that the holder offers to another house; answers with its id. */
export async function aHandOver(
  ground: Ground & { readonly solvang: { unit(name: string): string } },
  holder: SignedIn,
  caseId: string,
  but: But<Types.OfferHandOverInput, 'caseId'> = {},
): Promise<string> {
  const receipt = await offerHandOver(holder, {
    caseId,
    toUnitId: but.toUnitId ?? ground.solvang.unit('Engbakkeskolen'),
    kind: 'toSchool',
    startsOn: addDays(dateOf(ground.clock.now().toISOString()), 14),
    strengths: 'Børnene hjælper gerne hinanden.',
    works: 'To hold, når vi går ud, og billeder i børnehøjde.',
    basis: { kind: 'parentsInvolved', how: 'De er med i overgangen.', week: '2026-W40' },
    ...but,
  });
  return made(receipt);
}

function made({ subjectId }: Types.CaseReceipt): string {
  if (!subjectId) throw new Error('Nothing was made.');
  return subjectId;
}
