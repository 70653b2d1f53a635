import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime } from '@faellesblik/platform/server/graphql/scalars';

/** What somebody has read of a forløb, by where it was shown. */
export const readKinds = [
  'page',
  'search',
  'today',
  'inbox',
  'handOver',
  'knownTerms',
  'termTold',
  'termWithheld',
] as const;
export type ReadKind = (typeof readKinds)[number];

/** What the access log calls it; whatever else it comes to hold of a forløb is its page. */
export const readKindOf: Readonly<Record<string, ReadKind>> = {
  'case.read': 'page',
  'case.changes': 'page',
  'search.cases': 'search',
  today: 'today',
  'sparring.inbox': 'inbox',
  'hand-over.read': 'handOver',
  'known-terms.read': 'knownTerms',
  'known-term': 'termTold',
  'known-term.withheld': 'termWithheld',
};

export const ReadKindEnum = enumType('ReadKind', readKinds);

@ObjectType('ReadsOfAKind')
export class ReadsOfAKind {
  @Field(() => ReadKindEnum) kind!: ReadKind;
  @Field(() => DateTime) lastAt!: string;
  @Field(() => Int, { description: 'How many of the last 30 days.' }) days!: number;
}

@ObjectType('CaseReader', { description: 'Somebody who has read in a forløb: when, and never what it said.' })
export class CaseReader {
  @Field(() => PersonRef) person!: PersonRef;
  @Field(() => Boolean, { description: 'Takes part now. Who leads the house reads without taking part.' })
  takesPart!: boolean;
  @Field(() => DateTime) lastAt!: string;
  @Field(() => Int, { description: 'On how many of the last 30 days.' }) days!: number;
  @Field(() => [ReadsOfAKind]) reads!: readonly ReadsOfAKind[];
}
