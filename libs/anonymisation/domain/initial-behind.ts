import { type Reading, isNextTo } from './reading';

/** Whether a single capital follows that belongs to the name: "Svend K.", "Carolina B.", "H.L. Hansen". */
export function isInitialBehind(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1];
  if (token === undefined || next?.shape !== 'title' || next.end - next.start !== 1 || next.lower === 'i')
    return false;
  return (
    isNextTo(reading, token, next) ||
    (token.end - token.start === 1 && reading.text.slice(token.end, next.start) === '.')
  );
}
