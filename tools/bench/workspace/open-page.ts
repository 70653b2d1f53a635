import type { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { CaseChangesDocument } from '../../../libs/contracts/generated/workspace.ts';
import { REALTIME_PATH } from '../../../libs/contracts/realtime.ts';
import { Pacing } from '../../../libs/workspace/client/pacing.ts';
import { send } from './requests.ts';

/** After a refusal, as when a person asks to try again. */
const RETRY_MS = 1_000;

/** A forløb that somebody has open: who, by the cookie, and which. */
export interface Opened {
  readonly cookie: string;
  readonly caseId: string;
}

/** When a page was told of an event, and when it had the text of what was shared, in milliseconds of the wall clock. */
export interface Arrival {
  readonly caseId: string;
  readonly sequence: number;
  readonly heardAt: number;
  readonly shownAt: number;
}

interface Changes {
  readonly data: {
    readonly caseChanges: {
      readonly sequence: number;
      readonly observations: readonly { readonly id: string; readonly wondering: string }[];
      readonly events: readonly { readonly sequence: number; readonly subjectId: string | null }[];
    };
  };
}

/**
 * Does what `WorkspaceStore` does in a browser, but for drawing it: follows the forløb over the socket, and asks for what changed,
 * paced as there and one request at a time. @returns what closes it.
 */
export async function openPage(
  url: string,
  { cookie, caseId }: Opened,
  agent: Agent,
  shown: (arrival: Arrival) => void,
): Promise<() => void> {
  const socket = io(url, {
    path: REALTIME_PATH,
    transports: ['websocket'],
    extraHeaders: { cookie, origin: url },
    reconnection: false,
    forceNew: true,
  });
  const heardAt = new Map<number, number>();
  let held = 0;
  let wanted = 0;
  let isUnderWay = false;

  const fetchChanges = async (): Promise<void> => {
    const query = { query: CaseChangesDocument.text, operationName: CaseChangesDocument.name };
    const body = JSON.stringify({ ...query, variables: { id: caseId, since: held } });
    const answer = await send({ url: `${url}/graphql`, cookie, body }, agent);
    const { sequence, observations, events } = (JSON.parse(answer.toString()) as Changes).data.caseChanges;
    const shownAt = Date.now();
    held = sequence;
    const texts = new Map(observations.map((one) => [one.id, one.wondering]));
    for (const event of events) {
      if (!event.subjectId || !texts.get(event.subjectId)) continue;
      shown({ caseId, sequence: event.sequence, heardAt: heardAt.get(event.sequence) ?? shownAt, shownAt });
    }
  };
  const catchUp = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    while (held < wanted) await fetchChanges().catch(() => wait(RETRY_MS));
    isUnderWay = false;
  };
  const pacing = new Pacing(() => void catchUp());

  held = await new Promise<number>((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.once('connect', () =>
      socket.emit('case.watch', { caseId }, (sequence: number | null) =>
        sequence === null ? reject(new Error('A page was shown out.')) : resolve(sequence),
      ),
    );
  });
  socket.on('case.changed', ({ sequence }: { readonly sequence: number }) => {
    const now = Date.now();
    for (let each = Math.max(held, wanted) + 1; each <= sequence; each++) heardAt.set(each, now);
    wanted = Math.max(wanted, sequence);
    if (held < wanted) pacing.ask();
  });
  return () => {
    pacing.stop();
    socket.disconnect();
  };
}
