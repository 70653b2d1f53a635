import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

/** The engine as a browser gets it: analyses a text, applies what is suggested, and answers in JSON. */
export interface BrowserEngine {
  /** `{"findings":[…],"applied":"…"}` */
  read(text: string): string;
}

interface Bundler {
  buildSync(options: object): { readonly outputFiles: readonly { readonly text: string }[] };
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = `
  import { apply } from '@faellesblik/anonymisation/domain/apply';
  import { createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
  import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
  const finder = createFinder(readLexicon(new Uint8Array(lexicon)));
  export function read(text) {
    const findings = finder.analyse(text);
    return JSON.stringify({ findings, applied: apply(text, finder) });
  }`;

/** The engine's source as a browser gets it: bundled and made small by the bundler of the client's own build. */
export function browserEngineSource(): string {
  const require = createRequire(import.meta.url);
  const ofTheClient = createRequire(require.resolve('@angular/build/package.json'));
  const { outputFiles } = (ofTheClient('esbuild') as Bundler).buildSync({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    tsconfig: `${ROOT}/tsconfig.base.json`,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    target: 'es2022',
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The same, run where nothing of Node is to be had. */
export function engineInBrowser(lexicon: Uint8Array): BrowserEngine {
  const context = createContext({ lexicon: [...lexicon] });
  return runInContext(`${browserEngineSource()};engine`, context) as BrowserEngine;
}
