import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { ClosingReason } from '@faellesblik/learning/domain/closing';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { ClosingReasonEnum } from './learning.types';

@InputType('LearningCardInput')
export class LearningCardInput {
  @Field(() => FreeText) situation!: string;
  @Field(() => FreeText) what!: string;
  @Field(() => FreeText) signs!: string;
  @Field(() => FreeText) starMoment!: string;
  @Field(() => FreeText) tripwire!: string;
  @Field(() => FreeText) advice!: string;
}

@InputType('CloseCaseInput')
export class CloseCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The version the reader has seen.' }) version!: number;
  @Field(() => ClosingReasonEnum) reason!: ClosingReason;
  @Field(() => FreeText) difference!: string;
  @Field(() => FreeText) didNot!: string;
  @Field(() => FreeText, { nullable: true }) earlier?: string | null;
  @Field(() => FreeText, { nullable: true }) storyBefore?: string | null;
  @Field(() => FreeText, { nullable: true }) storyNow?: string | null;
  @Field(() => LearningCardInput, { nullable: true, description: 'Left out = an explicit "no card".' })
  card?: LearningCardInput | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('ReopenCaseInput')
export class ReopenCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The version the reader has seen.' }) version!: number;
  @Field(() => FreeText) note!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('ReleaseCardInput')
export class ReleaseCardInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) cardId!: string;
  @Field(() => Int, { description: 'The version the reader has seen.' }) version!: number;
}
