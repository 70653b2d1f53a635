import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';

/** What the server said when it refused. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, { message, extensions: { code, details } }: Problem) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** Somebody who is signed in, seen from the outside: only cookie, GraphQL and HTTP. */
export interface SignedIn {
  readonly personId: string;
  /** The cookie header, for realtime and plain requests. */
  readonly cookie: string;
  /** Answers with the data, or throws a Refusal. */
  ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result>;
}

/** What GraphQL answers. */
export interface Answer<Result> {
  readonly data: Result | null;
  readonly errors?: readonly Problem[];
}

interface Problem {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
}

/** Signs in by the door of the demo, as one of its personas. */
export async function signInAs(
  app: { readonly url: string },
  persona: PersonaKey,
  language: 'da' | 'en' = 'da',
): Promise<SignedIn> {
  const response = await fetch(`${app.url}/auth/demo`, post({ persona }));
  const session = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 204 || !session)
    throw new Error(`Nobody was signed in as ${persona}: ${response.status}.`);
  const cookie = `${session}; language=${language}`;
  const ask: SignedIn['ask'] = async (document, variables) => {
    const { status, body } = await send<never>(app, cookie, document.text, variables);
    const [error] = body.errors ?? [];
    if (error) throw new Refusal(status, error);
    if (!body.data) throw new Error(`No answer to ${document.name}: ${status}.`);
    return body.data;
  };
  const me: TypedDocument<
    { readonly me: { readonly person: { readonly id: string } } },
    Record<string, never>
  > = {
    name: 'WhoAmI',
    text: 'query WhoAmI { me { person { id } } }',
  };
  return { cookie, ask, personId: (await ask(me, {})).me.person.id };
}

/** One request as it is, with or without a cookie: for what no page of ours would send. */
export async function send<Result>(
  app: { readonly url: string },
  cookie: string,
  query: string,
  variables: unknown,
): Promise<{ status: number; body: Answer<Result> }> {
  const response = await fetch(`${app.url}/graphql`, post({ query, variables }, cookie));
  return { status: response.status, body: (await response.json()) as Answer<Result> };
}

function post(body: unknown, cookie = ''): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  };
}
