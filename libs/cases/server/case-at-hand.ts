import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { requireVersion } from '@faellesblik/access/domain/version';
import type { CaseFacts } from '@faellesblik/cases/domain/case-facts';
import { requireRight, type Viewer, type ViewerCan } from '@faellesblik/cases/domain/case-policy';
import type { Participant } from '@faellesblik/cases/domain/participant';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CaseRepository, type StoredCase } from './case.repository';
import { ParticipantRepository, type StoredParticipant } from './participant.repository';

/** A forløb as the one who works on it needs it: itself, who takes part, what the rules count, and who asks. */
export interface CaseAtHand {
  readonly subject: StoredCase;
  readonly participants: readonly StoredParticipant[];
  readonly facts: CaseFacts;
  readonly viewer: Viewer;
}

/** How every domain takes a forløb up before it writes to it. */
@Injectable()
export class CasesAtHand {
  constructor(
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
  ) {}

  /** Refuses who may not (`case.not-allowed`); what is not visible does not exist (`not-found`). */
  async take(tx: Transaction, actor: Actor, caseId: string, right: keyof ViewerCan): Promise<CaseAtHand> {
    const found = await this.look(tx, actor, await this.cases.get(tx, caseId));
    requireRight(right, found.viewer, found.subject, found.facts);
    return found;
  }

  /** As `take`, with the forløb locked first: what the rule is held against stays so until the step is done. */
  async hold(tx: Transaction, actor: Actor, caseId: string, right: keyof ViewerCan): Promise<CaseAtHand> {
    const found = await this.look(tx, actor, await this.cases.lock(tx, caseId));
    requireRight(right, found.viewer, found.subject, found.facts);
    return found;
  }

  /** As `take`, to change the forløb itself: it is locked, and must be as the reader has seen it (`version.changed`). */
  async takeToMove(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    version: number,
    right: keyof ViewerCan,
  ): Promise<CaseAtHand> {
    const found = await this.lookToMove(tx, actor, caseId, version);
    requireRight(right, found.viewer, found.subject, found.facts);
    return found;
  }

  /** As `takeToMove`, where the step itself says best why it is refused. */
  async lookToMove(tx: Transaction, actor: Actor, caseId: string, version: number): Promise<CaseAtHand> {
    const subject = await this.cases.lock(tx, caseId);
    requireVersion(subject, version);
    return this.look(tx, actor, subject);
  }

  /** Without asking for a right. */
  async look(tx: Transaction, actor: Actor, subject: StoredCase): Promise<CaseAtHand> {
    const participants = await this.participants.all(tx, subject.id);
    const facts = await this.cases.facts(tx, subject.id);
    const participation: Participant | null =
      participants.find((one) => one.personId === actor.personId) ?? null;
    return { subject, participants, facts, viewer: { actor, participation } };
  }
}
