import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { Approach, MakesSense, MeasureLevel } from '@faellesblik/measures/domain/choices';
import { DateOnly, FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { ApproachEnum, MakesSenseEnum, MeasureLevelEnum } from './measure.types';

@InputType('ProposeMeasureInput')
export class ProposeMeasureInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => FreeText) title!: string;
  @Field(() => MeasureLevelEnum) level!: MeasureLevel;
  @Field(() => ApproachEnum) approach!: Approach;
  @Field(() => FreeText) what!: string;
  @Field(() => FreeText) when!: string;
  @Field(() => ID) ownerId!: string;
  @Field(() => ID, { nullable: true }) coOwnerId?: string | null;
  @Field(() => DateOnly) start!: string;
  @Field(() => Int, { description: '1–12.' }) durationWeeks!: number;
  @Field(() => FreeText) goal!: string;
  @Field(() => [FreeText], { description: 'Two or three.' }) signs!: string[];
  @Field(() => MakesSenseEnum) makesSense!: MakesSense;
  @Field(() => DateOnly) firstFollowUp!: string;
  @Field(() => FreeText, {
    nullable: true,
    description: 'Required at level 3 or 4 when no community measure has been followed up.',
  })
  levelReason?: string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
