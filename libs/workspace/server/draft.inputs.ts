import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { DraftKindEnum, type DraftKind } from './draft.types';

@InputType('SaveDraftInput', { description: 'A draft has no mutationId: its version does it.' })
export class SaveDraftInput {
  @Field(() => DraftKindEnum) kind!: DraftKind;
  @Field(() => ID, { nullable: true, description: 'Left out only for openCase.' }) caseId?: string | null;
  @Field(() => FreeText, { description: "JSON of the form's fields, at most 100 kB." }) body!: string;
  @Field(() => Int, { description: 'The version the author has seen, 0 for the first.' }) version!: number;
}

@InputType('DiscardDraftInput')
export class DiscardDraftInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => DraftKindEnum) kind!: DraftKind;
  @Field(() => ID, { nullable: true, description: 'Left out only for openCase.' }) caseId?: string | null;
}
