import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';

@ObjectType('KnownTerms', { description: 'Words that may never stand in the texts of a forløb.' })
export class KnownTermsType {
  @Field(() => [String]) terms!: readonly string[];
  @Field(() => Int, { description: 'The one to save upon; 0 while there are none.' }) version!: number;
}

@InputType('SaveKnownTermsInput')
export class SaveKnownTermsInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => [FreeText], {
    description: 'All of them: names may stand here and nowhere else, CPR numbers not even here.',
  })
  terms!: string[];
  @Field(() => Int, { description: 'The version the writer has read, 0 for the first.' }) version!: number;
}
