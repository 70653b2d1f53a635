import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { UnsavedWork } from './unsaved-work';

/** The address of the sign-in page. */
export const SIGN_IN_PATH = '/log-ind';

/** What happens when the session has ended: to the sign-in page, unless something typed would be lost. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWork);
  private readonly asked = signal(false);

  /** True while the page stays because it holds something unsaved; the shell then shows a banner. */
  readonly waiting = this.asked.asReadonly();

  /** Goes to the sign-in page and remembers where the person was. */
  ask(): void {
    if (this.unsaved.any()) {
      this.asked.set(true);
      return;
    }
    if (this.router.url.startsWith(SIGN_IN_PATH)) return;
    void this.router.navigate([SIGN_IN_PATH], { queryParams: { videre: this.router.url } });
  }

  /** The session is good again. */
  done(): void {
    this.asked.set(false);
  }
}
