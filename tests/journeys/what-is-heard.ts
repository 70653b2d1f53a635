import type { Page } from 'playwright-core';

/** Everything a page was told by the server and everything it complained about, from the moment it is listened to. */
export interface WhatIsHeard {
  /** Errors of the console, of scripts, of the content security policy, and requests to any other origin. */
  readonly complaints: readonly string[];
  /** Takes the complaints of this kind off the list: what one has brought about oneself. */
  forgive(kind: RegExp): void;
  /** Whether a text came to this browser by any way: an answer of GraphQL or a message of the socket. */
  wasTold(text: string): boolean;
}

/** Listens to one page of the product at `url`. */
export async function listenTo(page: Page, url: string): Promise<WhatIsHeard> {
  const complaints: string[] = [];
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`A request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql'))
      void response.text().then(
        (body) => told.push(body),
        () => undefined, // the server died, or the page went on before it was read
      );
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => told.push(String(payload)));
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportError(new Error(`Against the content security policy: ${violatedDirective} ${blockedURI}`)),
    );
  });
  return {
    complaints,
    forgive: (kind) => {
      const left = complaints.filter((complaint) => !kind.test(complaint));
      complaints.splice(0, complaints.length, ...left);
    },
    wasTold: (text) => told.some((body) => body.includes(text)),
  };
}
