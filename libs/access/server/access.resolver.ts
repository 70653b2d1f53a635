import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Language } from '@faellesblik/platform/domain/language';
import { Permission } from '@faellesblik/access/domain/permission';
import { LanguageEnum, Me, PersonRef } from './access.types';
import { Allow } from './allow';
import { Colleagues } from './colleagues.read';
import { CurrentActor } from './current-actor';
import { MeRead } from './me.read';
import { DEMO } from './access-options';
import { ProfileLanguage } from './profile-language';
import { ProfileMirror } from './profile-mirror';
import type { RequestContext } from './request-context';
import { SignIn } from './sign-in';

@Resolver()
export class AccessResolver {
  constructor(
    @Inject(MeRead) private readonly meRead: MeRead,
    @Inject(Colleagues) private readonly people: Colleagues,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(ProfileLanguage) private readonly languages: ProfileLanguage,
    @Inject(ProfileMirror) private readonly mirrors: ProfileMirror,
    @Inject(DEMO) private readonly demo: boolean,
  ) {}

  @Query(() => Me, { nullable: true, description: 'Null when nobody is signed in.' })
  @Allow(Permission.WhoAmI)
  me(@Context() { actor, language }: RequestContext): Promise<Me> | null {
    return actor ? this.meRead.me(actor, { language, demo: this.demo }) : null;
  }

  @Query(() => [PersonRef], { description: 'People who can be invited, by name or unit; at most 20.' })
  @Allow(Permission.FindColleagues)
  colleagues(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String }) search: string,
  ): Promise<PersonRef[]> {
    return this.people.find(actor, search);
  }

  @Mutation(() => Boolean, { description: 'The language of pages and mails. Repeating it changes nothing.' })
  @Allow(Permission.ReadOwn)
  setLanguage(
    @CurrentActor() actor: Actor,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Args('mutationId', { type: () => ID }) _mutationId: string,
  ): Promise<boolean> {
    return this.languages.choose(actor, language);
  }

  @Mutation(() => Boolean, {
    description:
      'Switches the language mirror on or off for this person, on every device. Repeating it changes nothing.',
  })
  @Allow(Permission.ReadOwn)
  setLanguageMirror(
    @CurrentActor() actor: Actor,
    @Args('on', { type: () => Boolean }) on: boolean,
    @Args('mutationId', { type: () => ID }) _mutationId: string,
  ): Promise<boolean> {
    return this.mirrors.choose(actor, on);
  }

  @Mutation(() => Boolean, { description: 'Ends this session. Repeating it changes nothing.' })
  @Allow(Permission.ReadOwn)
  signOut(
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
    @Args('mutationId', { type: () => ID }) _mutationId: string,
  ): Promise<boolean> {
    return this.signIn.end(actor, context.req, context.reply);
  }
}
