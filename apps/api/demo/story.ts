import type { Instant } from '@faellesblik/access/domain/calendar';
import type { Basis } from '@faellesblik/cases/domain/basis';
import type { AgeBand, Focus } from '@faellesblik/cases/domain/case';
import type { DutyResult } from '@faellesblik/cases/domain/duty-check';
import type { HandOverOffer } from '@faellesblik/cases/domain/hand-over';
import type { ParticipantFunction } from '@faellesblik/cases/domain/participant';
import type { ClosingFields } from '@faellesblik/learning/domain/closing';
import type { GivenAnswer } from '@faellesblik/measures/domain/answer-round';
import type { Decision } from '@faellesblik/measures/domain/close-round';
import type { FollowUpFields } from '@faellesblik/measures/domain/follow-up';
import type { MeasureFields } from '@faellesblik/measures/domain/measure';
import type { ReviewFields } from '@faellesblik/measures/domain/review';
import type { ChildVoiceFields } from '@faellesblik/observations/domain/child-voice';
import type { ObservationFields } from '@faellesblik/observations/domain/observation';
import type { ParentContactFields } from '@faellesblik/observations/domain/parent-contact';
import type { QuietFields, QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import type { MessageFields } from '@faellesblik/sparring/domain/message';
import type { SparringFields } from '@faellesblik/sparring/domain/sparring-request';

/** One forløb of the demo, told as what its people did, in the order they did it. */
export interface Story {
  /** The nickname of the community it is about. */
  readonly community: string;
  readonly deeds: readonly Deed[];
}

/** Somebody does something at a moment; people, units and measures go by name. */
export type Deed = { readonly at: Instant; readonly by: string } & (
  | { readonly does: 'open'; readonly focus: Focus; readonly ageBand: AgeBand; readonly wondering: string }
  | {
      readonly does: 'invite';
      readonly person: string;
      readonly as: ParticipantFunction;
      readonly secondAdult?: boolean;
    }
  | { readonly does: 'keepTerms'; readonly terms: readonly string[] }
  | { readonly does: 'considerDuty'; readonly result: DutyResult }
  | { readonly does: 'stateBasis'; readonly basis: Basis<string> }
  | { readonly does: 'share'; readonly observation: ObservationFields<string> }
  | { readonly does: 'beginSharedLook' }
  | { readonly does: 'ask'; readonly unit: string; readonly request: SparringFields<string> }
  | { readonly does: 'take' }
  | {
      readonly does: 'fill';
      readonly line: QuietLine;
      /** 1 for another wording of the own filling; left out when the line stands empty. */
      readonly number?: number;
      readonly fields: QuietFields<string>;
    }
  | { readonly does: 'assess'; readonly participation: number; readonly asked?: string }
  | { readonly does: 'hear'; readonly voice: ChildVoiceFields<string> }
  | { readonly does: 'meetParents'; readonly contact: ParentContactFields<string> }
  | ({ readonly does: 'write'; readonly about?: 'observation' } & Omit<
      MessageFields<string>,
      'replyTo' | 'observationId'
    >)
  | { readonly does: 'propose'; readonly measure: ToldMeasure }
  | { readonly does: 'openRound'; readonly deadline: Instant }
  | ({ readonly does: 'answer' } & GivenAnswer<string>)
  | ({ readonly does: 'closeRound' } & Decision<string>)
  | ({ readonly does: 'followUp'; readonly measure: string } & Omit<FollowUpFields<string>, 'heldOn'>)
  | {
      readonly does: 'offerHandOver';
      readonly unit: string;
      readonly handOver: Omit<HandOverOffer, 'toUnitId'>;
    }
  | { readonly does: 'review'; readonly review: ReviewFields<string> }
  | { readonly does: 'close'; readonly closing: ClosingFields<string> }
  | { readonly does: 'release' }
);

/** A measure with its owners by name. */
export type ToldMeasure = Omit<MeasureFields<string>, 'ownerId' | 'coOwnerId'> & {
  readonly owner: string;
  readonly coOwner: string;
};

/** Of one kind of deed. */
export type DeedOf<Does extends Deed['does']> = Extract<Deed, { readonly does: Does }>;
