import { fieldsOfLine, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { fieldText, NOTHING } from './field-text';
import type { WrittenObservation } from './observation-form';

/** What stands in one quiet line, as people read it: *Hver uge · uge 40*, or the choice with the text under it. */
export function lineText(line: QuietLine, written: WrittenObservation): string {
  const texts = fieldsOfLine[line]
    .map((name) => [name, fieldText(name, written)] as const)
    .filter(([, text]) => text !== NOTHING);
  if (line === 'people') return texts.map(([name, text]) => peopleText(name, text)).join(' · ');
  return texts.map(([, text]) => text).join(line === 'often' ? ' · ' : '\n');
}

function peopleText(name: keyof WrittenObservation, count: string): string {
  if (name === 'childrenCount') return $localize`:@@observations.children-of:${count}:count: børn`;
  return $localize`:@@observations.adults-of:${count}:count: voksne`;
}
