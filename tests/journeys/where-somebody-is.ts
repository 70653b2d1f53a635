import type { Page } from 'playwright-core';

/** Where somebody is on a page: what has the focus, what is written and marked in it, and where it stands in the window. */
export interface Whereabouts {
  /** What has the focus, by its name and its words. */
  readonly at: string;
  readonly text: string | null;
  readonly selected: readonly (number | string | null)[];
  /** How far from the top of the window it stands, in whole pixels. */
  readonly top: number;
  readonly scrolled: number;
}

/** As it is once what has come is drawn: the browser holds the place as it draws. */
export function whereSomebodyIs(page: Page): Promise<Whereabouts> {
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const focused = document.activeElement ?? document.body;
    const box = focused instanceof HTMLTextAreaElement ? focused : null;
    return {
      at: `${focused.tagName} ${focused.id} ${box ? '' : (focused.textContent ?? '')}`,
      text: box?.value ?? null,
      selected: box ? [box.selectionStart, box.selectionEnd, box.selectionDirection] : [],
      top: Math.round(focused.getBoundingClientRect().top),
      scrolled: Math.round(scrollY),
    };
  });
}
