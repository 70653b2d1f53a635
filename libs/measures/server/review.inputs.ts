import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { Outcome } from '@faellesblik/cases/domain/review-outcome';
import { DateOnly, FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { OutcomeEnum } from './review.types';

@InputType('HoldReviewInput')
export class HoldReviewInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The version of the forløb that the reader has seen.' }) version!: number;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => FreeText) reason!: string;
  @Field(() => DateOnly, { nullable: true, description: 'When we look again; left out: the rhythm decides.' })
  nextDate?: string | null;
  @Field(() => ID, { nullable: true, description: 'For inviteMore: which unit is asked.' }) inviteUnitId?:
    string | null;
  @Field(() => FreeText, { nullable: true, description: 'For inviteMore: what it is asked.' })
  inviteQuestion?: string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
