import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { doneChoices, type Done } from '@faellesblik/measures/domain/follow-up';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';

export const DoneEnum = enumType('Done', doneChoices, 'Was it done as agreed?');

@ObjectType('FollowUp')
export class FollowUpType {
  @Field(() => ID) id!: string;
  @Field(() => ID) measureId!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => DateOnly) heldOn!: string;
  @Field(() => DoneEnum) done!: Done;
  @Field(() => Int, { description: 'Participation in the community now, 1–5.' }) participation!: number;
  @Field(() => String) line!: string;
  @Field(() => DateTime) at!: string;
}
