/** Letters that are often written in two ways, brought to one. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/aa/g, 'å')
    .replace(/å/g, 'a')
    .replace(/[æä]/g, 'ae')
    .replace(/[øöœ]|oe/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/þ/g, 'th')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[đð]/g, 'd');
}

/** Whether two words differ by at most so many letters added, lost, changed or swapped with the next. */
export function isWithinDistance(first: string, second: string, limit: number): boolean {
  if (Math.abs(first.length - second.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return false;
    before = last;
    last = current;
  }
  return (last[second.length] ?? limit + 1) <= limit;
}

/** `isWithinDistance` of one, without a table: what differs between a common beginning and a common end is a letter or a swap. */
export function isOneSlipApart(first: string, second: string): boolean {
  const longest = Math.max(first.length, second.length);
  const shortest = Math.min(first.length, second.length);
  if (longest - shortest > 1) return false;
  let start = 0;
  while (start < shortest && first.charCodeAt(start) === second.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shortest - start &&
    first.charCodeAt(first.length - 1 - end) === second.charCodeAt(second.length - 1 - end)
  )
    end++;
  const left = longest - start - end;
  if (left < 2) return true;
  return (
    left === 2 &&
    shortest === longest &&
    first[start] === second[start + 1] &&
    first[start + 1] === second[start]
  );
}
