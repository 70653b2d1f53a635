import { benchAnonymiser } from './bench/anonymiser.ts';

/** Measures a part of Fællesblik beside its baseline in the same run: `npm run bench -- anonymiser`. */
const benches: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  anonymiser: benchAnonymiser,
};

const chosen = benches[process.argv[2] ?? ''];
if (chosen === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(benches).join('|')}\n`);
  process.exit(2);
}
await chosen((line) => void process.stdout.write(`${line}\n`));
