import { Injectable, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { UnsavedWork } from '@faellesblik/platform/client/unsaved-work';
import { filter, map } from 'rxjs';

/** A form of its own about a forløb. The forløb's own page follows it by itself. */
const FORM = /^\/forloeb\/([^/]+)\/(?:iagttagelse|tiltag|opfoelgning\/[^/]+|status|overgang|afslut)$/;

/** Leaves a form about a forløb as soon as the right to see it ends, for the page that says so: nobody could share what is in it. */
@Injectable()
export class RevokedPage {
  private readonly router = inject(Router);
  private readonly realtime = inject(Realtime);
  private readonly unsaved = inject(UnsavedWork);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  private readonly caseId = computed(() => FORM.exec(this.url().split(/[?#]/)[0] ?? '')?.[1]);
  private readonly watch = computed(() => {
    const caseId = this.caseId();
    return caseId === undefined ? null : untracked(() => this.realtime.watchCase(caseId));
  });

  constructor() {
    effect((onCleanup) => {
      const watch = this.watch();
      onCleanup(() => watch?.stop());
    });
    effect(() => {
      const watch = this.watch();
      // What was never there for this person is told by the form itself.
      if (watch?.revoked() && watch.sequence() > 0) untracked(() => void this.leave(watch.caseId));
    });
  }

  private leave(caseId: string): Promise<void> {
    const way = { replaceUrl: true, state: { revoked: true } };
    return this.unsaved.leaveUnasked(() => this.router.navigate(['/forloeb', caseId], way));
  }
}
