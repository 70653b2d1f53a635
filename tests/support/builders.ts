import { addDays, addDaysToInstant, dateOf } from '@faellesblik/access/domain/calendar';
import type * as Types from '@faellesblik/contracts/generated/schema';
import type { TestApp } from './app';
import {
  answerRound,
  beginSharedLook,
  closeRound,
  inviteParticipant,
  look,
  openCase,
  openRound,
  proposeMeasure,
  shareObservation,
  type Given,
} from './operations';
import type { SignedIn } from './sign-in';

/** Builders make what a test needs, through the API, as the person who would do it. */

type But<Input, Owned extends keyof Given<Input>> = Partial<Omit<Given<Input>, Owned>>;

/** A forløb about a community of the leader's house; answers with its id. */
export async function aCase(
  app: TestApp,
  leader: SignedIn,
  but: But<Types.OpenCaseInput, never> = {},
): Promise<string> {
  const { caseId } = await openCase(leader, {
    communityId: app.solvang.community('Stuen Engen'),
    focus: 'community',
    ageBand: 'age3to5',
    wondering: 'Der er uro, når vi går fra samling til garderobe.',
    ...but,
  });
  return caseId;
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
  app: TestApp,
  who: SignedIn,
  caseId: string,
  but: But<Types.ProposeMeasureInput, 'caseId'> = {},
): Promise<string> {
  const today = dateOf(app.clock.now().toISOString());
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
export async function aSharedLook(app: TestApp, { leader, colleague }: House): Promise<string> {
  const caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await anObservation(colleague, caseId);
  await beginSharedLook(leader, { caseId, version: (await look(leader, caseId)).version });
  return caseId;
}

/** A round that both are asked in, about one measure. */
export async function anOpenRound(
  app: TestApp,
  { leader, colleague }: House,
): Promise<{ caseId: string; measureId: string; roundId: string }> {
  const caseId = await aSharedLook(app, { leader, colleague });
  const measureId = await aMeasure(app, colleague, caseId);
  const deadline = addDaysToInstant(app.clock.now().toISOString(), 3);
  const { version } = await look(leader, caseId);
  const roundId = made(await openRound(leader, { caseId, version, measureIds: [measureId], deadline }));
  return { caseId, measureId, roundId };
}

/** A forløb in indsats: both have said yes, and the measure runs. */
export async function aRunningCase(
  app: TestApp,
  house: House,
): Promise<{ caseId: string; measureId: string; roundId: string }> {
  const round = await anOpenRound(app, house);
  const { roundId } = round;
  await answerRound(house.colleague, { roundId, answer: 'yes' });
  await answerRound(house.leader, { roundId, answer: 'yes' });
  const reviewOn = addDays(dateOf(app.clock.now().toISOString()), 42);
  await closeRound(house.leader, { roundId, decision: 'Vi prøver to hold i seks uger.', reviewOn });
  return round;
}

function made({ subjectId }: Types.CaseReceipt): string {
  if (!subjectId) throw new Error('Nothing was made.');
  return subjectId;
}
