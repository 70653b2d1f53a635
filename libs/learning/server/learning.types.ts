import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import type { AgeBand } from '@faellesblik/cases/domain/case';
import type { CommunityKind } from '@faellesblik/cases/domain/community';
import { AgeBandEnum, CommunityKindEnum } from '@faellesblik/cases/server/case.types';
import { closingReasons, type ClosingReason } from '@faellesblik/learning/domain/closing';
import { cardStates, type CardState } from '@faellesblik/learning/domain/learning-card';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime } from '@faellesblik/platform/server/graphql/scalars';

export const ClosingReasonEnum = enumType('ClosingReason', closingReasons);
export const CardStateEnum = enumType(
  'CardState',
  cardStates,
  'A card waits for its second reader, or is in the library.',
);

@ObjectType('Closing', { description: 'How a forløb ended.' })
export class ClosingType {
  @Field(() => ClosingReasonEnum) reason!: ClosingReason;
  @Field(() => String, { description: 'Hvad gjorde forskellen?' }) difference!: string;
  @Field(() => String, { description: 'Hvad gjorde ikke?' }) didNot!: string;
  @Field(() => String, { nullable: true, description: 'Hvad ville vi gøre tidligere?' }) earlier!:
    string | null;
  @Field(() => String, { nullable: true }) storyBefore!: string | null;
  @Field(() => String, { nullable: true }) storyNow!: string | null;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => ID, { nullable: true, description: 'Null: no card was made.' }) cardId!: string | null;
}

@ObjectType('LearningCard', {
  description: 'An erfaringskort. It says neither unit nor community nor forløb.',
})
export class LearningCardType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) situation!: string;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => CommunityKindEnum) communityKind!: CommunityKind;
  @Field(() => String) what!: string;
  @Field(() => String) signs!: string;
  @Field(() => String, { description: 'Stjernestund.' }) starMoment!: string;
  @Field(() => String, { description: 'Snubletråd.' }) tripwire!: string;
  @Field(() => String) advice!: string;
  @Field(() => CardStateEnum) state!: CardState;
  @Field(() => Boolean) authoredByMe!: boolean;
  @Field(() => Boolean, { description: 'The reader may release it now, as the second person.' })
  canRelease!: boolean;
  @Field(() => DateTime, { nullable: true }) releasedAt!: string | null;
}
