import type { Page } from 'playwright-core';

/**
 * Collects what no page of ours may do: ask another origin for anything, break its content security policy or the rules
 * of Trusted Types, or leave an error uncaught. Begin before the page is opened.
 */
export async function watchPage(page: Page, ownUrl: string): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => found.push(what));
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation(what: string): void };
    window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      reportViolation(`violates ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  const own = new Set([new URL(ownUrl).host]);
  const look = (address: string): void => {
    if (!own.has(new URL(address).host)) found.push(`asks ${address}`);
  };
  page.on('request', (request) => look(request.url()));
  page.on('websocket', (socket) => look(socket.url()));
  page.on('pageerror', ({ message }) => found.push(`is left with an error: ${message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?(Type|HTML|Script)/.test(message.text()))
      found.push(message.text());
  });
  return found;
}
