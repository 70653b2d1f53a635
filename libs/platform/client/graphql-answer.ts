import { GraphqlProblem, unexpectedProblem } from './graphql-problem';
import type { ProblemFinding } from './graphql-problem';

/** What the server answers: data, or errors whose first one is told. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly details?: { readonly field?: string; readonly findings?: readonly ProblemFinding[] };
    };
  }[];
}

/** Reads the data of an answer, or throws its first error as a `GraphqlProblem`. */
export async function readAnswer<Result>(response: Response): Promise<Result> {
  const answer = await parse(response);
  const error = answer?.errors?.[0];
  if (error) {
    const { code, details } = error.extensions ?? {};
    if (!code) throw unexpectedProblem();
    throw new GraphqlProblem(code, error.message, details?.field ?? null, details?.findings ?? []);
  }
  if (!answer?.data) throw unexpectedProblem();
  return answer.data as Result;
}

async function parse(response: Response): Promise<Answer | null> {
  try {
    return (await response.json()) as Answer;
  } catch {
    return null;
  }
}
