import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { CanActivateFn, CanMatchFn } from '@angular/router';
import { Session } from './session';
import { SIGN_IN_PATH } from './sign-in-again';

/** Addresses that only stand for those who are signed in. */
export const isSignedIn: CanMatchFn = () => isKnown(inject(Session));

/** Lets a signed-in person through; anybody else goes to the sign-in page, which brings them back here. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(Session);
  if (await isKnown(session)) return true;
  return router.createUrlTree([SIGN_IN_PATH], { queryParams: { videre: state.url } });
};

async function isKnown(session: Session): Promise<boolean> {
  const me = await session.load().catch(() => null); // the sign-in page says it when the server is out of reach
  return me !== null;
}
