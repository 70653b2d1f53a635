import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

const path = join(import.meta.dirname, '../../libs/contracts/schema.graphql');

/** The contract, as it is committed. */
export const contract: GraphQLSchema = buildSchema(readFileSync(path, 'utf8'));

export type Operation = GraphQLField<unknown, unknown> & { readonly root: 'query' | 'mutation' };

/** Every query and mutation of the contract. */
export const operations: readonly Operation[] = [
  ...Object.values(contract.getQueryType()?.getFields() ?? {}).map((field) => ({
    ...field,
    root: 'query' as const,
  })),
  ...Object.values(contract.getMutationType()?.getFields() ?? {}).map((field) => ({
    ...field,
    root: 'mutation' as const,
  })),
];

/** A request that GraphQL itself accepts, about things that do not exist: whatever refuses it comes after that. */
export function sampleRequest(
  { name, root, args, type }: Operation,
  id = samples['ID'],
): { readonly query: string; readonly variables: object } {
  const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const variables = Object.fromEntries(args.map((one) => [one.name, sampleValue(one.type, id)]));
  const query = `${root} Sample${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selectionOf(type)} }`;
  return { query, variables };
}

/** The name of what comes back is enough. */
function selectionOf(type: GraphQLOutputType): string {
  return isLeafType(getNamedType(type)) ? '' : '{ __typename }';
}

const samples: Readonly<Record<string, unknown>> = {
  ID: '01920000-0000-7000-8000-00000000ffff',
  String: 'sol',
  FreeText: 'garderobe',
  Int: 1,
  Boolean: false,
  Date: '2026-11-12',
  DateTime: '2026-11-12T09:00:00.000Z',
  Week: '2026-W46',
};

function sampleValue(type: GraphQLInputType, id: unknown): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType as GraphQLInputType, id);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name === 'ID' ? id : samples[type.name];
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, sampleValue(field.type, id)]));
}
