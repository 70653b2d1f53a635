import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '@faellesblik/platform/server/database/reactions';
import { EndOfCase } from './end-of-case';

/** Measures belong to the everyday of the house that agreed on them: they end when another house has taken the forløb over. */
@Injectable()
export class HandOverReaction implements OnModuleInit {
  constructor(
    @Inject(Reactions) private readonly reactions: Reactions,
    @Inject(EndOfCase) private readonly measures: EndOfCase,
  ) {}

  onModuleInit(): void {
    this.reactions.on('hand-over.accepted', (tx, { caseId }) => this.measures.settle(tx, caseId));
  }
}
