import { Component, computed, input } from '@angular/core';
import { axisDays, placeSeries } from './chart-scale';
import type { ChartSeries, PlacedPoint } from './chart-scale';
import { dayText } from './day-text';
import { weekOf, weekText } from './week-text';

/**
 * Participation over the weeks: a line per measure, each with its own dash and marker, and the same as a table beside it.
 * Shows nothing when no series has a point; the page then shows an empty state.
 */
@Component({
  selector: 'fb-line-chart',
  templateUrl: './line-chart.html',
  styleUrl: './line-chart.scss',
})
export class LineChart {
  readonly series = input.required<readonly ChartSeries[]>();
  /** What the chart shows, such as `Deltagelse i fællesskabet`. */
  readonly caption = input.required<string>();
  readonly low = input($localize`:@@ui.scale-low:helt udenfor`);
  readonly high = input($localize`:@@ui.scale-high:fuldt med`);

  protected readonly steps = [5, 4, 3, 2, 1];
  protected readonly filled = computed(() => this.series().filter(({ points }) => points.length > 0));
  protected readonly lines = computed(() =>
    placeSeries(this.filled()).map((points, index) => ({
      name: this.filled()[index]?.name ?? '',
      look: lookOf(index),
      path: pathOf(points),
      points,
    })),
  );
  protected readonly axis = computed(() =>
    axisDays(this.filled()).map(({ on, x }) => ({ x, word: weekText(weekOf(new Date(on))) })),
  );
  protected readonly rows = computed(() =>
    this.filled()
      .flatMap(({ name, points }, index) =>
        points.map((point) => ({ ...point, name, look: lookOf(index), day: dayText(point.on) })),
      )
      .sort((a, b) => b.on.localeCompare(a.on)),
  );
  protected readonly several = computed(() => this.filled().length > 1);
}

/** Four looks: hue, dash and marker together. */
function lookOf(series: number): string {
  return `line-${series % 4}`;
}

function pathOf(points: readonly PlacedPoint[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join(' ');
}
