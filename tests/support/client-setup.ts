import '@angular/localize/init';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

/** The page of the tests has no window to scroll: nothing comes into sight or leaves it. */
globalThis.IntersectionObserver ??= class {
  readonly observe = (): void => undefined;
  readonly disconnect = (): void => undefined;
} as unknown as typeof IntersectionObserver;
