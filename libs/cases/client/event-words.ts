import type { CaseEventKind } from '@faellesblik/cases/domain/case-event';
import type { IconName } from '@faellesblik/platform/ui/icons';

/** How one kind of event is told, after the name of who did it. */
export interface EventWords {
  readonly words: string;
  readonly icon: IconName;
}

const WORDS: Readonly<Record<CaseEventKind, EventWords>> = {
  'case.opened': { icon: 'flag', words: $localize`:@@cases.event-opened:åbnede forløbet` },
  'basis.stated': {
    icon: 'shield-check',
    words: $localize`:@@cases.event-basis:skrev, på hvilket grundlag vi ser sammen`,
  },
  'participant.invited': {
    icon: 'user-plus',
    words: $localize`:@@cases.event-invited:inviterede en kollega med`,
  },
  'participant.removed': {
    icon: 'user-minus',
    words: $localize`:@@cases.event-removed:tog en kollega ud af forløbet`,
  },
  'participant.left': { icon: 'user-minus', words: $localize`:@@cases.event-left:forlod forløbet` },
  'participant.widened': {
    icon: 'eye',
    words: $localize`:@@cases.event-widened:lod en kollega se fra forløbets start`,
  },
  'participant.suggested': {
    icon: 'user-plus',
    words: $localize`:@@cases.event-suggested:foreslog en kollega`,
  },
  'holder.offered': {
    icon: 'handshake',
    words: $localize`:@@cases.event-holder-offered:bad en kollega være tovholder`,
  },
  'holder.declined': {
    icon: 'reply',
    words: $localize`:@@cases.event-holder-declined:takkede nej til at være tovholder`,
  },
  'holder.withdrawn': {
    icon: 'reply',
    words: $localize`:@@cases.event-holder-withdrawn:trak tilbuddet om at være tovholder tilbage`,
  },
  'holder.changed': { icon: 'handshake', words: $localize`:@@cases.event-holder-changed:blev tovholder` },
  'hand-over.offered': {
    icon: 'arrow-right',
    words: $localize`:@@cases.event-hand-over-offered:tilbød forløbet til et andet hus`,
  },
  'hand-over.accepted': {
    icon: 'handshake',
    words: $localize`:@@cases.event-hand-over-accepted:tog imod forløbet i et nyt hus`,
  },
  'hand-over.declined': {
    icon: 'reply',
    words: $localize`:@@cases.event-hand-over-declined:takkede nej til overgangen`,
  },
  'hand-over.withdrawn': {
    icon: 'undo',
    words: $localize`:@@cases.event-hand-over-withdrawn:trak overgangen tilbage`,
  },
  'case.paused': { icon: 'pause', words: $localize`:@@cases.event-paused:satte forløbet på pause` },
  'case.resumed': { icon: 'play', words: $localize`:@@cases.event-resumed:tog forløbet op igen` },
  'case.lifted-out': {
    icon: 'arrow-right',
    words: $localize`:@@cases.event-lifted-out:afsluttede her, fordi der arbejdes videre i fagsystemet`,
  },
  'round.withdrawn': {
    icon: 'undo',
    words: $localize`:@@cases.event-round-withdrawn:trak aftalerunden tilbage`,
  },
  'case.moved': { icon: 'route', words: $localize`:@@cases.event-moved:tog forløbet et skridt videre` },
  'observation.shared': { icon: 'eye', words: $localize`:@@cases.event-observation:delte en iagttagelse` },
  'observation.revised': { icon: 'pencil', words: $localize`:@@cases.event-revised:rettede sin iagttagelse` },
  'observation.withdrawn': {
    icon: 'undo',
    words: $localize`:@@cases.event-withdrawn:trak en iagttagelse tilbage`,
  },
  'observation.filled': {
    icon: 'pen-line',
    words: $localize`:@@cases.event-filled:føjede til en iagttagelse`,
  },
  'observation.assessed': {
    icon: 'scale',
    words: $localize`:@@cases.event-assessed:gav sit tal for deltagelsen`,
  },
  'observation.assessment-asked': {
    icon: 'scale',
    words: $localize`:@@cases.event-assessment-asked:bad en kollega om at vurdere deltagelsen`,
  },
  'observation.assessment-declined': {
    icon: 'scale',
    words: $localize`:@@cases.event-assessment-declined:kan ikke vurdere deltagelsen her`,
  },
  'observation.assessment-shown': {
    icon: 'scale',
    words: $localize`:@@cases.event-assessment-shown:viste sit tal for deltagelsen`,
  },
  'child-voice.written': {
    icon: 'messages',
    words: $localize`:@@cases.event-child-voice:skrev, hvad børnene siger`,
  },
  'parent-contact.written': {
    icon: 'handshake',
    words: $localize`:@@cases.event-parent-contact:skrev om kontakten med forældrene`,
  },
  'child-voice.revised': {
    icon: 'pencil',
    words: $localize`:@@cases.event-child-voice-revised:rettede, hvad børnene siger`,
  },
  'child-voice.withdrawn': {
    icon: 'undo',
    words: $localize`:@@cases.event-child-voice-withdrawn:trak noget om, hvad børnene siger, tilbage`,
  },
  'parent-contact.revised': {
    icon: 'pencil',
    words: $localize`:@@cases.event-parent-contact-revised:rettede det om kontakten med forældrene`,
  },
  'parent-contact.withdrawn': {
    icon: 'undo',
    words: $localize`:@@cases.event-parent-contact-withdrawn:trak noget om kontakten med forældrene tilbage`,
  },
  'sparring.asked': { icon: 'compass', words: $localize`:@@cases.event-sparring-asked:bad om sparring` },
  'sparring.taken': {
    icon: 'handshake',
    words: $localize`:@@cases.event-sparring-taken:tog imod sparringen`,
  },
  'sparring.withdrawn': {
    icon: 'undo',
    words: $localize`:@@cases.event-sparring-withdrawn:trak en anmodning om sparring tilbage`,
  },
  'message.written': { icon: 'messages', words: $localize`:@@cases.event-message:skrev i sparringen` },
  'measure.proposed': { icon: 'sprout', words: $localize`:@@cases.event-measure:foreslog et tiltag` },
  'round.opened': { icon: 'handshake', words: $localize`:@@cases.event-round-opened:åbnede en aftalerunde` },
  'round.answered': { icon: 'check', words: $localize`:@@cases.event-round-answered:svarede i aftalerunden` },
  'round.closed': {
    icon: 'circle-check',
    words: $localize`:@@cases.event-round-closed:lukkede aftalerunden med en beslutning`,
  },
  'follow-up.logged': { icon: 'footprints', words: $localize`:@@cases.event-follow-up:skrev en opfølgning` },
  'review.held': { icon: 'scale', words: $localize`:@@cases.event-review:holdt status` },
  'case.closed': { icon: 'archive', words: $localize`:@@cases.event-closed:afsluttede forløbet` },
  'case.reopened': { icon: 'refresh', words: $localize`:@@cases.event-reopened:genåbnede forløbet` },
  'card.proposed': {
    icon: 'lightbulb',
    words: $localize`:@@cases.event-card-proposed:skrev et erfaringskort`,
  },
  'card.released': {
    icon: 'circle-check',
    words: $localize`:@@cases.event-card-released:læste erfaringskortet og udgav det`,
  },
};

