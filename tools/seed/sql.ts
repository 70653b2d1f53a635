import { texts, type TextKind } from './texts.ts';

/** Rows that have ids of their own; the number is part of the id. */
const kinds = {
  municipality: 0x00,
  cluster: 0x01,
  unit: 0x02,
  community: 0x03,
  person: 0x04,
  membership: 0x05,
  case: 0x10,
  observation: 0x11,
  measure: 0x12,
  round: 0x13,
  followUp: 0x14,
  message: 0x15,
  request: 0x16,
  review: 0x17,
} as const;

/** SQL that makes the id of the n-th of its kind in the municipality $1: the same at every run, and in order. */
export const id = (kind: keyof typeof kinds, n: string): string =>
  `(lpad(to_hex($1::int), 8, '0') || lpad(to_hex(${kinds[kind]}), 4, '0') || '70008000' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;

/** The same id, made here. */
export function idOf(kind: keyof typeof kinds, municipality: number, n: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return `${hex(municipality, 8)}-${hex(kinds[kind], 4)}-7000-8000-${hex(n, 12)}`;
}

/** SQL that takes one of the texts by a number. */
export const text = (kind: TextKind, n: string): string => oneOf(texts[kind], n);

/** SQL that takes one of these by a number. */
export const oneOf = (words: readonly string[], n: string): string =>
  `(array[${words.map(literal).join(', ')}])[1 + (${n}) % ${words.length}]`;

const literal = (word: string): string => `'${word.replaceAll("'", "''")}'`;

/** An insert whose columns and values stand beside each other. */
export function insert(table: string, from: string, row: Readonly<Record<string, string>>): string {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  return `insert into "${table}" (municipality_id, ${columns.join(', ')})
    select ${id('municipality', '0')}, ${Object.values(row).join(', ')} from ${from}`;
}
