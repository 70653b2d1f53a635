import type { Sighting, Kind } from './finding';

/** Who wins where two findings meet: what must be changed first, then the longer shapes, then names, then hints. */
const order: readonly Kind[] = [
  'CPR',
  'KNOWN',
  'EMAIL',
  'URL',
  'HANDLE',
  'ACCOUNT',
  'CASE_NO',
  'BIRTHDATE',
  'POSTCODE',
  'ADDRESS',
  'PHONE',
  'PLATE',
  'INSTITUTION',
  'PERSON',
  'PLACE',
  'QUASI',
];
const rank = new Map(order.map((kind, index) => [kind, index]));

/**
 * Sorted findings that do not overlap. The stronger keeps its place whole; of the weaker stays what it alone covers,
 * so that no letter that was found is lost.
 */
export function resolveOverlaps(text: string, findings: readonly Sighting[]): readonly Sighting[] {
  if (isSettled(findings)) return findings;
  const waiting = [...findings].sort(
    (a, b) => b.start - a.start || strength(b) - strength(a) || a.end - b.end,
  );
  const kept: Sighting[] = [];
  for (let finding = waiting.pop(); finding !== undefined; finding = waiting.pop()) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= finding.start) {
      kept.push(finding);
    } else if (strength(last) <= strength(finding)) {
      insert(waiting, rest(text, finding, last.end, finding.end));
    } else {
      kept.pop();
      insert(waiting, rest(text, last, finding.end, last.end));
      insert(waiting, finding);
      const head = rest(text, last, last.start, finding.start);
      if (head !== undefined) kept.push(head);
    }
  }
  return kept;
}

/** In order of place, and none meets another: so it is with most texts. */
function isSettled(findings: readonly Sighting[]): boolean {
  let end = 0;
  for (const finding of findings) {
    if (finding.start < end) return false;
    end = finding.end;
  }
  return true;
}

function rest(text: string, finding: Sighting, from: number, to: number): Sighting | undefined {
  if (to <= from) return undefined;
  const part = text.slice(from, to);
  if (!/[\p{L}\d]{2}/u.test(part)) return undefined;
  const before = /^[^\p{L}\d@+]*/u.exec(part)?.[0].length ?? 0;
  const behind = /[^\p{L}\p{M}\d]*$/u.exec(part)?.[0].length ?? 0;
  return { ...finding, start: from + before, end: to - behind };
}

function insert(waiting: Sighting[], finding: Sighting | undefined): void {
  if (finding === undefined) return;
  let at = waiting.length;
  while (at > 0 && (waiting[at - 1]?.start ?? 0) < finding.start) at--;
  waiting.splice(at, 0, finding);
}

function strength(finding: Sighting): number {
  return rank.get(finding.kind) ?? order.length;
}
