import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef, SideEnum, UnitRef } from '@faellesblik/access/server/access.types';
import type { Side } from '@faellesblik/access/domain/unit';
import { ageBands, focuses, type AgeBand, type Focus } from '@faellesblik/cases/domain/case';
import { basisKinds, type BasisKind } from '@faellesblik/cases/domain/basis';
import {
  caseStates,
  requirementCodes,
  type CaseState,
  type RequirementCode,
} from '@faellesblik/cases/domain/case-state';
import {
  communityKinds,
  sizeBands,
  type CommunityKind,
  type SizeBand,
} from '@faellesblik/cases/domain/community';
import type { Deadlines } from '@faellesblik/cases/domain/deadlines';
import {
  participantFunctions,
  seesFromChoices,
  type ParticipantFunction,
  type SeesFrom,
} from '@faellesblik/cases/domain/participant';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime, Week } from '@faellesblik/platform/server/graphql/scalars';

export const CommunityKindEnum = enumType('CommunityKind', communityKinds);
export const SizeBandEnum = enumType('SizeBand', sizeBands);
export const FocusEnum = enumType('Focus', focuses);
export const AgeBandEnum = enumType('AgeBand', ageBands);
export const CaseStateEnum = enumType('CaseState', caseStates);
export const ParticipantFunctionEnum = enumType('ParticipantFunction', participantFunctions);
export const SeesFromEnum = enumType(
  'SeesFrom',
  seesFromChoices,
  'From where a participant sees the history.',
);
export const BasisKindEnum = enumType('BasisKind', basisKinds, 'On what basis others look with.');
export const RequirementCodeEnum = enumType('RequirementCode', requirementCodes);

@ObjectType('CommunityRef')
export class CommunityRef {
  @Field(() => ID) id!: string;
  @Field(() => String) nickname!: string;
  @Field(() => CommunityKindEnum) kind!: CommunityKind;
  @Field(() => SizeBandEnum) sizeBand!: SizeBand;
  @Field(() => UnitRef) unit!: UnitRef;
}

@ObjectType('Deadlines', { description: 'Ingen står alene: until when something is to happen.' })
export class DeadlinesType implements Deadlines {
  @Field(() => DateTime, { nullable: true, description: 'Since when nobody is second adult.' })
  aloneSince!: string | null;
  @Field(() => DateOnly, { nullable: true }) secondAdultBy!: string | null;
  @Field(() => Boolean) secondAdultOverdue!: boolean;
  @Field(() => DateOnly, { nullable: true, description: 'Only of an undring.' }) sharedLookBy!: string | null;
  @Field(() => Boolean) sharedLookOverdue!: boolean;
}

@ObjectType('CaseCard')
export class CaseCard {
  @Field(() => ID) id!: string;
  @Field(() => String) codeName!: string;
  @Field(() => CommunityRef) community!: CommunityRef;
  @Field(() => CaseStateEnum) state!: CaseState;
  @Field(() => Int, {
    description: '0 own wonder, 1 measures in the own house, 2 one or two helping services, 3 several.',
  })
  level!: number;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => FocusEnum) focus!: Focus;
  @Field(() => DateOnly, { nullable: true }) nextDate!: string | null;
  @Field(() => [SideEnum]) sides!: readonly Side[];
  @Field(() => Boolean, { description: 'Nobody stands beside the one who wondered yet.' })
  standsAlone!: boolean;
  @Field(() => DeadlinesType) deadlines!: Deadlines;
  @Field(() => DateTime) openedAt!: string;
  @Field(() => PersonRef) holder!: PersonRef;
}

@ObjectType('Basis')
export class BasisType {
  @Field(() => BasisKindEnum) kind!: BasisKind;
  @Field(() => String, { nullable: true }) how!: string | null;
  @Field(() => Week, { nullable: true }) week!: string | null;
  @Field(() => String, { nullable: true }) other!: string | null;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime) at!: string;
}

@ObjectType('Participant')
export class ParticipantType {
  @Field(() => PersonRef) person!: PersonRef;
  @Field(() => ParticipantFunctionEnum) function!: ParticipantFunction;
  @Field(() => SeesFromEnum) seesFrom!: SeesFrom;
  @Field(() => DateTime) since!: string;
  @Field(() => DateOnly, {
    nullable: true,
    description: 'Who handed the forløb over looks on until this day.',
  })
  lastDay!: string | null;
  @Field(() => Boolean) secondAdult!: boolean;
}

@ObjectType('Requirement', { description: 'One item of "For at komme videre".' })
export class RequirementType {
  @Field(() => RequirementCodeEnum) code!: RequirementCode;
  @Field(() => Boolean) met!: boolean;
}

@ObjectType('CaseReceipt', {
  description: 'What a mutation on a forløb answers; the page then asks for the change.',
})
export class CaseReceipt {
  @Field(() => ID) caseId!: string;
  @Field(() => Int, { description: 'The newest number of its log.' }) sequence!: number;
  @Field(() => ID, { nullable: true, description: 'What was made.' }) subjectId?: string;
}
