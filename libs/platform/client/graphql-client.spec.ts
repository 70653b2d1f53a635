import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { Connection } from './connection';
import { GraphqlClient } from './graphql-client';

const share: TypedDocument<
  { done: boolean },
  { readonly input: { readonly mutationId: string; readonly text: string } }
> = {
  name: 'Share',
  text: 'mutation Share($input: ShareInput!) { done(input: $input) }',
};

const send = jest.fn<typeof fetch>();
let client: GraphqlClient;

function answer(body: unknown, status = 200): Response {
  return { ok: status < 400, status, json: () => Promise.resolve(body) } as Response;
}

function sentIds(): string[] {
  return send.mock.calls.map(([, init]) => {
    const body = JSON.parse(String(init?.body)) as { variables: { input: { mutationId: string } } };
    return body.variables.input.mutationId;
  });
}

beforeEach(() => {
  send.mockReset();
  globalThis.fetch = send;
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  client = TestBed.inject(GraphqlClient);
});

describe('the way to the server', () => {
  it('throws the first error with its code, field and findings', async () => {
    const findings = [{ field: 'text', start: 0, end: 10, kind: 'CPR', severity: 'block' }];
    const extensions = { code: 'text.blocked', details: { field: 'text', findings } };
    send.mockResolvedValue(answer({ errors: [{ message: 'Der står et CPR-nummer.', extensions }] }, 400));
    await expect(client.mutate(share, { text: 'x' })).rejects.toMatchObject({
      code: 'text.blocked',
      message: 'Der står et CPR-nummer.',
      field: 'text',
      findings,
    });
  });

  it('says that nothing is lost when the server is not reached, and knows it is offline', async () => {
    send.mockRejectedValue(new TypeError('fetch failed'));
    await expect(client.mutate(share, { text: 'x' })).rejects.toMatchObject({ code: 'client.offline' });
    expect(TestBed.inject(Connection).online()).toBe(false);
  });

  it('uses the same mutationId when the same input is tried again after a lost answer', async () => {
    send
      .mockRejectedValueOnce(new TypeError('fetch failed'))
      .mockResolvedValue(answer({ data: { done: true } }));
    await client.mutate(share, { text: 'x' }).catch(() => undefined);
    await client.mutate(share, { text: 'x' });
    const [first, second] = sentIds();
    expect(second).toBe(first);
  });

  it('uses a new mutationId once the server has answered, and for another input', async () => {
    send.mockResolvedValue(answer({ data: { done: true } }));
    await client.mutate(share, { text: 'x' });
    await client.mutate(share, { text: 'x' });
    await client.mutate(share, { text: 'y' });
    expect(new Set(sentIds()).size).toBe(3);
  });
});
