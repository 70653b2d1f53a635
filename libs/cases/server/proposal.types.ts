import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import type { AgeBand, Focus } from '@faellesblik/cases/domain/case';
import { proposalStates, type ProposalState } from '@faellesblik/cases/domain/proposal';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { AgeBandEnum, CommunityRef, FocusEnum } from './case.types';

export const ProposalStateEnum = enumType('ProposalState', proposalStates);

@ObjectType('CaseProposal', {
  description: 'A forløb somebody proposes to the leader of a house; the two see it, and nobody else.',
})
export class CaseProposal {
  @Field(() => ID) id!: string;
  @Field(() => CommunityRef) community!: CommunityRef;
  @Field(() => FocusEnum) focus!: Focus;
  @Field(() => AgeBandEnum) ageBand!: AgeBand;
  @Field(() => String) wondering!: string;
  @Field(() => PersonRef) proposedBy!: PersonRef;
  @Field(() => DateTime) proposedAt!: string;
  @Field(() => ProposalStateEnum) state!: ProposalState;
  @Field(() => String, { nullable: true, description: 'What the leader said when declining.' }) word!:
    string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'The forløb it became.' }) caseId!: string | null;
  @Field(() => Boolean, { description: 'The reader proposed it.' }) mine!: boolean;
}

@ObjectType('OutsideReceipt', {
  description: 'What a mutation answers that belongs to no forløb the person need see.',
})
export class OutsideReceipt {
  @Field(() => ID) subjectId!: string;
}
