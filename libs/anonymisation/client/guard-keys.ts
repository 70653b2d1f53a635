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

/** Is it the keys that do again what was taken back: with a capital Z, or Y as on Windows? */
export function doesAgain(event: KeyboardEvent): boolean {
  return event.key === 'y' ? isCommand(event) : event.key.toLowerCase() === 'z' && isCommand(event, true);
}

function isCommand(event: KeyboardEvent, withShift = false): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return (ctrlKey || metaKey) && !altKey && shiftKey === withShift && !isComposing;
}
