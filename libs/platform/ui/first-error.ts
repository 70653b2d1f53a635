/** Moves focus to the first field with an error inside an element, so that the person is where something is to be done. */
export function focusFirstError(root: HTMLElement): void {
  const field = root.querySelector<HTMLElement>('[aria-invalid="true"]');
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  const target = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
  target?.focus();
}
