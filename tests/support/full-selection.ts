import { getNamedType, isLeafType, isObjectType, type GraphQLOutputType } from 'graphql';

/** Everything a type can tell: all fields that ask for nothing, and theirs. What a thing tells of its own kind again is left out. */
export function fullSelection(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const path = [...above, named.name];
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.length === 0 && !path.includes(getNamedType(field.type).name))
    .map((field) => `${field.name} ${fullSelection(field.type, path)}`);
  return `{ ${fields.join(' ')} }`;
}
