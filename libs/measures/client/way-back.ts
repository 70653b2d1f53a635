import { Location } from '@angular/common';
import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';

/** Leaves a form for where the person came from; who came by a link from outside goes to the forløb. */
@Injectable({ providedIn: 'root' })
export class WayBack {
  private readonly router = inject(Router);
  private readonly location = inject(Location);

  /** Goes back, or to this tab of the forløb. */
  async go(caseId: string, tab: string): Promise<void> {
    if (this.router.lastSuccessfulNavigation()?.previousNavigation) this.location.back();
    else await this.router.navigate(['/forloeb', caseId, tab], { replaceUrl: true });
  }
}
