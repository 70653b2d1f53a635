import type { Server as HttpServer } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type Socket } from 'socket.io';
import { REALTIME_PATH, type ClientEvents, type ServerEvents } from '@faellesblik/contracts/realtime';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import type { Notice } from '../database/notice';
import type { Who } from '../database/who';
import { AUTHENTICATOR, type Authenticator, type Visitor } from './authenticator';
import { NoticeListener } from './notice-listener';
import { Presence } from './presence';
import { newestVisible } from './visible-news';

interface SocketData {
  visitor: Visitor;
}
type NoEvents = Record<string, never>;
type RealtimeServer = Server<ClientEvents, ServerEvents, NoEvents, SocketData>;
type RealtimeSocket = Socket<ClientEvents, ServerEvents, NoEvents, SocketData>;

const CASE = 'case:';
const caseRoom = (caseId: string): string => `${CASE}${caseId}`;
/** A browser may send anything, and nothing it sends may stop the server. */
const caseIn = (message: unknown): string | undefined => {
  const caseId = (message as { readonly caseId?: unknown } | null | undefined)?.caseId;
  return typeof caseId === 'string' ? caseId : undefined;
};
const casesOf = (rooms: Iterable<string>): readonly string[] =>
  [...rooms].filter((room) => room.startsWith(CASE)).map((room) => room.slice(CASE.length));
const personRoom = (personId: string): string => `person:${personId}`;
const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
const whoIn = (socket: RealtimeSocket): Who => socket.data.visitor.who;

