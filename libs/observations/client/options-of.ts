/** Choices with their words, in the order of the domain. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): { value: Value; word: string }[] {
  return values.map((value) => ({ value, word: words[value] }));
}
