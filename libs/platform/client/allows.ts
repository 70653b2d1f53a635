import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { Session } from './session';
import type { Me } from './session';

/**
 * Addresses that only people with one of these abilities have; for all others signed in they do not exist. Who is not signed in
 * passes, to be asked to sign in.
 */
export const allows =
  (...abilities: readonly (keyof Me['can'])[]): CanMatchFn =>
  async () => {
    const me = await inject(Session)
      .load()
      .catch(() => null); // the sign-in page says it when the server is out of reach
    return me === null || abilities.some((ability) => me.can[ability]);
  };
