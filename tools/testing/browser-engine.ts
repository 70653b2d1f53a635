import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** The engine as a browser gets it: analyses a text, applies what is suggested, and answers in JSON. */
export interface BrowserEngine {
  /** `{"findings":[…],"applied":"…"}` */
  read(text: string): string;
}

interface Bundler {
  buildSync(options: object): { readonly outputFiles: readonly { readonly text: string }[] };
}

const ENTRY = `
  import { apply } from '@faellesblik/anonymisation/domain/apply';
  import { createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
  import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
  const finder = createFinder(readLexicon(new Uint8Array(lexicon)));
  export function read(text) {
    const findings = finder.analyse(text);
    return JSON.stringify({ findings, applied: apply(text, findings) });
  }`;

/** Bundled and made small by the bundler of the client's own build, and run where nothing of Node is to be had. */
export function engineInBrowser(lexicon: Uint8Array): BrowserEngine {
  const require = createRequire(import.meta.url);
  const ofTheClient = createRequire(require.resolve('@angular/build/package.json'));
  const { outputFiles } = (ofTheClient('esbuild') as Bundler).buildSync({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    tsconfig: 'tsconfig.base.json',
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    target: 'es2022',
    bundle: true,
    minify: true,
    write: false,
  });
  const context = createContext({ lexicon: [...lexicon], TextDecoder });
  return runInContext(`${outputFiles[0]?.text ?? ''};engine`, context) as BrowserEngine;
}
