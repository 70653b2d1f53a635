import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type {
  ChildPlaceSource,
  Frequency,
  ParentsView,
  Situation,
  Urgency,
} from '@faellesblik/observations/domain/choices';
import type { ObservationFields } from '@faellesblik/observations/domain/observation';
import type { QuietFields, QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { FreeText, Week } from '@faellesblik/platform/server/graphql/scalars';
import {
  ChildPlaceSourceEnum,
  FrequencyEnum,
  ParentsViewEnum,
  QuietLineEnum,
  SituationEnum,
  UrgencyEnum,
} from './observation.enums';

@InputType('QuietFieldsInput', { description: 'What an observation may say besides its five questions.' })
export class QuietFieldsInput implements QuietFields<string> {
  @Field(() => FrequencyEnum, { nullable: true }) frequency?: Frequency | null;
  @Field(() => Week, { nullable: true }) week?: string | null;
  @Field(() => Int, { nullable: true }) childrenCount?: number | null;
  @Field(() => Int, { nullable: true }) adultsCount?: number | null;
  @Field(() => Int, { nullable: true }) participation?: number | null;
  @Field(() => FreeText, { nullable: true }) practice?: string | null;
  @Field(() => ChildPlaceSourceEnum, { nullable: true }) childPlaceSource?: ChildPlaceSource | null;
  @Field(() => FreeText, { nullable: true }) childPlace?: string | null;
  @Field(() => FreeText, { nullable: true }) childPlaceNotYet?: string | null;
  @Field(() => ParentsViewEnum, { nullable: true }) parentsView?: ParentsView | null;
  @Field(() => FreeText, { nullable: true }) parentsText?: string | null;
  @Field(() => [FreeText], { nullable: true, description: 'One thing each, and what happened.' })
  tried?: readonly string[] | null;
  @Field(() => FreeText, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum, { nullable: true }) urgency?: Urgency | null;
}

@InputType('ObservationInput')
export class ObservationInput extends QuietFieldsInput implements ObservationFields<string> {
  @Field(() => FreeText) wondering!: string;
  @Field(() => FreeText) concrete!: string;
  @Field(() => SituationEnum) situation!: Situation;
  @Field(() => FreeText) strengths!: string;
  @Field(() => FreeText) goesWell!: string;
}

@InputType('ShareObservationInput')
export class ShareObservationInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ObservationInput) observation!: ObservationInput;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('ReviseObservationInput')
export class ReviseObservationInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'The version the author has read.' }) version!: number;
  @Field(() => ObservationInput) observation!: ObservationInput;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('FillObservationInput')
export class FillObservationInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) id!: string;
  @Field(() => QuietLineEnum) line!: QuietLine;
  @Field(() => Int, {
    description: 'The number of the own filling that was read; 0 when the line was empty.',
  })
  number!: number;
  @Field(() => QuietFieldsInput, { description: 'Only the fields of the line are taken.' })
  fields!: QuietFieldsInput;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WithdrawObservationInput')
export class WithdrawObservationInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) id!: string;
}
