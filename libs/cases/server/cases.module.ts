import { Module } from '@nestjs/common';
import { CasesAtHand } from './case-at-hand';
import { CaseOpening } from './case-opening';
import { CaseRepository } from './case.repository';
import { CaseResolver } from './case.resolver';
import { CaseService } from './case.service';
import { Communities } from './communities.read';
import { CommunityRepository } from './community.repository';
import { CommunityService } from './community.service';
import { DutyCheckRepository } from './duty-check.repository';
import { DutyCheckResolver } from './duty-check.resolver';
import { DutyCheckService } from './duty-check.service';
import { HandOvers } from './hand-over.read';
import { HandOverRepository } from './hand-over.repository';
import { HandOverResolver } from './hand-over.resolver';
import { HandOverService } from './hand-over.service';
import { HandOverWithdrawal } from './hand-over-withdrawal';
import { KnownTermsResolver } from './known-terms.resolver';
import { KnownTermsService } from './known-terms.service';
import { HolderService } from './holder.service';
import { ParticipantRepository } from './participant.repository';
import { ParticipantResolver } from './participant.resolver';
import { ParticipantService } from './participant.service';
import { PauseService } from './pause.service';
import { ProposalRepository } from './proposal.repository';
import { ProposalResolver } from './proposal.resolver';
import { ProposalService } from './proposal.service';
import { Proposals } from './proposals.read';
import { SuggestionRepository } from './suggestion.repository';

@Module({
  providers: [
    CaseOpening,
    CasesAtHand,
    CaseRepository,
    CaseResolver,
    CaseService,
    Communities,
    CommunityRepository,
    CommunityService,
    DutyCheckRepository,
    DutyCheckResolver,
    DutyCheckService,
    HandOverRepository,
    HandOverResolver,
    HandOvers,
    HandOverService,
    HandOverWithdrawal,
    KnownTermsResolver,
    KnownTermsService,
    HolderService,
    ParticipantRepository,
    ParticipantResolver,
    ParticipantService,
    PauseService,
    ProposalRepository,
    ProposalResolver,
    ProposalService,
    Proposals,
    SuggestionRepository,
  ],
  exports: [
    CasesAtHand,
    CaseRepository,
    CommunityRepository,
    CommunityService,
    ParticipantRepository,
    CaseService,
    ParticipantService,
  ],
})
export class CasesModule {}
