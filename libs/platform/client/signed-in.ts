import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { CanActivateFn } from '@angular/router';
import { Session } from './session';
import { SIGN_IN_PATH } from './sign-in-again';

/** Lets a signed-in person through; anybody else goes to the sign-in page, which brings them back here. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(Session);
  const me = await session.load().catch(() => null); // the sign-in page says it when the server is out of reach
  if (me) return true;
  return router.createUrlTree([SIGN_IN_PATH], { queryParams: { videre: state.url } });
};
