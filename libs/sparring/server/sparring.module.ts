import { Module } from '@nestjs/common';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { ObservationsModule } from '@faellesblik/observations/server/observations.module';
import { Asking } from './asking';
import { HandOverReaction } from './hand-over.reaction';
import { InviteMoreReaction } from './invite-more.reaction';
import { MessageRepository } from './message.repository';
import { MessageService } from './message.service';
import { SparringInbox } from './sparring-inbox.read';
import { SparringRequestRepository } from './sparring-request.repository';
import { SparringUnits } from './sparring-units.read';
import { SparringResolver } from './sparring.resolver';
import { SparringService } from './sparring.service';
import { TakerRepository } from './taker.repository';
import { TakingService } from './taking.service';
import { Thread } from './thread';

@Module({
  imports: [CasesModule, ObservationsModule],
  providers: [
    Asking,
    HandOverReaction,
    InviteMoreReaction,
    MessageRepository,
    MessageService,
    SparringInbox,
    SparringRequestRepository,
    SparringResolver,
    SparringService,
    SparringUnits,
    TakerRepository,
    TakingService,
    Thread,
  ],
  exports: [MessageService, SparringService, TakingService],
})
export class SparringModule {}
