import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import {
  approaches,
  makesSenseChoices,
  measureLevels,
  measureStates,
  type Approach,
  type MakesSense,
  type MeasureLevel,
  type MeasureState,
} from '@faellesblik/measures/domain/choices';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { FollowUpType } from './follow-up.types';

export const MeasureLevelEnum = enumType('MeasureLevel', measureLevels, 'The ladder "fællesskab først".');
export const ApproachEnum = enumType('Approach', approaches, 'How it takes hold (greb).');
export const MeasureStateEnum = enumType('MeasureState', measureStates);
export const MakesSenseEnum = enumType('MakesSense', makesSenseChoices, 'Does it make sense to the child?');

@ObjectType('Measure')
export class MeasureType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) title!: string;
  @Field(() => MeasureLevelEnum) level!: MeasureLevel;
  @Field(() => ApproachEnum) approach!: Approach;
  @Field(() => String, { description: 'Hvad gør vi?' }) what!: string;
  @Field(() => String, { description: 'Hvornår i hverdagen?' }) when!: string;
  @Field(() => PersonRef) owner!: PersonRef;
  @Field(() => PersonRef, { nullable: true }) coOwner!: PersonRef | null;
  @Field(() => DateOnly) start!: string;
  @Field(() => Int) durationWeeks!: number;
  @Field(() => String) goal!: string;
  @Field(() => [String], { description: 'Two or three signs that can be seen.' }) signs!: readonly string[];
  @Field(() => MakesSenseEnum) makesSense!: MakesSense;
  @Field(() => DateOnly) firstFollowUp!: string;
  @Field(() => DateOnly, { nullable: true }) nextFollowUp!: string | null;
  @Field(() => MeasureStateEnum) state!: MeasureState;
  @Field(() => String, { nullable: true, description: 'Why it begins with the single child.' }) levelReason!:
    string | null;
  @Field(() => PersonRef) proposedBy!: PersonRef;
  @Field(() => DateTime) proposedAt!: string;
  @Field(() => [FollowUpType]) followUps!: readonly FollowUpType[];
}
