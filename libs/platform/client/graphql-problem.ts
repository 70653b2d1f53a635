/** A finding of the guard that the server answers with when a text cannot leave its author yet. */
export interface ProblemFinding {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly severity: string;
}

/** Why an operation did not happen, in the person's language. Pages show `message` at `field`, or over the form. */
export class GraphqlProblem extends Error {
  /** The domain's code, such as `observation.too-long`; `client.offline` when the server was not reached. */
  readonly code: string;
  /** The path of the field it concerns, such as `observation.concrete`. */
  readonly field: string | null;
  readonly findings: readonly ProblemFinding[];

  constructor(
    code: string,
    message: string,
    field: string | null = null,
    findings: readonly ProblemFinding[] = [],
  ) {
    super(message);
    this.name = 'GraphqlProblem';
    this.code = code;
    this.field = field;
    this.findings = findings;
  }
}

/** The sentence to show for anything thrown. */
export function problemText(error: unknown): string {
  if (error instanceof GraphqlProblem) return error.message;
  return UNEXPECTED;
}

/** The sentence for one field: the problem's own when it concerns this field, else nothing. */
export function problemAt(error: unknown, field: string): string | null {
  return error instanceof GraphqlProblem && error.field === field ? error.message : null;
}

/** The server was not reached; what is on the page stays there. */
export function offlineProblem(): GraphqlProblem {
  return new GraphqlProblem('client.offline', OFFLINE);
}

/** The session has ended; what is on the page stays there. */
export function signedOutProblem(): GraphqlProblem {
  return new GraphqlProblem('client.signed-out', SIGNED_OUT);
}

/** The server answered in a way nobody expected. */
export function unexpectedProblem(): GraphqlProblem {
  return new GraphqlProblem('client.unexpected', UNEXPECTED);
}

const UNEXPECTED = $localize`:@@platform.unexpected:Noget gik galt hos os. Det, I har skrevet, er her stadig. Prøv igen om lidt.`;
const OFFLINE = $localize`:@@platform.offline-problem:Der er ingen forbindelse lige nu. Det, I har skrevet, er her stadig. Prøv igen, når forbindelsen er tilbage.`;
const SIGNED_OUT = $localize`:@@platform.signed-out-problem:Du er blevet logget ud. Det, du har skrevet, er her stadig. Log ind igen, og prøv så en gang til.`;
