import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GuardLexicon } from '@faellesblik/anonymisation/client/guard-lexicon';
import { aLexicon } from '@faellesblik/anonymisation/client/guard-lexicon.builder';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { HandOverWriting } from './hand-over-writing';

const house = { id: 'house', name: 'Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' };
const subject = {
  id: 'case',
  codeName: 'Blå Lærke',
  community: { id: 'room', nickname: 'Stuen', kind: 'stue', sizeBand: 'from8to15', unit: house },
  basis: { kind: 'parentsInvolved', how: 'De er med i, at flere ser med.', week: '2026-W40', other: null },
  measures: [],
  viewerCan: { offerHandOver: true, readKnownTerms: false },
};
const units = [
  { id: 'school', name: 'Engbakkeskolen', kind: 'skole' },
  { id: 'nursery', name: 'Mælkevejen', kind: 'dagtilbud' },
];

async function aForm() {
  const request = ({ name }: { name: string }) =>
    Promise.resolve(name === 'Draft' ? { draft: null } : { saveDraft: {} });
  TestBed.configureTestingModule({
    imports: [HandOverWriting],
    providers: [
      provideRouter([]),
      { provide: GraphqlClient, useValue: { request } },
      { provide: GuardLexicon, useValue: aLexicon({ Ayaan: 'PERSON' }) },
    ],
  });
  const fixture = TestBed.createComponent(HandOverWriting);
  fixture.componentRef.setInput('subject', subject);
  fixture.componentRef.setInput('units', units);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const all = <Kind extends Element>(selector: string) => [...host.querySelectorAll<Kind>(selector)];
  return {
    state: () => host.querySelector('fb-draft-state')?.textContent?.trim(),
    basis: () => host.querySelector<HTMLInputElement>('fb-basis-form input:checked')?.value,
    kind: () => all<HTMLSelectElement>('select')[1]?.selectedOptions[0]?.textContent?.trim(),
    texts: () => all<HTMLTextAreaElement>('textarea').map(({ value }) => value),
    errors: () => all('[aria-invalid=true]').length,
    choose: async (word: string) => {
      const [list] = all<HTMLSelectElement>('select');
      if (!list) throw new Error('There is no house to choose.');
      list.selectedIndex = [...list.options].findIndex((one) => one.textContent?.includes(word));
      list.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    },
    write: async (text: string) => {
      const [area] = all<HTMLTextAreaElement>('textarea');
      if (area) area.value = text;
      area?.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    },
    offer: async () => {
      host.querySelector<HTMLButtonElement>('.offer')?.click();
      await fixture.whenStable();
    },
    text: () => host.textContent ?? '',
  };
}

describe('a hand-over that is being written', () => {
  it('stands on the basis of the forløb, and asks anew what the parents know; that begins no draft', async () => {
    const form = await aForm();
    const before = form.state();
    expect([form.basis(), before]).toEqual(['parentsInvolved', expect.stringContaining('Gemmes, mens')]);
    expect(form.text()).toContain('På hvilket grundlag deler I det med det nye hus?');
    expect(form.texts()).not.toContain(subject.basis.how);
    await form.write('De hjælper hinanden.');
    expect(form.state()).not.toBe(before);
  });

  it('proposes what kind of overgang it is by the houses', async () => {
    const form = await aForm();
    await form.choose('Engbakkeskolen');
    expect(form.kind()).toBe('Fra dagtilbud til skole');
    await form.choose('Mælkevejen');
    expect(form.kind()).toBe('Fra dagtilbud til skole');
  });

  it('says at each field what is missing, and keeps what is typed', async () => {
    const form = await aForm();
    await form.write('De hjælper hinanden.');
    await form.offer();
    expect(form.text()).toContain('Vælg det hus, der skal tage imod.');
    expect(form.text()).toContain('Skriv kort, hvordan forældrene er med.');
    expect(form.errors()).toBe(6);
    expect(form.texts()[0]).toBe('De hjælper hinanden.');
  });
});
