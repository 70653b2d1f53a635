import type { Actor } from './actor';
import type { Role } from './role';

/** What an operation asks for before anything is loaded. Which forløb it may touch is said by the policies and the database. */
export const Permission = {
  /** Ask who one is; the only thing somebody who is not signed in may do. */
  WhoAmI: 'whoAmI',
  /** One's own: Mit bord, drafts, language, signing out. */
  ReadOwn: 'readOwn',
  /** See the forløb one takes part in or leads; also its changes and events. */
  ReadCases: 'readCases',
  /** Communities one may open a forløb about. */
  ReadCommunities: 'readCommunities',
  /** Colleagues and units that can be invited or asked. */
  FindColleagues: 'findColleagues',
  /** Open a forløb in the own unit. */
  OpenCase: 'openCase',
  /** Propose a forløb to the leader of a house, and take the proposal back. */
  ProposeCase: 'proposeCase',
  /** See one's own proposals, and those to the house one leads. */
  ReadProposals: 'readProposals',
  /** Suggest a colleague to the leader. */
  SuggestParticipant: 'suggestParticipant',
  /** Leave a forløb, and answer when one is asked to be tovholder. */
  TakePart: 'takePart',
  /** Hand the role of tovholder over. */
  OfferHolder: 'offerHolder',
  /** Consider the duty to notify, and see one's own considerations and those of the unit one leads. */
  ConsiderDuty: 'considerDuty',
  /** Hand a forløb to another house, and take the offer back. */
  OfferHandOver: 'offerHandOver',
  /** Read what goes with a hand-over, ask and answer. */
  ReadHandOver: 'readHandOver',
  /** Take a forløb that another house hands over, or say no. */
  AnswerHandOver: 'answerHandOver',
  /** Say on what basis others look with. */
  StateBasis: 'stateBasis',
  /** Invite and remove participants. */
  Invite: 'invite',
  /** Take a forløb on to the shared look. */
  MoveCase: 'moveCase',
  /** Read and write the known terms of a forløb one leads or holds. */
  KeepKnownTerms: 'keepKnownTerms',
  /** Share an observation, and correct one's own. */
  ShareObservation: 'shareObservation',
  /** Take back what one has written of what was seen and heard, whatever one does in the forløb now. */
  TakeBack: 'takeBack',
  /** Ask a unit for sparring. */
  AskForSparring: 'askForSparring',
  /** See what waits for the team, and take it. */
  TakeSparring: 'takeSparring',
  /** Write in the sparring thread. */
  WriteMessage: 'writeMessage',
  /** Propose a measure. */
  ProposeMeasure: 'proposeMeasure',
  /** Open an agreement round. */
  OpenRound: 'openRound',
  /** Answer a round one is asked in. */
  AnswerRound: 'answerRound',
  /** Close a round so that its measures run. */
  CloseRound: 'closeRound',
  /** Log a follow-up. */
  FollowUp: 'followUp',
  /** Hold status with one of the four outcomes. */
  HoldReview: 'holdReview',
  /** Take an open round back. */
  WithdrawRound: 'withdrawRound',
  /** Let a forløb rest, or say that it goes on in the journal system. */
  PauseCase: 'pauseCase',
  /** Close a forløb. */
  CloseCase: 'closeCase',
  /** Open a closed forløb again. */
  ReopenCase: 'reopenCase',
  /** Search and read the released learning cards. */
  ReadCards: 'readCards',
  /** Read a proposed card as the second person, and release it. */
  ReleaseCard: 'releaseCard',
  /** Add to the municipality's language mirror, and take out again. */
  KeepMirror: 'keepMirror',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

const everybody: readonly Permission[] = [Permission.WhoAmI, Permission.ReadOwn];

const takingPart: readonly Permission[] = [
  Permission.ReadCases,
  Permission.ConsiderDuty,
  Permission.ReadProposals,
  Permission.TakePart,
  Permission.OfferHolder,
  Permission.OfferHandOver,
  Permission.ReadHandOver,
  Permission.WithdrawRound,
  Permission.FindColleagues,
  Permission.StateBasis,
  Permission.MoveCase,
  Permission.KeepKnownTerms,
  Permission.ShareObservation,
  Permission.TakeBack,
  Permission.AskForSparring,
  Permission.WriteMessage,
  Permission.ProposeMeasure,
  Permission.OpenRound,
  Permission.AnswerRound,
  Permission.FollowUp,
  Permission.HoldReview,
  Permission.ReadCards,
];

const proposing: readonly Permission[] = [Permission.ProposeCase, Permission.SuggestParticipant];

const leading: readonly Permission[] = [
  Permission.ReadCommunities,
  Permission.OpenCase,
  Permission.AnswerHandOver,
  Permission.Invite,
  Permission.CloseRound,
  Permission.PauseCase,
  Permission.CloseCase,
  Permission.ReopenCase,
  Permission.ReleaseCard,
];

/** The rights table, closed by default: what is not named is not given. */
const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  leader: [...everybody, ...takingPart, ...leading],
  staff: [...everybody, ...takingPart, ...proposing],
  consultant: [...everybody, ...takingPart, ...proposing, Permission.TakeSparring, Permission.ReleaseCard],
  clusterLeader: [
    ...everybody,
    Permission.ReadCases,
    Permission.TakeBack,
    Permission.ConsiderDuty,
    Permission.ReadCards,
    Permission.ReleaseCard,
  ],
  administration: everybody,
  administrator: [...everybody, Permission.KeepMirror],
};

/** May this person use an operation at all? Nobody signed in may only ask who they are. */
export function mayUse(actor: Actor | null, permission: Permission): boolean {
  if (permission === Permission.WhoAmI) return true;
  if (actor === null) return false;
  return actor.memberships.some((one) => permissionsByRole[one.role].includes(permission));
}
