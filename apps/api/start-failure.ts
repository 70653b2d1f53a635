/** Says on stderr why the server does not start, and ends the process with code 1. */
export function failStart(error: unknown): never {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${explainStartFailure(error) ?? trace}\n`);
  process.exit(1);
}

/** One sentence on what is wrong and what to do; undefined when nobody has foreseen it, so that its stack must be shown. */
export function explainStartFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'SettingError' || error.name === 'BuildError') return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== undefined && (code === 'EACCES' || code === 'EPERM')) {
    return `${path} cannot be read or written by this user: give this user the right to it, or start as the one who owns it.`;
  }
  if (code === 'ENOSPC') return 'The disk is full: make room, or set DATA_DIR to a folder on another disk.';
  return undefined;
}
