import type { PersonAtWork } from './person-at-work';

/** Somebody who writes and never reaches for the mouse. */
export class AtTheKeys {
  constructor(private readonly person: PersonAtWork) {}

  /** Puts the caret at the beginning of a field, as Tab and Home do. */
  async goesInto(field: string): Promise<void> {
    const { page } = this.person;
    await page.getByRole('textbox', { name: field }).focus();
    await page.keyboard.press('ControlOrMeta+Home');
  }

  async types(text: string): Promise<void> {
    await this.person.page.keyboard.type(text);
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.person.page.keyboard.press(key);
  }

  /** The keyboard is at the button of this name, now or in a moment. */
  async isAt(button: string): Promise<void> {
    const { page } = this.person;
    await page.getByRole('button', { name: button, exact: true }).and(page.locator(':focus')).waitFor();
  }

  /** The caret is in a field with this before it, now or in a moment. */
  async writesBehind(before: string): Promise<void> {
    await this.person.page.waitForFunction((wanted) => {
      const box = document.activeElement;
      return box instanceof HTMLTextAreaElement && box.value.slice(0, box.selectionStart) === wanted;
    }, before);
  }
}
