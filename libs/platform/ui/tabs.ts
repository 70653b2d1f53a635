import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** One tab: a link of its own, so that it can be shared, opened beside and gone back from. */
export interface Tab {
  readonly word: string;
  readonly link: string;
  /** A small number after the word, such as how many wait. */
  readonly count?: number;
}

/** A row of tabs that are links; on a narrow screen the row scrolls sideways, to the one that is open. */
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

  /** Scrolls the row alone: the page stays where the reader has it. */
  protected bringIntoView(link: HTMLElement, row: HTMLElement): void {
    row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }
}
