import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A statement as it went over the wire to PostgreSQL, with its values: text, or bytes where they were sent as such. */
export interface Heard {
  readonly sql: string;
  readonly values: readonly (string | Buffer | null)[];
  /** Whether all before it had been answered when it was sent: it waited for them, or nothing was under way. */
  readonly hadWaited: boolean;
}

/** Stands between a server and PostgreSQL, passes everything on, and hears which statements are sent. */
export interface Wiretap {
  /** The same database, through here. */
  readonly url: string;
  /** The statements that are sent while the work is done, in order. */
  during(work: () => Promise<unknown>): Promise<readonly Heard[]>;
  stop(): Promise<unknown>;
}

/** Counts what is under way, over all connections. */
interface Ear {
  heard: Heard[];
  unanswered: number;
}

/** Starts one before the database of this address. */
export async function tapWire(databaseUrl: string): Promise<Wiretap> {
  const target = new URL(databaseUrl);
  const ear: Ear = { heard: [], unanswered: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from.setNoDelay(true));
      from.pipe(to);
      from.once('error', () => to.destroy());
    }
    near.on('data', messagesOf(true, statements(ear)));
    far.on('data', messagesOf(false, answers(ear)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    during: async (work) => {
      ear.heard = [];
      await work();
      return ear.heard;
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      return once(server, 'close');
    },
  };
}

interface Message {
  readonly type: string;
  readonly body: Buffer;
}

/** Cuts a stream into messages: a letter, a length, a body. The first one of a client has no letter. */
function messagesOf(isClient: boolean, hear: (message: Message) => unknown): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let head = isClient ? 0 : 1;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= head + 4) {
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      hear({ type: head === 0 ? '' : String.fromCharCode(rest[0] ?? 0), body: rest.subarray(head + 4, end) });
      rest = rest.subarray(end);
      head = 1;
    }
  };
}

/** Remembers what a connection has prepared, and tells what is run. */
function statements(ear: Ear): (message: Message) => void {
  const prepared = new Map<string, string>();
  const tell = (sql: string, values: Heard['values']): void => {
    ear.heard.push({ sql, values, hadWaited: ear.unanswered === 0 });
  };
  return ({ type, body }) => {
    const fields = new Fields(body);
    if (type === 'P') prepared.set(fields.text(), fields.text());
    if (type === 'B') {
      fields.text();
      tell(prepared.get(fields.text()) ?? '', fields.values());
    }
    if (type === 'Q') tell(fields.text(), []);
    if (type === 'Q' || type === 'S') ear.unanswered++;
  };
}

/** Counts what has been answered; the first time a connection is ready, nothing had been asked. */
function answers(ear: Ear): (message: Message) => void {
  let isNew = true;
  return ({ type }) => {
    if (type !== 'Z') return;
    if (!isNew) ear.unanswered--;
    isNew = false;
  };
}

/** Reads the body of a message from its beginning. */
class Fields {
  private readonly body: Buffer;
  private at = 0;

  constructor(body: Buffer) {
    this.body = body;
  }

  /** Text that ends with a zero. */
  text(): string {
    const end = this.body.indexOf(0, this.at);
    const found = this.body.toString('utf8', this.at, end);
    this.at = end + 1;
    return found;
  }

  /** Formats, and then as many values. */
  values(): Heard['values'] {
    const formats = Array.from({ length: this.short() }, () => this.short());
    return Array.from({ length: this.short() }, (_, index) => {
      const length = this.body.readInt32BE(this.at);
      this.at += 4;
      if (length < 0) return null;
      const value = this.body.subarray(this.at, (this.at += length));
      return formats[index] === 1 ? Buffer.from(value) : value.toString('utf8');
    });
  }

  private short(): number {
    this.at += 2;
    return this.body.readInt16BE(this.at - 2);
  }
}
