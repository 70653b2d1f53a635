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
import { FreeText, Week } from '@faellesblik/platform/server/graphql/scalars';
import {
  ChildPlaceSourceEnum,
  FrequencyEnum,
  ParentsViewEnum,
  SituationEnum,
  UrgencyEnum,
} from './observation.types';

@InputType('ObservationInput')
export class ObservationInput implements ObservationFields<string> {
  @Field(() => FreeText) wondering!: string;
  @Field(() => FreeText) concrete!: string;
  @Field(() => SituationEnum) situation!: Situation;
  @Field(() => FreeText) strengths!: string;
  @Field(() => FreeText) goesWell!: string;
  @Field(() => FrequencyEnum, { nullable: true }) frequency?: Frequency | null;
  @Field(() => Week, { nullable: true }) week?: string | null;
  @Field(() => Int, { nullable: true }) childrenCount?: number | null;
  @Field(() => Int, { nullable: true }) adultsCount?: number | null;
  @Field(() => Int, { nullable: true }) participation?: number | null;
  @Field(() => FreeText, { nullable: true }) practice?: string | null;
  @Field(() => FreeText, { nullable: true }) childPlace?: string | null;
  @Field(() => ChildPlaceSourceEnum) childPlaceSource!: ChildPlaceSource;
  @Field(() => FreeText, { nullable: true }) childPlaceNotYet?: string | null;
  @Field(() => ParentsViewEnum) parentsView!: ParentsView;
  @Field(() => FreeText, { nullable: true }) parentsText?: string | null;
  @Field(() => FreeText, { nullable: true }) tried?: string | null;
  @Field(() => FreeText, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum) urgency!: Urgency;
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
