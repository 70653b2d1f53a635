import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Client, type Notification } from 'pg';
import { NOTIFY_CHANNEL, type Notice } from '../database/notice';
import { PRESENCE_CHANNEL, type PresenceNews } from './presence-news';

export const LISTEN_URL = Symbol('ListenUrl');

/** How long to wait before the next attempt, in milliseconds: soon at first, so that nobody notices a short break. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5000;
const CONNECT_PATIENCE = 5000;

/** What is done with what is heard. */
export interface Listening {
  heard(notice: Notice): Promise<void>;
  /** What a process tells of its pages, this one included. */
  present(news: PresenceNews): void;
  /** Called when the connection came back: notices may have been lost meanwhile. */
  missed(): Promise<void>;
}

interface Connection {
  readonly client: Client;
  readonly ended: Promise<void>;
}

/** Holds one connection that listens, and takes it up again when it breaks. */
@Injectable()
export class NoticeListener {
  private readonly log = new Logger(NoticeListener.name);
  private readonly stopping = new AbortController();
  private connection: Connection | undefined;

  constructor(@Inject(LISTEN_URL) private readonly url: string) {}

  /** Throws when the first attempt fails: without it nobody would hear of anything. */
  async start(listening: Listening): Promise<void> {
    this.connection = await this.connect(listening);
    void this.keep(this.connection, listening);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.connection?.client.end();
  }

  /** Tells every process, in the order it is said. Lost while the connection is broken: whoever says it says it anew after that. */
  async say(news: PresenceNews): Promise<void> {
    const message = [PRESENCE_CHANNEL, JSON.stringify(news)];
    await this.connection?.client.query('select pg_notify($1, $2)', message).catch(() => undefined);
  }

  /** One connection at a time, until the server stops. */
  private async keep(first: Connection, listening: Listening): Promise<void> {
    for (let now: Connection | undefined = first; now; now = await this.takeUpAgain(listening)) {
      await now.ended;
    }
  }

  /** Undefined when the server stops. */
  private async takeUpAgain(listening: Listening): Promise<Connection | undefined> {
    for (let pause = FIRST_WAIT; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
      await wait(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      if (this.stopping.signal.aborted) return undefined;
      try {
        const connection = await this.connect(listening);
        this.connection = connection;
        if (this.stopping.signal.aborted) await connection.client.end();
        else await this.tellMissed(connection, listening);
        return connection;
      } catch (error) {
        this.warn('The connection that listens is still broken', error);
      }
    }
  }

  private async connect(listening: Listening): Promise<Connection> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'faellesblik-listen',
      connectionTimeoutMillis: CONNECT_PATIENCE,
      keepAlive: true,
    });
    // An error is followed by 'end'; both mean that the connection is gone.
    client.on('error', (error) => this.warn('The connection that listens broke', error));
    client.on('notification', (message) => {
      hear(message, listening).catch((error: unknown) => this.warn('News could not be told', error));
    });
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
    try {
      await client.connect();
      await client.query(`listen ${NOTIFY_CHANNEL}; listen ${PRESENCE_CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined); // why it did not begin is what counts
      throw error;
    }
    return { client, ended };
  }

  /** When even that fails, the connection is given up, so that all is tried again. */
  private async tellMissed({ client }: Connection, { missed }: Listening): Promise<void> {
    try {
      await missed();
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  /** A message may hold values of a statement, so only the code is kept. */
  private warn(what: string, error: unknown): void {
    const { code, name } = error as { code?: string; name?: string };
    this.log.warn(`${what} (${code ?? name ?? 'unknown'}).`);
  }
}

async function hear({ channel, payload = '' }: Notification, { heard, present }: Listening): Promise<void> {
  if (channel === PRESENCE_CHANNEL) present(JSON.parse(payload) as PresenceNews);
  else await heard(JSON.parse(payload) as Notice);
}
