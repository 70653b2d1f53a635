import { DestroyRef, ElementRef, type Signal, afterNextRender, inject, signal } from '@angular/core';

/** Whether the component that asks stands further down than what is seen of the page. */
export function isBelowWindow(): Signal<boolean> {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const isBelow = signal(false);
  const observer = new IntersectionObserver((entries) => {
    const now = entries.at(-1);
    isBelow.set(now !== undefined && !now.isIntersecting && now.boundingClientRect.top > 0);
  });
  afterNextRender(() => observer.observe(host));
  inject(DestroyRef).onDestroy(() => observer.disconnect());
  return isBelow.asReadonly();
}
