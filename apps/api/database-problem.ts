import { SettingError } from './setting-error.ts';

const WHERE = 'DATABASE_URL (and DATABASE_OWNER_URL)';

interface Problem {
  readonly codes: RegExp;
  /** For what comes without a code. */
  readonly words?: RegExp;
  readonly sentence: string;
}

const PROBLEMS: readonly Problem[] = [
  {
    codes: /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EAI_AGAIN|ECONNRESET|57P03|53300)$/,
    words: /timeout|terminated/i,
    sentence: `The database does not answer: see that the server in ${WHERE} runs and can be reached from here.`,
  },
  {
    codes: /^(28.*|3D000)$/,
    sentence: `The database refuses us: see that user, password and database name in ${WHERE} are right.`,
  },
  {
    codes: /CERT|UNABLE_TO_VERIFY|^ERR_(SSL|TLS)/,
    words: /\bSSL\b/,
    sentence: `The database and we do not agree on encryption: see sslmode in ${WHERE}, and that its certificate is trusted here.`,
  },
];

/** A fault of a connection, said in one sentence without the address, which holds a password; any other fault as it is. */
export function asDatabaseProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof SettingError) return error;
  const { code = '' } = error as { code?: string };
  const problem = PROBLEMS.find(({ codes, words }) =>
    code === '' ? words?.test(error.message) : codes.test(code),
  );
  return problem ? new SettingError(problem.sentence) : error;
}
