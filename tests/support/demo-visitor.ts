import type { PersonaKey } from '@faellesblik/access/domain/personas';

/** Somebody of the demo, signed in from the outside: the cookie for a browser, and questions over GraphQL. */
export interface DemoVisitor {
  readonly cookie: { readonly name: string; readonly value: string };
  ask<Answer>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Signs in by the door of the demo. */
export async function visitDemo(url: string, persona: PersonaKey): Promise<DemoVisitor> {
  const response = await post(`${url}/auth/demo`, { persona });
  const [name, value] = response.headers.getSetCookie()[0]?.split(';')[0]?.split('=') ?? [];
  if (response.status !== 204 || !name || !value) {
    throw new Error(`Nobody was signed in as ${persona}: ${response.status}.`);
  }
  return {
    cookie: { name, value },
    ask: async <Answer>(query: string, variables = {}) => {
      const answer = await post(`${url}/graphql`, { query, variables }, `${name}=${value}`);
      const { data, errors } = (await answer.json()) as { data: Answer | null; errors?: unknown };
      if (!data || errors) throw new Error(`${persona} was refused: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

function post(url: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
