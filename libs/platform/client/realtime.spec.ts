import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { SignInAgain } from './sign-in-again';

type Handler = (said: unknown) => void;

const heard = new Map<string, Handler>();
const socket = {
  connected: true,
  on: (kind: string, handler: Handler) => heard.set(kind, handler),
  connect: jest.fn(),
  disconnect: jest.fn(),
  emit: jest.fn(),
};
jest.unstable_mockModule('socket.io-client', () => ({ io: () => socket }));
const { Realtime } = await import('./realtime');

const waiting = signal(false);
const ask = jest.fn();

async function started(): Promise<InstanceType<typeof Realtime>> {
  TestBed.configureTestingModule({ providers: [{ provide: SignInAgain, useValue: { waiting, ask } }] });
  const realtime = TestBed.inject(Realtime);
  realtime.start();
  while (!heard.has('disconnect')) await Promise.resolve();
  return realtime;
}

beforeEach(() => {
  heard.clear();
  waiting.set(false);
  jest.clearAllMocks();
});

describe('the connection for news', () => {
  it.each([
    ['the server closed it, since the session has ended', 'disconnect', 'io server disconnect', 1],
    ['it was refused for want of a session', 'connect_error', new Error('sign-in-needed'), 1],
    ['the network broke, which mends by itself', 'disconnect', 'transport close', 0],
    ['the server is out of reach', 'connect_error', new Error('websocket error'), 0],
  ])('asks to sign in again or not, when %s', async (_when, kind, said, times) => {
    await started();
    heard.get(kind)?.(said);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('is taken up again on a page that stayed, once its person is back', async () => {
    await started();
    waiting.set(true);
    TestBed.tick();
    expect(socket.connect).not.toHaveBeenCalled();
    waiting.set(false);
    TestBed.tick();
    expect(socket.connect).toHaveBeenCalled();
  });

  it('stays closed after signing out', async () => {
    (await started()).stop();
    expect(socket.disconnect).toHaveBeenCalled();
    waiting.set(true);
    TestBed.tick();
    waiting.set(false);
    TestBed.tick();
    expect(socket.connect).not.toHaveBeenCalled();
  });
});
