import { DestroyRef, ElementRef, type Signal, afterNextRender, inject, signal } from '@angular/core';

/** How much of it must be seen, over what stays at the foot of the page, in pixels. */
const AT_LEAST = 120;

/** Whether the component that asks stands further down than what is seen of the page. */
export function isBelowWindow(): Signal<boolean> {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const isBelow = signal(false);
  const watch = (entries: readonly IntersectionObserverEntry[]): void => {
    const now = entries.at(-1);
    isBelow.set(now !== undefined && !now.isIntersecting && now.boundingClientRect.top > 0);
  };
  const observer = new IntersectionObserver(watch, { rootMargin: `0px 0px -${AT_LEAST}px` });
  afterNextRender(() => observer.observe(host));
  inject(DestroyRef).onDestroy(() => observer.disconnect());
  return isBelow.asReadonly();
}
