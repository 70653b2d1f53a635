import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import type {
  ChildPlaceSource,
  Frequency,
  ParentsView,
  Situation,
  Urgency,
} from '@faellesblik/observations/domain/choices';
import type { QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { DateTime, Week } from '@faellesblik/platform/server/graphql/scalars';
import {
  ChildPlaceSourceEnum,
  FrequencyEnum,
  ParentsViewEnum,
  QuietLineEnum,
  SituationEnum,
  UrgencyEnum,
} from './observation.enums';

@ObjectType('QuietFields', { description: 'What an observation may say besides its five questions.' })
export class QuietFieldsType {
  @Field(() => FrequencyEnum, { nullable: true }) frequency?: Frequency | null;
  @Field(() => Week, { nullable: true, description: 'Since which week.' }) week?: string | null;
  @Field(() => Int, { nullable: true }) childrenCount?: number | null;
  @Field(() => Int, { nullable: true }) adultsCount?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Participation in the community: 1 helt udenfor … 5 fuldt med.',
  })
  participation?: number | null;
  @Field(() => String, { nullable: true }) practice?: string | null;
  @Field(() => String, { nullable: true }) childPlace?: string | null;
  @Field(() => ChildPlaceSourceEnum, { nullable: true }) childPlaceSource?: ChildPlaceSource | null;
  @Field(() => String, { nullable: true, description: 'Endnu ikke, fordi …' }) childPlaceNotYet?:
    string | null;
  @Field(() => ParentsViewEnum, { nullable: true }) parentsView?: ParentsView | null;
  @Field(() => String, { nullable: true, description: 'What they see, or why not yet.' }) parentsText?:
    string | null;
  @Field(() => [String], { nullable: true, description: 'What was tried, and what happened.' })
  tried?: readonly string[] | null;
  @Field(() => String, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum, { nullable: true }) urgency?: Urgency | null;
}

@ObjectType('ObservationAddition', { description: 'A line of an observation that somebody has filled.' })
export class ObservationAddition {
  @Field(() => QuietLineEnum) line!: QuietLine;
  @Field(() => Int, { description: '1 as first filled, one more with each new wording.' }) number!: number;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => Boolean, { description: 'Filled by the reader.' }) mine!: boolean;
  @Field(() => QuietFieldsType) fields!: QuietFieldsType;
}

@ObjectType('Assessment', { description: 'One of two adults on the participation in the community.' })
export class AssessmentType {
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => PersonRef, { nullable: true, description: 'Who was asked to assess it too.' })
  asked?: PersonRef | null;
  @Field(() => [PersonRef], { description: 'Who was asked and has said that they cannot.' })
  declined!: readonly PersonRef[];
  @Field(() => DateTime) at!: string;
  @Field(() => Boolean, { description: 'Given by the reader.' }) mine!: boolean;
  @Field(() => Boolean, { description: 'Shown to everybody alone; no second number is waited for.' })
  shown!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: "1 helt udenfor … 5 fuldt med; null for the other's until it is over.",
  })
  participation!: number | null;
}

/** What an observation says: its five questions and its quiet lines. */
@ObjectType({ isAbstract: true })
class ObservationWords extends QuietFieldsType {
  @Field(() => String) wondering!: string;
  @Field(() => String) concrete!: string;
  @Field(() => SituationEnum) situation!: Situation;
  @Field(() => String) strengths!: string;
  @Field(() => String) goesWell!: string;
}

@ObjectType('Observation', { description: 'What somebody has seen, shared without names.' })
export class ObservationType extends ObservationWords {
  @Field(() => ID) id!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => DateTime) sharedAt!: string;
  @Field(() => Int, { description: '1 when shared, one more with each revision.' }) version!: number;
  @Field(() => Boolean) revised!: boolean;
  @Field(() => Boolean, { description: 'Written by the reader.' }) mine!: boolean;
  @Field(() => [ObservationAddition], { description: 'The lines that others have filled, as worded now.' })
  additions!: readonly ObservationAddition[];
  @Field(() => [AssessmentType], { description: 'At most two, each for themselves.' })
  assessments!: readonly AssessmentType[];
}

@ObjectType('ObservationRevision', { description: 'What an observation said until its author corrected it.' })
export class ObservationRevision extends ObservationWords {
  @Field(() => Int) version!: number;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime, { description: 'When it was written.' }) at!: string;
  @Field(() => DateTime) replacedAt!: string;
}

@ObjectType('ObservationBefore', { description: 'What stood in an observation before, the newest first.' })
export class ObservationBefore {
  @Field(() => [ObservationRevision]) revisions!: readonly ObservationRevision[];
  @Field(() => [ObservationAddition], { description: 'Earlier wordings of lines that others have filled.' })
  additions!: readonly ObservationAddition[];
}

@ObjectType('ObservationConflict', {
  description: 'It was changed elsewhere meanwhile; nothing was written, and here is what it says now.',
})
export class ObservationConflict {
  @Field(() => ObservationType) current!: ObservationType;
}

export const ReviseObservationResult = createUnionType({
  name: 'ReviseObservationResult',
  types: () => [ObservationType, ObservationConflict] as const,
  resolveType: (value) => ('current' in value ? ObservationConflict : ObservationType),
});

export const FillObservationResult = createUnionType({
  name: 'FillObservationResult',
  types: () => [CaseReceipt, ObservationConflict] as const,
  resolveType: (value) => ('current' in value ? ObservationConflict : CaseReceipt),
});