/** What is told in other words to the one it was done to. */
const TO_ME: Readonly<Partial<Record<CaseEventKind, EventWords>>> = {
  'participant.invited': {
    icon: 'user-plus',
    words: $localize`:@@cases.event-invited-me:inviterede dig med`,
  },
  'participant.widened': {
    icon: 'eye',
    words: $localize`:@@cases.event-widened-me:lod dig se fra forløbets start`,
  },
  'holder.offered': {
    icon: 'handshake',
    words: $localize`:@@cases.event-holder-offered-me:bad dig være tovholder`,
  },
  'holder.withdrawn': {
    icon: 'reply',
    words: $localize`:@@cases.event-holder-withdrawn-me:trak tilbuddet til dig om at være tovholder tilbage`,
  },
};

const OTHER: EventWords = {
  icon: 'info',
  words: $localize`:@@cases.event-other:gjorde noget nyt i forløbet`,
};

/** The words for an event, such as `delte en iagttagelse`; a kind this page does not know is still told. */
export function eventWords(kind: string, toMe = false): EventWords {
  if (!isKnown(kind)) return OTHER;
  return (toMe && TO_ME[kind]) || WORDS[kind];
}

function isKnown(kind: string): kind is CaseEventKind {
  return Object.hasOwn(WORDS, kind);
}
