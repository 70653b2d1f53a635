import type * as Types from '@faellesblik/contracts/generated/schema';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { SignedIn } from './sign-in';

/** The input of a mutation without what every test would write alike. */
export type Given<Input> = Omit<Input, 'mutationId' | 'answers'> & {
  readonly mutationId?: string;
  readonly answers?: readonly Types.FindingAnswer[];
};

/** A mutation that a person sends. */
export type Send<Input, Result> = (who: SignedIn, given: Given<Input>) => Promise<Result>;

const OUTSIDE = '{ subjectId }';
const RECEIPT = '{ caseId sequence subjectId }';
export const CARD =
  '{ id version situation ageBand communityKind what signs starMoment tripwire advice state authoredByMe canRelease releasedAt }';

/** A change that may end in a conflict; then `current` is what stands there. */
export interface Changed {
  readonly __typename: string;
  readonly current?: Types.Observation;
}

/** Makes the call of a mutation: a new mutationId and no answers to findings unless the test gives them. */
function mutation<Input, Result = Types.CaseReceipt>(
  name: string,
  inputType: string,
  selection = RECEIPT,
  hasAnswers = true,
): Send<Input, Result> {
  const document: TypedDocument<Readonly<Record<string, Result>>, { readonly input: object }> = {
    name,
    text: `mutation Test($input: ${inputType}!) { ${name}(input: $input) ${selection} }`,
  };
  return async (who, given) => {
    const input = { mutationId: newId(), ...(hasAnswers && { answers: [] }), ...given };
    const { [name]: result } = await who.ask(document, { input });
    return result as Result;
  };
}

export const openCase = mutation<Types.OpenCaseInput>('openCase', 'OpenCaseInput');
export const stateBasis = mutation<Types.StateBasisInput>('stateBasis', 'StateBasisInput');
export const inviteParticipant = mutation<Types.InviteInput>('inviteParticipant', 'InviteInput');
export const removeParticipant = mutation<Types.RemoveParticipantInput>(
  'removeParticipant',
  'RemoveParticipantInput',
  RECEIPT,
  false,
);
export const considerDuty = mutation<
  Types.ConsiderDutyInput,
  Pick<Types.DutyCheck, 'id' | 'result' | 'mine'>[]
