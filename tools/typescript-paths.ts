import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);

/** Lets plain Node read our libs: imports without extension, and the alias `@faellesblik/*`. Import this first. */
registerHooks({
  resolve(specifier, context, next) {
    const base = specifier.startsWith('@faellesblik/')
      ? new URL(`libs/${specifier.slice('@faellesblik/'.length)}`, root)
      : specifier.startsWith('.') && context.parentURL !== undefined
        ? new URL(specifier, context.parentURL)
        : undefined;
    if (base === undefined) return next(specifier, context);
    const file = `${fileURLToPath(base)}.ts`;
    return existsSync(file)
      ? { url: pathToFileURL(file).href, shortCircuit: true }
      : next(specifier, context);
  },
});
