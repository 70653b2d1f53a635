import type { Finding } from '../../libs/anonymisation/domain/finding.ts';

/** How far the stated confidence of findings that ask is the share of them that is right. */
export class Calibration {
  private readonly levels = new Map<number, { right: number; all: number }>();

  add({ severity, confidence }: Finding, isRight: boolean): void {
    if (severity !== 'confirm') return;
    const level = this.levels.get(confidence) ?? { right: 0, all: 0 };
    level.all++;
    if (isRight) level.right++;
    this.levels.set(confidence, level);
  }

  isEmpty(): boolean {
    return this.levels.size === 0;
  }

  /** `0.98→0.99 (310/313)` for each level, and the mean distance over all findings (expected calibration error). */
  line(): string {
    const levels = [...this.levels].sort(([a], [b]) => b - a);
    const shown = levels.map(
      ([stated, { right, all }]) => `${stated}→${(right / all).toFixed(2)} (${right}/${all})`,
    );
    const count = levels.reduce((sum, [, { all }]) => sum + all, 0);
    const away = levels.reduce((sum, [stated, { right, all }]) => sum + Math.abs(stated * all - right), 0);
    return `calibration, stated→right: ${shown.join(', ')}; error ${(away / Math.max(1, count)).toFixed(3)}`;
  }
}
