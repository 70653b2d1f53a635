/** Every domain, in reading order: each may know those to its left, never those to its right. */
export const DOMAINS = [
  'access',
  'anonymisation',
  'cases',
  'observations',
  'measures',
  'sparring',
  'learning',
  'workspace',
  'overview',
] as const;

interface Boundary {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: string[];
  readonly allowedExternalImports?: string[];
  readonly bannedExternalImports?: string[];
}

const SERVER_PACKAGES = [
  '@nestjs/*',
  '@fastify/*',
  'fastify',
  'mercurius',
  'typeorm',
  'pg',
  'socket.io',
  'pino',
  'graphql',
];
const CLIENT_PACKAGES = ['@angular/*', 'socket.io-client', 'lucide'];

/** Who may know whom. A project is bound by its scope and by its layer at the same time. */
export const BOUNDARIES: Boundary[] = [
  ...DOMAINS.map((domain, place) => ({
    sourceTag: `scope:${domain}`,
    onlyDependOnLibsWithTags: [...DOMAINS.slice(0, place + 1), 'platform', 'contracts'].map(
      (scope) => `scope:${scope}`,
    ),
  })),
  { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['scope:platform', 'scope:contracts'] },
  { sourceTag: 'scope:contracts', onlyDependOnLibsWithTags: ['scope:contracts'] },
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain'], allowedExternalImports: [] },
  {
    sourceTag: 'layer:contracts',
    onlyDependOnLibsWithTags: ['layer:contracts'],
    bannedExternalImports: [...SERVER_PACKAGES.filter((name) => name !== 'graphql'), ...CLIENT_PACKAGES],
  },
  {
    sourceTag: 'layer:server',
    onlyDependOnLibsWithTags: ['layer:server', 'layer:domain', 'layer:contracts'],
    bannedExternalImports: CLIENT_PACKAGES,
  },
  {
    sourceTag: 'layer:client',
    onlyDependOnLibsWithTags: ['layer:client', 'layer:ui', 'layer:domain', 'layer:contracts'],
    bannedExternalImports: SERVER_PACKAGES,
  },
  {
    sourceTag: 'layer:ui',
    onlyDependOnLibsWithTags: ['layer:ui', 'layer:domain', 'layer:contracts'],
    bannedExternalImports: SERVER_PACKAGES,
  },
  {
    sourceTag: 'layer:api-app',
    onlyDependOnLibsWithTags: ['layer:api-app', 'layer:server', 'layer:domain', 'layer:contracts'],
    bannedExternalImports: CLIENT_PACKAGES,
  },
  {
    sourceTag: 'layer:client-app',
    onlyDependOnLibsWithTags: [
      'layer:client-app',
      'layer:client',
      'layer:ui',
      'layer:domain',
      'layer:contracts',
    ],
    bannedExternalImports: SERVER_PACKAGES,
  },
];
