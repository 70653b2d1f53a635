import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FindingAnswerInput } from '@faellesblik/anonymisation/server/finding-answer.input';
import type { ChildCode, ChildVoiceFields, VoiceOf } from '@faellesblik/observations/domain/child-voice';
import type { ChildPlaceSource } from '@faellesblik/observations/domain/choices';
import type { ContactForm, ParentContactFields } from '@faellesblik/observations/domain/parent-contact';
import { DateOnly, FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { ChildPlaceSourceEnum } from './observation.enums';
import { ChildCodeEnum, ContactFormEnum, VoiceOfEnum } from './perspective.types';

@InputType({ isAbstract: true })
class ChildVoiceInput implements ChildVoiceFields<string> {
  @Field(() => ID) mutationId!: string;
  @Field(() => VoiceOfEnum) of!: VoiceOf;
  @Field(() => ChildCodeEnum, { nullable: true }) child?: ChildCode | null;
  @Field(() => ChildPlaceSourceEnum) source!: ChildPlaceSource;
  @Field(() => DateOnly, { nullable: true, description: 'Left out only when nobody has asked yet.' })
  heldOn?: string | null;
  @Field(() => FreeText, { description: 'What was said or shown, or why not yet.' }) what!: string;
  @Field(() => ID, { nullable: true, description: 'A participant.' }) askedById?: string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WriteChildVoiceInput')
export class WriteChildVoiceInput extends ChildVoiceInput {
  @Field(() => ID) caseId!: string;
}

@InputType('ReviseChildVoiceInput')
export class ReviseChildVoiceInput extends ChildVoiceInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'The version the author has read.' }) version!: number;
}

@InputType({ isAbstract: true })
class ParentContactInput implements ParentContactFields<string> {
  @Field(() => ID) mutationId!: string;
  @Field(() => ContactFormEnum) form!: ContactForm;
  @Field(() => DateOnly, { nullable: true, description: 'Left out only when there was none yet.' })
  heldOn?: string | null;
  @Field(() => FreeText, { nullable: true, description: 'What it was about, or why not yet.' })
  what?: string | null;
  @Field(() => FreeText, { nullable: true, description: 'How the parents see it.' }) view?: string | null;
  @Field(() => FreeText, { nullable: true, description: 'What the parents contribute.' })
  contribution?: string | null;
  @Field(() => ID, { nullable: true, description: 'A participant.' }) contactId?: string | null;
  @Field(() => [FindingAnswerInput]) answers!: FindingAnswerInput[];
}

@InputType('WriteParentContactInput')
export class WriteParentContactInput extends ParentContactInput {
  @Field(() => ID) caseId!: string;
}

@InputType('ReviseParentContactInput')
export class ReviseParentContactInput extends ParentContactInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'The version the author has read.' }) version!: number;
}

@InputType('WithdrawPerspectiveInput')
export class WithdrawPerspectiveInput {
  @Field(() => ID) mutationId!: string;
  @Field(() => ID, { description: "A child's voice or a contact with the parents." }) id!: string;
}
