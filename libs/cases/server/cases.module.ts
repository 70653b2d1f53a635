import { Module } from '@nestjs/common';
import { CasesAtHand } from './case-at-hand';
import { CaseRepository } from './case.repository';
import { CaseResolver } from './case.resolver';
import { CaseService } from './case.service';
import { Communities } from './communities.read';
import { CommunityRepository } from './community.repository';
import { CommunityService } from './community.service';
import { KnownTermsResolver } from './known-terms.resolver';
import { KnownTermsService } from './known-terms.service';
import { ParticipantRepository } from './participant.repository';
import { ParticipantService } from './participant.service';

@Module({
  providers: [
    CasesAtHand,
    CaseRepository,
    CaseResolver,
    CaseService,
    Communities,
    CommunityRepository,
    CommunityService,
    KnownTermsResolver,
    KnownTermsService,
    ParticipantRepository,
    ParticipantService,
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
