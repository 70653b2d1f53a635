import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('LeaveCaseInput')
export class LeaveCaseInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
}

@InputType('WidenViewInput')
export class WidenViewInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) personId!: string;
}

@InputType('SuggestParticipantInput')
export class SuggestParticipantInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) personId!: string;
}

@InputType('OfferHolderInput')
export class OfferHolderInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) personId!: string;
}

@InputType('WithdrawHolderOfferInput')
export class WithdrawHolderOfferInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
}

@InputType('AnswerHolderOfferInput')
export class AnswerHolderOfferInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => Boolean) accept!: boolean;
}
