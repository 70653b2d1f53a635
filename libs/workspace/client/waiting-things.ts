import { AGE_BAND_WORDS } from '@faellesblik/cases/client/age-band-words';
import { COMMUNITY_KIND_WORDS } from '@faellesblik/cases/client/community-words';
import type { HandOverState, ReminderKind } from '@faellesblik/contracts/generated/schema';
import type { TodayQuery } from '@faellesblik/contracts/generated/workspace';
import type { ChipTone } from '@faellesblik/platform/ui/chip';
import { daysUntil, dayText, dueText, momentText, timeText } from '@faellesblik/platform/ui/day-text';
import type { IconName } from '@faellesblik/platform/ui/icons';
import { quoted } from '@faellesblik/platform/ui/quoted';
import { draftLink, draftWord } from './draft-words';

type TodayView = TodayQuery['today'];

/** One thing that waits: what, about what, how soon, and the one button. */
export interface WaitingThing {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly chip?: { readonly word: string; readonly tone: ChipTone };
  readonly button: string;
  /** What the button adds to be told from another, where the title alone does not; else it adds the title. */
  readonly called?: string;
  readonly link: string;
  /** What the place is to show first, as the query of its address. */
  readonly query?: Readonly<Record<string, string>>;
}

/** What waits for me, in the order it matters: follow-ups, rounds, assessments, sparring, proposals and offers, what is late, cards to read, drafts. */
export function waitingThings(today: TodayView, now = new Date()): WaitingThing[] {
  return [
    ...today.followUps.map((one) => followUp(one, now)),
    ...today.rounds.map((one) => round(one, now)),
    ...today.assessments.map((one) => assessment(one, now)),
    ...today.requests.map(request),
    ...today.proposals.map(proposal),
    ...today.handOvers.map(handOver),
    ...today.holderOffers.map(holderOffer),
    ...today.reminders.map((one) => reminder(one, now)),
    ...today.cardsToRead.map(card),
    ...today.drafts.map((one) => draft(one, now)),
  ];
}

function followUp(
  { caseId, codeName, measureId, title, due }: TodayView['followUps'][number],
  now: Date,
): WaitingThing {
  return {
    key: `follow-up ${measureId}`,
    icon: 'footprints',
    title: $localize`:@@workspace.waits-follow-up:Opfølgning: ${title}:title:`,
    text: codeName,
    chip: { word: dueText(due, now), tone: daysUntil(due, now) <= 0 ? 'ask' : 'plain' },
    button: $localize`:@@workspace.log-now:Log nu`,
    link: `/forloeb/${caseId}/opfoelgning/${measureId}`,
  };
}

function round(
  { caseId, codeName, roundId, voice, deadline, measureCount }: TodayView['rounds'][number],
  now: Date,
): WaitingThing {
  const proposals =
    measureCount === 1
      ? $localize`:@@workspace.one-proposal:ét forslag`
      : $localize`:@@workspace.proposals:${measureCount}:count: forslag`;
  const isLate = Date.parse(deadline) < now.getTime();
  return {
    key: `round ${roundId}`,
    icon: 'handshake',
    title:
      voice === 'advice'
        ? $localize`:@@workspace.waits-advice:Aftalerunde venter på dit råd`
        : $localize`:@@workspace.waits-round:Aftalerunde venter på dit svar`,
    text: `${codeName} · ${proposals}`,
    chip: {
      word: isLate
        ? $localize`:@@workspace.deadline-passed:fristen er gået`
        : $localize`:@@workspace.deadline:frist ${dayText(deadline, now)}:day:`,
      tone: isLate ? 'ask' : 'plain',
    },
    button:
      voice === 'advice' ? $localize`:@@workspace.give-advice:Giv råd` : $localize`:@@workspace.answer:Svar`,
    link: `/forloeb/${caseId}/aftale`,
  };
}

/** Several may wait in one forløb: who wrote the observation, and when, tells them apart. */
function assessment(
  { caseId, codeName, observationId, by, inVain, author, sharedAt }: TodayView['assessments'][number],
  now: Date,
): WaitingThing {
  const title = inVain
    ? $localize`:@@workspace.assessment-in-vain:${by.name}:name: kan ikke vurdere deltagelsen`
    : $localize`:@@workspace.waits-assessment:${by.name}:name: beder dig vurdere deltagelsen`;
  const text = $localize`:@@workspace.assessment-of:${codeName}:code: · iagttagelse af ${author.name}:name:, ${dayText(sharedAt, now)}:day: ${timeText(sharedAt)}:time:`;
  return {
    key: `assessment ${observationId}`,
    icon: 'scale',
    title,
    text,
    button: inVain ? $localize`:@@workspace.see:Se` : $localize`:@@workspace.assess:Vurdér`,
    called: `${title}, ${text}`,
    link: `/forloeb/${caseId}/iagttagelser`,
    query: { vis: observationId },
  };
}

