import { Field, ID, InputType } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { Urgency } from '@faellesblik/observations/domain/choices';
import { UrgencyEnum } from '@faellesblik/observations/server/observation.enums';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import type { MessageKind } from '@faellesblik/sparring/domain/message';
import { MessageKindEnum } from './sparring.types';

@InputType('AskForSparringInput')
export class AskForSparringInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) unitId!: string;
  @Field(() => FreeText) question!: string;
  @Field(() => FreeText, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('TakeSparringInput')
export class TakeSparringInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) requestId!: string;
}

@InputType('WriteMessageInput')
export class WriteMessageInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => MessageKindEnum) kind!: MessageKind;
  @Field(() => FreeText) text!: string;
  @Field(() => ID, { nullable: true, description: 'A message of the same forløb.' }) replyTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'The observation it is about, of the same forløb.' })
  observationId?: string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}
