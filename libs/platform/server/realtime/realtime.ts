import type { Server as HttpServer } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Server } from 'socket.io';
import { REALTIME_PATH, type ClientEvents, type ServerEvents } from '@faellesblik/contracts/realtime';
import { Database } from '../database/database';
import type { Notice } from '../database/notice';
import type { Who } from '../database/who';
import { AUTHENTICATOR, type Authenticator } from './authenticator';
import { NoticeListener } from './notice-listener';
import { newestVisible } from './visible-news';

interface SocketData {
  who: Who;
}
type RealtimeServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

const caseRoom = (caseId: string): string => `case:${caseId}`;
const personRoom = (personId: string): string => `person:${personId}`;

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
        .whoIs(socket.request.headers.cookie)
        .then((who) => {
          if (!who) return next(new Error('sign-in-needed'));
          socket.data.who = who;
          next();
        })
        .catch(() => next(new Error('unexpected')));
    });
    server.on('connection', (socket) => {
      void socket.join(personRoom(socket.data.who.personId));
      socket.on('case.watch', ({ caseId }, answer) => {
        newestVisible(this.database, socket.data.who, caseId)
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
        const caseIds = [...socket.rooms]
          .filter((room) => room.startsWith('case:'))
          .map((room) => room.slice(5));
        socket.once('disconnect', () => caseIds.forEach((caseId) => void this.tellPresence(caseId)));
      });
    });
    this.server = server;
    await this.notices.start(
      (notice) => this.tell(notice),
      () => this.tellEveryRoom(),
    );
  }

  async stop(): Promise<void> {
    await this.notices.stop();
    await this.server?.close();
  }

  private async tell(notice: Notice): Promise<void> {
    for (const personId of notice.personIds) this.server?.to(personRoom(personId)).emit('today.changed');
    for (const caseId of notice.caseIds) await this.tellRoom(caseId);
  }

  /** After the connection to the database came back nobody knows what was missed: every open forløb is asked about. */
  private async tellEveryRoom(): Promise<void> {
    const rooms = [...(this.server?.of('/').adapter.rooms.keys() ?? [])].filter((room) =>
      room.startsWith('case:'),
    );
    for (const room of rooms) await this.tellRoom(room.slice(5));
  }

  /** Each person in the room is told what that person may see; who may no longer see it is shown out. */
  private async tellRoom(caseId: string): Promise<void> {
    const sockets = await this.server?.in(caseRoom(caseId)).fetchSockets();
    const people = new Map((sockets ?? []).map((socket) => [socket.data.who.personId, socket.data.who]));
    for (const who of people.values()) {
      const sequence = await newestVisible(this.database, who, caseId);
      for (const socket of (sockets ?? []).filter((each) => each.data.who.personId === who.personId)) {
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
    const personIds = [...new Set((sockets ?? []).map((socket) => socket.data.who.personId))];
    this.server?.to(caseRoom(caseId)).emit('case.present', { caseId, personIds });
  }
}
