import { asDatabaseProblem } from './database-problem';
import { SettingError } from './setting-error';

const fault = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code ? { code } : {});

describe('a database that cannot be reached', () => {
  it.each([
    [
      'a server that does not run',
      fault('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
      'does not answer',
    ],
    ['a host that says nothing', fault('timeout expired'), 'does not answer'],
    ['a server that is starting', fault('the database system is starting up', '57P03'), 'does not answer'],
    ['a wrong password', fault('password authentication failed for user "secret"', '28P01'), 'refuses us'],
    ['a missing database', fault('database "secret" does not exist', '3D000'), 'refuses us'],
    ['a server without encryption', fault('The server does not support SSL connections'), 'encryption'],
    ['an unknown certificate', fault('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'), 'encryption'],
  ])('%s is one sentence that names the setting and repeats nothing', (_what, error, words) => {
    const told = asDatabaseProblem(error);
    expect(told).toBeInstanceOf(SettingError);
    const { message } = told as SettingError;
    expect(message).toContain(words);
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('secret');
  });

  it('is not blamed for other faults', () => {
    const ours = fault('syntax error', '42601');
    expect(asDatabaseProblem(ours)).toBe(ours);
  });
});
