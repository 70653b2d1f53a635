import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Mark } from '@faellesblik/platform/ui/mark';
import { Session } from '@faellesblik/platform/client/session';
import { PersonMenu } from './person-menu';
import { isAt, placesFor } from './places';

/** The way around: a column at the left, on a phone a bar at the bottom with the mark and the person on top. */
@Component({
  selector: 'fb-main-nav',
  imports: [Icon, Mark, PersonMenu, RouterLink],
  template: `
    <nav [attr.aria-label]="navWord">
      <a class="home" routerLink="/" [attr.aria-label]="homeWord"><fb-mark /></a>
      <div class="places">
        @for (place of places(); track place.link) {
          @let here = isAt(place, path());
          <a [routerLink]="place.link" [class.here]="here" [attr.aria-current]="here ? 'page' : null">
            <fb-icon [name]="place.icon" />
            <span>{{ place.word }}</span>
          </a>
        }
      </div>
      @if (session.me(); as me) {
        <fb-person-menu [me]="me" />
      }
    </nav>
  `,
  styleUrl: './main-nav.scss',
})
export class MainNav {
  protected readonly session = inject(Session);
  protected readonly places = computed(() => placesFor(this.session.can()));
  protected readonly isAt = isAt;
  protected readonly path = computed(() => {
    const url = this.router.lastSuccessfulNavigation()?.finalUrl;
    return url ? this.router.serializeUrl(url).replace(/[?#].*/, '') : '';
  });
  protected readonly homeWord = $localize`:@@client.home:Fællesblik, til Mit bord`;
  protected readonly navWord = $localize`:@@client.nav:Hovedmenu`;

  private readonly router = inject(Router);
}
