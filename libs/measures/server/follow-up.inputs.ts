import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { Done } from '@faellesblik/measures/domain/follow-up';
import { DateOnly, FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { DoneEnum } from './follow-up.types';

@InputType('LogFollowUpInput')
export class LogFollowUpInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) measureId!: string;
  @Field(() => DateOnly) heldOn!: string;
  @Field(() => DoneEnum) done!: Done;
  @Field(() => Int, { description: 'Participation in the community now, 1–5.' }) participation!: number;
  @Field(() => FreeText) line!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Left out: the rhythm decides.' }) nextDate?:
    string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
