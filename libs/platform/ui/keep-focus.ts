import { ElementRef, Injector, afterNextRender, inject } from '@angular/core';

/**
 * For after an act that took what had the focus off the page: brings the keyboard, and who listens, to the first heading
 * of what is there now, else of the page. Does nothing when the focus is somewhere.
 */
function keepFocus(within: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  const headings = 'h1, h2, h3';
  const heading = within.querySelector<HTMLElement>(headings) ?? document.querySelector<HTMLElement>('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** `keepFocus` for the component that asks, or for a part of it, as soon as what an act has changed is shown. */
export function focusKeeper(part?: string): () => void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const injector = inject(Injector);
  const keep = (): void => keepFocus((part && host.querySelector<HTMLElement>(part)) || host);
  // A dialog that has closed gives the focus back first, to where it came from.
  return () => afterNextRender(() => setTimeout(keep), { injector });
}
