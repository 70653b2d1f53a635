import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** As from a shell: what an npm around this test has set does not count. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

const anonymise = (
  input: string,
  ...options: string[]
): { stdout: string; stderr: string; status: number | null } =>
  spawnSync('npm', ['run', 'anonymise', '--', ...options], { cwd: root, env, input, encoding: 'utf8' });

describe('npm run anonymise', () => {
  it('writes one line for each line, in order, and nothing else', () => {
    const { stdout, status } = anonymise(
      '{"id":"a","text":"Så kom Sofie."}\n{"id":"b","text":"Så kom vi."}\n',
    );
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      { id: 'a', findings: [expect.objectContaining({ start: 7, end: 12, kind: 'PERSON' })] },
      { id: 'b', findings: [] },
    ]);
    expect(status).toBe(0);
  }, 60_000);

  it('reads a line to its end, whatever signs stand in it, and answers one that is none', () => {
    const { stdout, status } = anonymise(
      '\ufeff{"id":"a","text":"Så\u2028kom Sofie."}\r\n\n{"text":"Vi kom."}',
    );
    expect(stdout.split('\n').map((line) => line && (JSON.parse(line) as object))).toEqual([
      { id: 'a', findings: [expect.objectContaining({ start: 7, end: 12, kind: 'PERSON' })] },
      { id: null, findings: [] },
      { id: null, findings: [] },
      '',
    ]);
    expect(status).toBe(1);
  }, 60_000);

  it('takes plain text', () => {
    const { stdout } = anonymise('Så kom Sofie.\n', '--text');
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', findings: [{ kind: 'PERSON' }] });
  }, 60_000);

  it.each([['--foo'], ['--known'], ['fil.txt']])(
    'says in one line how it is used when given %s',
    (option) => {
      const { stdout, stderr, status } = anonymise('', option);
      expect([stdout, stderr, status]).toEqual(['', expect.stringMatching(/^Brug: [^\n]+\n$/), 2]);
    },
    60_000,
  );
});
