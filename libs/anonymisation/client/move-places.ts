/** A stretch of a text; offsets are UTF-16, start inclusive, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where places are after the text around them was edited: those before the edit stay, those after it move along, and
 * those it touched are gone.
 */
export function movePlaces<Kept extends Place>(
  places: readonly Kept[],
  before: string,
  after: string,
): readonly Kept[] {
  if (places.length === 0 || before === after) return places;
  const from = sharedStart(before, after);
  const tail = sharedEnd(before, after, from);
  const by = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= from) return [place];
    if (place.start >= before.length - tail)
      return [{ ...place, start: place.start + by, end: place.end + by }];
    return [];
  });
}

function sharedStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length++;
  return length;
}

function sharedEnd(before: string, after: string, from: number): number {
  const most = Math.min(before.length, after.length) - from;
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length++;
  return length;
}
