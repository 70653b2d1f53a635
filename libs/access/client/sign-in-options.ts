import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { Side } from '@faellesblik/contracts/generated/schema';

/** Somebody of the demo one can sign in as. */
export interface Persona {
  readonly key: PersonaKey;
  readonly name: string;
  readonly unit: string;
  readonly side: Side;
}

/** How one can sign in here. */
export interface SignInOptions {
  readonly demo: boolean;
  readonly personas: readonly Persona[];
}

/** Asks the server how one can sign in; null when it does not answer, which the page then says. */
export async function fetchSignInOptions(): Promise<SignInOptions | null> {
  try {
    const response = await fetch('/auth/options', { headers: { accept: 'application/json' } });
    return response.ok ? ((await response.json()) as SignInOptions) : null;
  } catch {
    return null;
  }
}

/** Signs in as somebody of the demo. Throws when the server refuses. */
export async function signInAs(persona: PersonaKey): Promise<void> {
  const response = await fetch('/auth/demo', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`/auth/demo answered ${response.status}`);
}

/** Where to go after signing in: a path of our own, never another site. */
export function safeNext(wanted: string | undefined): string {
  return wanted?.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\') ? wanted : '/';
}
