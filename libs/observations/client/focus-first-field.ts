import { focusFirstError } from '@faellesblik/platform/ui/first-error';

/** Opens the quiet lines in which something is wrong, and goes to the first field with an error. */
export function focusFirstField(root: HTMLElement): void {
  for (const details of root.querySelectorAll('details')) {
    if (details.querySelector('[aria-invalid="true"]')) details.open = true;
  }
  focusFirstError(root);
}
