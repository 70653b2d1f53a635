import { draftBody, draftKey, textsOf } from './draft.rules';

const caseId = '01920000-0000-7000-8000-000000000042';

describe('a draft', () => {
  it.each([
    ['in a text', { concrete: 'cpr 610790-1234 stod der' }],
    ['behind a line break, which JSON escapes', { concrete: 'uro\n610790-1234' }],
    ['written as a number', { childrenCount: 6107901234 }],
    ['deep inside', { signs: [{ text: '610790-1234' }] }],
    ['as the name of a field', { '610790-1234': '' }],
  ])('is kept without a CPR number %s', (_, body) => {
    expect(draftBody(JSON.stringify(body))).not.toMatch(/1234/);
  });

  it('is otherwise kept as it was left', () => {
    const body = JSON.stringify({
      concrete: 'Barn A dækker bord.\n',
      week: '2026-W46',
      participation: 3,
      wish: null,
    });
    expect(draftBody(body)).toBe(body);
  });

  it.each([
    ['that is not JSON', 'Barn A', 'request.invalid'],
    ['of thousands of texts', JSON.stringify(Array(2_001).fill('a')), 'request.invalid'],
    ['over 100 kB, counted in bytes', JSON.stringify('æ'.repeat(60_000)), 'field.too-long'],
  ])('is refused with a body %s', (_, body, code) => {
    expect(() => draftBody(body)).toThrow(code);
  });

  it('tells its texts by their paths, and nothing that is not text', () => {
    const body = JSON.stringify({ concrete: 'ro', wish: null, count: 3, signs: ['', { text: 'uro' }] });
    expect([...textsOf(body)]).toEqual([
      ['concrete', 'ro'],
      ['signs.1.text', 'uro'],
    ]);
  });

  it('belongs to a forløb, but for that of one that is not open yet', () => {
    expect(draftKey('observation', caseId)).toEqual({ kind: 'observation', caseId });
    expect(draftKey('openCase', undefined)).toEqual({ kind: 'openCase', caseId: null });
    expect(() => draftKey('observation', null)).toThrow('field.missing');
    expect(() => draftKey('openCase', caseId)).toThrow('request.invalid');
  });
});
