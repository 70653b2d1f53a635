import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { AgeBand, Focus } from '@faellesblik/cases/domain/case';
import type { BasisKind } from '@faellesblik/cases/domain/basis';
import type { ParticipantFunction, SeesFrom } from '@faellesblik/cases/domain/participant';
import { DateOnly, FreeText, Week } from '@faellesblik/platform/server/graphql/scalars';
import { AgeBandEnum, BasisKindEnum, FocusEnum, ParticipantFunctionEnum, SeesFromEnum } from './case.types';

@InputType('OpenCaseInput')
export class OpenCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) communityId!: string;
  @Field(() => FocusEnum) focus!: Focus;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => FreeText) wondering!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('BasisInput')
export class BasisInput {
  @Field(() => BasisKindEnum) kind!: BasisKind;
  @Field(() => FreeText, { nullable: true }) how?: string | null;
  @Field(() => Week, { nullable: true }) week?: string | null;
  @Field(() => FreeText, { nullable: true }) other?: string | null;
}

@InputType('StateBasisInput')
export class StateBasisInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => BasisInput) basis!: BasisInput;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('InviteInput')
export class InviteInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) personId!: string;
  @Field(() => ParticipantFunctionEnum) function!: ParticipantFunction;
  @Field(() => SeesFromEnum) seesFrom!: SeesFrom;
  @Field(() => Boolean) secondAdult!: boolean;
  @Field(() => BasisInput, {
    nullable: true,
    description: 'Required when the first person from another unit comes in.',
  })
  basis?: BasisInput | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('RemoveParticipantInput')
export class RemoveParticipantInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) personId!: string;
}

@InputType('MoveCaseInput')
export class MoveCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The version the reader has seen.' }) version!: number;
}

@InputType('PauseCaseInput')
export class PauseCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The version the reader has seen.' }) version!: number;
  @Field(() => FreeText) reason!: string;
  @Field(() => DateOnly, { description: 'The day to look again.' }) lookAgain!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
