import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type * as Types from '@faellesblik/contracts/generated/schema';
import { CaseChangesDocument, CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, aParticipant } from '../support/builders';
import { card, closed, READ, search, toRead } from '../support/learning';
import { look, releaseCard } from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let schoolLeader: SignedIn;
let psychologist: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  colleague = await signInAs(app, 'paedagog');
  schoolLeader = await signInAs(app, 'leder-skole');
  psychologist = await signInAs(app, 'ppr');
  stranger = await signInAs(app, 'leder-anden-kommune');
});
afterAll(() => app.stop());

async function aProposedCard(but: Partial<Types.LearningCardInput> = {}): Promise<string> {
  const { subjectId } = await closed(leader, await aCase(app, leader), { card: { ...card, ...but } });
  return subjectId ?? '';
}

async function aReleasedCard(but: Partial<Types.LearningCardInput> = {}): Promise<string> {
  const cardId = await aProposedCard(but);
  await releaseCard(schoolLeader, { cardId, version: 1 });
  return cardId;
}

describe('a proposed card', () => {
  test('waits for a second reader: not for its author, not for staff, not for another municipality', async () => {
    const id = await aProposedCard();
    expect(await toRead(schoolLeader)).toContain(id);
    expect(await toRead(psychologist)).toContain(id);
    expect(await toRead(leader)).not.toContain(id);
    expect(await toRead(colleague)).toEqual([]);
    expect(await toRead(stranger)).not.toContain(id);
  });

  test('is read by its author, who may not release it, and by those who may', async () => {
    const id = await aProposedCard();
    expect((await leader.ask(READ, { id })).learningCard).toMatchObject({
      authoredByMe: true,
      canRelease: false,
      state: 'proposed',
    });
    expect((await psychologist.ask(READ, { id })).learningCard).toMatchObject({
      authoredByMe: false,
      canRelease: true,
    });
    await expect(colleague.ask(READ, { id })).rejects.toMatchObject({ code: 'card.not-found' });
    await expect(stranger.ask(READ, { id })).rejects.toMatchObject({ code: 'card.not-found' });
  });

  test('is released once by a second person, who need not know the forløb', async () => {
    const cardId = await aProposedCard();
    const input = { cardId, version: 1, mutationId: newId() };
    const released = await releaseCard(psychologist, input);
    expect(released).toMatchObject({
      id: cardId,
      state: 'released',
      version: 2,
      canRelease: false,
      authoredByMe: false,
    });
    expect(await releaseCard(psychologist, input)).toEqual(released);
    expect((await colleague.ask(READ, { id: cardId })).learningCard.state).toBe('released');
  });

  test.each([
    ['its author', () => leader, 'card.second-reader'],
    ['somebody who releases no cards', () => colleague, 'not-allowed'],
    ['somebody of another municipality', () => stranger, 'card.not-found'],
  ] as const)('is not released by %s', async (_sentence, who, code) => {
    const cardId = await aProposedCard();
    await expect(releaseCard(who(), { cardId, version: 1 })).rejects.toMatchObject({ code });
    expect(await search(schoolLeader, '')).not.toContain(cardId);
  });

  test('is released by one of two readers who are equally fast', async () => {
    const cardId = await aProposedCard();
    const both = await Promise.allSettled([
      releaseCard(psychologist, { cardId, version: 1 }),
      releaseCard(schoolLeader, { cardId, version: 1 }),
    ]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'card.released' },
    });
  });
});

