/** One point of a line: a day and how it was, from 1 to 5. */
export interface ChartPoint {
  /** `yyyy-mm-dd` */
  readonly on: string;
  readonly value: number;
  /** What the table says about it, such as the line that was written. */
  readonly note?: string;
}

/** One line of the chart, such as one measure. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** Where a point stands in a chart of 100 × 100, y downwards. */
export interface PlacedPoint extends ChartPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Places the points between the first and the last day of all series; a single day stands in the middle. Of several
 * points on one day the line goes through the last: a line that stands upright says nothing about time.
 */
export function placeSeries(series: readonly ChartSeries[], low = 1, high = 5): PlacedPoint[][] {
  const days = series.flatMap(({ points }) => points.map(({ on }) => Date.parse(on)));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  return series.map(({ points }) =>
    [...new Map(points.map((point) => [point.on, point])).values()]
      .sort((a, b) => a.on.localeCompare(b.on))
      .map((point) => ({
        ...point,
        x: span === 0 ? 50 : ((Date.parse(point.on) - first) / span) * 100,
        y: 100 - ((point.value - low) / (high - low)) * 100,
      })),
  );
}

/** At most five days to write under the chart, first and last among them, each with its place from 0 to 100. */
export function axisDays(series: readonly ChartSeries[]): { readonly on: string; readonly x: number }[] {
  const placed = placeSeries(series).flat();
  const unique = [...new Map(placed.map(({ on, x }) => [on, { on, x }])).values()].sort((a, b) => a.x - b.x);
  const kept: { readonly on: string; readonly x: number }[] = [];
  for (const day of unique) if (kept.length === 0 || day.x - (kept.at(-1)?.x ?? 0) >= 22) kept.push(day);
  const last = unique.at(-1);
  if (last && kept.length > 1 && kept.at(-1)?.on !== last.on) kept[kept.length - 1] = last;
  return kept;
}
