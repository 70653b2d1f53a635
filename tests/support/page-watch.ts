import type { Page } from 'playwright-core';

/** The server's answer about a forløb that one cannot see: the browser writes it down as an error. */
export const NOT_THERE = /status of 404 .*\/graphql\)$/;

/**
 * Collects what no page of ours may do, from the moment it is watched: ask another origin for anything, leave an error
 * uncaught, or have one in its console, where the browser writes what it refuses by the content security policy, by
 * Trusted Types or because the server refused it.
 */
export function watchPage(page: Page, ownUrl: string): string[] {
  const found: string[] = [];
  const own = new URL(ownUrl).host;
  const look = (address: string): void => {
    if (new URL(address).host !== own) found.push(`asks ${address}`);
  };
  page.on('request', (request) => look(request.url()));
  page.on('websocket', (socket) => look(socket.url()));
  page.on('pageerror', (error) => found.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${message.text()} (${message.location().url})`);
  });
  return found;
}
