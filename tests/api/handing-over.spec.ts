import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import {
  answerHolderOffer,
  inviteParticipant,
  leaveCase,
  look,
  offerHolder,
  removeParticipant,
  setSuggestionAside,
  stateBasis,
  suggestParticipant,
  widenView,
  withdrawHolderOffer,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

interface People {
  readonly holder: { readonly id: string };
  readonly holderOfferedTo: { readonly id: string } | null;
  readonly participants: readonly {
    readonly person: { readonly id: string };
    readonly function: string;
    readonly seesFrom: string;
    readonly secondAdult: boolean;
  }[];
  readonly suggestions: readonly {
    readonly person: { readonly id: string };
    readonly by: { readonly id: string };
  }[];
  readonly deadlines: { readonly aloneSince: string | null };
}
const PEOPLE: TypedDocument<{ readonly caseWorkspace: People }, { readonly id: string }> = {
  name: 'PeopleOf',
  text: `query PeopleOf($id: ID!) { caseWorkspace(id: $id) { holder { id } holderOfferedTo { id }
    participants { person { id } function seesFrom secondAdult } suggestions { person { id } by { id } } deadlines { aloneSince } } }`,
};
const OFFERS: TypedDocument<
  {
    readonly today: {
      readonly holderOffers: readonly { readonly caseId: string; readonly from: { readonly id: string } }[];
    };
  },
  Record<string, never>
> = { name: 'Offers', text: 'query Offers { today { holderOffers { caseId from { id } } } }' };

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
  ]);
});
afterAll(() => app.stop());

const peopleOf = async (who: SignedIn, caseId: string): Promise<People> =>
  (await who.ask(PEOPLE, { id: caseId })).caseWorkspace;
const offersTo = async (who: SignedIn): Promise<readonly string[]> =>
  (await who.ask(OFFERS, {})).today.holderOffers.map((one) => one.caseId);
const kinds = async (who: SignedIn, caseId: string): Promise<readonly string[]> =>
  (await look(who, caseId)).events.map((one) => one.kind);

async function aCaseWithMakker(): Promise<string> {
  const caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  return caseId;
}

describe('the role of tovholder', () => {
  test('goes over when the other accepts, and nobody stands alone after it', async () => {
    const caseId = await aCaseWithMakker();
    await offerHolder(leader, { caseId, personId: colleague.personId });
    expect(await offersTo(colleague)).toContain(caseId);
    expect(await peopleOf(colleague, caseId)).toMatchObject({
      holder: { id: leader.personId },
      holderOfferedTo: { id: colleague.personId },
    });
    await answerHolderOffer(colleague, { caseId, accept: true });
    const after = await peopleOf(leader, caseId);
    expect(after).toMatchObject({ holder: { id: colleague.personId }, holderOfferedTo: null });
    expect(after.deadlines.aloneSince).toBeNull();
    expect(after.participants).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ person: { id: leader.personId }, function: 'leader', secondAdult: true }),
        expect.objectContaining({ person: { id: colleague.personId }, function: 'holder' }),
      ]),
    );
    expect(await kinds(leader, caseId)).toEqual(expect.arrayContaining(['holder.offered', 'holder.changed']));
    expect(await offersTo(colleague)).not.toContain(caseId);
  });

  test('stays when the other declines', async () => {
    const caseId = await aCaseWithMakker();
    await offerHolder(leader, { caseId, personId: colleague.personId });
    await answerHolderOffer(colleague, { caseId, accept: false });
    expect(await peopleOf(leader, caseId)).toMatchObject({
      holder: { id: leader.personId },
      holderOfferedTo: null,
    });
    expect(await refusal(answerHolderOffer(colleague, { caseId, accept: true }))).toMatchObject({
      code: 'case.not-allowed',
    });
  });

  test('is not accepted after the offer was taken back', async () => {
    const caseId = await aCaseWithMakker();
    await offerHolder(leader, { caseId, personId: colleague.personId });
    await withdrawHolderOffer(leader, { caseId });
    expect(await offersTo(colleague)).not.toContain(caseId);
    expect(await refusal(answerHolderOffer(colleague, { caseId, accept: true }))).toMatchObject({
      code: 'case.not-allowed',
    });
  });

  test('is not offered by who only takes part, nor to an observer, and an offer goes with who is taken out', async () => {
    const caseId = await aCaseWithMakker();
    expect(await refusal(offerHolder(colleague, { caseId, personId: colleague.personId }))).toMatchObject({
      code: 'case.not-allowed',
    });
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    await aParticipant(leader, caseId, ppr.personId, { function: 'observer', seesFrom: 'today' });
    expect(await refusal(offerHolder(leader, { caseId, personId: ppr.personId }))).toMatchObject({
      code: 'holder.observer',
      details: { field: 'personId' },
    });
    await offerHolder(leader, { caseId, personId: colleague.personId });
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    expect((await peopleOf(leader, caseId)).holderOfferedTo).toBeNull();
  });
});

