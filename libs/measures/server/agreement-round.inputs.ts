import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { Answer } from '@faellesblik/measures/domain/agreement-round';
import { DateOnly, DateTime, FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { AnswerEnum } from './agreement-round.types';

@InputType('OpenRoundInput')
export class OpenRoundInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The version of the forløb that the reader has seen.' }) version!: number;
  @Field(() => [ID]) measureIds!: string[];
  @Field(() => DateTime) deadline!: string;
}

@InputType('AnswerRoundInput')
export class AnswerRoundInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) roundId!: string;
  @Field(() => AnswerEnum) answer!: Answer;
  @Field(() => FreeText, { nullable: true }) reason?: string | null;
  @Field(() => FreeText, { nullable: true, description: 'Hvad ville gøre det godt nok?' }) wouldDo?:
    string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WithdrawRoundInput')
export class WithdrawRoundInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) roundId!: string;
}

@InputType('CloseRoundInput')
export class CloseRoundInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) roundId!: string;
  @Field(() => FreeText) decision!: string;
  @Field(() => DateOnly, { description: 'Revurderes d.' }) reviewOn!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
