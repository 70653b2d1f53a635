import { maskCpr } from './mask-cpr';

describe('masking before a draft leaves the device', () => {
  it('replaces every CPR number and nothing else', () => {
    expect(maskCpr('😀 cpr 810820-4432 og 6712141234, ring 20 30 40 50')).toBe(
      '😀 cpr [cpr-nummer] og [cpr-nummer], ring 20 30 40 50',
    );
  });

  it.each([['٨١٠٨٢٠-٤٤٣٢'], ['۸۱۰۸۲۰۴۴۳۲'], ['８１０８２０\t４４３２']])(
    'reads digits of other scripts: %s',
    (number) => {
      expect(maskCpr(`cpr ${number} her`)).toBe('cpr [cpr-nummer] her');
    },
  );

  it('leaves a masked text as it is', () => {
    const masked = maskCpr('nr. 810820-4432');
    expect(maskCpr(masked)).toBe(masked);
  });
});
