import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MirrorEntry', {
  description:
    'Labelling words that the municipality has added to the language mirror, with a describing way.',
})
export class MirrorEntryType {
  @Field(() => ID) id!: string;
  @Field(() => [String]) words!: readonly string[];
  @Field(() => String, { description: 'What to ask or write instead.' }) instead!: string;
  @Field(() => String, { nullable: true, description: 'Why, in one sentence.' }) why!: string | null;
}
