import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { createMirror } from '@faellesblik/anonymisation/domain/language-mirror';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Session } from '@faellesblik/platform/client/session';
import { signal } from '@angular/core';
import { GuardLexicon } from './guard-lexicon';
import { aLexicon } from './guard-lexicon.builder';
import { GuardStore } from './guard-store';
import { GuardedTextArea } from './guarded-text-area';
import { MirrorNote } from './mirror-note';

const own = {
  id: '1',
  words: ['krudtugle'],
  instead: 'Hvad bruger barnet kræfterne på?',
  why: 'Kærligt ment.',
};

/** A guarded text of somebody whose municipality has a word of its own. */
async function aField(text: string, answers = true) {
  const me = signal({ languageMirror: true });
  const asked: string[] = [];
  const request = ({ name }: { name: string }) =>
    asked.push(name) && answers ? Promise.resolve({ mirrorEntries: [own] }) : Promise.reject(new Error());
  const rememberMirror = (on: boolean) => Promise.resolve(me.set({ languageMirror: on }));
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      GuardStore,
      { provide: GuardLexicon, useValue: aLexicon() },
      { provide: GraphqlClient, useValue: { request } },
      { provide: Session, useValue: { me, rememberMirror } },
    ],
  });
  const fixture = TestBed.createComponent(GuardedTextArea);
  fixture.componentRef.setInput('label', 'Hvad så vi?');
  fixture.componentRef.setInput('field', 'what');
  fixture.componentRef.setInput('value', text);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  return {
    asked,
    me,
    note: () => host.querySelector('fb-mirror-note'),
    marks: () => [...host.querySelectorAll('mark')].map((mark) => mark.textContent),
    press: async (word: string) => {
      [...host.querySelectorAll('button')].find((each) => each.textContent?.includes(word))?.click();
      await fixture.whenStable();
    },
    write: async (value: string) => {
      fixture.componentRef.setInput('value', value);
      await fixture.whenStable();
    },
    focused: () => document.activeElement === host.querySelector('textarea'),
    host,
  };
}

describe('the language mirror under a text', () => {
  it('says what was written, another way, and why', async () => {
    const { note, marks } = await aField('Barn A er urolig.');
    expect(note()?.textContent).toMatch(/urolig\s+Hvad så I\?.*bliver let hængende/s);
    expect(marks()).toEqual(['urolig']);
  });

  it('is not there while there is nothing to say', async () => {
    expect((await aField('Barn A rejser sig.')).note()).toBeNull();
  });

  it('knows the municipality’s words, which it asks for once', async () => {
    const { note, asked } = await aField('Sikken en krudtugle.');
    expect(note()?.textContent).toMatch(/krudtugle\s+Hvad bruger barnet.*Kærligt ment\./s);
    expect(asked).toEqual(['MirrorEntries']);
  });

  it('goes on with the common words when the municipality’s cannot be had', async () => {
    expect((await aField('Barn A er urolig.', false)).note()).not.toBeNull();
  });

  it('is hidden for one text, with its marks, and gives the keyboard back to it', async () => {
    const { press, note, marks, write, host, focused } = await aField('Barn A er urolig.');
    document.body.append(host);
    await press('Skjul for denne tekst');
    await write('Barn A er urolig og doven.');
    expect([note(), marks(), focused()]).toEqual([null, [], true]);
    host.remove();
  });

  it('is switched off for the person', async () => {
    const { press, note, me } = await aField('Barn A er urolig.');
    await press('Slå sprogspejlet fra');
    expect([me().languageMirror, note()]).toEqual([false, null]);
    me.set({ languageMirror: true });
  });
});

describe('a note on many words', () => {
  it('shows two of them, a reason once, and the rest on request', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const text = 'Han er urolig, doven og stædig, urolig igen, og han nægter.';
    const fixture = TestBed.createComponent(MirrorNote);
    fixture.componentRef.setInput('text', text);
    fixture.componentRef.setInput('hints', createMirror()(text));
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const said = () => [...host.querySelectorAll('.said')].map((each) => each.textContent);
    expect([said(), host.querySelectorAll('.why').length]).toEqual([['urolig', 'doven'], 1]);
    host.querySelector('button')?.click();
    await fixture.whenStable();
    expect([said(), host.querySelectorAll('.why').length]).toEqual([
      ['urolig', 'doven', 'stædig', 'nægter'],
      2,
    ]);
  });
});
