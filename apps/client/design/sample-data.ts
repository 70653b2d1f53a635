import { Component } from '@angular/core';
import { LineChart } from '@faellesblik/platform/ui/line-chart';
import type { ChartSeries } from '@faellesblik/platform/ui/chart-scale';

/** Charts with their tables. */
@Component({
  selector: 'fb-sample-data',
  imports: [LineChart],
  template: `
    <section aria-labelledby="data">
      <h2 id="data">Tal over tid</h2>
      <div class="sheet"><fb-line-chart caption="Deltagelse i fællesskabet" [series]="series" /></div>
    </section>
  `,
  styleUrl: './section.scss',
})
export class SampleData {
  protected readonly series: readonly ChartSeries[] = [
    {
      name: 'Fast legestart',
      points: [
        { on: '2026-10-12', value: 2 },
        { on: '2026-10-19', value: 2 },
        { on: '2026-10-26', value: 3, note: 'Trommen virker, når den samme voksen slår.' },
        { on: '2026-11-09', value: 3 },
        { on: '2026-11-20', value: 4, note: 'Barn A slog selv på trommen.' },
      ],
    },
    {
      name: 'Rolig ankomst',
      points: [
        { on: '2026-10-19', value: 1 },
        { on: '2026-11-02', value: 3 },
        { on: '2026-11-16', value: 5 },
      ],
    },
  ];
}
