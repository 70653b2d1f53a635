import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Side } from '@faellesblik/access/domain/unit';
import { PersonRef, SideEnum, UnitRef } from '@faellesblik/access/server/access.types';
import type { AgeBand } from '@faellesblik/cases/domain/case';
import type { CommunityKind } from '@faellesblik/cases/domain/community';
import { AgeBandEnum, CommunityKindEnum } from '@faellesblik/cases/server/case.types';
import type { Urgency } from '@faellesblik/observations/domain/choices';
import { UrgencyEnum } from '@faellesblik/observations/server/observation.enums';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { messageKinds, type MessageKind } from '@faellesblik/sparring/domain/message';

export const MessageKindEnum = enumType('MessageKind', messageKinds);

@ObjectType('SparringRequest', { description: 'A question to one unit, as those who take part see it.' })
export class SparringRequestType {
  @Field(() => ID) id!: string;
  @Field(() => UnitRef) unit!: UnitRef;
  @Field(() => String) question!: string;
  @Field(() => String, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => PersonRef) askedBy!: PersonRef;
  @Field(() => DateTime) askedAt!: string;
  @Field(() => PersonRef, { nullable: true }) takenBy?: PersonRef | null;
  @Field(() => DateTime, { nullable: true }) takenAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the first message came.' }) answeredAt?:
    string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back, before anybody took it.' })
  withdrawnAt?: string | null;
}

@ObjectType('Message', { description: 'What somebody wrote in the thread.' })
export class MessageType {
  @Field(() => ID) id!: string;
  @Field(() => MessageKindEnum) kind!: MessageKind;
  @Field(() => String) text!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => ID, { nullable: true }) replyTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'The observation it is about.' })
  observationId?: string | null;
}

@ObjectType('WaitingRequest', {
  description: 'What a team sees before somebody takes it: never the forløb itself.',
})
export class WaitingRequest {
  @Field(() => ID) id!: string;
  @Field(() => String) question!: string;
  @Field(() => String, { nullable: true }) wish?: string | null;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => CommunityKindEnum) communityKind!: CommunityKind;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => SideEnum, { description: 'The side that asks.' }) side!: Side;
  @Field(() => DateTime) askedAt!: string;
  @Field(() => Int, { description: 'Working days; the day it was asked is none.' }) daysWaiting!: number;
}
