import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { outcomes, type Outcome } from '@faellesblik/cases/domain/review-outcome';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';

export const OutcomeEnum = enumType('Outcome', outcomes, 'What a status ends in: exactly one of four.');

@ObjectType('Review')
export class ReviewType {
  @Field(() => ID) id!: string;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => String) reason!: string;
  @Field(() => DateOnly, { nullable: true, description: 'When we look again.' }) nextDate!: string | null;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime) at!: string;
}
