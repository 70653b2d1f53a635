import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { ChartSeries } from '@faellesblik/platform/ui/chart-scale';

/** Participation as it was logged, one line per measure that has been followed up, oldest first. */
export function participationSeries(measures: readonly MeasureWholeFragment[]): readonly ChartSeries[] {
  return measures
    .filter(({ followUps }) => followUps.length > 0)
    .map(({ title, followUps }) => ({
      name: title,
      points: [...followUps]
        .sort((a, b) => a.heldOn.localeCompare(b.heldOn) || a.at.localeCompare(b.at))
        .map(({ heldOn, participation }) => ({ on: heldOn, value: participation })),
    }));
}
