import type { Page } from 'playwright-core';

/** What Tab leads to on a page, one after the other. */
export interface TabWalk {
  /** Where it stopped, by name, in order. */
  readonly stops: readonly string[];
  /** Stops that look no different with the focus than without it, or stand outside the window. */
  readonly unseen: readonly string[];
  /** What can be pressed or written in and was never reached. */
  readonly missed: readonly string[];
}

/** More than any page of ours has. */
const MOST = 120;

/** Goes through the page with Tab alone, from its beginning until it begins anew. */
export async function tabWalk(page: Page): Promise<TabWalk> {
  await page.evaluate(begin);
  for (let stop = 0; stop < MOST; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(step)) break;
  }
  return page.evaluate(end);
}

interface Walk {
  readonly visited: Map<Element, { readonly look: string; readonly inWindow: boolean }>;
  /** As it is once what moves has come to rest. */
  lookOf(element: Element): string;
  nameOf(element: Element): string;
}
type WithWalk = typeof globalThis & { tabWalk: Walk };

/** The three run in the page. */
function begin(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.setBaseAndExtent(document.body, 0, document.body, 0);
  (globalThis as WithWalk).tabWalk = {
    visited: new Map(),
    lookOf: (element) => {
      for (const each of document.getAnimations())
        if (Number.isFinite(Number(each.effect?.getComputedTiming().endTime))) each.finish();
      const [parent, grandparent] = [element.parentElement, element.parentElement?.parentElement];
      return [element, parent, grandparent]
        .flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : []))
        .map(({ outline, boxShadow, borderColor, backgroundColor, transform }) =>
          [outline, boxShadow, borderColor, backgroundColor, transform].join(),
        )
        .join();
    },
    nameOf: (element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

function step(): boolean {
  const { visited, lookOf } = (globalThis as WithWalk).tabWalk;
  const focused = document.activeElement;
  if (!focused || focused === document.body || visited.has(focused)) return true;
  const look = lookOf(focused);
  const { top, bottom } = focused.getBoundingClientRect();
  visited.set(focused, { look, inWindow: bottom > 0 && top < innerHeight });
  return false;
}

function end(): TabWalk {
  const { visited, lookOf, nameOf } = (globalThis as WithWalk).tabWalk;
  (document.activeElement as HTMLElement | null)?.blur();
  const names = (elements: readonly Element[]): string[] => elements.map(nameOf);
  const stops = [...visited.keys()];
  const unseen: Element[] = [];
  for (const [each, { look, inWindow }] of visited) if (!inWindow || look === lookOf(each)) unseen.push(each);
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const there = [...document.querySelectorAll(pressable)].filter(
    (each) => each.checkVisibility() && !each.matches(':disabled, [tabindex="-1"]'),
  );
  return {
    stops: names(stops),
    unseen: names(unseen),
    missed: names(there.filter((each) => !visited.has(each))),
  };
}
