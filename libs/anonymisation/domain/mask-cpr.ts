import { cprAt } from './cpr-numbers';
import { plainSigns } from './plain-signs';

/** Stands where a CPR number stood; it holds no digit. */
export const CPR_MASK = '[cpr-nummer]';

/** Replaces every CPR-like number by a mask; used before a draft leaves the device. */
export function maskCpr(text: string): string {
  let masked = '';
  let copied = 0;
  const plain = plainSigns(text);
  for (const match of plain.matchAll(/(?<!\d)\d/g)) {
    if (match.index < copied) continue;
    const finding = cprAt(plain, match.index);
    if (finding === undefined) continue;
    masked += text.slice(copied, finding.start) + CPR_MASK;
    copied = finding.end;
  }
  return masked + text.slice(copied);
}
