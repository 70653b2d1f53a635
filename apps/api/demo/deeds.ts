import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { dateOf } from '@faellesblik/access/domain/calendar';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { CaseService } from '@faellesblik/cases/server/case.service';
import { DutyCheckService } from '@faellesblik/cases/server/duty-check.service';
import { HandOverService } from '@faellesblik/cases/server/hand-over.service';
import { KnownTermsService } from '@faellesblik/cases/server/known-terms.service';
import { ParticipantService } from '@faellesblik/cases/server/participant.service';
import { CardService } from '@faellesblik/learning/server/card.service';
import { ClosingService } from '@faellesblik/learning/server/closing.service';
import { FollowUpService } from '@faellesblik/measures/server/follow-up.service';
import { MeasureService } from '@faellesblik/measures/server/measure.service';
import { ReviewService } from '@faellesblik/measures/server/review.service';
import { RoundAnswering } from '@faellesblik/measures/server/round-answering.service';
import { RoundClosing } from '@faellesblik/measures/server/round-closing.service';
import { RoundOpening } from '@faellesblik/measures/server/round-opening.service';
import { AssessmentService } from '@faellesblik/observations/server/assessment.service';
import { FillingService } from '@faellesblik/observations/server/filling.service';
import { ObservationService } from '@faellesblik/observations/server/observation.service';
import { PerspectiveService } from '@faellesblik/observations/server/perspective.service';
import { Database } from '@faellesblik/platform/server/database/database';
import { newId } from '@faellesblik/platform/server/database/ids';
import { MessageService } from '@faellesblik/sparring/server/message.service';
import { SparringService } from '@faellesblik/sparring/server/sparring.service';
import { TakingService } from '@faellesblik/sparring/server/taking.service';
import type { Directory } from './directory';
import type { Deed, DeedOf } from './story';
import type { Tale } from './tale';

/** What is sent with everything: nobody in the demo writes anything that has to be answered for. */
const sent = () => ({ mutationId: newId(), answers: [] });

