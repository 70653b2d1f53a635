import { handOverStanding } from './hand-over-standing';
import { anEvent } from './workspace.builder';

const waitsAfter = (...kinds: readonly string[]): boolean | undefined =>
  handOverStanding({ events: kinds.map((kind, at) => anEvent(at + 1, { kind })) })?.waits;

describe('what is said of a hand-over on the page of a forløb', () => {
  it.each([
    ['nothing when there was none', ['case.opened'], undefined],
    [
      'nothing when it was declined',
      ['hand-over.offered', 'hand-over.declined', 'message.written'],
      undefined,
    ],
    ['nothing when it was withdrawn', ['hand-over.offered', 'hand-over.withdrawn'], undefined],
    [
      'that it waits, also the second time',
      ['hand-over.declined', 'hand-over.offered', 'basis.stated'],
      true,
    ],
    ['that it came from another house', ['hand-over.offered', 'hand-over.accepted', 'case.moved'], false],
  ])('is %s', (_what, kinds, waits) => {
    expect(waitsAfter(...kinds)).toBe(waits);
  });
});
