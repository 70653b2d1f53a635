import { Injectable, inject } from '@angular/core';
import { PERSON_HEADER } from '@faellesblik/contracts/person-header';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { v7 as uuidv7 } from 'uuid';
import { Connection } from './connection';
import { readAnswer } from './graphql-answer';
import { offlineProblem, signedOutProblem } from './graphql-problem';
import { SignInAgain } from './sign-in-again';

/** Variables are asked for only when the operation has any. */
type Arguments<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** The one way to the server: typed documents over POST. Everything that goes wrong is thrown as a `GraphqlProblem`. */
@Injectable({ providedIn: 'root' })
export class GraphqlClient {
  private readonly connection = inject(Connection);
  private readonly signInAgain = inject(SignInAgain);
  /** The id of each mutation whose answer never came, so that trying again cannot do it twice. */
  private readonly unanswered = new Map<string, string>();
  private personId: string | null = null;

  /** From now on this page speaks for this person alone, whoever signs in beside it in the same browser. */
  speakFor(personId: string): void {
    this.personId = personId;
  }

  /** Sends one operation and answers its data. */
  async request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables]: Arguments<Variables>
  ): Promise<Result> {
    return this.read(await this.post(document, variables ?? {}));
  }

  /**
   * Sends one mutation exactly once: it makes the `mutationId`, and when the same input is tried again after a lost
   * answer, it uses the same id.
   */
  async mutate<Result, Input extends { readonly mutationId: string }>(
    document: TypedDocument<Result, { readonly input: Input }>,
    input: Omit<Input, 'mutationId'>,
  ): Promise<Result> {
    const intent = `${document.name} ${JSON.stringify(input)}`;
    const mutationId = this.unanswered.get(intent) ?? uuidv7();
    this.unanswered.set(intent, mutationId);
    const variables = { input: { ...input, mutationId } };
    const response = await this.post(document, variables);
    if (response.status < 500) this.unanswered.delete(intent);
    return this.read(response);
  }

  private read<Result>(response: Response): Promise<Result> {
    if (response.status === 401) {
      this.signInAgain.ask();
      throw signedOutProblem();
    }
    this.signInAgain.done();
    return readAnswer<Result>(response);
  }

  private async post(
    document: { readonly name: string; readonly text: string },
    variables: unknown,
  ): Promise<Response> {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.personId && { [PERSON_HEADER]: this.personId }),
        },
        body: JSON.stringify({ query: document.text, operationName: document.name, variables }),
      });
      this.connection.reached();
      return response;
    } catch {
      this.connection.lost();
      throw offlineProblem();
    }
  }
}
