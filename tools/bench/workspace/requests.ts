import { Agent, request } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Measured } from '../compare.ts';

/** Requests under way at the same time. */
export const AT_ONCE = 8;

/** A request that is sent again and again. */
export interface Asked {
  readonly url: string;
  readonly cookie: string;
  readonly body: string;
}

/** Sends one request and answers its body; anything but 200 is a failure. */
export function send({ url, cookie, body }: Asked, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent,
      headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        if (response.statusCode === 200) resolve(whole);
        else
          reject(
            new Error(`${url} answered ${String(response.statusCode)}: ${whole.toString().slice(0, 300)}`),
          );
      });
    });
    sent.end(body);
  });
}

/** Accepts a body that says what is expected, and no other; one that was seen before is compared byte by byte. */
export function expecting(expected: unknown): (body: Buffer) => void {
  let known: Buffer | undefined;
  return (body) => {
    if (known?.equals(body)) return;
    if (!isDeepStrictEqual(JSON.parse(body.toString()), expected))
      throw new Error('An answer was not as expected.');
    known = body;
  };
}

/** Sends one request again and again for a while, checks every body, and answers how many were answered in a second. */
export function repeated(asked: Asked, check: (body: Buffer) => void, forMilliseconds: number): Measured {
  return inTurns(async (_turn, agent) => check(await send(asked, agent)), forMilliseconds);
}

/** Does something for a while, some at once, and answers how many were done in a second. Turns go on from one run to the next. */
export function inTurns(
  act: (turn: number, agent: Agent) => Promise<void>,
  forMilliseconds: number,
): Measured {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let turn = 0;
  return async () => {
    const began = performance.now();
    let done = 0;
    const work = async (): Promise<void> => {
      while (performance.now() - began < forMilliseconds) {
        await act(turn++, agent);
        done++;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return (done * 1000) / (performance.now() - began);
  };
}

/** Sends JSON and answers what was answered. */
export async function post<Answer>(url: string, body: unknown): Promise<Answer> {
  return JSON.parse((await send({ url, cookie: '', body: JSON.stringify(body) })).toString()) as Answer;
}
