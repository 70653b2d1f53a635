import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import {
  childPlaceSources,
  frequencies,
  parentsViews,
  situations,
  urgencies,
  type ChildPlaceSource,
  type Frequency,
  type ParentsView,
  type Situation,
  type Urgency,
} from '@faellesblik/observations/domain/choices';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime, Week } from '@faellesblik/platform/server/graphql/scalars';

export const SituationEnum = enumType('Situation', situations);
export const FrequencyEnum = enumType('Frequency', frequencies);
export const ChildPlaceSourceEnum = enumType(
  'ChildPlaceSource',
  childPlaceSources,
  "Where the view from the child's place comes from.",
);
export const ParentsViewEnum = enumType('ParentsView', parentsViews);
export const UrgencyEnum = enumType('Urgency', urgencies, 'How much it hastes.');

@ObjectType('Observation', { description: 'What somebody has seen, shared without names.' })
export class ObservationType {
  @Field(() => ID) id!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => DateTime) sharedAt!: string;
  @Field(() => Int, { description: '1 when shared, one more with each revision.' }) version!: number;
  @Field(() => Boolean) revised!: boolean;
  @Field(() => Boolean, { description: 'Written by the reader.' }) mine!: boolean;
  @Field(() => String) wondering!: string;
  @Field(() => String) concrete!: string;
  @Field(() => SituationEnum) situation!: Situation;
  @Field(() => String) strengths!: string;
  @Field(() => String) goesWell!: string;
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
  @Field(() => ChildPlaceSourceEnum) childPlaceSource!: ChildPlaceSource;
  @Field(() => String, { nullable: true, description: 'Endnu ikke, fordi …' }) childPlaceNotYet?:
    string | null;
  @Field(() => ParentsViewEnum) parentsView!: ParentsView;
  @Field(() => String, { nullable: true, description: 'What they see, or why not yet.' }) parentsText?:
    string | null;
  @Field(() => String, { nullable: true }) tried?: string | null;
  @Field(() => String, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum) urgency!: Urgency;
}

@ObjectType('ObservationConflict', {
  description: 'It was corrected elsewhere meanwhile; nothing was written, and here is what it says now.',
})
export class ObservationConflict {
  @Field(() => ObservationType) current!: ObservationType;
}

export const ReviseObservationResult = createUnionType({
  name: 'ReviseObservationResult',
  types: () => [ObservationType, ObservationConflict] as const,
  resolveType: (value) => ('current' in value ? ObservationConflict : ObservationType),
});
