import { randomUUID } from 'node:crypto';
import { ShareObservationDocument } from '../../../libs/contracts/generated/observations.ts';
import { texts, type TextKind } from '../../seed/texts.ts';
import { caseId } from './places.ts';

/** The text of the n-th observation: invented, and the guard has nothing to ask about it. */
export const sharedTexts = (
  n: number,
): Readonly<Record<'wondering' | 'concrete' | 'strengths' | 'goesWell', string>> => ({
  wondering: textOf('wondering', n),
  concrete: textOf('concrete', n),
  strengths: textOf('strengths', Math.floor(n / 4)),
  goesWell: textOf('goesWell', Math.floor(n / 16)),
});

/** A request that shares the n-th observation in a forløb. */
export function sharing(forloeb: number, n: number): { readonly mutationId: string; readonly body: string } {
  const mutationId = randomUUID();
  const observation = { ...sharedTexts(n), situation: 'freePlay' };
  const input = { mutationId, caseId: caseId(forloeb), observation, answers: [] };
  return { mutationId, body: JSON.stringify({ query: ShareObservationDocument.text, variables: { input } }) };
}

/** Reads what is answered when it was shared, the number of its event; throws at any other answer. */
export function sharedIn(body: Buffer): number {
  const { data } = JSON.parse(body.toString()) as {
    readonly data: { readonly shareObservation: { readonly sequence: number } } | null;
  };
  if (!data || !(data.shareObservation.sequence > 0)) throw new Error('An observation was not shared.');
  return data.shareObservation.sequence;
}

const textOf = (kind: TextKind, n: number): string => texts[kind][n % texts[kind].length] ?? '';
