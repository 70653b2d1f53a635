import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { GuardLexicon } from './guard-lexicon';
import { aLexicon } from './guard-lexicon.builder';
import { GuardStore } from './guard-store';
import type { Spot } from './list-visit';

/** A form of two texts; `shown` is where the keyboard was brought to. */
function aForm(what: string, line = '') {
  const lexicon = aLexicon({ Ayaan: 'PERSON', Sol: 'PERSON', '311227-1234': 'CPR', Peru: 'QUASI' });
  TestBed.configureTestingModule({ providers: [GuardStore, { provide: GuardLexicon, useValue: lexicon }] });
  const store = TestBed.inject(GuardStore);
  const texts = { what: signal(what), line: signal(line) };
  const shown: Spot[] = [];
  for (const [field, text] of Object.entries(texts)) {
    const path = signal(field);
    store.register(
      store.guardOf({ path, label: path, text, reveal: (start, end) => shown.push({ field, start, end }) }),
    );
  }
  const concernAt = (from: Spot) => {
    store.visit.begin(from);
    return store.concerns().find(({ key }) => key === store.visit.wanted());
  };
  return { store, texts, shown, concernAt };
}

const at = (field: string, caret: number): Spot => ({ field, start: caret, end: caret });

describe('the way from a text to the list', () => {
  test.each([
    ['in what is found', at('what', 2), 'Ayaan'],
    ['right behind it', at('what', 5), 'Ayaan'],
    ['before what comes next', at('what', 6), '311227-1234'],
    ['behind everything of the field: on in the next field', at('what', 24), 'Sol'],
    ['behind everything: around to the first', at('line', 11), 'Ayaan'],
  ])('leads from a caret that is %s', (_, from, words) => {
    const { concernAt } = aForm('Ayaan og 311227-1234 kom', 'Vi så Sol.');
    expect(concernAt(from)?.words).toBe(words);
  });

  it('passes a hint by while something must be answered', () => {
    expect(aForm('Peru og Sol').concernAt(at('what', 0))?.words).toBe('Sol');
    TestBed.resetTestingModule();
    expect(aForm('Peru').concernAt(at('what', 0))?.words).toBe('Peru');
  });

  it('leads nowhere when nothing is found', () => {
    const { store } = aForm('Vi leger.');
    expect([store.visit.begin(at('what', 0)), store.visit.end()]).toEqual([false, null]);
  });

  it('leads back to where one was', () => {
    const { store, concernAt, shown } = aForm('Vi så Sol.');
    const from: Spot = { field: 'what', start: 1, end: 4 };
    concernAt(from);
    const back = store.visit.end();
    if (back) store.visit.show(back);
    expect(shown).toEqual([from]);
    expect(store.visit.wanted()).toBeNull();
  });

  it('leads back behind the new words, where earlier mentions have grown and the genitive is kept', () => {
    const { store, texts, concernAt } = aForm('Sol kom. Sols mor gik.');
    const concern = concernAt(at('what', 9));
    if (concern) store.replace(concern, 'Barn A');
    expect(texts.what()).toBe("Barn A kom. Barn A's mor gik.");
    expect(store.visit.end()).toEqual(at('what', "Barn A kom. Barn A's".length));
  });

  it('leads back behind what was answered', () => {
    const { store, concernAt } = aForm('Sol skinner.');
    const concern = concernAt(at('what', 0));
    if (concern) store.confirm(concern);
    expect(store.visit.end()).toEqual(at('what', 3));
  });

  it('remembers for taking back where one was before', () => {
    const { store, concernAt } = aForm('Vi så Sol.');
    const concern = concernAt(at('what', 2));
    if (concern) store.replace(concern, 'Barn A');
    expect(store.takeBack()).toMatchObject({ from: at('what', 2) });
  });
});
