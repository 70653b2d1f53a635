const ITEM = 'fb-guard-concern';

/**
 * Arrow keys in the list of findings: left and right among the buttons of one, up and down to the same button of another.
 * Answers what gets the focus; null for every other key, and where one types.
 */
export function arrowTarget(event: KeyboardEvent): HTMLElement | null {
  const { target, key } = event;
  if (!(target instanceof HTMLButtonElement) || event.ctrlKey || event.metaKey || event.altKey) return null;
  const item = target.closest(ITEM);
  const row = buttonsOf(item);
  const at = row.indexOf(target);
  if (key === 'ArrowRight') return row[at + 1] ?? null;
  if (key === 'ArrowLeft') return row[at - 1] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const items = [...(item?.closest('ul')?.querySelectorAll(ITEM) ?? [])];
  const next = item && items[items.indexOf(item) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return null;
  return at === 0 ? (buttonsOf(next)[0] ?? null) : firstWay(next);
}

/** What Enter should do with a finding: its first proposal, or, when it has none, showing it in the text. */
export function firstWay(item: Element): HTMLElement | null {
  return item.querySelector<HTMLElement>('.ways button:not(.more)') ?? buttonsOf(item)[0] ?? null;
}

function buttonsOf(item: Element | null): HTMLElement[] {
  return [...(item?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
}
