import type { CreateNodes, CreateNodesResult, ProjectConfiguration } from '@nx/devkit';

/**
 * Makes a project of every `libs/<scope>/<layer>` folder and tags every project by its path,
 * so that a lib needs no project.json and its tags cannot be wrong.
 */
export const createNodes: CreateNodes = [
  '{libs/*/{domain,server,client,ui}/**/*.ts,libs/contracts/*.ts,apps/*/*.ts}',
  projects,
];

function projects(files: readonly string[]): [string, CreateNodesResult][] {
  const byRoot = new Map(files.map((file) => projectOf(file)).map((project) => [project.root, project]));
  return [...byRoot].map(([root, project]) => [root, { projects: { [root]: project } }]);
}

function projectOf(file: string): ProjectConfiguration & { name: string } {
  const [top = '', scope = '', layer = ''] = file.split('/');
  if (top === 'libs' && scope === 'contracts')
    return project('libs/contracts', 'contracts', 'contracts', 'contracts');
  if (top === 'libs') return project(`libs/${scope}/${layer}`, `${scope}-${layer}`, scope, layer);
  return project(`apps/${scope}`, scope, 'app', `${scope}-app`);
}

function project(
  root: string,
  name: string,
  scope: string,
  layer: string,
): ProjectConfiguration & { name: string } {
  return { root, name, sourceRoot: root, tags: [`scope:${scope}`, `layer:${layer}`] };
}