function request({
  id,
  question,
  communityKind,
  ageBand,
  daysWaiting,
  urgency,
}: TodayView['requests'][number]): WaitingThing {
  const waited =
    daysWaiting === 0
      ? $localize`:@@workspace.asked-today:spurgt i dag`
      : daysWaiting === 1
        ? $localize`:@@workspace.waited-one:1 dag`
        : $localize`:@@workspace.waited:${daysWaiting}:days: dage`;
  return {
    key: `request ${id}`,
    icon: 'compass',
    title: $localize`:@@workspace.waits-request:Nogen beder jer se med: ${COMMUNITY_KIND_WORDS[communityKind].toLocaleLowerCase()}:kind:, ${AGE_BAND_WORDS[ageBand]}:age:`,
    text: quoted(question),
    chip: { word: waited, tone: urgency === 'now' || daysWaiting >= 4 ? 'ask' : 'plain' },
    button: $localize`:@@workspace.take:Tag den`,
    link: '/sparring',
  };
}

function proposal({
  id,
  state,
  community,
  unit,
  proposedBy,
  caseId,
}: TodayView['proposals'][number]): WaitingThing {
  const waits = state === 'waiting';
  return {
    key: `proposal ${id}`,
    icon: 'flag',
    title: waits
      ? $localize`:@@workspace.waits-proposal:Forslag fra ${proposedBy.name}:name:`
      : state === 'accepted'
        ? $localize`:@@workspace.proposal-accepted:Dit forslag er blevet til et forløb`
        : $localize`:@@workspace.proposal-declined:Lederen har svaret på dit forslag`,
    text: `${community} · ${unit}`,
    button: waits ? $localize`:@@workspace.read:Læs` : $localize`:@@workspace.see:Se`,
    link: caseId ? `/forloeb/${caseId}` : '/forslag',
  };
}

function handOver({
  id,
  caseId,
  codeName,
  state,
  toMe,
  from,
  toUnit,
  asked,
}: TodayView['handOvers'][number]): WaitingThing {
  return {
    key: `hand-over ${id}`,
    icon: 'arrow-right',
    title: toMe
      ? asked
        ? $localize`:@@workspace.hand-over-answered:${from.name}:name: har svaret jer om overgangen`
        : $localize`:@@workspace.waits-hand-over:Et forløb er på vej til jer fra ${from.unit.name}:unit:`
      : HAND_OVER_NEWS[state](toUnit),
    text: codeName,
    button: toMe ? $localize`:@@workspace.read:Læs` : $localize`:@@workspace.see:Se`,
    link: toMe
      ? `/overgang/${id}`
      : state === 'accepted'
        ? `/forloeb/${caseId}`
        : `/forloeb/${caseId}/overgang`,
  };
}

const asks = (unit: string): string =>
  $localize`:@@workspace.hand-over-asks:${unit}:unit: har skrevet om overgangen`;
const HAND_OVER_NEWS: Readonly<Record<HandOverState, (unit: string) => string>> = {
  offered: asks,
  withdrawn: asks,
  accepted: (unit) => $localize`:@@workspace.hand-over-accepted:${unit}:unit: har taget imod forløbet`,
  declined: (unit) =>
    $localize`:@@workspace.hand-over-declined:${unit}:unit: har svaret nej tak til overgangen`,
};

function holderOffer({ caseId, codeName, from }: TodayView['holderOffers'][number]): WaitingThing {
  return {
    key: `offer ${caseId}`,
    icon: 'handshake',
    title: $localize`:@@workspace.waits-offer:${from.name}:name: spørger, om du vil være tovholder`,
    text: codeName,
    button: $localize`:@@workspace.answer:Svar`,
    link: `/forloeb/${caseId}`,
  };
}

const REMINDERS: Readonly<Record<ReminderKind, string>> = {
  secondAdult: $localize`:@@workspace.reminder-second-adult:Ingen står alene: find en makker`,
  sharedLook: $localize`:@@workspace.reminder-shared-look:Er I klar til fælles blik?`,
  pauseOver: $localize`:@@workspace.reminder-pause:Pausen er slut: se på det igen`,
};

function reminder(
  { caseId, codeName, kind, by, overdue }: TodayView['reminders'][number],
  now: Date,
): WaitingThing {
  return {
    key: `reminder ${kind} ${caseId}`,
    icon: kind === 'pauseOver' ? 'play' : kind === 'sharedLook' ? 'eye' : 'user',
    title: REMINDERS[kind],
    text: codeName,
    chip: { word: dueText(by, now), tone: overdue ? 'ask' : 'plain' },
    button: $localize`:@@workspace.to-case:Gå til forløbet`,
    link: `/forloeb/${caseId}`,
  };
}

function card({ id, situation }: TodayView['cardsToRead'][number]): WaitingThing {
  return {
    key: `card ${id}`,
    icon: 'lightbulb',
    title: $localize`:@@workspace.waits-card:Et erfaringskort venter på en læser`,
    text: situation,
    button: $localize`:@@workspace.read:Læs`,
    link: `/erfaringer/${id}`,
  };
}

function draft({ kind, caseId, codeName, updatedAt }: TodayView['drafts'][number], now: Date): WaitingThing {
  const saved = $localize`:@@workspace.draft-saved:gemt ${momentText(updatedAt, now)}:moment:`;
  return {
    key: `draft ${kind} ${caseId}`,
    icon: 'pen-line',
    title: $localize`:@@workspace.waits-draft:Din kladde: ${draftWord(kind)}:kind:`,
    text: codeName ? `${codeName} · ${saved}` : saved,
    button: $localize`:@@workspace.continue:Fortsæt`,
    link: draftLink(kind, caseId),
  };
}
