import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { LearningCardType } from '@faellesblik/learning/server/learning.types';
import type { Voice } from '@faellesblik/measures/domain/agreement-round';
import { VoiceEnum } from '@faellesblik/measures/server/agreement-round.types';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { WaitingRequest } from '@faellesblik/sparring/server/sparring.types';
import { DraftKindEnum, type DraftKind } from './draft.types';

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
  @Field(() => [WaitingRequest]) requests!: readonly WaitingRequest[];
  @Field(() => [CardRef]) cardsToRead!: readonly CardRef[];
  @Field(() => [NextDate]) meetings!: readonly NextDate[];
  @Field(() => [DraftRef]) drafts!: readonly DraftRef[];
  @Field(() => [NewsItem]) news!: readonly NewsItem[];
  @Field(() => [LearningCardType], { description: 'What others have tried lately.' })
  likeCards!: readonly LearningCardType[];
}
