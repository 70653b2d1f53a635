import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aProposal } from '../support/builders';
import { acceptProposal, declineProposal, look, proposeCase, withdrawProposal } from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly wondering: string;
  readonly word: string | null;
  readonly caseId: string | null;
  readonly mine: boolean;
}
const PROPOSALS: TypedDocument<{ readonly proposals: readonly Shown[] }, Record<string, never>> = {
  name: 'Proposals',
  text: 'query Proposals { proposals { id state wondering word caseId mine } }',
};
const TODAY: TypedDocument<
  { readonly today: { readonly proposals: readonly { readonly id: string; readonly state: string }[] } },
  Record<string, never>
> = { name: 'Board', text: 'query Board { today { proposals { id state } } }' };
const TO_PROPOSE: TypedDocument<
  {
    readonly communitiesToPropose: readonly {
      readonly nickname: string;
      readonly unit: { readonly name: string };
    }[];
  },
  Record<string, never>
> = {
  name: 'ToPropose',
  text: 'query ToPropose { communitiesToPropose { nickname unit { name } } }',
};
const TAKING_PART: TypedDocument<
  {
    readonly caseWorkspace: {
      readonly wondering: string;
      readonly holder: { readonly id: string };
      readonly participants: readonly {
        readonly person: { readonly id: string };
        readonly function: string;
        readonly seesFrom: string;
        readonly secondAdult: boolean;
      }[];
    };
  },
  { readonly id: string }
> = {
  name: 'TakingPart',
  text: 'query TakingPart($id: ID!) { caseWorkspace(id: $id) { wondering holder { id } participants { person { id } function seesFrom secondAdult } } }',
};

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;
let schoolLeader: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr, schoolLeader] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
    signInAs(app, 'leder-skole'),
  ]);
});
afterAll(() => app.stop());

const find = async (who: SignedIn, id: string): Promise<Shown | undefined> =>
  (await who.ask(PROPOSALS, {})).proposals.find((one) => one.id === id);
const onBoard = async (who: SignedIn, id: string): Promise<string | undefined> =>
  (await who.ask(TODAY, {})).today.proposals.find((one) => one.id === id)?.state;

describe('a proposal', () => {
  test('waits for the leader of the house, and is seen by nobody but the two', async () => {
    const id = await aProposal(app, colleague);
    expect(await find(leader, id)).toMatchObject({ state: 'waiting', mine: false });
    expect(await find(colleague, id)).toMatchObject({ state: 'waiting', mine: true });
    expect(await onBoard(leader, id)).toBe('waiting');
    for (const other of [ppr, schoolLeader]) expect(await find(other, id)).toBeUndefined();
  });

  test('becomes a forløb that the leader holds, with the one who proposed it in it from the start', async () => {
    const id = await aProposal(app, colleague);
    const { caseId } = await acceptProposal(leader, { proposalId: id, secondAdult: true });
    const { caseWorkspace } = await colleague.ask(TAKING_PART, { id: caseId });
    expect(caseWorkspace.wondering).toBe('Der er uro, når vi går fra samling til garderobe.');
    expect(caseWorkspace.holder.id).toBe(leader.personId);
    expect(caseWorkspace.participants).toContainEqual({
      person: { id: colleague.personId },
      function: 'paedagog',
      seesFrom: 'start',
      secondAdult: true,
    });
    expect(await find(colleague, id)).toMatchObject({ state: 'accepted', caseId });
    expect(await onBoard(colleague, id)).toBe('accepted');
    expect(await onBoard(leader, id)).toBeUndefined();
  });

  test('of PPR needs a basis to become a forløb, and nothing is half-done without it', async () => {
    const id = await aProposal(app, ppr);
    expect(await refusal(acceptProposal(leader, { proposalId: id, secondAdult: false }))).toMatchObject({
      code: 'basis.missing',
      details: { field: 'basis' },
    });
    expect(await find(ppr, id)).toMatchObject({ state: 'waiting', caseId: null });
    const basis = { kind: 'anonymous' as const };
    const { caseId } = await acceptProposal(leader, { proposalId: id, secondAdult: false, basis });
    const { caseWorkspace } = await ppr.ask(TAKING_PART, { id: caseId });
    expect(caseWorkspace.participants).toContainEqual(
      expect.objectContaining({ person: { id: ppr.personId }, function: 'ppr' }),
    );
  });

  test('is declined with a word, which the one who proposed it reads', async () => {
    const id = await aProposal(app, colleague);
    expect(await refusal(declineProposal(leader, { proposalId: id, word: ' ' }))).toMatchObject({
      code: 'field.missing',
      details: { field: 'word' },
    });
    await declineProposal(leader, { proposalId: id, word: 'Lad os tale om det på stuemødet først.' });
    expect(await find(colleague, id)).toMatchObject({
      state: 'declined',
      word: 'Lad os tale om det på stuemødet først.',
    });
    expect(await onBoard(colleague, id)).toBe('declined');
  });

  test('is taken back by the one who made it alone', async () => {
    const id = await aProposal(app, colleague);
    expect(await refusal(withdrawProposal(ppr, { proposalId: id }))).toMatchObject({ code: 'not-found' });
    await withdrawProposal(colleague, { proposalId: id });
    expect(await find(leader, id)).toMatchObject({ state: 'withdrawn' });
  });

  test('is answered once', async () => {
    const id = await aProposal(app, colleague);
    const answers = await Promise.allSettled([
      acceptProposal(leader, { proposalId: id, secondAdult: true }),
      declineProposal(leader, { proposalId: id, word: 'Ikke nu.' }),
    ]);
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(acceptProposal(leader, { proposalId: id, secondAdult: true }))).toMatchObject({
      code: 'proposal.settled',
    });
  });

  test('that is accepted with a doubled click becomes one forløb', async () => {
    const mutationId = newId();
    const proposalId = await aProposal(app, colleague);
    const accept = () => acceptProposal(leader, { mutationId, proposalId, secondAdult: true });
    const [first, again] = [await accept(), await accept()];
    expect(again.caseId).toBe(first.caseId);
    expect((await look(leader, first.caseId)).state).toBe('wonder');
  });
});

describe('one may propose', () => {
  test('about the communities of the own house, as a pædagog', async () => {
    const { communitiesToPropose } = await colleague.ask(TO_PROPOSE, {});
    expect(new Set(communitiesToPropose.map((one) => one.unit.name)).size).toBe(1);
  });

  test('about every house’s, as PPR', async () => {
    const { communitiesToPropose } = await ppr.ask(TO_PROPOSE, {});
    expect(new Set(communitiesToPropose.map((one) => one.unit.name)).size).toBeGreaterThan(1);
  });

  test('not about a community of a house one does not know, as a pædagog', async () => {
    const communityId = app.solvang.community('1.b');
    const { code } = await refusal(
      proposeCase(colleague, {
        communityId,
        focus: 'community',
        ageBand: 'age6to9',
        wondering: 'Der er uro.',
      }),
    );
    expect(code).toBe('not-found');
  });

  test('with words alone, and nothing is kept without', async () => {
    const before = (await leader.ask(PROPOSALS, {})).proposals.length;
    expect(await refusal(aProposal(app, colleague, { wondering: '  ' }))).toMatchObject({
      code: 'field.missing',
      details: { field: 'wondering' },
    });
    expect((await leader.ask(PROPOSALS, {})).proposals).toHaveLength(before);
  });
});
