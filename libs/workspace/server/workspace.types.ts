import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import type { AgeBand, Focus } from '@faellesblik/cases/domain/case';
import type { CaseState } from '@faellesblik/cases/domain/case-state';
import type { Deadlines } from '@faellesblik/cases/domain/deadlines';
import {
  AgeBandEnum,
  BasisType,
  CaseStateEnum,
  CommunityRef,
  DeadlinesType,
  FocusEnum,
  ParticipantType,
  RequirementType,
} from '@faellesblik/cases/server/case.types';
import { ClosingType } from '@faellesblik/learning/server/learning.types';
import { AgreementRoundType } from '@faellesblik/measures/server/agreement-round.types';
import { MeasureType } from '@faellesblik/measures/server/measure.types';
import { ReviewType } from '@faellesblik/measures/server/review.types';
import { ObservationType } from '@faellesblik/observations/server/observation.types';
import { ChildVoiceType, ParentContactType } from '@faellesblik/observations/server/perspective.types';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { MessageType, SparringRequestType } from '@faellesblik/sparring/server/sparring.types';

@ObjectType('ViewerCan', { description: 'What the reader may do here now; buttons are shown by it.' })
export class ViewerCanType {
  @Field(() => Boolean) invite!: boolean;
  @Field(() => Boolean) removeParticipants!: boolean;
  @Field(() => Boolean) widenView!: boolean;
  @Field(() => Boolean) suggestParticipant!: boolean;
  @Field(() => Boolean) leave!: boolean;
  @Field(() => Boolean) offerHolder!: boolean;
  @Field(() => Boolean) answerHolderOffer!: boolean;
  @Field(() => Boolean) offerHandOver!: boolean;
  @Field(() => Boolean) stateBasis!: boolean;
  @Field(() => Boolean) beginSharedLook!: boolean;
  @Field(() => Boolean) shareObservation!: boolean;
  @Field(() => Boolean) writeMessage!: boolean;
  @Field(() => Boolean) askForSparring!: boolean;
  @Field(() => Boolean) proposeMeasure!: boolean;
  @Field(() => Boolean) openRound!: boolean;
  @Field(() => Boolean) withdrawRound!: boolean;
  @Field(() => Boolean) followUp!: boolean;
  @Field(() => Boolean) holdReview!: boolean;
  @Field(() => Boolean) pause!: boolean;
  @Field(() => Boolean) resume!: boolean;
  @Field(() => Boolean) liftOut!: boolean;
  @Field(() => Boolean) close!: boolean;
  @Field(() => Boolean) reopen!: boolean;
  @Field(() => Boolean, { description: 'Also to change them.' }) readKnownTerms!: boolean;
}

@ObjectType('CaseEvent')
export class CaseEventType {
  @Field(() => Int, { description: 'Gap-free in its forløb.' }) sequence!: number;
  @Field(() => String) kind!: string;
  @Field(() => PersonRef) actor!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => ID, { nullable: true, description: 'The observation, measure … it is about.' }) subjectId!:
    string | null;
}

@ObjectType('EventsSince')
export class EventsSince {
  @Field(() => Int) sequence!: number;
  @Field(() => [CaseEventType]) events!: CaseEventType[];
}

@ObjectType('Pause', { description: 'Why a forløb rests, and when somebody looks again.' })
export class PauseType {
  @Field(() => CaseStateEnum, { description: 'Where it goes on from.' }) from!: CaseState;
  @Field(() => String) reason!: string;
  @Field(() => DateOnly) lookAgain!: string;
}

@ObjectType('ParticipantSuggestion', { description: 'A colleague suggested to the leader.' })
export class ParticipantSuggestion {
  @Field(() => PersonRef) person!: PersonRef;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime) at!: string;
}

@ObjectType('CaseWorkspace', {
  description:
    'Everything the page of a forløb shows. From caseChanges the lists hold only what changed; participants, suggestions, requirements and viewerCan are always whole.',
})
export class CaseWorkspace {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) codeName!: string;
  @Field(() => CommunityRef) community!: CommunityRef;
  @Field(() => FocusEnum) focus!: Focus;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => CaseStateEnum) state!: CaseState;
  @Field(() => Int) level!: number;
  @Field(() => String) wondering!: string;
  @Field(() => DateTime) openedAt!: string;
  @Field(() => DateOnly, { nullable: true }) nextDate!: string | null;
  @Field(() => Int, { description: 'The newest number of its log.' }) sequence!: number;
  @Field(() => BasisType, { nullable: true }) basis!: BasisType | null;
  @Field(() => PersonRef) holder!: PersonRef;
  @Field(() => PersonRef, { nullable: true, description: 'To whom the role of tovholder is offered.' })
  holderOfferedTo!: PersonRef | null;
  @Field(() => PauseType, { nullable: true }) pause!: PauseType | null;
  @Field(() => DateOnly, {
    nullable: true,
    description: 'The last day it is kept; then only the learning card and counts are left.',
  })
  retentionDate!: string | null;
  @Field(() => DeadlinesType) deadlines!: Deadlines;
  @Field(() => [ParticipantType]) participants!: ParticipantType[];
  @Field(() => [ParticipantSuggestion]) suggestions!: ParticipantSuggestion[];
  @Field(() => CaseStateEnum, { nullable: true, description: 'Where the checklist leads.' })
  nextState!: CaseState | null;
  @Field(() => [RequirementType], { description: '"For at komme videre".' })
  requirements!: readonly RequirementType[];
  @Field(() => ViewerCanType) viewerCan!: ViewerCanType;
  @Field(() => [ObservationType]) observations!: ObservationType[];
  @Field(() => [ChildVoiceType]) childVoices!: ChildVoiceType[];
  @Field(() => [ParentContactType]) parentContacts!: ParentContactType[];
  @Field(() => [SparringRequestType]) requests!: SparringRequestType[];
  @Field(() => [MessageType]) messages!: MessageType[];
  @Field(() => [MeasureType]) measures!: MeasureType[];
  @Field(() => [AgreementRoundType]) rounds!: AgreementRoundType[];
  @Field(() => [ReviewType]) reviews!: ReviewType[];
  @Field(() => ClosingType, { nullable: true }) closing!: ClosingType | null;
  @Field(() => [CaseEventType]) events!: CaseEventType[];
}
