import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { RequirementType } from '@faellesblik/cases/server/case.types';
import {
  answers,
  roundStates,
  voices,
  type Answer,
  type RoundState,
  type Voice,
} from '@faellesblik/measures/domain/agreement-round';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';

export const RoundStateEnum = enumType('RoundState', roundStates);
export const VoiceEnum = enumType(
  'Voice',
  voices,
  'What somebody is asked for: the house takes a stance, the others give advice.',
);
export const AnswerEnum = enumType('Answer', answers, 'Four stances, then three kinds of advice.');

@ObjectType('Stance')
export class StanceType {
  @Field(() => AnswerEnum) answer!: Answer;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Hvad ville gøre det godt nok?' }) wouldDo!:
    string | null;
  @Field(() => DateTime) at!: string;
}

@ObjectType('RoundVoter')
export class RoundVoterType {
  @Field(() => PersonRef) person!: PersonRef;
  @Field(() => VoiceEnum) voice!: Voice;
  @Field(() => Boolean) answered!: boolean;
  @Field(() => [StanceType], { description: 'Empty while blind; the first answer first.' })
  stances!: readonly StanceType[];
}

@ObjectType('AgreementRound')
export class AgreementRoundType {
  @Field(() => ID) id!: string;
  @Field(() => RoundStateEnum) state!: RoundState;
  @Field(() => DateTime) openedAt!: string;
  @Field(() => DateTime) deadline!: string;
  @Field(() => DateTime, { nullable: true }) closedAt!: string | null;
  @Field(() => String, { nullable: true }) decision!: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'Revurderes d.' }) reviewOn!: string | null;
  @Field(() => [ID]) measureIds!: readonly string[];
  @Field(() => [RoundVoterType]) voters!: readonly RoundVoterType[];
  @Field(() => VoiceEnum, {
    nullable: true,
    description: 'What the reader is asked for; null when not asked.',
  })
  asked!: Voice | null;
  @Field(() => Boolean, { description: 'Has the reader answered?' }) answered!: boolean;
  @Field(() => Boolean, {
    description: 'What others said is shown after the own answer, or when the round is closed.',
  })
  revealed!: boolean;
  @Field(() => [RequirementType], {
    nullable: true,
    description: 'What the closing needs. Null until the reader has answered.',
  })
  requirements!: readonly RequirementType[] | null;
  @Field(() => Boolean) canAnswer!: boolean;
  @Field(() => Boolean) canClose!: boolean;
}
