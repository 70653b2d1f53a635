/**
 * For after an act that took what had the focus off the page: brings the keyboard, and who listens, to the first heading
 * of what is there now. Does nothing when the focus is somewhere.
 */
export function keepFocus(within: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  const heading = within.querySelector<HTMLElement>('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
