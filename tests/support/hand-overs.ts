import type * as Types from '@faellesblik/contracts/generated/schema';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import type { SignedIn } from './sign-in';

const document = <Result, Variables>(name: string, text: string): TypedDocument<Result, Variables> => ({
  name,
  text,
});
const HAND_OVER = document<{ readonly handOver: Types.HandOver }, { readonly id: string }>(
  'HandOverOf',
  `query HandOverOf($id: ID!) { handOver(id: $id) { state offeredBy { id } word codeName strengths canAnswer fromUnit { name } toUnit { name }
     measures { title signs } messages { text author { id } } decidedBy { id } } }`,
);
const WHERE = document<{ readonly caseWorkspace: Types.CaseWorkspace }, { readonly id: string }>(
  'WhereItIs',
  `query WhereItIs($id: ID!) { caseWorkspace(id: $id) { state ageBand nextDate community { nickname unit { name } } holder { id } basis { kind }
     participants { person { id } function lastDay } requests { withdrawnAt unit { id } } measures { state } rounds { state } events { kind } } }`,
);
/** What waits for a team. */
export const WAITING = document<Pick<Types.Query, 'sparringInbox'>, Record<string, never>>(
  'WaitingAtTheTeam',
  'query WaitingAtTheTeam { sparringInbox { question } }',
);
const BOARD = document<{ readonly today: Pick<Types.Today, 'handOvers'> }, Record<string, never>>(
  'HandOversOnBoard',
  'query HandOversOnBoard { today { handOvers { id state toMe asked } } }',
);

/** A hand-over, as this person reads it. */
export const readHandOver = async (who: SignedIn, id: string): Promise<Types.HandOver> =>
  (await who.ask(HAND_OVER, { id })).handOver;

/** The forløb: whose it is, and what is left in it. */
export const whereItIs = async (who: SignedIn, id: string): Promise<Types.CaseWorkspace> =>
  (await who.ask(WHERE, { id })).caseWorkspace;

/** What this person's Mit bord says of a hand-over. */
export const handOverOnBoard = async (
  who: SignedIn,
  handOverId: string,
): Promise<Partial<Types.HandOverNews> | undefined> =>
  (await who.ask(BOARD, {})).today.handOvers.find(({ id }) => id === handOverId);
