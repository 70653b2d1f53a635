import { expect, test } from '@jest/globals';
import { recordingOf } from './recording';

const SUBJECT = '01890a5d-ac96-774b-bcce-b302099a8057';
const keeping = { sql: 'keep', values: [`{"caseId":"c","subjectId":"${SUBJECT}"}`] };

test('what travelled together stays together, and what waited waits', () => {
  const { waves } = recordingOf('c', 'm', [
    { sql: 'begin', values: [], hadWaited: true },
    { sql: 'take', values: ['m', Buffer.from('hash'), null], hadWaited: false },
    { ...keeping, hadWaited: true },
  ]);
  expect(waves).toEqual([
    [
      { sql: 'begin', values: [] },
      { sql: 'take', values: ['m', { base64: Buffer.from('hash').toString('base64') }, null] },
    ],
    [keeping],
  ]);
});

test('the ids that were made are known, and one that was not heard is a fault', () => {
  expect(recordingOf('c', 'm', [{ ...keeping, hadWaited: true }]).made).toEqual(['m', SUBJECT]);
  expect(() => recordingOf('c', 'm', [])).toThrow(/was not heard/);
});
