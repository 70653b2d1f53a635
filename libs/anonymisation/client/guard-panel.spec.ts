import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { FormSending } from './form-sending';
import { GuardLexicon } from './guard-lexicon';
import { aLexicon } from './guard-lexicon.builder';
import { GuardPanel } from './guard-panel';
import { GuardStore } from './guard-store';
import { GuardedTextArea } from './guarded-text-area';

/** A small form: the panel comes when something is found. */
@Component({
  selector: 'fb-small-form',
  imports: [GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  template: `
    <fb-guarded-text-area field="line" label="En linje" [(value)]="line" />
    @if (sending.hasFound()) {
      <fb-guard-panel />
    }
  `,
})
class SmallForm {
  readonly line = signal('');
  readonly sending = inject(FormSending);
}

/** The form on a page, with this written in it, in which Ayaan and Sol are names. */
async function aForm(text: string) {
  const graphql = { request: () => Promise.reject(new Error('There is no server.')) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: GuardLexicon, useValue: aLexicon({ Ayaan: 'PERSON', Sol: 'PERSON' }) },
      { provide: GraphqlClient, useValue: graphql },
    ],
  });
  const fixture = TestBed.createComponent(SmallForm);
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  const { line, sending } = fixture.componentInstance;
  line.set(text);
  await fixture.whenStable();
  const button = (label: string) =>
    [...host.querySelectorAll('button')].find((each) =>
      [each.ariaLabel, each.textContent?.trim()].includes(label),
    );
  const strike = (name: string, ctrlKey = false) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true }),
    );
  const key = async (name: string, ctrlKey = false) => {
    strike(name, ctrlKey);
    await fixture.whenStable();
  };
  return {
    line,
    /** The server refuses it, because it knows a word of it. */
    isRefused: async (start: number, end: number) => {
      const place = { field: 'line', start, end, kind: 'KNOWN', severity: 'block' } as const;
      const refusal = new GraphqlProblem('text.blocked', REFUSED, null, [place]);
      await sending.send(
        () => ({}),
        () => Promise.reject(refusal),
      );
      await fixture.whenStable();
    },
    marks: () => [...host.querySelectorAll('mark')].map((each) => each.textContent),
    over: () => sending.over(['line']),
    held: () => host.querySelector('fb-guard-panel fb-banner')?.textContent?.trim(),
    panel: () => host.querySelector('fb-guard-panel'),
    done: () => host.querySelector('[role=status] .done span')?.textContent?.trim(),
    press: async (label: string) => {
      button(label)?.click();
      await fixture.whenStable();
    },
    strike,
    key,
    /** Puts the keyboard into the text. */
    enter: () => host.querySelector('textarea')?.focus(),
    focused: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.localName,
    write: async (next: string) => {
      line.set(next);
      await fixture.whenStable();
    },
  };
}

const REFUSED = 'Der står et kendt ord.';
const AYAAN = 'Skriv Barn A i stedet for Ayaan';
const SOL = 'Skriv Barn B i stedet for Sol';

describe('the panel of the guard', () => {
  it('says what stands there now, once however much is replaced', async () => {
    const form = await aForm('Ayaan og Sol.');
    await form.press(AYAAN);
    expect([form.line(), form.done()]).toEqual(['Barn A og Sol.', 'Nu står der Barn A']);
    await form.press(SOL);
    expect([form.line(), form.done()]).toEqual(['Barn A og Barn B.', 'Nu står der Barn B']);
  });

  it('takes the last one back, and the keyboard to what is found there again', async () => {
    const form = await aForm('Ayaan og Sol.');
    await form.press(AYAAN);
    await form.press(SOL);
    await form.press('Fortryd');
    expect([form.line(), form.focused(), form.done()]).toEqual(['Barn A og Sol.', SOL, 'Nu står der Barn A']);
    await form.key('z', true);
    expect([form.line(), form.focused(), form.done()]).toEqual(['Ayaan og Sol.', AYAAN, undefined]);
  });

  it('does again by the keys what was taken back by them, in the list and in the text', async () => {
    const form = await aForm('Ayaan og Sol.');
    await form.press(AYAAN);
    await form.press('Fortryd');
    await form.key('y', true);
    expect([form.line(), form.focused(), form.done()]).toEqual(['Barn A og Sol.', SOL, 'Nu står der Barn A']);
    form.enter();
    await form.key('z', true);
    expect([form.line(), form.focused()]).toEqual(['Ayaan og Sol.', 'textarea']);
    await form.key('y', true);
    expect([form.line(), form.focused()]).toEqual(['Barn A og Sol.', 'textarea']);
  });

  it('offers to take back nothing that was written on since', async () => {
    const form = await aForm('Ayaan kom.');
    await form.press(AYAAN);
    await form.write('Barn A kom hurtigt.');
    expect(form.done()).toBeUndefined();
  });

  it('shows what only the server knew of, and why it was held back until that is seen to', async () => {
    const form = await aForm('Så kom musling til.');
    expect(form.panel()).toBeNull();
    await form.isRefused(7, 14);
    expect([form.marks(), form.held(), form.over()]).toEqual([['musling'], REFUSED, null]);
    await form.press('Skriv Barn A i stedet for musling');
    expect([form.line(), form.held(), form.over()]).toEqual(['Så kom Barn A til.', undefined, null]);
  });

  it('is reached by its keys again at once after Esc', async () => {
    const form = await aForm('Ayaan kom.');
    form.enter();
    form.strike('.', true);
    expect(form.focused()).toBe(AYAAN);
    form.strike('Escape');
    expect(form.focused()).toBe('textarea');
    form.strike('.', true);
    expect(form.focused()).toBe(AYAAN);
  });

  it('stays while there is a text, so that the keyboard is not lost with the last finding', async () => {
    const form = await aForm('Ayaan kom.');
    await form.press(AYAAN);
    expect(form.focused()).toBe('h2');
    await form.write('');
    expect(form.panel()).toBeNull();
    await form.write('Vi leger.');
    expect(form.panel()).toBeNull();
  });
});
