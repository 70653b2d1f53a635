import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonRef, UnitRef } from '@faellesblik/access/server/access.types';
import type { AgeBand } from '@faellesblik/cases/domain/case';
import type { BasisKind } from '@faellesblik/cases/domain/basis';
import {
  handOverKinds,
  handOverStates,
  type HandOverKind,
  type HandOverState,
} from '@faellesblik/cases/domain/hand-over';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime, Week } from '@faellesblik/platform/server/graphql/scalars';
import { AgeBandEnum, BasisKindEnum } from './case.types';

export const HandOverKindEnum = enumType('HandOverKind', handOverKinds);
export const HandOverStateEnum = enumType('HandOverState', handOverStates);

@ObjectType('HandOverMeasure', { description: 'A measure that ran when the hand-over was offered.' })
export class HandOverMeasure {
  @Field(() => String) title!: string;
  @Field(() => String) what!: string;
  @Field(() => String) goal!: string;
  @Field(() => [String]) signs!: readonly string[];
}

@ObjectType('HandOverBasis')
export class HandOverBasis {
  @Field(() => BasisKindEnum) kind!: BasisKind;
  @Field(() => String, { nullable: true }) how!: string | null;
  @Field(() => Week, { nullable: true }) week!: string | null;
  @Field(() => String, { nullable: true }) other!: string | null;
}

@ObjectType('HandOverMessage', { description: 'A question of the receiver, or an answer of the sender.' })
export class HandOverMessage {
  @Field(() => ID) id!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => String) text!: string;
  @Field(() => DateTime) at!: string;
}

@ObjectType('HandOver', {
  description: 'What goes with the children to another house. The receiver sees this, and not the forløb.',
})
export class HandOverType {
  @Field(() => ID) id!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => String) codeName!: string;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => UnitRef) fromUnit!: UnitRef;
  @Field(() => UnitRef) toUnit!: UnitRef;
  @Field(() => HandOverKindEnum) kind!: HandOverKind;
  @Field(() => DateOnly) startsOn!: string;
  @Field(() => String) strengths!: string;
  @Field(() => String) works!: string;
  @Field(() => String, { nullable: true }) communities!: string | null;
  @Field(() => String, { nullable: true }) avoid!: string | null;
  @Field(() => String, { nullable: true }) structure!: string | null;
  @Field(() => String, { nullable: true }) childWords!: string | null;
  @Field(() => String, { nullable: true }) parents!: string | null;
  @Field(() => String, { nullable: true }) unknown!: string | null;
  @Field(() => String, { nullable: true }) firstDays!: string | null;
  @Field(() => HandOverBasis) basis!: HandOverBasis;
  @Field(() => [HandOverMeasure]) measures!: readonly HandOverMeasure[];
  @Field(() => HandOverStateEnum) state!: HandOverState;
  @Field(() => PersonRef) offeredBy!: PersonRef;
  @Field(() => DateTime) offeredAt!: string;
  @Field(() => String, { nullable: true, description: 'What the receiver said when declining.' })
  word!: string | null;
  @Field(() => PersonRef, { nullable: true }) decidedBy!: PersonRef | null;
  @Field(() => DateTime, { nullable: true }) decidedAt!: string | null;
  @Field(() => [HandOverMessage]) messages!: readonly HandOverMessage[];
  @Field(() => Boolean, { description: 'The reader leads the house that is asked, and it waits.' })
  canAnswer!: boolean;
}