/** The one realtime channel. It carries ids and numbers; what they stand for is fetched with the rights of the reader. */
@Injectable()
export class Realtime {
  private server: RealtimeServer | undefined;
  private noticesHeard = 0;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NoticeListener) private readonly notices: NoticeListener,
    @Inject(Presence) private readonly presence: Presence,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async start(http: HttpServer): Promise<void> {
    const server: RealtimeServer = new Server(http, {
      path: REALTIME_PATH,
      transports: ['websocket'],
      serveClient: false,
      allowRequest: (request, answer) =>
        answer(null, this.authenticator.isOwnOrigin(request.headers.origin, request.headers.host)),
    });
    server.use((socket, next) => {
      this.authenticator
        .visitorOf(socket.request.headers.cookie)
        .then((visitor) => {
          if (!visitor) return next(new Error('sign-in-needed'));
          socket.data.visitor = visitor;
          next();
        })
        .catch(() => next(new Error('unexpected')));
    });
    server.on('connection', (socket) => {
      this.welcome(socket);
      this.closeWithSession(socket).catch(() => socket.disconnect(true));
    });
    this.server = server;
    this.presence.start({
      cases: () => this.openCases(),
      peopleIn: (caseId) => this.peopleIn(caseId),
      tell: (caseId, personIds) => server.to(caseRoom(caseId)).emit('case.present', { caseId, personIds }),
    });
    await this.notices.start({
      heard: (notice) => this.tell(notice),
      present: (news) => this.presence.hear(news),
      missed: () => this.tellEverybody(),
    });
    this.presence.begin();
  }

  async stop(): Promise<void> {
    await this.presence.stop();
    await this.notices.stop();
    await this.server?.close();
  }

  private welcome(socket: RealtimeSocket): void {
    void socket.join(personRoom(whoIn(socket).personId));
    socket.on('case.watch', (message: unknown, answer: unknown) => {
      const caseId = caseIn(message);
      if (caseId === undefined || typeof answer !== 'function') return;
      this.letIn(socket, caseId).then(
        (sequence) => void answer(sequence),
        () => void answer(null),
      );
    });
    socket.on('case.leave', (message: unknown) => {
      const caseId = caseIn(message);
      if (caseId === undefined || !socket.rooms.has(caseRoom(caseId))) return;
      void Promise.resolve(socket.leave(caseRoom(caseId))).then(() => this.presence.changed(caseId));
    });
    socket.on('disconnecting', () => {
      const caseIds = casesOf(socket.rooms);
      socket.once('disconnect', () => caseIds.forEach((caseId) => this.presence.changed(caseId)));
    });
  }

  /** Answers the newest number, or null when the forløb is not there for this person. */
  private async letIn(socket: RealtimeSocket, caseId: string): Promise<number | null> {
    const [who, before] = [whoIn(socket), this.noticesHeard];
    const sequence = (await newestVisible(this.database, [who], caseId)).get(who.personId) ?? null;
    if (sequence === null) return null;
    await socket.join(caseRoom(caseId));
    this.presence.changed(caseId);
    // What happened while the question was on its way was told to the others alone.
    if (this.noticesHeard !== before) await this.tellRoom(caseId);
    return socket.rooms.has(caseRoom(caseId)) ? sequence : null;
  }

  /** A page hears nothing beyond its session: neither when it runs out nor when it is ended, by this process or another. */
  private async closeWithSession(socket: RealtimeSocket): Promise<void> {
    const { sessionId, expires } = socket.data.visitor;
    const left = expires.getTime() - this.clock.now().getTime();
    const close = setTimeout(() => socket.disconnect(true), left).unref();
    socket.once('disconnect', () => clearTimeout(close));
    await socket.join(sessionRoom(sessionId));
    // It may have ended between the handshake and here, before anybody could be told.
    await this.closeIfEnded(socket);
  }

  private async closeIfEnded(socket: RealtimeSocket): Promise<void> {
    if (!(await this.authenticator.visitorOf(socket.request.headers.cookie))) socket.disconnect(true);
  }

  private async tell({ caseIds = [], personIds = [], endedSessions = [] }: Notice): Promise<void> {
    this.noticesHeard += 1;
    for (const id of endedSessions) this.server?.in(sessionRoom(id)).disconnectSockets(true);
    for (const id of personIds) this.server?.to(personRoom(id)).emit('today.changed');
    for (const id of caseIds) await this.tellRoom(id);
  }

  /** After the connection to the database came back nobody knows what was missed: everybody is asked to look again. */
  private async tellEverybody(): Promise<void> {
    const sockets = this.server?.of('/').sockets.values() ?? [];
    await Promise.all([...sockets].map((socket) => this.closeIfEnded(socket)));
    this.server?.emit('today.changed');
    for (const caseId of this.openCases()) await this.tellRoom(caseId);
    this.presence.begin();
  }

  /** Each person in the room is told what that person may see; who may no longer see it is shown out. */
  private async tellRoom(caseId: string): Promise<void> {
    const sockets = this.socketsIn(caseId);
    const [first, ...others] = new Map(sockets.map((each) => [whoIn(each).personId, whoIn(each)])).values();
    if (!first) return;
    const newest = await newestVisible(this.database, [first, ...others], caseId);
    for (const socket of sockets) {
      const sequence = newest.get(whoIn(socket).personId);
      if (sequence !== undefined) socket.emit('case.changed', { caseId, sequence });
      else this.showOut(socket, caseId);
    }
  }

  private showOut(socket: RealtimeSocket, caseId: string): void {
    void socket.leave(caseRoom(caseId));
    socket.emit('access.revoked', { caseId });
    this.presence.changed(caseId);
  }

  private openCases(): readonly string[] {
    return casesOf(this.server?.of('/').adapter.rooms.keys() ?? []);
  }

  private socketsIn(caseId: string): readonly RealtimeSocket[] {
    const { adapter, sockets } = this.server?.of('/') ?? {};
    return [...(adapter?.rooms.get(caseRoom(caseId)) ?? [])].flatMap((id) => sockets?.get(id) ?? []);
  }

  private peopleIn(caseId: string): readonly string[] {
    return [...new Set(this.socketsIn(caseId).map((socket) => whoIn(socket).personId))];
  }
}
