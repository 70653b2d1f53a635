import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateTime } from '@faellesblik/platform/server/graphql/scalars';

/** The forms that keep a draft. */
export const draftKinds = [
  'observation',
  'additions',
  'message',
  'measure',
  'followUp',
  'review',
  'closing',
  'handOver',
  'sparringRequest',
  'childVoice',
  'parentContact',
  'openCase',
] as const;
export type DraftKind = (typeof draftKinds)[number];

export const DraftKindEnum = enumType('DraftKind', draftKinds);

@ObjectType('DraftPlace', { description: 'A place in a text of the draft as it was saved.' })
export class DraftPlace {
  @Field(() => String, { description: 'Of the text in the body, as "concrete" or "signs.0".' }) path!: string;
  @Field(() => Int, { description: 'UTF-16 offset, inclusive.' }) start!: number;
  @Field(() => Int, { description: 'UTF-16 offset, exclusive.' }) end!: number;
}

@ObjectType('Draft', { description: 'What I am still writing; nobody else can read it.' })
export class Draft {
  @Field(() => DraftKindEnum) kind!: DraftKind;
  @Field(() => ID, { nullable: true }) caseId!: string | null;
  @Field(() => String, { description: "JSON of the form's fields, as the author left it." }) body!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTime) updatedAt!: string;
  @Field(() => [DraftPlace], { description: 'Where a known term of the forløb stands: it blocks.' })
  known!: readonly DraftPlace[];
  @Field(() => [DraftPlace], {
    description: 'What was said to identify nobody in this forløb: it asks no more.',
  })
  dismissed!: readonly DraftPlace[];
}

@ObjectType('SavedDraft')
export class SavedDraft {
  @Field(() => Int, { description: 'The one to save upon next time.' }) version!: number;
  @Field(() => DateTime) updatedAt!: string;
  @Field(() => [DraftPlace], { description: 'Where a known term of the forløb stands: it blocks.' })
  known!: readonly DraftPlace[];
  @Field(() => [DraftPlace], {
    description: 'What was said to identify nobody in this forløb: it asks no more.',
  })
  dismissed!: readonly DraftPlace[];
}
