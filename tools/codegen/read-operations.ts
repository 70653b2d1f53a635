import { globSync, readFileSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** One `.graphql` file of a client, parsed. `scope` is the lib it belongs to, such as `cases` or `platform`. */
export interface OperationFile {
  readonly location: string;
  readonly scope: string;
  readonly document: DocumentNode;
}

/** One operation with the text that is sent: itself and every fragment it uses, in the order of their names. */
export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly scope: string;
  readonly text: string;
}

/** Every `.graphql` file under `libs/<scope>/client`, in a fixed order. */
export function readOperationFiles(root: string): OperationFile[] {
  return globSync('libs/*/client/**/*.graphql', { cwd: root })
    .sort()
    .map((location) => ({
      location,
      scope: location.split('/')[1] ?? '',
      document: parse(readFileSync(`${root}/${location}`, 'utf8'), { noLocation: true }),
    }));
}

/** The operations of all files, by scope and name. Throws when one has no name or a name is taken twice. */
export function listOperations(files: readonly OperationFile[]): Operation[] {
  const fragments = collectFragments(files);
  const seen = new Set<string>();
  const operations = files.flatMap((file) =>
    file.document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((definition) => toOperation(definition, file, fragments, seen)),
  );
  return operations.sort((a, b) => compare(`${a.scope} ${a.name}`, `${b.scope} ${b.name}`));
}

function toOperation(
  definition: OperationDefinitionNode,
  file: OperationFile,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string>,
): Operation {
  const name = definition.name?.value;
  if (!name) throw new Error(`${file.location}: every operation needs a name.`);
  if (seen.has(name))
    throw new Error(`${file.location}: the operation ${name} exists already; give it another name.`);
  seen.add(name);
  const used = [...usedFragments(definition, fragments, file.location)].sort(compare);
  const text = [definition, ...used.map((fragment) => fragments.get(fragment))]
    .map((node) => (node ? print(node) : ''))
    .join('\n\n');
  return { name, kind: definition.operation, scope: file.scope, text };
}

function collectFragments(files: readonly OperationFile[]): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const file of files) {
    for (const definition of file.document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      if (fragments.has(definition.name.value)) {
        throw new Error(
          `${file.location}: the fragment ${definition.name.value} exists already; use that one or another name.`,
        );
      }
      fragments.set(definition.name.value, definition);
    }
  }
  return fragments;
}

function usedFragments(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  location: string,
  found = new Set<string>(),
): Set<string> {
  visit(node, {
    FragmentSpread(spread) {
      const name = spread.name.value;
      if (found.has(name)) return;
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`${location}: no fragment is called ${name}.`);
      found.add(name);
      usedFragments(fragment, fragments, location, found);
    },
  });
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