describe('leaving', () => {
  test('ends what one sees at once, and the others read it in the log', async () => {
    const caseId = await aCaseWithMakker();
    const mutationId = newId();
    await leaveCase(colleague, { mutationId, caseId });
    expect(await refusal(look(colleague, caseId))).toMatchObject({ status: 404 });
    const { events } = await look(leader, caseId);
    expect(events.at(-1)).toEqual({ kind: 'participant.left', subjectId: colleague.personId });
    const { aloneSince } = (await peopleOf(leader, caseId)).deadlines;
    expect(Date.parse(aloneSince ?? '')).toBe(app.clock.now().getTime());
    expect(await leaveCase(colleague, { mutationId, caseId })).toEqual({ subjectId: caseId });
  });

  test('is refused to the tovholder, who hands over first', async () => {
    const caseId = await aCaseWithMakker();
    expect(await refusal(leaveCase(leader, { caseId }))).toMatchObject({ code: 'holder.leaves' });
    await offerHolder(leader, { caseId, personId: colleague.personId });
    await answerHolderOffer(colleague, { caseId, accept: true });
    expect(await refusal(leaveCase(colleague, { caseId }))).toMatchObject({ code: 'holder.leaves' });
    await leaveCase(leader, { caseId });
    expect((await peopleOf(leader, caseId)).participants).toHaveLength(1);
  });

  test('a forløb one is not in is not found', async () => {
    expect(await refusal(leaveCase(ppr, { caseId: await aCase(app, leader) }))).toMatchObject({
      status: 404,
    });
  });
});

describe('the view of the history', () => {
  test('is widened by the leader alone, and the log says so', async () => {
    const caseId = await aCase(app, leader);
    await anObservation(leader, caseId);
    app.clock.pass({ minutes: 5 });
    await aParticipant(leader, caseId, colleague.personId, { seesFrom: 'today' });
    expect((await look(colleague, caseId)).observations).toHaveLength(0);
    expect(await refusal(widenView(colleague, { caseId, personId: colleague.personId }))).toMatchObject({
      code: 'not-allowed',
    });
    await widenView(leader, { caseId, personId: colleague.personId });
    const seen = await look(colleague, caseId);
    expect(seen.observations).toHaveLength(1);
    expect(seen.events.at(-1)).toEqual({ kind: 'participant.widened', subjectId: colleague.personId });
    expect(await refusal(widenView(leader, { caseId, personId: colleague.personId }))).toMatchObject({
      code: 'participant.sees-all',
    });
  });
});

describe('a suggestion', () => {
  test('waits for the leader, who invites by it', async () => {
    const caseId = await aCaseWithMakker();
    await suggestParticipant(colleague, { caseId, personId: ppr.personId });
    expect((await peopleOf(leader, caseId)).suggestions).toEqual([
      { person: { id: ppr.personId }, by: { id: colleague.personId } },
    ]);
    expect(await refusal(look(ppr, caseId))).toMatchObject({ status: 404 });
    expect(await refusal(suggestParticipant(colleague, { caseId, personId: ppr.personId }))).toMatchObject({
      code: 'participant.already-suggested',
      details: { field: 'personId' },
    });
    const basis = { kind: 'anonymous' as const };
    const invitation = {
      caseId,
      personId: ppr.personId,
      function: 'ppr' as const,
      seesFrom: 'start' as const,
    };
    await inviteParticipant(leader, { ...invitation, secondAdult: false, basis });
    expect((await peopleOf(leader, caseId)).suggestions).toEqual([]);
  });

  test('is put aside by the leader alone, and can be made anew', async () => {
    const caseId = await aCaseWithMakker();
    const suggestion = { caseId, personId: ppr.personId };
    await suggestParticipant(colleague, suggestion);
    expect(await refusal(setSuggestionAside(colleague, suggestion))).toMatchObject({ code: 'not-allowed' });
    await setSuggestionAside(leader, suggestion);
    expect((await peopleOf(colleague, caseId)).suggestions).toEqual([]);
    await suggestParticipant(colleague, suggestion);
    expect((await peopleOf(leader, caseId)).suggestions).toHaveLength(1);
  });

  test('is not made of somebody of another municipality', async () => {
    const caseId = await aCaseWithMakker();
    const stranger = await signInAs(app, 'leder-anden-kommune');
    expect(
      await refusal(suggestParticipant(colleague, { caseId, personId: stranger.personId })),
    ).toMatchObject({ code: 'not-found', details: { field: 'personId' } });
  });
});
