/**
 * One GraphQL operation as text, carrying the types of its result and variables for the compiler alone.
 * Made by `tools/codegen.ts`; both the client and the API tests send these.
 */
export interface TypedDocument<Result, Variables> {
  /** The operation's name in the text. */
  readonly name: string;
  /** The whole document with the fragments it uses, exactly as it is sent. */
  readonly text: string;
  /** Never set: it only lets the compiler infer `Result` and `Variables`. */
  readonly types?: (variables: Variables) => Result;
}
