import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';

/** Whether the answer was that it does not exist, which is also the answer to who may not see it. */
export function isNotFound(error: unknown): boolean {
  return error instanceof GraphqlProblem && error.code.endsWith('not-found');
}
