import type { Sighting } from '@faellesblik/anonymisation/domain/finding';
import {
  type CommunitySize,
  type Recognisability,
  recognisability,
} from '@faellesblik/anonymisation/domain/recognisability';
import type { SizeBand } from '@faellesblik/contracts/generated/schema';

const SIZES: Readonly<Record<SizeBand, CommunitySize>> = {
  under8: 'under-8',
  from8to15: '8-15',
  from16to24: '16-24',
  from25: '25-plus',
};

const SIZE_WORDS: Readonly<Record<SizeBand, string>> = {
  under8: $localize`:@@anonymisation.size-under-8:under 8 børn`,
  from8to15: $localize`:@@anonymisation.size-8-15:8–15 børn`,
  from16to24: $localize`:@@anonymisation.size-16-24:16–24 børn`,
  from25: $localize`:@@anonymisation.size-25:25 børn eller flere`,
};

const FULL: Readonly<Record<Recognisability, number>> = { low: 16, some: 54, high: 90 };

/** *Kan barnet genkendes?*: how full the meter is, and what it means. */
export function recognisabilityMeter(
  findings: readonly Sighting[],
  size: SizeBand,
): { readonly value: number; readonly text: string } {
  const degree = recognisability(findings, SIZES[size]);
  return { value: FULL[degree], text: textOf(degree, findings.length === 0, SIZE_WORDS[size]) };
}

function textOf(degree: Recognisability, nothingFound: boolean, size: string): string {
  if (degree === 'high')
    return $localize`:@@anonymisation.recognised-high:Ja, let. Fællesskabet er på ${size}:size:, og teksten peger på en af dem.`;
  if (degree === 'some')
    return $localize`:@@anonymisation.recognised-some:Måske. Fællesskabet er på ${size}:size:, og teksten siger noget særligt.`;
  if (nothingFound)
    return $localize`:@@anonymisation.recognised-low:Næppe af fremmede. Fællesskabet er på ${size}:size:, og vi ser ingen særlige kendetegn.`;
  return $localize`:@@anonymisation.recognised-little:Lidt. Fællesskabet er på ${size}:size:, og teksten antyder kun.`;
}