describe('that a card is released', () => {
  test('is told to those who are in the forløb it came from, with who did it and from where', async () => {
    const caseId = await aCase(app, leader);
    await aParticipant(leader, caseId, colleague.personId);
    const { subjectId, sequence } = await closed(leader, caseId, { card });
    await releaseCard(schoolLeader, { cardId: subjectId ?? '', version: 1 });
    for (const who of [leader, colleague]) {
      const { caseChanges } = await who.ask(CaseChangesDocument, { id: caseId, since: sequence });
      expect(caseChanges.events).toMatchObject([
        {
          kind: 'card.released',
          subjectId,
          actor: { id: schoolLeader.personId, name: expect.stringMatching(/./), unit: { side: 'skole' } },
        },
      ]);
    }
  });

  test('tells its reader nothing of that forløb, however often it is sent', async () => {
    const caseId = await aCase(app, leader);
    const { subjectId } = await closed(leader, caseId, { card });
    const input = { cardId: subjectId ?? '', version: 1, mutationId: newId() };
    const answers = [await releaseCard(schoolLeader, input), await releaseCard(schoolLeader, input)];
    expect(JSON.stringify(answers)).not.toContain(caseId);
    const kept = await app.database.privileged<{ result: unknown }>(
      'select result from mutation where id = $1',
      [input.mutationId],
    );
    expect(kept).toEqual([{ result: { subjectId } }]);
    const again = releaseCard(schoolLeader, { ...input, mutationId: newId() });
    expect(JSON.stringify(await again.catch((refused: unknown) => refused))).not.toContain(caseId);
    await expect(schoolLeader.ask(CaseWorkspaceDocument, { id: caseId })).rejects.toMatchObject({
      code: 'not-found',
    });
    const { events } = await look(leader, caseId);
    expect(events.filter(({ kind }) => kind === 'card.released')).toHaveLength(1);
  });
});

describe('searching the library', () => {
  let cloakroom: string;
  let playground: string;
  beforeAll(async () => {
    cloakroom = await aReleasedCard({ situation: 'Påklædning i trange rum' });
    playground = await aReleasedCard({
      ...card,
      situation: 'Frikvarter uden legekammerater',
      what: 'Legepatrulje ved boldburet, efter børnenes idéer.',
      advice: 'Øv legene indenfor først.',
    });
  });

  test.each([
    ['by a word of the situation', 'frikvarter'],
    ['by another form of the word', 'boldburene'],
    ['with a typing error', 'frikvater'],
    ['without the accent it has', 'ideer'],
    ['by several words', 'legepatrulje boldburet'],
    ['with a typing error in one of several words', 'legepatruje boldburet'],
    ['with quotes', '"uden legekammerater"'],
  ])('finds a card %s', async (_sentence, words) => {
    expect(await search(colleague, words)).toEqual([playground]);
  });

  test.each([
    ['a word that no card has', 'svømmehal'],
    ['a word that is left out by a minus', 'frikvarter -legekammerater'],
    ['something that looks like SQL', `'; drop table learning_card; --`],
  ])('finds nothing for %s', async (_sentence, words) => {
    expect(await search(colleague, words)).toEqual([]);
  });

  test('puts a card first that says it in its situation', async () => {
    expect((await search(colleague, 'trange'))[0]).toBe(cloakroom);
  });

  test('shows the newest when nothing is searched for, and no card that waits', async () => {
    const waiting = await aProposedCard();
    const found = await search(colleague, '');
    expect(found).toEqual(expect.arrayContaining([cloakroom, playground]));
    expect(found).not.toContain(waiting);
  });

  test('shows nothing of another municipality', async () => {
    expect(await search(stranger, '')).toEqual([]);
    expect(await search(stranger, 'frikvarter')).toEqual([]);
  });

  test('is logged, without the words', async () => {
    const log = `select what, case_id from access_log where person_id = $1 and what like 'search%'`;
    const before = await app.database.privileged(log, [psychologist.personId]);
    await search(psychologist, 'frikvarter');
    const after = await app.database.privileged(log, [psychologist.personId]);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toEqual({ what: 'search.learning-cards', case_id: null });
  });

  test('is refused with a CPR number in it, and does not say it again', async () => {
    const refused = await search(colleague, 'uro 711214-1234').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'text.blocked' });
    expect(JSON.stringify(refused)).not.toContain('711214');
  });

  test('is refused when it is a whole story', async () => {
    await expect(search(colleague, 'uro '.repeat(60))).rejects.toMatchObject({
      code: 'field.too-long',
      details: { field: 'search' },
    });
  });
});
