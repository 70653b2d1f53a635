/**
 * Something around the server is not as it must be: a setting, a taken port, a folder, a database.
 * Its message is one sentence for the person who starts the server: what is wrong, and what to do.
 * Whoever starts the server shows the message alone, without a stack, and ends with code 1.
 */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
