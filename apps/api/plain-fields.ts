import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

/**
 * Nest gives each field of a type a function that reads the property of the same name. GraphQL does that by itself, and a
 * compiled document does it without a call: so these functions are taken away, and others stay.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (readsItsProperty(field)) delete field.resolve;
  }
  return schema;
}

/** The name is that of Nest's function; a field that is called otherwise than its property, or has a value of its own, has one too. */
function readsItsProperty({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const read = resolve as (parent: Readonly<Record<string, unknown>>) => unknown;
  return read({ [name]: readsItsProperty }) === readsItsProperty && read({}) === undefined;
}
