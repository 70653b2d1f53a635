import { io, type Socket } from 'socket.io-client';
import { REALTIME_PATH, type ClientEvents, type ServerEvents } from '@faellesblik/contracts/realtime';

export type RealtimeClient = Socket<ServerEvents, ClientEvents>;

/** A browser's realtime connection; `origin` is what the browser says it comes from. */
export function connect(app: { readonly url: string }, cookie: string, origin = app.url): RealtimeClient {
  return io(app.url, {
    path: REALTIME_PATH,
    transports: ['websocket'],
    extraHeaders: { cookie, origin },
    reconnection: false,
    forceNew: true,
  });
}

/** The next message of one kind. */
export function heard<Kind extends keyof ServerEvents>(
  client: RealtimeClient,
  kind: Kind,
): Promise<Parameters<ServerEvents[Kind]>[0]> {
  return new Promise((resolve) =>
    client.once(kind, ((message: Parameters<ServerEvents[Kind]>[0]) => resolve(message)) as never),
  );
}

/** The next news of a forløb that is newer than this: what was done before may be told late. */
export function heardNews(
  client: RealtimeClient,
  after: number | null,
): Promise<Parameters<ServerEvents['case.changed']>[0]> {
  return new Promise((resolve) =>
    client.on('case.changed', (news) => news.sequence > (after ?? 0) && resolve(news)),
  );
}

/** Answers the newest number, or null when the forløb is not there for this person. */
export function watch(client: RealtimeClient, caseId: string): Promise<number | null> {
  return new Promise((resolve) => client.emit('case.watch', { caseId }, resolve));
}

/** Once a page hears that exactly these people have its forløb open. */
export function presentAre(client: RealtimeClient, ...personIds: readonly string[]): Promise<void> {
  const wanted = [...personIds].sort().join();
  return new Promise((resolve) => {
    client.on('case.present', (heardOf) => [...heardOf.personIds].sort().join() === wanted && resolve());
  });
}

/** Why a connection was refused; fails when it was not. */
export function refused(client: RealtimeClient): Promise<string> {
  return new Promise((resolve, reject) => {
    client.once('connect_error', (error) => resolve(error.message));
    client.once('connect', () => reject(new Error('The connection was accepted.')));
  });
}

/** Once it is connected. */
export function connectedNow(client: RealtimeClient): Promise<void> {
  return new Promise((resolve) => (client.connected ? resolve() : client.once('connect', resolve)));
}

/** Why the server closed it. */
export function closed(client: RealtimeClient): Promise<string> {
  return new Promise((resolve) => client.once('disconnect', resolve));
}
