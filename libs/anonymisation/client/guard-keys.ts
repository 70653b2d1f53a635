/** The keys that go from a text to what is found in it, as they are printed on this machine. */
export const LIST_KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ .' : 'Ctrl .';

/** Is it the keys that go from a text to the list? The full stop is a key of its own on a Danish keyboard. */
export function goesToList(event: KeyboardEvent): boolean {
  return event.key === '.' && isCommand(event);
}

/** Is it the keys that take back what was done last? */
export function takesBack(event: KeyboardEvent): boolean {
  return event.key === 'z' && isCommand(event);
}

function isCommand({ ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing;
}
