/**
 * Puts the English texts of all parts together for the build. Each part keeps its own `en.json`
 * (`{ "scope.key": "English" }`); Angular reads the one file this writes, `dist/i18n/en.json`.
 * Fails when a text of the interface has no English, when a text has no explicit id, or when a translation is left over.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const extracted = join(root, 'dist/i18n/da.json');
/** The design system may carry words that no page uses yet. */
const MAY_REST = /^ui\./;
const EXPLICIT_ID = /^[a-z]+(-[a-z]+)*\.[a-z0-9-]+$/;

const danish = readTexts(extracted);
const english = readEnglish();
const problems = [
  ...Object.keys(danish)
    .filter((id) => !EXPLICIT_ID.test(id))
    .map((id) => `"${danish[id]}" needs an explicit id such as @@workspace.title (it has ${id})`),
  ...Object.keys(danish)
    .filter((id) => EXPLICIT_ID.test(id) && english[id] === undefined)
    .map((id) => `${id} has no English: "${danish[id]}"`),
  ...Object.keys(danish)
    .filter((id) => english[id] !== undefined && placeholders(danish[id]) !== placeholders(english[id]))
    .map((id) => `${id} has other placeholders in English: ${placeholders(danish[id])}`),
  ...Object.keys(english)
    .filter((id) => danish[id] === undefined && !MAY_REST.test(id))
    .map((id) => `${id} is translated but not used any more`),
];

if (problems.length > 0 && !process.argv.includes('--lenient')) {
  console.error(`${problems.join('\n')}\n${problems.length} texts to mend in libs/*/client/en.json.`);
  process.exitCode = 1;
} else {
  const translations = Object.fromEntries(Object.keys(danish).map((id) => [id, english[id] ?? danish[id]]));
  mkdirSync(dirname(extracted), { recursive: true });
  writeFileSync(
    join(root, 'dist/i18n/en.json'),
    `${JSON.stringify({ locale: 'en', translations }, null, 2)}\n`,
  );
  if (problems.length > 0) console.error(`${problems.length} texts are not translated yet.`);
}

function readTexts(path: string): Record<string, string> {
  if (!existsSync(path)) throw new Error(`${path} is missing: run "nx run client:texts" first.`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { translations: Record<string, string> }).translations;
}

function readEnglish(): Record<string, string> {
  const files = globSync(['libs/*/client/en.json', 'libs/platform/ui/en.json', 'apps/client/en.json'], {
    cwd: root,
  }).sort();
  const texts: Record<string, string> = {};
  for (const file of files) {
    for (const [id, text] of Object.entries(
      JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>,
    )) {
      if (texts[id] !== undefined) throw new Error(`${file}: ${id} is translated in another file too.`);
      texts[id] = text;
    }
  }
  return texts;
}

function placeholders(text = ''): string {
  return (text.match(/\{\$[^}]+\}/g) ?? []).sort().join(' ');
}
