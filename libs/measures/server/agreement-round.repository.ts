import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import type { AgreementRound, RoundParticipant, Stance } from '@faellesblik/measures/domain/agreement-round';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

const STANCES = `
  select coalesce(json_agg(json_build_object('answer', s.answer, 'reason', s.reason, 'wouldDo', s.would_do, 'at', s.at) order by s.number), '[]')
  from stance s where s.municipality_id = v.municipality_id and s.round_id = v.round_id and s.person_id = v.person_id`;

/** Those who were asked and still take part. */
const VOTERS = `
  select coalesce(json_agg(json_build_object('personId', v.person_id, 'voice', v.voice, 'leads', gate.led_by(c.unit_id, v.person_id),
    'stances', (${STANCES})) order by v.person_id), '[]')
  from round_voter v
  join participant p on p.municipality_id = v.municipality_id and p.case_id = v.case_id and p.person_id = v.person_id and p.until is null
  where v.municipality_id = r.municipality_id and v.round_id = r.id`;

const ROUND = `
  select r.id, r.case_id as "caseId", r.state, to_json(r.opened_at) #>> '{}' as "openedAt", to_json(r.deadline) #>> '{}' as deadline,
    to_json(r.closed_at) #>> '{}' as "closedAt", r.decision, to_char(r.review_on, 'YYYY-MM-DD') as "reviewOn",
    array(select b.measure_id::text from round_measure b where b.municipality_id = r.municipality_id and b.round_id = r.id) as "measureIds",
    (${VOTERS}) as voters
  from agreement_round r join "case" c on c.municipality_id = r.municipality_id and c.id = r.case_id
  where r.municipality_id = $1 and r.id = $2`;

/** The only place that knows the tables of rounds, voters and stances. */
@Injectable()
export class AgreementRoundRepository {
  /** The round as the database shows it to whoever asks: while it is blind to them, with no stances but their own. */
  async get(tx: Transaction, id: string): Promise<AgreementRound> {
    const [row] = await tx.query<AgreementRound>(ROUND, [tx.who.municipalityId, id]);
    if (!row) throw new DomainError('round.not-found', { field: 'roundId' });
    return row;
  }

  /** Who takes part now, and still works where they take part from, as the rule of voices sees them. */
  participants(tx: Transaction, subject: Pick<CaseInMotion, 'id' | 'unitId'>): Promise<RoundParticipant[]> {
    return tx.query<RoundParticipant>(
      `select p.person_id as "personId", p.function, p.unit_id = $3 as "ofTheHouse", gate.led_by($3, p.person_id) as leads
       from participant p
       where p.municipality_id = $1 and p.case_id = $2 and p.until is null and exists (
         select from membership m where m.municipality_id = p.municipality_id and m.person_id = p.person_id and m.unit_id = p.unit_id
           and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
       order by p.since, p.person_id`,
      [tx.who.municipalityId, subject.id, subject.unitId],
    );
  }

  /** A new round, what it is about, and who is asked. */
  async add(tx: Transaction, round: AgreementRound): Promise<void> {
    const { id, caseId, state, openedAt, deadline } = round;
    await tx.insert('agreement_round', { id, caseId, state, openedBy: tx.who.personId, openedAt, deadline });
    await tx.query(
      'insert into round_measure (municipality_id, round_id, measure_id) select $1, $2, unnest($3::uuid[])',
      [tx.who.municipalityId, id, round.measureIds],
    );
    await tx.query(
      `insert into round_voter (municipality_id, round_id, case_id, person_id, voice)
       select $1, $2, $3, asked.person_id, asked.voice from unnest($4::uuid[], $5::text[]) as asked(person_id, voice)`,
      [
        tx.who.municipalityId,
        id,
        caseId,
        round.voters.map((one) => one.personId),
        round.voters.map((one) => one.voice),
      ],
    );
  }

  /** The asking person's answer, beside those given before; that they have answered is told to all, what is not. */
  async addStance(tx: Transaction, round: AgreementRound, stance: Stance, number: number): Promise<void> {
    const { municipalityId, personId } = tx.who;
    await tx.insert('stance', { roundId: round.id, caseId: round.caseId, personId, number, ...stance });
    await tx.query(
      `update round_voter set answered_at = $4 where municipality_id = $1 and round_id = $2 and person_id = $3 and answered_at is null`,
      [municipalityId, round.id, personId, stance.at],
    );
  }

  async close(tx: Transaction, round: AgreementRound): Promise<void> {
    await tx.query(
      `update agreement_round set state = 'closed', closed_at = $3, decision = $4, review_on = $5 where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, round.id, round.closedAt, round.decision, round.reviewOn],
    );
  }

  /** Taken back: it is neither open nor decided, and what was answered is revealed to nobody. */
  async withdraw(tx: Transaction, roundId: string): Promise<void> {
    await tx.query(
      `update agreement_round set state = 'withdrawn', closed_at = $3 where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, roundId, tx.now],
    );
  }

  /** The round that is open when its forløb ends closes without a decision. */
  async closeUndecided(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `update agreement_round set state = 'closed', closed_at = $3 where municipality_id = $1 and case_id = $2 and state = 'open'`,
      [tx.who.municipalityId, caseId, tx.now],
    );
  }
}
