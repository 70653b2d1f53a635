import { Field, InputType, Int } from '@nestjs/graphql';

@InputType('FindingAnswer', { description: 'The author says that this finding identifies nobody.' })
export class FindingAnswerInput {
  @Field(() => String, { description: 'Path of the field in the input, as "observation.concrete".' })
  field!: string;
  @Field(() => Int, { description: 'UTF-16 offset, inclusive.' }) start!: number;
  @Field(() => Int, { description: 'UTF-16 offset, exclusive.' }) end!: number;
}
