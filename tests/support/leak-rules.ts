/** Everybody who asks, by what they are to the forløb. */
export type Reader =
  | 'leader'
  | 'colleague'
  | 'newcomer'
  | 'observer'
  | 'receiver'
  | 'team'
  | 'former'
  | 'administration'
  | 'administrator'
  | 'stranger';

/** Whether a row was there before the newcomer came. */
export type Age = 'old' | 'new';

/** Who sees a text by some queries: always, or only what is new. */
interface Shown {
  readonly exits: readonly string[];
  readonly readers: readonly Reader[];
  readonly later: readonly Reader[];
}
/** Who sees a text, and by which queries. */
export type Rule = readonly Shown[];

/** Whether this query may tell this reader a text of this age. */
export function shows(rule: Rule, exit: string, reader: Reader, age: Age): boolean {
  return rule.some(
    ({ exits, readers, later }) =>
      exits.includes(exit) && (readers.includes(reader) || (age === 'new' && later.includes(reader))),
  );
}

/** Every column with words in a row of a forløb, as `table.column`. */
export const columns = `
  select c.table_name || '.' || c.column_name as name from information_schema.columns c
  where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'ARRAY') and c.is_generated = 'NEVER'
    and (c.table_name in ('case', 'case_proposal') or exists (select from information_schema.columns k
      where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'case_id'))`;

const FROM_START: readonly Reader[] = ['leader', 'colleague', 'observer'];
const PAGE = ['caseWorkspace', 'caseChanges'];

const rule = (exits: readonly string[], readers: readonly Reader[], later: readonly Reader[] = []): Rule => [
  { exits, readers, later },
];
/** Held against the reader's history. */
const ofItsTime = (...more: readonly string[]): Rule => rule([...PAGE, ...more], FROM_START, ['newcomer']);
/** What is agreed now: for all who take part, whenever they came. */
const agreed = (...more: readonly string[]): Rule => rule([...PAGE, ...more], [...FROM_START, 'newcomer']);
/** Only the closing that stands; one that was reopened is told to nobody. */
const standing = rule(PAGE, [], [...FROM_START, 'newcomer']);
/** Of a round that was closed before the newcomer came: no news to that person, but there. */
const answered: Rule = [
  ...rule(['caseWorkspace'], [...FROM_START, 'newcomer']),
  ...rule(['caseChanges'], FROM_START),
];
const handedOver = rule(['handOver', 'handOverOf'], [...FROM_START, 'newcomer', 'receiver']);

const CHOICE = 'a choice among the words of the domain';
const NOT_WRITTEN = 'made by the system';

