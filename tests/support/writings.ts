import { fieldsOfLine, quietLines } from '@faellesblik/observations/domain/quiet-fields';
import type { TestApp } from './app';
import {
  aCase,
  aHandOver,
  anObservation,
  anOpenRound,
  aParticipant,
  aProposal,
  aRunningCase,
  aSharedLook,
  EMPTY_LINES,
  type House,
} from './builders';
import { closeCase, look, stateBasis, writeChildVoice, writeParentContact } from './operations';
import { signInAs, type SignedIn } from './sign-in';

/** What somebody writes, and where. */
export interface Written {
  readonly inputType: string;
  readonly by: SignedIn;
  readonly input: object;
  /** The forløb it is about, led by the leader of the house; null when there is none yet, or no text is shared. */
  readonly caseId: string | null;
}

const text = 'Vi prøver det i næste uge.';
const lines = {
  childPlaceSource: 'notYet',
  childPlaceNotYet: text,
  parentsView: 'talked',
  parentsText: text,
  tried: [text],
  urgency: 'canWait',
};
const observation = {
  wondering: text,
  concrete: text,
  situation: 'meal',
  strengths: text,
  goesWell: text,
  ...lines,
};
const card = { situation: text, what: text, signs: text, starMoment: text, tripwire: text, advice: text };

