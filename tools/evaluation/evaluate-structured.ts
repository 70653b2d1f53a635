import type { Finder } from '../../libs/anonymisation/domain/find-identifying.ts';
import { isMasked } from './annotated-text.ts';
import { numbersFrom } from './chance.ts';
import { decoy, structuredCase, structuredKinds } from './structured-cases.ts';
import { Tally } from './tally.ts';

const CPR_CASES = 10_000;
const CASES = 2_000;
const DECOYS = 10_000;

/** Recall and precision for details made in thousands of spellings, and false alarms on numbers that are something else. */
export function evaluateStructured(finder: Finder, missed?: (line: string) => void): readonly string[] {
  const recall = new Tally();
  const precision = new Tally();
  const random = numbersFrom(21);
  for (const kind of structuredKinds) {
    for (let round = 0; round < (kind === 'CPR' ? CPR_CASES : CASES); round++) {
      const made = structuredCase(kind, random);
      const findings = finder.analyse(made.text);
      const own = findings.filter((finding) => finding.kind === kind);
      const found = isMasked(made.text, { start: made.start, end: made.end, type: kind }, own);
      recall.add(`${kind} recall`, found);
      if (!found) missed?.(`missed ${kind} «${made.text.slice(made.start, made.end)}» in ${made.text}`);
      for (const finding of findings.filter((other) => structuredKinds.includes(other.kind))) {
        const right = finding.kind === kind || (kind === 'POSTCODE' && finding.kind === 'ADDRESS');
        precision.add(`${finding.kind} precision`, right);
        if (!right)
          missed?.(`false ${finding.kind} «${made.text.slice(finding.start, finding.end)}» in ${made.text}`);
      }
    }
  }
  let cprAlarms = 0;
  for (let round = 0; round < DECOYS; round++) {
    const text = decoy(random);
    for (const finding of finder.analyse(text)) {
      if (!structuredKinds.includes(finding.kind)) continue;
      if (finding.kind === 'CPR') cprAlarms++;
      precision.add(`${finding.kind} precision`, false);
      missed?.(`false ${finding.kind} «${text.slice(finding.start, finding.end)}» in ${text}`);
    }
  }
  return [
    `${CPR_CASES} CPR numbers, ${CASES} of each other kind, ${DECOYS} decoys`,
    ...recall.lines('  '),
    ...precision.lines('  '),
    `  CPR false alarms per 1,000 decoys: ${((cprAlarms / DECOYS) * 1000).toFixed(1)}`,
  ];
}
