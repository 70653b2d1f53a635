import { EnvironmentInjector, createEnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { UnsavedWork } from './unsaved-work';
import { UnsentFields } from './unsent';

const BLANK = { note: '' };

/** A form as its component makes it; it ends with its component. */
function aForm() {
  const news = signal(BLANK);
  const injector = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const fields = runInInjectionContext(injector, () => new UnsentFields(() => 'reopen case', news));
  TestBed.tick();
  return { fields, news, leave: () => injector.destroy() };
}

describe('a small form', () => {
  it('is as it was left when one comes back', () => {
    const first = aForm();
    first.fields.write('note', 'Uroen kom igen.');
    TestBed.tick();
    first.leave();
    expect(aForm().fields.now()).toEqual({ note: 'Uroen kom igen.' });
  });

  it('counts as unsaved while something stands in it, so that the end of a session does not take it away', () => {
    const { fields } = aForm();
    const work = TestBed.inject(UnsavedWork);
    expect(work.any()).toBe(false);
    fields.write('note', 'Uroen kom igen.');
    TestBed.tick();
    expect(work.any()).toBe(true);
    fields.forget();
    expect(work.any()).toBe(false);
  });

  it('is not touched by news from others once something stands in it', () => {
    const { fields, news } = aForm();
    news.set({ note: 'Fra en anden' });
    TestBed.tick();
    expect(fields.now()).toEqual({ note: 'Fra en anden' });
    fields.write('note', 'Uroen kom igen.');
    TestBed.tick();
    news.set({ note: 'Fra en tredje' });
    TestBed.tick();
    expect(fields.now()).toEqual({ note: 'Uroen kom igen.' });
  });

  it('is blank again when it was sent or given up', () => {
    const first = aForm();
    first.fields.write('note', 'Uroen kom igen.');
    TestBed.tick();
    first.fields.forget();
    first.leave();
    expect(aForm().fields.now()).toEqual(BLANK);
  });
});
