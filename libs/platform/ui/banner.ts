import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

/** What a banner is about. */
export type BannerKind = 'demo' | 'offline' | 'error' | 'info';

const ICON_OF: Readonly<Record<BannerKind, IconName | null>> = {
  demo: null,
  offline: 'wifi-off',
  error: 'circle-alert',
  info: 'info',
};

/** A line that concerns the whole page. Errors are read out at once, the rest when there is a pause. */
@Component({
  selector: 'fb-banner',
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <fb-icon [name]="name" />
    }
    <p><ng-content /></p>
    <ng-content select="[action]" />
  `,
  host: { '[class]': 'kind()', '[attr.role]': 'role()' },
  styleUrl: './banner.scss',
})
export class Banner {
  readonly kind = input<BannerKind>('info');

  protected readonly icon = computed(() => ICON_OF[this.kind()]);
  protected readonly role = computed(() =>
    this.kind() === 'error' ? 'alert' : this.kind() === 'demo' ? null : 'status',
  );
}
