import type { Server as HttpServer } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type RemoteSocket, type Socket } from 'socket.io';
import { REALTIME_PATH, type ClientEvents, type ServerEvents } from '@faellesblik/contracts/realtime';
import { Database } from '../database/database';
import type { Notice } from '../database/notice';
import type { Who } from '../database/who';
import { AUTHENTICATOR, type Authenticator, type Visitor } from './authenticator';
import { NoticeListener } from './notice-listener';
import { newestVisible } from './visible-news';

interface SocketData {
  visitor: Visitor;
}
type NoEvents = Record<string, never>;
type RealtimeServer = Server<ClientEvents, ServerEvents, NoEvents, SocketData>;
type RealtimeSocket = Socket<ClientEvents, ServerEvents, NoEvents, SocketData>;

const CASE = 'case:';
const caseRoom = (caseId: string): string => `${CASE}${caseId}`;
const casesOf = (rooms: Iterable<string>): readonly string[] =>
  [...rooms].filter((room) => room.startsWith(CASE)).map((room) => room.slice(CASE.length));
const personRoom = (personId: string): string => `person:${personId}`;
const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
const whoIn = (socket: Pick<RemoteSocket<ServerEvents, SocketData>, 'data'>): Who => socket.data.visitor.who;

/** The one realtime channel. It carries ids and numbers; what they stand for is fetched with the rights of the reader. */
@Injectable()
export class Realtime {
  private server: RealtimeServer | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NoticeListener) private readonly notices: NoticeListener,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
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
    await this.notices.start({
      heard: (notice) => this.tell(notice),
      missed: () => this.tellEverybody(),
    });
  }

  async stop(): Promise<void> {
    await this.notices.stop();
    await this.server?.close();
  }

  private welcome(socket: RealtimeSocket): void {
    void socket.join(personRoom(whoIn(socket).personId));
    socket.on('case.watch', ({ caseId }, answer) => {
      newestVisible(this.database, whoIn(socket), caseId)
        .then(async (sequence) => {
          if (sequence !== null) await socket.join(caseRoom(caseId));
          answer(sequence);
          await this.tellPresence(caseId);
        })
        .catch(() => answer(null));
    });
    socket.on('case.leave', ({ caseId }) => {
      void Promise.resolve(socket.leave(caseRoom(caseId))).then(() => this.tellPresence(caseId));
    });
    socket.on('disconnecting', () => {
      const caseIds = casesOf(socket.rooms);
      socket.once('disconnect', () => caseIds.forEach((caseId) => void this.tellPresence(caseId)));
    });
  }

  /** A page hears nothing beyond its session: neither when it runs out nor when it is ended, by this process or another. */
  private async closeWithSession(socket: RealtimeSocket): Promise<void> {
    const { sessionId, expires } = socket.data.visitor;
    const close = setTimeout(() => socket.disconnect(true), expires.getTime() - Date.now()).unref();
    socket.once('disconnect', () => clearTimeout(close));
    await socket.join(sessionRoom(sessionId));
    // It may have ended between the handshake and here, before anybody could be told.
    await this.closeIfEnded(socket);
  }

  private async closeIfEnded(socket: RealtimeSocket): Promise<void> {
    if (!(await this.authenticator.visitorOf(socket.request.headers.cookie))) socket.disconnect(true);
  }

  private async tell({ caseIds = [], personIds = [], endedSessions = [] }: Notice): Promise<void> {
    for (const id of endedSessions) this.server?.in(sessionRoom(id)).disconnectSockets(true);
    for (const id of personIds) this.server?.to(personRoom(id)).emit('today.changed');
    for (const id of caseIds) await this.tellRoom(id);
  }

  /** After the connection to the database came back nobody knows what was missed: everybody is asked to look again. */
  private async tellEverybody(): Promise<void> {
    const sockets = this.server?.of('/').sockets.values() ?? [];
    await Promise.all([...sockets].map((socket) => this.closeIfEnded(socket)));
    this.server?.emit('today.changed');
    for (const caseId of casesOf(this.server?.of('/').adapter.rooms.keys() ?? []))
      await this.tellRoom(caseId);
  }

  /** Each person in the room is told what that person may see; who may no longer see it is shown out. */
  private async tellRoom(caseId: string): Promise<void> {
    const sockets = await this.server?.in(caseRoom(caseId)).fetchSockets();
    const people = new Map((sockets ?? []).map((socket) => [whoIn(socket).personId, whoIn(socket)]));
    for (const who of people.values()) {
      const sequence = await newestVisible(this.database, who, caseId);
      for (const socket of (sockets ?? []).filter((each) => whoIn(each).personId === who.personId)) {
        if (sequence !== null) socket.emit('case.changed', { caseId, sequence });
        else {
          socket.leave(caseRoom(caseId));
          socket.emit('access.revoked', { caseId });
        }
      }
    }
  }

  private async tellPresence(caseId: string): Promise<void> {
    const sockets = await this.server?.in(caseRoom(caseId)).fetchSockets();
    const personIds = [...new Set((sockets ?? []).map((socket) => whoIn(socket).personId))];
    this.server?.to(caseRoom(caseId)).emit('case.present', { caseId, personIds });
  }
}
