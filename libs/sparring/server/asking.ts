import { Inject, Injectable } from '@nestjs/common';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { askForSparring, type SparringFields } from '@faellesblik/sparring/domain/sparring-request';
import { SparringRequestRepository } from './sparring-request.repository';

/** What is asked, of which unit, about which forløb. */
export interface Question {
  readonly caseId: string;
  readonly unitId: string;
  readonly fields: SparringFields;
}

/** Puts a question to a unit, for somebody whose right to do so has been seen to. */
@Injectable()
export class Asking {
  constructor(
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(SparringRequestRepository) private readonly requests: SparringRequestRepository,
  ) {}

  /** Its people are told on Mit bord. @returns the id of the request. */
  async put(tx: Transaction, { caseId, unitId, fields }: Question): Promise<string> {
    // Two who ask the same unit at the same moment wait for each other here, so that the second is told.
    const subject = await this.cases.lock(tx, caseId);
    const facts = await this.cases.facts(tx, caseId);
    const unit = await this.requests.unit(tx, unitId);
    const earlier = await this.requests.ofCase(tx, caseId);
    const made = { id: newId(), askedBy: tx.who.personId };
    const request = askForSparring(fields, made, unit, subject, facts, earlier, tx.now.toISOString());
    await this.requests.add(tx, request, subject);
    const concerns = await this.requests.membersOf(tx, unitId);
    tx.announce({ kind: 'sparring.asked', caseId, subjectId: made.id, concerns });
    return made.id;
  }
}
