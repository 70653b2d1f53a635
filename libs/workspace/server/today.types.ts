import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { LearningCardType } from '@faellesblik/learning/server/learning.types';
import type { Voice } from '@faellesblik/measures/domain/agreement-round';
import { VoiceEnum } from '@faellesblik/measures/server/agreement-round.types';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { WaitingRequest } from '@faellesblik/sparring/server/sparring.types';
import { reminderKinds, type ReminderKind } from '@faellesblik/cases/domain/deadlines';
import type { HandOverState } from '@faellesblik/cases/domain/hand-over';
import { HandOverStateEnum } from '@faellesblik/cases/server/hand-over.types';
import type { ProposalState } from '@faellesblik/cases/domain/proposal';
import { ProposalStateEnum } from '@faellesblik/cases/server/proposal.types';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DraftKindEnum, type DraftKind } from './draft.types';

export const ReminderKindEnum = enumType('ReminderKind', reminderKinds);

@ObjectType('DueFollowUp')
export class DueFollowUp {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => ID) measureId!: string;
  @Field(() => String) title!: string;
  @Field(() => DateOnly) due!: string;
}

@ObjectType('WaitingRound', { description: 'A round that waits for my answer.' })
export class WaitingRound {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => ID) roundId!: string;
  @Field(() => VoiceEnum) voice!: Voice;
  @Field(() => DateTime) deadline!: string;
  @Field(() => Int) measureCount!: number;
}

@ObjectType('WaitingAssessment', {
  description:
    'I am asked to assess the participation too, blindly; or whom I have asked cannot. Tells of the observation who and when, never its words.',
})
export class WaitingAssessment {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => ID) observationId!: string;
  @Field(() => PersonRef, { description: 'Who asks me; when it is in vain, whom I have asked.' })
  by!: PersonRef;
  @Field(() => Boolean, {
    description: 'I have given the only number, and whom I have asked cannot give the other.',
  })
  inVain!: boolean;
  @Field(() => PersonRef, { description: 'Who has written the observation.' }) author!: PersonRef;
  @Field(() => DateTime, { description: 'When the observation was shared.' }) sharedAt!: string;
}

@ObjectType('CardRef')
export class CardRef {
  @Field(() => ID) id!: string;
  @Field(() => String) situation!: string;
}

@ObjectType('NextDate')
export class NextDate {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => DateOnly) on!: string;
  @Field(() => String, { description: 'The nickname of the community.' }) community!: string;
}

@ObjectType('DraftRef')
export class DraftRef {
  @Field(() => DraftKindEnum) kind!: DraftKind;
  @Field(() => ID, { nullable: true }) caseId!: string | null;
  @Field(() => String, { nullable: true }) codeName!: string | null;
  @Field(() => DateTime) updatedAt!: string;
}

@ObjectType('ProposalNews', {
  description:
    'A proposal that waits for me as leader, or the answer to mine. Its words are on the page of proposals.',
})
export class ProposalNews {
  @Field(() => ID) id!: string;
  @Field(() => ProposalStateEnum) state!: ProposalState;
  @Field(() => String, { description: 'The nickname of the community.' }) community!: string;
  @Field(() => String, { description: 'The name of the unit.' }) unit!: string;
  @Field(() => PersonRef) proposedBy!: PersonRef;
  @Field(() => DateTime) proposedAt!: string;
  @Field(() => DateTime, { nullable: true }) decidedAt!: string | null;
  @Field(() => ID, { nullable: true }) caseId!: string | null;
}

@ObjectType('HolderOffer', { description: 'I am asked to become tovholder.' })
export class HolderOffer {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => PersonRef) from!: PersonRef;
}

@ObjectType('HandOverNews', {
  description:
    'A forløb is offered to the house I lead, or what came of my offer. Its words are on its own page.',
})
export class HandOverNews {
  @Field(() => ID) id!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => HandOverStateEnum) state!: HandOverState;
  @Field(() => Boolean, { description: 'It waits for my answer.' }) toMe!: boolean;
  @Field(() => PersonRef) from!: PersonRef;
  @Field(() => String, { description: 'The name of the house that is asked.' }) toUnit!: string;
  @Field(() => Boolean, { description: 'The other house has written last.' }) asked!: boolean;
}

@ObjectType('Reminder', { description: 'A deadline of a forløb I lead or hold that is near or has passed.' })
export class Reminder {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => ReminderKindEnum) kind!: ReminderKind;
  @Field(() => DateOnly) by!: string;
  @Field(() => Boolean) overdue!: boolean;
}

@ObjectType('NewsItem')
export class NewsItem {
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => String) kind!: string;
  @Field(() => Boolean, { description: 'It was done to the reader, such as being invited.' }) toMe!: boolean;
  @Field(() => PersonRef) actor!: PersonRef;
  @Field(() => DateTime) at!: string;
}

@ObjectType('Today', { description: 'Mit bord.' })
export class Today {
  @Field(() => [DueFollowUp]) followUps!: readonly DueFollowUp[];
  @Field(() => [WaitingRound]) rounds!: readonly WaitingRound[];
  @Field(() => [WaitingAssessment]) assessments!: readonly WaitingAssessment[];
  @Field(() => [WaitingRequest]) requests!: readonly WaitingRequest[];
  @Field(() => [CardRef]) cardsToRead!: readonly CardRef[];
  @Field(() => [ProposalNews]) proposals!: readonly ProposalNews[];
  @Field(() => [HandOverNews]) handOvers!: readonly HandOverNews[];
  @Field(() => [HolderOffer]) holderOffers!: readonly HolderOffer[];
  @Field(() => [Reminder]) reminders!: readonly Reminder[];
  @Field(() => [NextDate]) meetings!: readonly NextDate[];
  @Field(() => [DraftRef]) drafts!: readonly DraftRef[];
  @Field(() => [NewsItem]) news!: readonly NewsItem[];
  @Field(() => [LearningCardType], { description: 'What others have tried lately.' })
  likeCards!: readonly LearningCardType[];
}
