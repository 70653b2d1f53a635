import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tapWire, type Wiretap } from './wiretap';

/** A message as PostgreSQL and its clients send it. */
function message(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(`${part}\0`))));
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}
const shorts = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from([value >> 8, value & 255])));
const READY = message('Z', Buffer.from('I'));
const sync = message('S');

let database: Server;
let near: Socket;
let far: Socket;
let tap: Wiretap;

beforeEach(async () => {
  database = createServer().listen(0, '127.0.0.1');
  await once(database, 'listening');
  const connected = once(database, 'connection') as Promise<[Socket]>;
  tap = await tapWire(`postgres://someone:word@127.0.0.1:${(database.address() as AddressInfo).port}/small`);
  near = connect(Number(new URL(tap.url).port), '127.0.0.1');
  [far] = await connected;
  await toDatabase(message('', Buffer.from('hello')));
  await toClient(READY);
});
afterEach(async () => {
  near.destroy();
  far.destroy();
  await tap.stop();
  database.close();
});

async function toDatabase(...messages: readonly Buffer[]): Promise<void> {
  const arrived = once(far, 'data');
  near.write(Buffer.concat(messages));
  await arrived;
}
async function toClient(...messages: readonly Buffer[]): Promise<void> {
  const arrived = once(near, 'data');
  far.write(Buffer.concat(messages));
  await arrived;
}

test('what is prepared once is heard each time it is run, with text and bytes as they were', async () => {
  const value = Buffer.from([0, 0, 0, 2, 104, 105]);
  const nothing = Buffer.from([255, 255, 255, 255]);
  const run = message('B', '', 'name', shorts(2, 0, 1), shorts(3), value, value, nothing, shorts(0));
  const heard = await tap.during(async () => {
    await toDatabase(message('P', 'name', 'select $1, $2, $3', shorts(0)), run, sync);
    await toClient(READY);
    await toDatabase(run, sync);
  });
  const said = { sql: 'select $1, $2, $3', values: ['hi', Buffer.from('hi'), null], hadWaited: true };
  expect(heard).toEqual([said, said]);
});

test('statements that travel together are told from those that waited', async () => {
  const heard = await tap.during(async () => {
    await toDatabase(message('Q', 'begin'), message('Q', 'select 1'));
    await toClient(READY, READY);
    await toDatabase(message('Q', 'commit'));
  });
  expect(heard.map(({ sql, hadWaited }) => [sql, hadWaited])).toEqual([
    ['begin', true],
    ['select 1', false],
    ['commit', true],
  ]);
});

test('a message that comes in pieces is heard whole', async () => {
  const whole = message('Q', 'select 1');
  const heard = await tap.during(async () => {
    await toDatabase(whole.subarray(0, 3));
    await toDatabase(whole.subarray(3));
  });
  expect(heard.map(({ sql }) => sql)).toEqual(['select 1']);
});
