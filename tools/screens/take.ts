import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageState } from '../../tests/support/pages.ts';
import type { Language, Viewer } from '../../tests/support/viewer.ts';
import type { Choice, Size, Theme } from './choice.ts';

/** What one window makes pictures of. */
export interface Task {
  readonly state: PageState;
  readonly language: Language;
}

/** Makes the pictures of one page in one language, in every chosen look and size; it is loaded once. */
export async function take(
  viewer: Viewer,
  { state, language }: Task,
  choice: Choice,
  folder: string,
): Promise<number> {
  const { page } = viewer;
  const [first] = choice.sizes;
  if (first) await page.setViewportSize(first);
  await viewer.show(state, language);
  for (const size of choice.sizes) {
    await fit(page, size);
    for (const theme of choice.themes) {
      await page.emulateMedia({ colorScheme: theme });
      await page.screenshot({
        path: join(folder, fileName(state.name, language, theme, size)),
        animations: 'disabled',
      });
    }
  }
  return choice.sizes.length * choice.themes.length;
}

/** `workspace-overview.da.light.1440.png` */
export function fileName(name: string, language: Language, theme: Theme, { width }: Size): string {
  return `${name}.${language}.${theme}.${width}.png`;
}

/** A window as high as the page: what stands fixed at its lower edge is then at the end of the picture. */
async function fit(page: Page, { width, height }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
}