/** A good input of every mutation that takes free text; a test spoils each of its texts, one at a time. */
export const WRITINGS: Readonly<Record<string, (app: TestApp, house: House) => Promise<Written>>> = {
  openCase: async (app, { leader }) => {
    const communityId = app.solvang.community('Stuen Engen');
    const input = { communityId, focus: 'community', ageBand: 'age3to5', wondering: text };
    return { inputType: 'OpenCaseInput', by: leader, input, caseId: null };
  },
  proposeCase: async (app, { colleague }) => {
    const communityId = app.solvang.community('Stuen Engen');
    const input = { communityId, focus: 'community', ageBand: 'age3to5', wondering: text };
    return { inputType: 'ProposeCaseInput', by: colleague, input, caseId: null };
  },
  acceptProposal: async (app, { leader, colleague }) => {
    const input = { proposalId: await aProposal(app, colleague), secondAdult: true, basis: {} };
    return { inputType: 'AcceptProposalInput', by: leader, input, caseId: null };
  },
  declineProposal: async (app, { leader, colleague }) => {
    const input = { proposalId: await aProposal(app, colleague), word: text };
    return { inputType: 'DeclineProposalInput', by: leader, input, caseId: null };
  },
  pauseCase: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const input = { caseId, version: 1, reason: text, lookAgain: app.clock.day(30) };
    return { inputType: 'PauseCaseInput', by: leader, input, caseId };
  },
  stateBasis: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    return { inputType: 'StateBasisInput', by: leader, input: { caseId, basis: {} }, caseId };
  },
  inviteParticipant: async (app, { leader, colleague: { personId } }) => {
    const caseId = await aCase(app, leader);
    const invited = { personId, function: 'paedagog', seesFrom: 'start', secondAdult: true };
    return { inputType: 'InviteInput', by: leader, input: { caseId, ...invited, basis: {} }, caseId };
  },
  shareObservation: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    return { inputType: 'ShareObservationInput', by: leader, input: { caseId, observation }, caseId };
  },
  reviseObservation: async (app, house) => {
    const caseId = await aSharedLook(app, house);
    const [before] = (await look(house.colleague, caseId)).observations;
    const input = { id: before?.id, version: 1, observation };
    return { inputType: 'ReviseObservationInput', by: house.colleague, input, caseId };
  },
  fillObservation: async (app, house) => {
    const caseId = await aCase(app, house.leader);
    await aParticipant(house.leader, caseId, house.colleague.personId);
    const id = await anObservation(house.colleague, caseId, EMPTY_LINES);
    const input = { id, line: 'practice', number: 0, fields: lines };
    return { inputType: 'FillObservationInput', by: house.leader, input, caseId };
  },
  offerHandOver: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const input = {
      caseId,
      toUnitId: app.solvang.unit('Engbakkeskolen'),
      kind: 'toSchool',
      startsOn: app.clock.day(),
      ...{ strengths: text, works: text, communities: text, avoid: text, structure: text },
      ...{ childWords: text, parents: text, unknown: text, firstDays: text },
      basis: { kind: 'parentsInvolved', how: text, week: '2026-W40' },
    };
    return { inputType: 'OfferHandOverInput', by: leader, input, caseId };
  },
  declineHandOver: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const input = { handOverId: await aHandOver(app, leader, caseId), word: text };
    return { inputType: 'DeclineHandOverInput', by: await signInAs(app, 'leder-skole'), input, caseId };
  },
  writeHandOverMessage: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const input = { handOverId: await aHandOver(app, leader, caseId), text };
    return { inputType: 'WriteHandOverMessageInput', by: await signInAs(app, 'leder-skole'), input, caseId };
  },
  writeChildVoice: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const input = { caseId, of: 'circleTime', source: 'said', heldOn: app.clock.day(), what: text };
    return { inputType: 'WriteChildVoiceInput', by: leader, input, caseId };
  },
  writeParentContact: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const said = { what: text, view: text, contribution: text };
    const input = { caseId, form: 'talked', heldOn: app.clock.day(), ...said };
    return { inputType: 'WriteParentContactInput', by: leader, input, caseId };
  },
  reviseChildVoice: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const voice = { of: 'circleTime', source: 'said', heldOn: app.clock.day(), what: text } as const;
    const { subjectId: id } = await writeChildVoice(leader, { caseId, ...voice });
    return { inputType: 'ReviseChildVoiceInput', by: leader, input: { id, version: 1, ...voice }, caseId };
  },
  reviseParentContact: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const contact = {
      form: 'talked',
      heldOn: app.clock.day(),
      what: text,
      view: text,
      contribution: text,
    } as const;
    const { subjectId: id } = await writeParentContact(leader, { caseId, ...contact });
    return {
      inputType: 'ReviseParentContactInput',
      by: leader,
      input: { id, version: 1, ...contact },
      caseId,
    };
  },
  askForSparring: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const unitId = app.solvang.unit('PPR Solvang');
    const input = { caseId, unitId, question: text, urgency: 'canWait' };
    return { inputType: 'AskForSparringInput', by: leader, input, caseId };
  },
  writeMessage: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    return { inputType: 'WriteMessageInput', by: leader, input: { caseId, kind: 'question', text }, caseId };
  },
  proposeMeasure: async (app, house) => {
    const caseId = await aSharedLook(app, house);
    const input = {
      caseId,
      title: 'To hold',
      level: 'individualInCommunity',
      levelReason: text,
      approach: 'structure',
      what: text,
      when: text,
      ownerId: house.leader.personId,
      start: app.clock.day(),
      durationWeeks: 6,
      goal: text,
      signs: ['Flere bliver siddende', 'Der er ro'],
      makesSense: 'notAsked',
      firstFollowUp: app.clock.day(7),
    };
    return { inputType: 'ProposeMeasureInput', by: house.leader, input, caseId };
  },
  answerRound: async (app, house) => {
    const { caseId, roundId } = await anOpenRound(app, house);
    const input = { roundId, answer: 'objection', reason: text, wouldDo: text };
    return { inputType: 'AnswerRoundInput', by: house.colleague, input, caseId };
  },
  closeRound: async (app, house) => {
    const { caseId, roundId } = await anOpenRound(app, house);
    const input = { roundId, decision: text, reviewOn: app.clock.day(42) };
    return { inputType: 'CloseRoundInput', by: house.leader, input, caseId };
  },
  logFollowUp: async (app, house) => {
    const { caseId, measureId } = await aRunningCase(app, house);
    const input = { measureId, heldOn: app.clock.day(), done: 'yes', participation: 3, line: text };
    return { inputType: 'LogFollowUpInput', by: house.colleague, input, caseId };
  },
  holdReview: async (app, house) => {
    const { caseId } = await aRunningCase(app, house);
    await stateBasis(house.leader, { caseId, basis: { kind: 'anonymous' } });
    const { version } = await look(house.leader, caseId);
    const invited = { inviteUnitId: app.solvang.unit('PPR Solvang'), inviteQuestion: text };
    const input = { caseId, version, outcome: 'inviteMore', reason: text, ...invited };
    return { inputType: 'HoldReviewInput', by: house.leader, input, caseId };
  },
  closeCase: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const { version } = await look(leader, caseId);
    const input = { caseId, version, reason: 'goalReached', difference: text, didNot: text, card };
    return { inputType: 'CloseCaseInput', by: leader, input, caseId };
  },
  reopenCase: async (app, { leader }) => {
    const caseId = await aCase(app, leader);
    const { version } = await look(leader, caseId);
    await closeCase(leader, { caseId, version, reason: 'other', difference: text, didNot: text });
    const input = { caseId, version: (await look(leader, caseId)).version, note: text };
    return { inputType: 'ReopenCaseInput', by: leader, input, caseId };
  },
  addMirrorEntry: async (app) => {
    const input = { words: 'vildbasse', instead: text, why: text };
    const by = await signInAs(app, 'administrator');
    return { inputType: 'AddMirrorEntryInput', by, input, caseId: null };
  },
  // A list of names is no text that is shared: nothing in it is answered, and nothing in it is held against itself.
  saveKnownTerms: async (app, { leader }) => {
    const input = { caseId: await aCase(app, leader), terms: ['Sofus'], version: 0, answers: undefined };
    return { inputType: 'SaveKnownTermsInput', by: leader, input, caseId: null };
  },
};

/** The input with this in one of its texts; a basis becomes the kind that has this text, a line the one it stands in. */
export function spoil(input: object, path: string, written: string): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let place = copy;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  place[last] = written;
  if (path.endsWith('.childPlace')) Object.assign(place, { childPlaceSource: 'said' });
  const line = quietLines.find((one) => fieldsOfLine[one].some((name) => path.startsWith(`fields.${name}`)));
  if (line) Object.assign(copy, { line });
  if (path === 'basis.how') Object.assign(place, { kind: 'parentsInvolved', week: '2026-W40' });
  if (path === 'basis.other') Object.assign(place, { kind: 'otherAuthority' });
  return copy;
}
