import { momentText } from '@faellesblik/platform/ui/day-text';

/** When a draft was saved, as people say it, and that it is the author's alone. */
export function savedText(at: Date | null, now: Date): string {
  if (!at) return $localize`:@@anonymisation.saved:Gemt, kun du kan se det`;
  const seconds = Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
  if (seconds <= 1) return $localize`:@@anonymisation.saved-now:Gemt lige nu, kun du kan se det`;
  if (seconds < 60)
    return $localize`:@@anonymisation.saved-seconds:Gemt for ${seconds}:seconds: sekunder siden, kun du kan se det`;
  if (seconds < 120)
    return $localize`:@@anonymisation.saved-minute:Gemt for 1 minut siden, kun du kan se det`;
  if (seconds < 3600)
    return $localize`:@@anonymisation.saved-minutes:Gemt for ${Math.floor(seconds / 60)}:minutes: minutter siden, kun du kan se det`;
  return $localize`:@@anonymisation.saved-at:Gemt ${momentText(at.toISOString(), now)}:moment:, kun du kan se det`;
}
