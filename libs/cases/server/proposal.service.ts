import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { checkWondering } from '@faellesblik/cases/domain/case';
import {
  acceptProposal,
  checkWord,
  declineProposal,
  proposeCase,
  withdrawProposal,
  type Proposal,
} from '@faellesblik/cases/domain/proposal';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import {
  ExactlyOnce,
  type MadeOutside,
  type Receipt,
} from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import { sendNotice } from '@faellesblik/platform/server/database/notice';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CaseOpening } from './case-opening';
import { CommunityRepository } from './community.repository';
import { ParticipantRepository } from './participant.repository';
import type {
  AcceptProposalInput,
  DeclineProposalInput,
  ProposeCaseInput,
  WithdrawProposalInput,
} from './proposal.inputs';
import { ProposalRepository } from './proposal.repository';

/** Proposing a forløb to the leader of a house, and the leader's answer. */
@Injectable()
export class ProposalService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(ProposalRepository) private readonly proposals: ProposalRepository,
    @Inject(CaseOpening) private readonly opening: CaseOpening,
    @Inject(CommunityRepository) private readonly communities: CommunityRepository,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  propose(actor: Actor, input: ProposeCaseInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'proposeCase', input, async (tx) => {
      checkWondering(input.wondering);
      const { wondering } = this.guard.pass({ wondering: input.wondering }, input.answers);
      const community = await this.communities.get(tx, input.communityId);
      const { focus, ageBand } = input;
      const given = { id: newId(), focus, ageBand, wondering };
      const proposal = proposeCase(given, community, actor, tx.now.toISOString());
      await this.proposals.add(tx, proposal);
      await this.drafts.remove(tx, 'openCase', null);
      await this.tell(tx, proposal);
      return { subjectId: proposal.id };
    });
  }

  /** Opens the forløb that was proposed, with the one who proposed it in it from the start. */
  accept(actor: Actor, input: AcceptProposalInput): Promise<Receipt> {
    return this.once.run(actor, 'acceptProposal', input, async (tx) => {
      const proposal = await this.proposals.get(tx, input.proposalId);
      const accepted = acceptProposal(proposal, newId(), actor, tx.now.toISOString());
      const community = await this.communities.get(tx, proposal.communityId);
      const { focus, ageBand, wondering } = proposal;
      const id = accepted.openedCaseId ?? '';
      const opened = await this.opening.open(tx, actor, { id, focus, ageBand, wondering }, community);
      await this.opening.bringIn(tx, actor, opened, proposal.proposedBy, input);
      await this.proposals.settle(tx, accepted);
      await this.tell(tx, accepted);
      return { caseId: opened.id, subjectId: proposal.id };
    });
  }

  decline(actor: Actor, input: DeclineProposalInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'declineProposal', input, async (tx) => {
      checkWord(input.word);
      const { word } = this.guard.pass({ word: input.word }, input.answers);
      const proposal = await this.proposals.get(tx, input.proposalId);
      const declined = declineProposal(proposal, word, actor, tx.now.toISOString());
      await this.proposals.settle(tx, declined);
      await this.tell(tx, declined);
      return { subjectId: proposal.id };
    });
  }

  withdraw(actor: Actor, input: WithdrawProposalInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'withdrawProposal', input, async (tx) => {
      const proposal = await this.proposals.get(tx, input.proposalId);
      const withdrawn = withdrawProposal(proposal, actor, tx.now.toISOString());
      await this.proposals.settle(tx, withdrawn);
      await this.tell(tx, withdrawn);
      return { subjectId: proposal.id };
    });
  }

  /** The Mit bord of those who see it; there is no forløb yet whose page could hear it. */
  private async tell(tx: Transaction, { unitId, proposedBy }: Proposal): Promise<void> {
    const leaders = await this.participants.leadersOf(tx, unitId);
    await sendNotice(tx, { personIds: [...leaders, proposedBy] });
  }
}
