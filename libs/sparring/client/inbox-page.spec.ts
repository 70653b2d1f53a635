import { jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { Session } from '@faellesblik/platform/client/session';
import { InboxPage } from './inbox-page';

const QUICKER = 'En kollega har taget anmodningen. Så er der nogen på den.';

describe('taking a request', () => {
  it('leads into the sparring of its forløb', async () => {
    const { page, press } = await open({
      mutate: async () => ({ takeSparring: { caseId: 'case', sequence: 4 } }),
    });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('Tag den');
    expect(navigate).toHaveBeenCalledWith(['/forloeb', 'case', 'sparring']);
    expect(page.querySelector('fb-banner')).toBeNull();
  });

  it('says in plain words that a colleague was quicker, and keeps the question where it stood', async () => {
    const { page, press } = await open({
      mutate: () => Promise.reject(new GraphqlProblem('sparring.taken', QUICKER)),
      later: [],
    });
    await press('Tag den');
    expect(page.textContent).toContain('Hvordan får vi flere med?');
    expect(page.querySelector('fb-banner')?.textContent).toContain(QUICKER);
    expect(page.querySelector('fb-waiting-request button')).toBeNull();
  });
});

describe('somebody who is not asked for sparring', () => {
  it('is told how to ask for it, and the server is not troubled', async () => {
    const { page, looks } = await open({ takes: false });
    expect(page.textContent).toContain('I spørger inde fra et forløb');
    expect(page.querySelector('fb-banner')).toBeNull();
    expect(looks()).toBe(0);
  });
});

const WAITING = {
  id: 'request',
  question: 'Hvordan får vi flere med?',
  wish: null,
  urgency: 'within14Days',
  communityKind: 'stue',
  ageBand: 'age3to5',
  side: 'dagtilbud',
  askedAt: '2026-11-12T09:00:00Z',
  daysWaiting: 2,
} as const;

/** Opens the inbox with one request waiting; `later` waits after the first look, `takes` is the ability to take it. */
async function open({
  mutate = () => Promise.reject(new Error('Nothing is taken here.')),
  later = [WAITING],
  takes = true,
}: {
  mutate?: () => Promise<unknown>;
  later?: readonly unknown[];
  takes?: boolean;
}) {
  let looks = 0;
  const request = async () => ({ sparringInbox: looks++ === 0 ? [WAITING] : later });
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: GraphqlClient, useValue: { request, mutate } },
      { provide: Realtime, useValue: { todayChanges: signal(0) } },
      { provide: Session, useValue: { me: signal(null), can: signal({ takeSparring: takes }) } },
    ],
  });
  const fixture = TestBed.createComponent(InboxPage);
  const page = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const press = async (word: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(word))?.click();
    await fixture.whenStable();
  };
  return { page, press, looks: () => looks };
}
