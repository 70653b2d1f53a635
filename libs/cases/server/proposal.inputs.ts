import { Field, ID, InputType } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { AgeBand, Focus } from '@faellesblik/cases/domain/case';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { BasisInput } from './case.inputs';
import { AgeBandEnum, FocusEnum } from './case.types';

@InputType('ProposeCaseInput')
export class ProposeCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) communityId!: string;
  @Field(() => FocusEnum) focus!: Focus;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => FreeText) wondering!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('AcceptProposalInput')
export class AcceptProposalInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) proposalId!: string;
  @Field(() => Boolean, { description: 'The one who proposed it becomes makker.' }) secondAdult!: boolean;
  @Field(() => BasisInput, {
    nullable: true,
    description: 'Required when the one who proposed it comes from another unit.',
  })
  basis?: BasisInput | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('DeclineProposalInput')
export class DeclineProposalInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) proposalId!: string;
  @Field(() => FreeText) word!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WithdrawProposalInput')
export class WithdrawProposalInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) proposalId!: string;
}
