import { Injectable, computed, inject, signal } from '@angular/core';
import {
  MeDocument,
  SetLanguageDocument,
  SetLanguageMirrorDocument,
  SignOutDocument,
} from '@faellesblik/contracts/generated/platform';
import type { MeQuery } from '@faellesblik/contracts/generated/platform';
import { v7 as uuidv7 } from 'uuid';
import { GraphqlClient } from './graphql-client';
import { Realtime } from './realtime';
import { SIGN_IN_PATH } from './sign-in-again';

/** The signed-in person with unit, memberships and what they may do. */
export type Me = NonNullable<MeQuery['me']>;

/** Who is signed in. Loaded once; signing in and out loads the page anew, so nothing of one person stays for the next. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly person = signal<Me | null>(null);
  private loading: Promise<Me | null> | null = null;

  /** The person, or null while unknown or signed out. */
  readonly me = this.person.asReadonly();
  /** What the person may do; nothing while unknown. */
  readonly can = computed(() => this.person()?.can ?? NOTHING);

  /** Loads the person once; null when nobody is signed in. */
  load(): Promise<Me | null> {
    this.loading ??= this.fetchMe();
    return this.loading;
  }

  /** Ends the session and shows the sign-in page. */
  async signOut(): Promise<void> {
    this.realtime.stop(); // or it would hear that its session has ended, and ask to sign in again
    try {
      await this.graphql.request(SignOutDocument, { mutationId: uuidv7() });
    } catch (error) {
      this.realtime.start();
      throw error;
    }
    location.assign(SIGN_IN_PATH);
  }

  /** Remembers the language on the profile, so that every device of this person follows. */
  async rememberLanguage(language: 'da' | 'en'): Promise<void> {
    await this.graphql.request(SetLanguageDocument, { language, mutationId: uuidv7() });
  }

  /** Switches the language mirror on or off, on the profile and in every open form. */
  async rememberMirror(on: boolean): Promise<void> {
    await this.graphql.request(SetLanguageMirrorDocument, { on, mutationId: uuidv7() });
    this.person.update((me) => me && { ...me, languageMirror: on });
  }

  private async fetchMe(): Promise<Me | null> {
    try {
      const { me } = await this.graphql.request(MeDocument);
      this.person.set(me);
      if (me) this.graphql.speakFor(me.person.id);
      if (me) this.realtime.start();
      return me;
    } catch (error) {
      this.loading = null;
      throw error;
    }
  }
}

const NOTHING: Me['can'] = {
  openCase: false,
  proposeCase: false,
  takeSparring: false,
  readCards: false,
  seeCases: false,
  keepMirror: false,
};
