import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum of a domain's list of values. */
export function enumType<const Values extends readonly string[]>(
  name: string,
  values: Values,
  description?: string,
): { [Value in Values[number]]: Value } {
  const entries = Object.fromEntries(values.map((value) => [value, value])) as {
    [Value in Values[number]]: Value;
  };
  registerEnumType(entries, { name, ...(description ? { description } : {}) });
  return entries;
}
