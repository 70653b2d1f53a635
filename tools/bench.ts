import { benchAnonymiser } from './bench/anonymiser.ts';
import { lineOf, type Print } from './bench/print.ts';
import { benchWorkspace } from './bench/workspace.ts';

/** Measures parts of Fællesblik beside a baseline in the same run; all of them, or those that are named. */
const benches: Readonly<Record<string, (print: Print) => Promise<void>>> = {
  anonymiser: benchAnonymiser,
  workspace: benchWorkspace,
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
for (const name of chosen) {
  const bench = benches[name];
  if (!bench) {
    process.stderr.write(`No bench is called ${name}. There are: ${Object.keys(benches).join(', ')}\n`);
    process.exit(1);
  }
  await bench((metric, value, more) => {
    process.stdout.write(`${lineOf(name, { metric, value, ...more })}\n`);
  });
}
