import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Mark } from '@faellesblik/platform/ui/mark';
import { Session } from '@faellesblik/platform/client/session';
import { PersonMenu } from './person-menu';
import { placesFor } from './places';

/** The way around: a column at the left, on a phone a bar at the bottom with the mark and the person on top. */
@Component({
  selector: 'fb-main-nav',
  imports: [Icon, Mark, PersonMenu, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="navWord">
      <a class="home" routerLink="/" [attr.aria-label]="homeWord"><fb-mark /></a>
      <div class="places">
        @for (place of places(); track place.link) {
          <a
            [routerLink]="place.link"
            routerLinkActive="here"
            [routerLinkActiveOptions]="{ exact: place.link === '/' }"
            ariaCurrentWhenActive="page"
          >
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
  protected readonly homeWord = $localize`:@@client.home:Fællesblik, til Mit bord`;
  protected readonly navWord = $localize`:@@client.nav:Hovedmenu`;
}
