import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import { card, closed } from '../support/learning';
import { releaseCard, removeParticipant } from '../support/operations';
import {
  connect,
  heard,
  heardNews,
  presentAre,
  refused,
  watch,
  type RealtimeClient,
} from '../support/realtime';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let stranger: SignedIn;
let reader: SignedIn;
const open: RealtimeClient[] = [];

const connected = (who: SignedIn): RealtimeClient => {
  const client = connect(app, who.cookie);
  open.push(client);
  return client;
};

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, stranger, reader] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'leder-anden-kommune'),
    signInAs(app, 'leder-skole'),
  ]);
});
afterEach(() => open.splice(0).forEach((client) => client.disconnect()));
afterAll(() => app.stop());

async function aSharedCase(): Promise<string> {
  const caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  return caseId;
}

describe('an open page', () => {
  test('hears what another has shared, as an id and a number and nothing else', async () => {
    const caseId = await aSharedCase();
    const page = connected(leader);
    const before = await watch(page, caseId);
    const news = heardNews(page, before);
    await anObservation(colleague, caseId);
    expect(await news).toEqual({ caseId, sequence: (before ?? 0) + 1 });
  });

  test('hears who else has the forløb open', async () => {
    const caseId = await aSharedCase();
    const [first, second] = [connected(leader), connected(colleague)];
    await watch(first, caseId);
    const present = presentAre(first, leader.personId, colleague.personId);
    await watch(second, caseId);
    await expect(present).resolves.toBeUndefined();
  });

  test('closes when its reader is taken out of the forløb, and hears nothing more', async () => {
    const caseId = await aSharedCase();
    const page = connected(colleague);
    await watch(page, caseId);
    const revoked = heard(page, 'access.revoked');
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    expect(await revoked).toEqual({ caseId });
    expect(await watch(page, caseId)).toBeNull();
  });
});

describe('news of a forløb that several people have open', () => {
  test('asks the database once for all of them, and shows out exactly who is no longer in it', async () => {
    const caseId = await aSharedCase();
    const [first, second] = [connected(leader), connected(leader)];
    const page = connected(colleague);
    const pages = [first, second, page];
    const [before = 0] = await Promise.all(pages.map((one) => watch(one, caseId)));
    const settled = Promise.all(pages.map((one) => heardNews(one, before)));
    await anObservation(colleague, caseId); // what was done before this has been told when this is heard
    await settled;
    const told = Promise.all([heard(first, 'case.changed'), heard(second, 'case.changed')]);
    const revoked = heard(page, 'access.revoked');
    const logged = jest.spyOn(app.get(DataSource).logger, 'logQuery');
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    await Promise.all([told, revoked]);
    const asked = logged.mock.calls.filter(([sql]) => sql.includes('newest_for'));
    logged.mockRestore();
    expect(asked).toHaveLength(1);
  });

  test('leaves the one who is shown out of those who are there', async () => {
    const caseId = await aSharedCase();
    const [first, page] = [connected(leader), connected(colleague)];
    const alone = presentAre(first, leader.personId);
    await watch(first, caseId);
    await alone;
    const together = presentAre(first, leader.personId, colleague.personId);
    await watch(page, caseId);
    await together;
    const aloneAgain = presentAre(first, leader.personId);
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    await expect(aloneAgain).resolves.toBeUndefined();
  });
});

describe('a forløb that one has no right to', () => {
  test('answers as one that does not exist, though it does', async () => {
    const caseId = await aSharedCase();
    expect(await watch(connected(leader), caseId)).not.toBeNull();
    expect(await watch(connected(stranger), caseId)).toBeNull();
  });
});

describe('a card that somebody outside has read', () => {
  test('is heard of in its forløb, and by its reader not at all', async () => {
    const caseId = await aCase(app, leader);
    const { subjectId, sequence } = await closed(leader, caseId, { card });
    const [page, readers] = [connected(leader), connected(reader)];
    await watch(page, caseId);
    expect(await watch(readers, caseId)).toBeNull();
    const toldTheReader: unknown[] = [];
    readers.onAny((...message: unknown[]) => toldTheReader.push(message));
    const news = heardNews(page, sequence);
    await releaseCard(reader, { cardId: subjectId ?? '', version: 1 });
    expect(await news).toEqual({ caseId, sequence: sequence + 1 });
    expect(await watch(readers, caseId)).toBeNull();
    expect(toldTheReader).toEqual([]);
  });
});

describe('Mit bord', () => {
  test('hears an invitation before the forløb has ever been opened', async () => {
    const caseId = await aCase(app, leader);
    const page = connected(colleague);
    await new Promise<void>((resolve) => page.once('connect', resolve));
    const changed = heard(page, 'today.changed');
    await aParticipant(leader, caseId, colleague.personId);
    await expect(changed).resolves.toBeUndefined();
  });
});

describe('the handshake', () => {
  test('refuses who is not signed in', async () => {
    const client = connect(app, '');
    open.push(client);
    expect(await refused(client)).toBe('sign-in-needed');
  });

  test('refuses a page of another origin, though its cookie is good', async () => {
    const client = connect(app, leader.cookie, 'https://andre.example');
    open.push(client);
    await expect(refused(client)).resolves.toBeTruthy();
  });
});
