import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** One tab: a link of its own, so that it can be shared, opened beside and gone back from. */
export interface Tab {
  readonly word: string;
  readonly link: string;
  /** A small number after the word, such as how many wait. */
  readonly count?: number;
}

/**
 * A row of tabs that are links: Tab goes through them as through any links, and so do the arrow keys, Home and End. On a
 * narrow screen the row scrolls sideways, to the one that is open.
 */
@Component({
  selector: 'fb-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav #row [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.link) {
        <a
          #link
          [routerLink]="tab.link"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          (keydown)="goAlong($event, row)"
          (isActiveChange)="$event && bringIntoView(link, row)"
        >
          {{ tab.word }}
          @if (tab.count) {
            <span class="count">{{ tab.count }}</span>
          }
        </a>
      }
    </nav>
  `,
  styleUrl: './tabs.scss',
})
export class Tabs {
  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input.required<string>();

  protected goAlong(event: KeyboardEvent, row: HTMLElement): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...row.querySelectorAll('a')];
    const place = links.findIndex((link) => link === event.target);
    const next = nextPlace(event.key, place, links.length);
    if (next === undefined) return;
    event.preventDefault();
    links[next]?.focus();
  }

  /** Scrolls the row alone: the page stays where the reader has it. */
  protected bringIntoView(link: HTMLElement, row: HTMLElement): void {
    row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }
}

/** Where a key leads in a row of so many, from its end to its beginning again; undefined for any other key. */
function nextPlace(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
