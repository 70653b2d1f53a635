import { Field, ID, InputType } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { HandOverKind } from '@faellesblik/cases/domain/hand-over';
import { DateOnly, FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { BasisInput } from './case.inputs';
import { HandOverKindEnum } from './hand-over.types';

@InputType('OfferHandOverInput')
export class OfferHandOverInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) toUnitId!: string;
  @Field(() => HandOverKindEnum) kind!: HandOverKind;
  @Field(() => DateOnly, { description: 'The first day in the new place.' }) startsOn!: string;
  @Field(() => FreeText) strengths!: string;
  @Field(() => FreeText) works!: string;
  @Field(() => FreeText, { nullable: true }) communities?: string | null;
  @Field(() => FreeText, { nullable: true }) avoid?: string | null;
  @Field(() => FreeText, { nullable: true }) structure?: string | null;
  @Field(() => FreeText, { nullable: true }) childWords?: string | null;
  @Field(() => FreeText, { nullable: true }) parents?: string | null;
  @Field(() => FreeText, { nullable: true }) unknown?: string | null;
  @Field(() => FreeText, { nullable: true }) firstDays?: string | null;
  @Field(() => BasisInput, { description: 'It becomes the basis of the forløb; never anonymous.' })
  basis!: BasisInput;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WithdrawHandOverInput')
export class WithdrawHandOverInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
}

@InputType('AcceptHandOverInput')
export class AcceptHandOverInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) handOverId!: string;
  @Field(() => ID, { description: 'Of the receiving unit.' }) communityId!: string;
}

@InputType('DeclineHandOverInput')
export class DeclineHandOverInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) handOverId!: string;
  @Field(() => FreeText) word!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WriteHandOverMessageInput')
export class WriteHandOverMessageInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) handOverId!: string;
  @Field(() => FreeText) text!: string;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
