import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { dutyResults, type DutyResult } from '@faellesblik/cases/domain/duty-check';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime } from '@faellesblik/platform/server/graphql/scalars';

export const DutyResultEnum = enumType(
  'DutyResult',
  dutyResults,
  'What somebody came to who considered the duty to notify.',
);

@ObjectType('DutyCheck', {
  description:
    'That somebody has considered the duty to notify; seen by that person and the leader of that unit.',
})
export class DutyCheckType {
  @Field(() => ID) id!: string;
  @Field(() => PersonRef) person!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => DutyResultEnum) result!: DutyResult;
  @Field(() => Boolean) mine!: boolean;
}

@InputType('ConsiderDutyInput')
export class ConsiderDutyInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => DutyResultEnum) result!: DutyResult;
}
