import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';

/** Where in a forløb words are searched for. */
export const hitPlaces = ['wondering', 'observation', 'measure', 'message'] as const;
export type HitPlace = (typeof hitPlaces)[number];

export const HitPlaceEnum = enumType('HitPlace', hitPlaces, 'Where in a forløb words were found.');

@ObjectType('SnippetPiece')
export class SnippetPiece {
  @Field(() => String) text!: string;
  @Field(() => Boolean, { description: 'What was searched for, or a word very like it.' }) isHit!: boolean;
}

@ObjectType('CaseHit', { description: 'A text of a forløb in which the words were found.' })
export class CaseHit {
  @Field(() => HitPlaceEnum) place!: HitPlace;
  @Field(() => ID, { description: 'The observation, measure or message; the forløb itself for its undring.' })
  subjectId!: string;
  @Field(() => [SnippetPiece], { description: 'A few words around what was found, in order.' })
  snippet!: readonly SnippetPiece[];
}

@ObjectType('FoundCase')
export class FoundCase {
  @Field(() => ID) caseId!: string;
  @Field(() => [CaseHit], {
    description: 'The best first, at most three; none when code name or community alone fit.',
  })
  hits!: readonly CaseHit[];
}
