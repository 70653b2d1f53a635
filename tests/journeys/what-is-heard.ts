import type { Page } from 'playwright-core';
import { watchPage } from '../support/page-watch';

/** Everything a page was told by the server and everything it complained about, from the moment it is listened to. */
export interface WhatIsHeard {
  /** What no page of ours may do. */
  readonly complaints: readonly string[];
  /** Takes the complaints of this kind off the list: what one has brought about oneself. */
  forgive(kind: RegExp): void;
  /** Which of these texts came to this browser by any way: an answer of GraphQL or a message of the socket. */
  toldOf(...texts: readonly string[]): Promise<readonly string[]>;
}

/** Listens to one page of the product at `url`. */
export function listenTo(page: Page, url: string): WhatIsHeard {
  const complaints = watchPage(page, url);
  const told: Promise<string>[] = [];
  page.on('response', (response) => {
    // One that was cut off, by a reload or with the server, has told nothing.
    if (response.url().endsWith('/graphql')) told.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => told.push(Promise.resolve(String(payload))));
  });
  return {
    complaints,
    forgive: (kind) => {
      const left = complaints.filter((complaint) => !kind.test(complaint));
      complaints.splice(0, complaints.length, ...left);
    },
    toldOf: async (...texts) => {
      const all = await Promise.all(told);
      return texts.filter((text) => all.some((body) => body.includes(text)));
    },
  };
}
