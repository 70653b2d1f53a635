import { axisDays, placeSeries } from './chart-scale';

const series = [
  {
    name: 'Fast legestart',
    points: [
      { on: '2026-11-16', value: 5 },
      { on: '2026-11-02', value: 1 },
      { on: '2026-11-09', value: 3 },
    ],
  },
];

describe('placing follow-ups in a chart', () => {
  it('puts time from left to right and the best on top', () => {
    expect(placeSeries(series)[0]?.map(({ x, y }) => [x, y])).toEqual([
      [0, 100],
      [50, 50],
      [100, 0],
    ]);
  });

  it('puts a single follow-up in the middle', () => {
    expect(placeSeries([{ name: 'Ro', points: [{ on: '2026-11-02', value: 3 }] }])[0]?.[0]).toMatchObject({
      x: 50,
      y: 50,
    });
  });

  it('goes through the last of several on one day', () => {
    const points = [
      { on: '2026-11-02', value: 1 },
      { on: '2026-11-02', value: 5 },
      { on: '2026-11-09', value: 3 },
    ];
    expect(placeSeries([{ name: 'Ro', points }])[0]?.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [100, 50],
    ]);
  });

  it('writes the first and the last day, and never two on top of each other', () => {
    const points = Array.from({ length: 20 }, (_, day) => ({
      on: `2026-11-${String(day + 1).padStart(2, '0')}`,
      value: 3,
    }));
    const days = axisDays([{ name: 'Hver dag', points }]);
    expect(days[0]?.on).toBe('2026-11-01');
    expect(days.at(-1)?.on).toBe('2026-11-20');
    expect(days.length).toBeLessThanOrEqual(5);
  });
});
