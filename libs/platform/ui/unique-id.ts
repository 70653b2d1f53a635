let last = 0;

/** A fresh element id, so that labels, hints and errors can point at their field. */
export function uniqueId(prefix: string): string {
  last += 1;
  return `fb-${prefix}-${last}`;
}
