import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('AssessParticipationInput')
export class AssessParticipationInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) observationId!: string;
  @Field(() => Int, { description: '1 helt udenfor … 5 fuldt med.' }) participation!: number;
  @Field(() => ID, { nullable: true, description: 'The colleague who is asked to assess it too.' })
  askedId?: string | null;
}

@InputType('AskToAssessInput')
export class AskToAssessInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) observationId!: string;
  @Field(() => ID, { description: 'The colleague who is asked now.' }) askedId!: string;
}

@InputType('AssessmentOfInput')
export class AssessmentOfInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID) observationId!: string;
}
