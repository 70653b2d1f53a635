import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '@faellesblik/access/server/access.types';
import {
  childCodes,
  voicesOf,
  type ChildCode,
  type VoiceOf,
} from '@faellesblik/observations/domain/child-voice';
import type { ChildPlaceSource } from '@faellesblik/observations/domain/choices';
import { contactForms, type ContactForm } from '@faellesblik/observations/domain/parent-contact';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { DateOnly, DateTime } from '@faellesblik/platform/server/graphql/scalars';
import { ChildPlaceSourceEnum } from './observation.enums';

export const VoiceOfEnum = enumType('VoiceOf', voicesOf, 'One child, or the group where it spoke.');
export const ChildCodeEnum = enumType('ChildCode', childCodes, 'Barn A, Barn B …');
export const ContactFormEnum = enumType('ContactForm', contactForms);

/** What a child's voice says. */
@ObjectType({ isAbstract: true })
class ChildVoiceWords {
  @Field(() => VoiceOfEnum) of!: VoiceOf;
  @Field(() => ChildCodeEnum, { nullable: true }) child!: ChildCode | null;
  @Field(() => ChildPlaceSourceEnum) source!: ChildPlaceSource;
  @Field(() => DateOnly, { nullable: true }) heldOn!: string | null;
  @Field(() => String, { description: 'What was said or shown, or why not yet.' }) what!: string;
  @Field(() => PersonRef, { nullable: true }) askedBy!: PersonRef | null;
}

@ObjectType('ChildVoice', { description: 'How it looks to a child or to the group.' })
export class ChildVoiceType extends ChildVoiceWords {
  @Field(() => ID) id!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => Int, { description: '1 when written, one more with each correction.' }) version!: number;
  @Field(() => Boolean, { description: 'Written by the reader.' }) mine!: boolean;
}

/** What a contact with the parents says. */
@ObjectType({ isAbstract: true })
class ParentContactWords {
  @Field(() => ContactFormEnum) form!: ContactForm;
  @Field(() => DateOnly, { nullable: true }) heldOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What it was about, or why not yet.' }) what!:
    string | null;
  @Field(() => String, { nullable: true, description: 'How the parents see it.' }) view!: string | null;
  @Field(() => String, { nullable: true, description: 'What the parents contribute.' })
  contribution!: string | null;
  @Field(() => PersonRef, { nullable: true }) contact!: PersonRef | null;
}

@ObjectType('ParentContact', { description: 'One contact with the parents, or why there was none yet.' })
export class ParentContactType extends ParentContactWords {
  @Field(() => ID) id!: string;
  @Field(() => PersonRef) author!: PersonRef;
  @Field(() => DateTime) at!: string;
  @Field(() => Int, { description: '1 when written, one more with each correction.' }) version!: number;
  @Field(() => Boolean, { description: 'Written by the reader.' }) mine!: boolean;
}

@ObjectType('ChildVoiceRevision', { description: "What a child's voice said until its author corrected it." })
export class ChildVoiceRevision extends ChildVoiceWords {
  @Field(() => Int) version!: number;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime, { description: 'When it was written.' }) at!: string;
}

@ObjectType('ParentContactRevision', {
  description: 'What a contact with the parents said until its author corrected it.',
})
export class ParentContactRevision extends ParentContactWords {
  @Field(() => Int) version!: number;
  @Field(() => PersonRef) by!: PersonRef;
  @Field(() => DateTime, { description: 'When it was written.' }) at!: string;
}

@ObjectType('PerspectiveBefore', {
  description:
    'What stood in an entry about children or parents before, the newest first; one of the two is empty.',
})
export class PerspectiveBefore {
  @Field(() => [ChildVoiceRevision]) voices!: readonly ChildVoiceRevision[];
  @Field(() => [ParentContactRevision]) contacts!: readonly ParentContactRevision[];
}
