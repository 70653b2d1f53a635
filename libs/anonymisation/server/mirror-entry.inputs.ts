import { Field, ID, InputType } from '@nestjs/graphql';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { FindingAnswerInput } from './finding-answer.input';

@InputType('AddMirrorEntryInput')
export class AddMirrorEntryInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => FreeText, { description: 'Words and phrases in the forms they are met in, parted by commas.' })
  words!: string;
  @Field(() => FreeText, { description: 'What to ask or write instead.' }) instead!: string;
  @Field(() => FreeText, { nullable: true, description: 'Why, in one sentence.' }) why?: string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('RemoveMirrorEntryInput')
export class RemoveMirrorEntryInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) entryId!: string;
}
