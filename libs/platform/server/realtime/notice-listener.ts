import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { NOTIFY_CHANNEL, type Notice } from '../database/notice';

export const LISTEN_URL = Symbol('ListenUrl');
const RETRY_MS = 500;

/** Holds one connection that listens, and takes it up again when it breaks. */
@Injectable()
export class NoticeListener {
  private client: Client | undefined;
  private stopped = false;

  constructor(@Inject(LISTEN_URL) private readonly url: string) {}

  /** @param missed called when the connection came back: notices may have been lost meanwhile. */
  async start(heard: (notice: Notice) => Promise<void>, missed: () => Promise<void>): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: 'faellesblik-listen' });
    client.on('notification', ({ payload }) => {
      if (payload) heard(JSON.parse(payload) as Notice).catch(() => undefined);
    });
    // An error is followed by 'end'; both mean that the connection is gone.
    client.on('error', () => undefined);
    client.once('end', () => void this.takeUpAgain(heard, missed));
    await client.connect();
    await client.query(`listen ${NOTIFY_CHANNEL}`);
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private async takeUpAgain(
    heard: (notice: Notice) => Promise<void>,
    missed: () => Promise<void>,
  ): Promise<void> {
    if (this.stopped) return;
    await wait(RETRY_MS);
    try {
      await this.start(heard, missed);
      await missed();
    } catch {
      await this.takeUpAgain(heard, missed);
    }
  }
}
