import { expect, test } from '@jest/globals';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, type GraphQLFieldResolver } from 'graphql';
import { withPlainFields } from './plain-fields';

type Row = Readonly<Record<string, unknown>>;

/** A function as Nest makes it, by its name. */
const nests = (property: string, otherwise?: number): GraphQLFieldResolver<Row, unknown> => {
  const rootFieldResolver = (row: Row): unknown => row[property] ?? otherwise;
  return rootFieldResolver;
};
const counted = (): number => 3;

const fields = withPlainFields(
  new GraphQLSchema({
    query: new GraphQLObjectType<Row>({
      name: 'Query',
      fields: {
        plain: { type: GraphQLInt, resolve: nests('plain') },
        renamed: { type: GraphQLInt, resolve: nests('stored') },
        withDefault: { type: GraphQLInt, resolve: nests('withDefault', 1) },
        counted: { type: GraphQLInt, resolve: counted },
      },
    }),
  }),
)
  .getQueryType()
  ?.getFields();

test('a field that is its property is left to GraphQL', () => {
  expect(fields?.['plain']?.resolve).toBeUndefined();
});

test.each(['renamed', 'withDefault', 'counted'])('a field that is more keeps its function: %s', (name) => {
  expect(fields?.[name]?.resolve).toBeInstanceOf(Function);
});