/** Does what a story tells, through the services. */
export class Deeds {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly directory: Directory,
  ) {}

  async do(actor: Actor, deed: Deed, tale: Tale): Promise<void> {
    switch (deed.does) {
      case 'open':
        return this.open(actor, deed, tale);
      case 'invite':
        return this.invite(actor, deed, tale);
      case 'keepTerms': {
        const input = { ...sent(), caseId: tale.caseId, terms: [...deed.terms], version: 0 };
        await this.get(KnownTermsService).save(actor, input);
        return;
      }
      case 'considerDuty': {
        const { result } = deed;
        await this.get(DutyCheckService).consider(actor, { ...sent(), caseId: tale.caseId, result });
        return;
      }
      case 'stateBasis':
        await this.get(ParticipantService).stateBasis(actor, {
          ...sent(),
          caseId: tale.caseId,
          basis: deed.basis,
        });
        return;
      case 'share':
        return this.share(actor, deed, tale);
      case 'fill':
      case 'assess':
      case 'hear':
      case 'meetParents':
        return this.lookTogether(actor, deed, tale);
      case 'beginSharedLook':
        await this.get(CaseService).beginSharedLook(actor, { ...sent(), ...(await this.seen(actor, tale)) });
        return;
      case 'offerHandOver': {
        const input = { ...deed.handOver, toUnitId: this.directory.unit(deed.unit), caseId: tale.caseId };
        await this.get(HandOverService).offer(actor, { ...sent(), ...input });
        return;
      }
      case 'propose':
        return this.propose(actor, deed, tale);
      case 'followUp': {
        const input = { ...deed, ...sent(), measureId: tale.measure(deed.measure), heldOn: dateOf(deed.at) };
        await this.get(FollowUpService).log(actor, input);
        return;
      }
      case 'ask':
      case 'take':
      case 'write':
        return this.spar(actor, deed, tale);
      case 'openRound':
      case 'answer':
      case 'closeRound':
        return this.agree(actor, deed, tale);
      default:
        return this.end(actor, deed, tale);
    }
  }

  private async open(actor: Actor, { focus, ageBand, wondering }: DeedOf<'open'>, tale: Tale): Promise<void> {
    const { communityId } = tale;
    tale.keep(
      'case',
      await this.get(CaseService).open(actor, { ...sent(), communityId, focus, ageBand, wondering }),
    );
  }

  private async invite(
    actor: Actor,
    { person, as, secondAdult = false }: DeedOf<'invite'>,
    tale: Tale,
  ): Promise<void> {
    const invited = {
      personId: this.directory.person(person),
      function: as,
      seesFrom: 'start',
      secondAdult,
    } as const;
    await this.get(ParticipantService).invite(actor, { ...sent(), caseId: tale.caseId, ...invited });
  }

  private async share(actor: Actor, { observation }: DeedOf<'share'>, tale: Tale): Promise<void> {
    const input = { ...sent(), caseId: tale.caseId, observation };
    tale.keep('observation', await this.get(ObservationService).share(actor, input));
  }

  private async lookTogether(
    actor: Actor,
    deed: DeedOf<'fill' | 'assess' | 'hear' | 'meetParents'>,
    tale: Tale,
  ): Promise<void> {
    const { caseId } = tale;
    const heldOn = dateOf(deed.at);
    switch (deed.does) {
      case 'fill': {
        const { line, number = 0, fields } = deed;
        const input = { ...sent(), id: tale.the('observation'), line, number, fields };
        await this.get(FillingService).fill(actor, input);
        return;
      }
      case 'assess': {
        const { participation, asked } = deed;
        const askedId = asked ? this.directory.person(asked) : null;
        const input = { ...sent(), observationId: tale.the('observation'), participation, askedId };
        await this.get(AssessmentService).assess(actor, input);
        return;
      }
      case 'hear': {
        const input = { ...sent(), caseId, heldOn, askedById: actor.personId, ...deed.voice };
        await this.get(PerspectiveService).writeChildVoice(actor, input);
        return;
      }
      case 'meetParents': {
        const input = { ...sent(), caseId, heldOn, contactId: actor.personId, ...deed.contact };
        await this.get(PerspectiveService).writeParentContact(actor, input);
      }
    }
  }

  private async propose(actor: Actor, { measure }: DeedOf<'propose'>, tale: Tale): Promise<void> {
    const { owner, coOwner, signs, ...told } = measure;
    const owners = { ownerId: this.directory.person(owner), coOwnerId: this.directory.person(coOwner) };
    const input = { ...sent(), ...told, ...owners, signs: [...signs], caseId: tale.caseId };
    const { subjectId } = await this.get(MeasureService).propose(actor, input);
    if (subjectId !== undefined) tale.measures.set(measure.title, subjectId);
  }

  private async spar(actor: Actor, deed: DeedOf<'ask' | 'take' | 'write'>, tale: Tale): Promise<void> {
    switch (deed.does) {
      case 'ask': {
        const input = {
          ...sent(),
          caseId: tale.caseId,
          unitId: this.directory.unit(deed.unit),
          ...deed.request,
        };
        return tale.keep('request', await this.get(SparringService).ask(actor, input));
      }
      case 'take':
        await this.get(TakingService).take(actor, { ...sent(), requestId: tale.the('request') });
        return;
      case 'write': {
        const thread = deed.about ? 'question' : 'message';
        const replyTo = deed.kind === 'reply' ? tale.the(thread) : null;
        const observationId = deed.about ? tale.the('observation') : null;
        const { kind, text } = deed;
        const input = { ...sent(), caseId: tale.caseId, kind, text, replyTo, observationId };
        return tale.keep(thread, await this.get(MessageService).write(actor, input));
      }
    }
  }

  private async agree(
    actor: Actor,
    deed: DeedOf<'openRound' | 'answer' | 'closeRound'>,
    tale: Tale,
  ): Promise<void> {
    switch (deed.does) {
      case 'openRound': {
        const asked = { measureIds: [...tale.measures.values()], deadline: deed.deadline };
        const input = { ...sent(), ...(await this.seen(actor, tale)), ...asked };
        return tale.keep('round', await this.get(RoundOpening).open(actor, input));
      }
      case 'answer': {
        const { answer, reason, wouldDo } = deed;
        await this.get(RoundAnswering).answer(actor, {
          ...sent(),
          roundId: tale.the('round'),
          answer,
          reason,
          wouldDo,
        });
        return;
      }
      case 'closeRound': {
        const { decision, reviewOn } = deed;
        await this.get(RoundClosing).close(actor, {
          ...sent(),
          roundId: tale.the('round'),
          decision,
          reviewOn,
        });
        return;
      }
    }
  }

  private async end(actor: Actor, deed: DeedOf<'review' | 'close' | 'release'>, tale: Tale): Promise<void> {
    switch (deed.does) {
      case 'review':
        await this.get(ReviewService).hold(actor, {
          ...sent(),
          ...(await this.seen(actor, tale)),
          ...deed.review,
        });
        return;
      case 'close': {
        const input = { ...sent(), ...(await this.seen(actor, tale)), ...deed.closing };
        return tale.keep('card', await this.get(ClosingService).close(actor, input));
      }
      case 'release':
        await this.get(CardService).release(actor, { ...sent(), cardId: tale.the('card'), version: 1 });
        return;
    }
  }

  /** The forløb as this person sees it now. */
  private async seen(actor: Actor, { caseId }: Tale): Promise<{ caseId: string; version: number }> {
    const { version } = await this.get(Database).transaction(actor, (tx) =>
      this.get(CaseRepository).get(tx, caseId),
    );
    return { caseId, version };
  }

  private get<Service>(service: Type<Service>): Service {
    return this.app.get(service, { strict: false });
  }
}
