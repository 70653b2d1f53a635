import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Concern } from './concern';
import type { FieldGuard } from './field-guard';
import { GuardLexicon } from './guard-lexicon';
import { aLexicon } from './guard-lexicon.builder';
import { GuardStore } from './guard-store';

/** A form of two texts in which Ayaan and Sol are names and 311227-1234 is a number that must go. */
function aForm(what: string, line = '') {
  const lexicon = aLexicon({ Ayaan: 'PERSON', Sol: 'PERSON', '311227-1234': 'CPR', diagnose: 'QUASI' });
  TestBed.configureTestingModule({ providers: [GuardStore, { provide: GuardLexicon, useValue: lexicon }] });
  const store = TestBed.inject(GuardStore);
  const texts = { what: signal(what), line: signal(line) };
  const guards = Object.entries(texts).map(([path, text]): FieldGuard => {
    const guard = store.guardOf({ path: signal(path), label: signal(path), text, reveal: () => undefined });
    store.register(guard);
    return guard;
  });
  return { store, texts, guards };
}

function theOnly(concerns: readonly Concern[]): Concern {
  const [concern, ...more] = concerns;
  if (!concern || more.length > 0) throw new Error(`expected one concern, there are ${concerns.length}`);
  return concern;
}

describe('the guard of a form', () => {
  it('is ready while nothing points to anybody, or only hints', () => {
    expect(aForm('Vi leger.').store.ready()).toBe(true);
    TestBed.resetTestingModule();
    const { store } = aForm('En diagnose.');
    expect([store.ready(), store.concerns().length]).toEqual([true, 1]);
  });

  it('counts every place that must be looked at', () => {
    const { store } = aForm('Ayaan og 311227-1234', 'Ayaan');
    expect([store.ready(), store.openPlaces()]).toEqual([false, 3]);
  });

  it('replaces a name in every text, and gives it back', () => {
    const { store, texts } = aForm('Ayaan kom.', 'Vi så Ayaan.');
    store.replace(theOnly(store.concerns()), 'Barn A');
    expect([texts.what(), texts.line(), store.ready()]).toEqual(['Barn A kom.', 'Vi så Barn A.', true]);
    store.takeBack();
    expect([texts.what(), texts.line(), store.ready()]).toEqual(['Ayaan kom.', 'Vi så Ayaan.', false]);
  });

  it('takes replacements back, the last one first', () => {
    const { store, texts } = aForm('Ayaan og Sol.');
    for (const word of ['Barn A', 'Barn B']) {
      const [next] = store.concerns();
      if (next) store.replace(next, word);
    }
    expect(texts.what()).toBe('Barn A og Barn B.');
    expect(store.replaced()?.word).toBe('Barn B');
    expect([store.takeBack()?.key, texts.what()]).toEqual(['PERSON sol', 'Barn A og Sol.']);
    expect([store.takeBack()?.key, texts.what()]).toEqual(['PERSON ayaan', 'Ayaan og Sol.']);
    expect(store.takeBack()).toBeNull();
  });

  it('makes again what was taken back, until something else is replaced or written', () => {
    const { store, texts } = aForm('Ayaan kom.', 'Vi så Ayaan.');
    store.replace(theOnly(store.concerns()), 'Barn A');
    store.takeBack();
    expect([store.makeAgain()?.word, texts.what(), texts.line()]).toEqual([
      'Barn A',
      'Barn A kom.',
      'Vi så Barn A.',
    ]);
    expect(store.makeAgain()).toBeNull();
    store.takeBack();
    texts.what.set('Ayaan kom hurtigt.');
    expect([store.makeAgain(), texts.line()]).toEqual([null, 'Vi så Ayaan.']);
    store.replace(theOnly(store.concerns()), 'Barn C');
    store.takeBack();
    store.replace(theOnly(store.concerns()), 'Barn D');
    expect([store.makeAgain(), texts.what()]).toEqual([null, 'Barn D kom hurtigt.']);
  });

  it('takes nothing back once something was written, until that is undone', () => {
    const { store, texts } = aForm('Ayaan kom.');
    store.replace(theOnly(store.concerns()), 'Barn A');
    texts.what.set('Barn A kom hurtigt.');
    expect([store.replaced(), store.takeBack(), texts.what()]).toEqual([null, null, 'Barn A kom hurtigt.']);
    texts.what.set('Barn A kom.');
    expect([store.takeBack()?.word, texts.what()]).toEqual(['Barn A', 'Ayaan kom.']);
  });

  it('sends an answer with its place, also after edits around it and with blanks before the text', () => {
    const { store, texts } = aForm('Sol skinner.');
    store.confirm(theOnly(store.concerns()));
    expect(store.ready()).toBe(true);
    texts.what.set('  I dag: Sol skinner.');
    expect(store.answers()).toEqual([{ field: 'what', start: 7, end: 10 }]);
    expect(store.ready()).toBe(true);
  });

  it('asks again when the word is changed, and for a mention that is new', () => {
    const { store, texts } = aForm('Sol skinner.');
    store.confirm(theOnly(store.concerns()));
    texts.what.set('Ayaan skinner.');
    expect([store.ready(), store.answers()]).toEqual([false, []]);
    texts.what.set('Sol skinner. Sol!');
    expect(store.openPlaces()).toBe(2);
  });

  it('takes an answer back', () => {
    const { store } = aForm('Sol skinner.');
    store.confirm(theOnly(store.concerns()));
    store.ask(theOnly(store.answered()));
    expect(store.ready()).toBe(false);
  });

  it('shows what only the server found, until the place is edited', () => {
    const { store, texts } = aForm('Vi så Bo i dag.');
    store.take([{ field: 'what', start: 6, end: 8, kind: 'KNOWN', severity: 'block' }]);
    expect(theOnly(store.concerns())).toMatchObject({
      words: 'Bo',
      severity: 'block',
      proposals: ['Barn A', 'et af børnene', 'Voksen 1', '[navn]'],
    });
    texts.what.set('Vi så Barn A i dag.');
    expect(store.ready()).toBe(true);
  });

  it('asks again where the server did not take the answer', () => {
    const { store } = aForm('Sol skinner.');
    store.confirm(theOnly(store.concerns()));
    store.take([{ field: 'what', start: 0, end: 3, kind: 'PERSON', severity: 'confirm' }]);
    expect(store.ready()).toBe(false);
  });

  it('blocks a known term that the saved draft told of, also where the device asks only', () => {
    const { store, texts } = aForm('Vi så Bo og Ayaan.');
    const known = [
      { path: 'what', start: 6, end: 8 },
      { path: 'what', start: 12, end: 17 },
    ];
    store.learn({ body: { what: 'Vi så Bo og Ayaan.' }, known, dismissed: [] });
    expect(store.concerns().map(({ words, kind, severity }) => [words, kind, severity])).toEqual([
      ['Bo', 'KNOWN', 'block'],
      ['Ayaan', 'KNOWN', 'block'],
    ]);
    texts.what.set('I dag så vi Bo og Ayaan.');
    expect(store.concerns().map(({ words }) => words)).toEqual(['Bo', 'Ayaan']);
    store.learn({ body: { what: 'I dag så vi Bo og Ayaan.' }, known: [], dismissed: [] });
    expect(store.concerns().map(({ words, kind }) => [words, kind])).toEqual([['Ayaan', 'PERSON']]);
  });

  it('finds the place behind a CPR number, which is masked in the draft', () => {
    const { store } = aForm('311227-1234: Bo kom');
    store.learn({
      body: { what: '[cpr-nummer]: Bo kom' },
      known: [{ path: 'what', start: 14, end: 16 }],
      dismissed: [],
    });
    expect(store.concerns().map(({ words }) => words)).toEqual(['311227-1234', 'Bo']);
  });

  it('takes as answered what was said of it in the forløb before, until the author takes it back', () => {
    const { store } = aForm('Sol skinner.');
    const body = { what: 'Sol skinner.' };
    const dismissed = [{ path: 'what', start: 0, end: 3 }];
    store.learn({ body, known: [], dismissed });
    expect([store.ready(), theOnly(store.answered()).words]).toEqual([true, 'Sol']);
    store.ask(theOnly(store.answered()));
    store.learn({ body, known: [], dismissed });
    expect(store.ready()).toBe(false);
    store.confirm(theOnly(store.concerns()));
    expect(store.ready()).toBe(true);
  });

  it('has what was told of a draft when its fields are filled in from it', () => {
    const { store, texts } = aForm('');
    const body = { what: 'Vi så Bo.' };
    store.learn({ body, known: [{ path: 'what', start: 6, end: 8 }], dismissed: [] });
    expect(store.concerns()).toEqual([]);
    texts.what.set(body.what);
    expect(theOnly(store.concerns()).words).toBe('Bo');
  });

  it('forgets a field that is no longer on the page', () => {
    const { store, guards } = aForm('Ayaan kom.');
    const [first] = guards;
    if (first) store.release(first);
    expect(store.ready()).toBe(true);
  });
});