/** What each holds: who sees it and where, or why it holds no text of a person. A column that is missing here fails. */
export const RULES: Readonly<Record<string, Rule | string>> = {
  'access_log.what': NOT_WRITTEN,
  'agreement_round.decision': answered,
  'agreement_round.state': CHOICE,
  'basis.how': agreed(),
  'basis.kind': CHOICE,
  'basis.other': agreed(),
  'basis.week': 'a week',
  'case.age_band': CHOICE,
  'case.code_name': NOT_WRITTEN,
  'case.focus': CHOICE,
  'case.pause_reason': 'is there while it rests: resting.spec.ts',
  'case.paused_from': CHOICE,
  'case.state': CHOICE,
  'case.wondering': agreed('foundCases'),
  'case_event.kind': NOT_WRITTEN,
  'case_proposal.age_band': CHOICE,
  'case_proposal.focus': CHOICE,
  'case_proposal.state': CHOICE,
  'case_proposal.wondering': rule(['proposals'], ['leader', 'colleague']),
  'case_proposal.word': 'is there when it is declined: proposals.spec.ts',
  'child_voice.child': 'a letter',
  'child_voice.of': CHOICE,
  'child_voice.source': CHOICE,
  'child_voice.what': ofItsTime(),
  'closing.did_not': standing,
  'closing.difference': standing,
  'closing.earlier': standing,
  'closing.reason': CHOICE,
  'closing.reopen_note': rule([], []),
  'closing.story_before': standing,
  'closing.story_now': standing,
  'draft.kind': CHOICE,
  'duty_check.result': CHOICE,
  'follow_up.done': CHOICE,
  'follow_up.line': ofItsTime(),
  'hand_over.age_band': CHOICE,
  'hand_over.avoid': handedOver,
  'hand_over.basis_how': handedOver,
  'hand_over.basis_kind': CHOICE,
  'hand_over.basis_other': handedOver,
  'hand_over.basis_week': 'a week',
  'hand_over.child_words': handedOver,
  'hand_over.code_name': NOT_WRITTEN,
  'hand_over.communities': handedOver,
  'hand_over.first_days': handedOver,
  'hand_over.kind': CHOICE,
  'hand_over.measures': handedOver,
  'hand_over.parents': handedOver,
  'hand_over.state': CHOICE,
  'hand_over.strengths': handedOver,
  'hand_over.structure': handedOver,
  'hand_over.unknown': handedOver,
  'hand_over.word': 'is there when it is declined: hand-over.spec.ts',
  'hand_over.works': handedOver,
  'hand_over_message.text': handedOver,
  'measure.approach': CHOICE,
  'measure.goal': agreed('foundCases'),
  'measure.level': CHOICE,
  'measure.level_reason': agreed(),
  'measure.makes_sense': CHOICE,
  'measure.signs': agreed('foundCases'),
  'measure.state': CHOICE,
  'measure.title': agreed('foundCases'),
  'measure.what': agreed('foundCases'),
  'measure.when': agreed('foundCases'),
  'message.kind': CHOICE,
  'message.text': ofItsTime('foundCases'),
  'observation.child_place': ofItsTime('foundCases'),
  'observation.child_place_not_yet': ofItsTime('foundCases'),
  'observation.child_place_source': CHOICE,
  'observation.concrete': ofItsTime('foundCases'),
  'observation.frequency': CHOICE,
  'observation.goes_well': ofItsTime('foundCases'),
  'observation.parents_text': ofItsTime('foundCases'),
  'observation.parents_view': CHOICE,
  'observation.practice': ofItsTime('foundCases'),
  'observation.situation': CHOICE,
  'observation.strengths': ofItsTime('foundCases'),
  'observation.tried': ofItsTime('foundCases'),
  'observation.urgency': CHOICE,
  'observation.week': 'a week',
  'observation.wish': ofItsTime('foundCases'),
  'observation.wondering': ofItsTime('foundCases'),
  'observation_addition.content': ofItsTime('foundCases'),
  'observation_addition.line': CHOICE,
  'observation_revision.content': rule(['observationBefore'], FROM_START, ['newcomer']),
  'parent_contact.contribution': ofItsTime(),
  'parent_contact.form': CHOICE,
  'parent_contact.view': ofItsTime(),
  'parent_contact.what': ofItsTime(),
  'participant.function': CHOICE,
  'participant.sees_from': CHOICE,
  'review.outcome': CHOICE,
  'perspective_revision.content': rule(['perspectiveBefore'], FROM_START, ['newcomer']),
  // Laid out without an event: so it is no change.
  'review.reason': rule(['caseWorkspace'], FROM_START, ['newcomer']),
  'round_voter.voice': CHOICE,
  'sparring_request.age_band': CHOICE,
  'sparring_request.community_kind': CHOICE,
  'sparring_request.question': [...agreed(), ...rule(['sparringInbox', 'today'], ['team'])],
  'sparring_request.side': CHOICE,
  'sparring_request.urgency': CHOICE,
  'sparring_request.wish': [...agreed(), ...rule(['sparringInbox', 'today'], ['team'])],
  'stance.answer': CHOICE,
  'stance.reason': answered,
  'stance.would_do': answered,
};

/** The texts that are kept sealed, and who reads them. */
export const SEALED: Readonly<Record<'draft' | 'knownTerm', Rule>> = {
  draft: rule(['draft'], ['colleague']),
  knownTerm: rule(['knownTerms'], ['leader']),
};
