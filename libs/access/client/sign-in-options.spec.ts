import { safeNext } from './sign-in-options';

describe('where one goes after signing in', () => {
  it('is the page one came from', () => {
    expect(safeNext('/forloeb/1/sparring')).toBe('/forloeb/1/sparring');
  });

  it.each([undefined, '', 'https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)'])(
    'is never another site: %s',
    (wanted) => {
      expect(safeNext(wanted)).toBe('/');
    },
  );
});
