import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFinder, type Finder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { DemoCalendar } from './demo-calendar';
import { lillehavn } from './lillehavn';
import { personas } from './personas';
import type { Place } from './place';
import { solvang } from './solvang';
import { lillehavnStories, solvangStories, type ToldFrom } from './stories';
import type { Story } from './story';

/** As the server reads it; built before the tests run. */
const LEXICON = join(import.meta.dirname, '../../../dist/lexicon/lexicon.bin');

const SUNDAY_MORNING = new Date('2026-11-22T05:00:00Z');
const MONDAY_AFTER_EASTER_BEFORE_WORK = new Date('2027-03-30T03:00:00Z');

const told = (stories: readonly ToldFrom[], now = SUNDAY_MORNING): readonly Story[] => {
  const days = new DemoCalendar(now);
  return stories.map((story) => story(days));
};

const towns: readonly (readonly [Place, readonly ToldFrom[]])[] = [
  [solvang, solvangStories],
  [lillehavn, lillehavnStories],
];

/** Names of people, units and communities are not written by anybody: they are how a story refers. Terms are names. */
const REFERENCES = new Set(['community', 'by', 'person', 'unit', 'owner', 'coOwner', 'asked', 'terms']);

function freeTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') && !REFERENCES.has(key) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    freeTexts(inner, Array.isArray(value) ? key : name),
  );
}

function references(value: unknown, among: readonly string[]): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && among.includes(name) ? [inner] : references(inner, among),
  );
}

describe('the texts of the demo', () => {
  let finder: Finder;

  beforeAll(() => {
    finder = createFinder(readLexicon(readFileSync(LEXICON)));
  });

  const all = freeTexts(told([...solvangStories, ...lillehavnStories]));

  it('are many', () => expect(all.length).toBeGreaterThan(120));

  it('identify nobody: the guard finds nothing that blocks, and nothing to answer', () => {
    const found = all.flatMap((text) =>
      finder
        .analyse(text)
        .filter(({ severity }) => severity !== 'warn')
        .map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}" in: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('hold no number that could be a CPR number', () => {
    expect(all.filter((text) => /\d{6}/.test(text))).toEqual([]);
  });

  it('are no longer than somebody would write', () => {
    expect(all.filter((text) => text.length > 300)).toEqual([]);
  });
});

describe.each(towns)('the stories of a municipality of the demo', (place, stories) => {
  const people = [
    ...place.units.flatMap((unit) => unit.people.map(([name]) => name)),
    place.founding.administrator,
  ];
  const communities = place.units.flatMap((unit) => (unit.communities ?? []).map(([nickname]) => nickname));

  it('speak only of people who work there', () => {
    expect(
      references(told(stories), ['by', 'person', 'owner', 'coOwner', 'asked']).filter(
        (name) => !people.includes(name),
      ),
    ).toEqual([]);
  });

  it('speak only of units and communities that are there', () => {
    const units = place.units.map((unit) => unit.name);
    expect(references(told(stories), ['unit']).filter((name) => !units.includes(name))).toEqual([]);
    expect(told(stories).filter(({ community }) => !communities.includes(community))).toEqual([]);
  });

  it('name nobody and no community twice', () => {
    expect(new Set(people).size).toBe(people.length);
    expect(new Set(communities).size).toBe(communities.length);
  });

  it.each([SUNDAY_MORNING, MONDAY_AFTER_EASTER_BEFORE_WORK])(
    'are told in the order of time, all of it past: %s',
    (now) => {
      for (const { deeds } of told(stories, now)) {
        const moments = deeds.map(({ at }) => at);
        expect(moments).toEqual([...moments].sort());
        expect(moments.filter((at) => at >= now.toISOString())).toEqual([]);
      }
    },
  );
});

it('everybody one can try the demo as works in the unit that the sign-in page says', () => {
  for (const { name, unit, who } of personas) {
    const [place] = towns.find(([{ founding }]) => founding.who.municipalityId === who.municipalityId) ?? [];
    const works = place?.units.find((each) => each.name === unit)?.people.some(([person]) => person === name);
    const founds = place?.founding.administrator === name && place.founding.unit === unit;
    expect({ name, there: works === true || founds }).toEqual({ name, there: true });
  }
});
