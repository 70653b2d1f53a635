import type { Page } from 'playwright-core';

/** What a page shows, in words, for reading why something was not found there: no picture is needed. */
export async function whatIsShown(page: Page): Promise<string> {
  const lines = await page.evaluate(tell).catch((error: unknown) => [`cannot be read: ${String(error)}`]);
  return [new URL(page.url()).pathname, ...lines].map((line) => `    ${line}`).join('\n');
}

/** Runs in the page. */
function tell(): string[] {
  const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const seen = (selector: string, within: ParentNode = document): HTMLElement[] =>
    [...within.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const list = (title: string, selector: string, within?: ParentNode): string[] => {
    const all = seen(selector, within).map(words).filter(Boolean);
    return all.length > 0 ? [`${title}: ${all.join(' | ')}`] : [];
  };
  const place = document.querySelector('dialog[open]') ?? document;
  const focus = document.activeElement;
  return [
    ...list('headings', 'h1, h2, h3'),
    ...list('alerts', '[role=alert], .error'),
    ...list('said', '[role=status]'),
    ...list('dialog', 'dialog[open] h2'),
    ...list('links and buttons', 'main a, main button, dialog a, dialog button', place),
    ...list('fields', 'label, legend', place),
    ...(seen('fb-skeleton').length > 0 ? ['something is still loading'] : []),
    `focus: ${focus?.tagName.toLowerCase() ?? 'nowhere'} ${focus?.getAttribute('aria-label') ?? ''}`,
  ];
}