>('considerDuty', 'ConsiderDutyInput', '{ id result mine }', false);
export const proposeCase = mutation<Types.ProposeCaseInput, Types.OutsideReceipt>(
  'proposeCase',
  'ProposeCaseInput',
  OUTSIDE,
);
export const acceptProposal = mutation<Types.AcceptProposalInput>('acceptProposal', 'AcceptProposalInput');
export const declineProposal = mutation<Types.DeclineProposalInput, Types.OutsideReceipt>(
  'declineProposal',
  'DeclineProposalInput',
  OUTSIDE,
);
export const withdrawProposal = mutation<Types.WithdrawProposalInput, Types.OutsideReceipt>(
  'withdrawProposal',
  'WithdrawProposalInput',
  OUTSIDE,
  false,
);
export const leaveCase = mutation<Types.LeaveCaseInput, Types.OutsideReceipt>(
  'leaveCase',
  'LeaveCaseInput',
  OUTSIDE,
  false,
);
export const widenView = mutation<Types.WidenViewInput>('widenView', 'WidenViewInput', RECEIPT, false);
export const suggestParticipant = mutation<Types.SuggestParticipantInput>(
  'suggestParticipant',
  'SuggestParticipantInput',
  RECEIPT,
  false,
);
export const setSuggestionAside = mutation<Types.SuggestParticipantInput>(
  'setSuggestionAside',
  'SuggestParticipantInput',
  RECEIPT,
  false,
);
export const offerHolder = mutation<Types.OfferHolderInput>(
  'offerHolder',
  'OfferHolderInput',
  RECEIPT,
  false,
);
export const withdrawHolderOffer = mutation<Types.WithdrawHolderOfferInput>(
  'withdrawHolderOffer',
  'WithdrawHolderOfferInput',
  RECEIPT,
  false,
);
export const answerHolderOffer = mutation<Types.AnswerHolderOfferInput>(
  'answerHolderOffer',
  'AnswerHolderOfferInput',
  RECEIPT,
  false,
);
export const offerHandOver = mutation<Types.OfferHandOverInput>('offerHandOver', 'OfferHandOverInput');
export const withdrawHandOver = mutation<Types.WithdrawHandOverInput>(
  'withdrawHandOver',
  'WithdrawHandOverInput',
  RECEIPT,
  false,
);
export const acceptHandOver = mutation<Types.AcceptHandOverInput, Types.OutsideReceipt>(
  'acceptHandOver',
  'AcceptHandOverInput',
  OUTSIDE,
  false,
);
export const declineHandOver = mutation<Types.DeclineHandOverInput, Types.OutsideReceipt>(
  'declineHandOver',
  'DeclineHandOverInput',
  OUTSIDE,
);
export const writeHandOverMessage = mutation<Types.WriteHandOverMessageInput, Types.OutsideReceipt>(
  'writeHandOverMessage',
  'WriteHandOverMessageInput',
  OUTSIDE,
);
export const withdrawRound = mutation<Types.WithdrawRoundInput>(
  'withdrawRound',
  'WithdrawRoundInput',
  RECEIPT,
  false,
);
export const pauseCase = mutation<Types.PauseCaseInput>('pauseCase', 'PauseCaseInput');
export const resumeCase = mutation<Types.MoveCaseInput>('resumeCase', 'MoveCaseInput', RECEIPT, false);
export const liftOutCase = mutation<Types.MoveCaseInput>('liftOutCase', 'MoveCaseInput', RECEIPT, false);
export const beginSharedLook = mutation<Types.MoveCaseInput>(
  'beginSharedLook',
  'MoveCaseInput',
  RECEIPT,
  false,
);
export const shareObservation = mutation<Types.ShareObservationInput>(
  'shareObservation',
  'ShareObservationInput',
);
export const reviseObservation = mutation<Types.ReviseObservationInput, Changed>(
  'reviseObservation',
  'ReviseObservationInput',
  `{ __typename ... on ObservationConflict { current { id version practice } } }`,
);
export const withdrawObservation = mutation<Types.WithdrawObservationInput>(
  'withdrawObservation',
  'WithdrawObservationInput',
  RECEIPT,
  false,
);
export const fillObservation = mutation<Types.FillObservationInput, Changed>(
  'fillObservation',
  'FillObservationInput',
  `{ __typename ... on ObservationConflict { current { id version practice additions { line number fields { practice } } } } }`,
);
export const assessParticipation = mutation<Types.AssessParticipationInput>(
  'assessParticipation',
  'AssessParticipationInput',
  RECEIPT,
  false,
);
export const askToAssess = mutation<Types.AskToAssessInput>(
  'askToAssess',
  'AskToAssessInput',
  RECEIPT,
  false,
);
export const declineAssessment = mutation<Types.AssessmentOfInput>(
  'declineAssessment',
  'AssessmentOfInput',
  RECEIPT,
  false,
);
export const showAssessment = mutation<Types.AssessmentOfInput>(
  'showAssessment',
  'AssessmentOfInput',
  RECEIPT,
  false,
);
export const writeChildVoice = mutation<Types.WriteChildVoiceInput>(
  'writeChildVoice',
  'WriteChildVoiceInput',
);
export const writeParentContact = mutation<Types.WriteParentContactInput>(
  'writeParentContact',
  'WriteParentContactInput',
);
export const reviseChildVoice = mutation<Types.ReviseChildVoiceInput>(
  'reviseChildVoice',
  'ReviseChildVoiceInput',
);
export const reviseParentContact = mutation<Types.ReviseParentContactInput>(
  'reviseParentContact',
  'ReviseParentContactInput',
);
export const withdrawPerspective = mutation<Types.WithdrawPerspectiveInput>(
  'withdrawPerspective',
  'WithdrawPerspectiveInput',
  RECEIPT,
  false,
);
export const askForSparring = mutation<Types.AskForSparringInput>('askForSparring', 'AskForSparringInput');
export const takeSparring = mutation<Types.TakeSparringInput>(
  'takeSparring',
  'TakeSparringInput',
  RECEIPT,
  false,
);
export const writeMessage = mutation<Types.WriteMessageInput>('writeMessage', 'WriteMessageInput');
export const proposeMeasure = mutation<Types.ProposeMeasureInput>('proposeMeasure', 'ProposeMeasureInput');
export const openRound = mutation<Types.OpenRoundInput>('openRound', 'OpenRoundInput', RECEIPT, false);
export const answerRound = mutation<Types.AnswerRoundInput>('answerRound', 'AnswerRoundInput');
export const closeRound = mutation<Types.CloseRoundInput>('closeRound', 'CloseRoundInput');
export const logFollowUp = mutation<Types.LogFollowUpInput>('logFollowUp', 'LogFollowUpInput');
export const holdReview = mutation<Types.HoldReviewInput>('holdReview', 'HoldReviewInput');
export const closeCase = mutation<Types.CloseCaseInput>('closeCase', 'CloseCaseInput');
export const reopenCase = mutation<Types.ReopenCaseInput>('reopenCase', 'ReopenCaseInput');
export const releaseCard = mutation<Types.ReleaseCardInput, Types.LearningCard>(
  'releaseCard',
  'ReleaseCardInput',
  CARD,
  false,
);

export const addMirrorEntry = mutation<Types.AddMirrorEntryInput, Types.MirrorEntry>(
  'addMirrorEntry',
  'AddMirrorEntryInput',
  '{ id words instead why }',
);
export const removeMirrorEntry = mutation<Types.RemoveMirrorEntryInput, boolean>(
  'removeMirrorEntry',
  'RemoveMirrorEntryInput',
  '',
  false,
);

/** What tests ask about a forløb. */
const LOOK: TypedDocument<{ readonly caseWorkspace: CaseLook }, { readonly id: string }> = {
  name: 'Look',
  text: `query Look($id: ID!) { caseWorkspace(id: $id) {
    id version state nextDate viewerCan { readKnownTerms } closing { reason difference didNot by { id } cardId }
    measures { id state nextFollowUp } rounds { id state } observations { id wondering } events { kind subjectId } } }`,
};
type CaseLook = Pick<Types.CaseWorkspace, 'id' | 'version' | 'state' | 'nextDate'> & {
  readonly viewerCan: Pick<Types.ViewerCan, 'readKnownTerms'>;
  readonly closing: Pick<Types.Closing, 'reason' | 'difference' | 'didNot' | 'by' | 'cardId'> | null;
  readonly measures: readonly Pick<Types.Measure, 'id' | 'state' | 'nextFollowUp'>[];
  readonly rounds: readonly Pick<Types.AgreementRound, 'id' | 'state'>[];
  readonly observations: readonly Pick<Types.Observation, 'id' | 'wondering'>[];
  readonly events: readonly Pick<Types.CaseEvent, 'kind' | 'subjectId'>[];
};

/** The forløb as this person sees it now. */
export async function look(who: SignedIn, caseId: string): Promise<CaseLook> {
  return (await who.ask(LOOK, { id: caseId })).caseWorkspace;
}
