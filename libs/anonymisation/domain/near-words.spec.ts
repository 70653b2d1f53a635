import { isOneSlipApart, isWithinDistance } from './near-words';

describe('one slip of the finger', () => {
  it('is the same by the quick way as by the long one, for all short words', () => {
    const words = [''];
    for (const word of words)
      if (word.length < 4) words.push(...['a', 'b', 'c'].map((letter) => word + letter));
    const differ = words.flatMap((first) =>
      words.filter((second) => isOneSlipApart(first, second) !== isWithinDistance(first, second, 1)),
    );
    expect(differ).toEqual([]);
    expect(words).toHaveLength(121);
  });
});
