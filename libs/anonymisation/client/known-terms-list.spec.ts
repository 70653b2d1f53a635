import { TestBed } from '@angular/core/testing';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { KnownTermsHere } from './known-terms-here';
import { KnownTermsList } from './known-terms-list';

/** A list on a server that takes only what was written upon its newest version. */
async function aList(...terms: readonly string[]) {
  let kept = { terms, version: 1 };
  let saves = 0;
  let hurried = 0;
  const mutate = async (_: unknown, input: typeof kept) => {
    saves += 1;
    if (hurried > 0) kept = { terms: [...kept.terms, `ord ${hurried--}`], version: kept.version + 1 };
    if (input.version !== kept.version) throw new GraphqlProblem('version.changed', 'Listen er ændret.');
    if (input.terms.includes('mor')) throw new GraphqlProblem('text.common', 'Det ord bruges.', 'terms.0');
    kept = { terms: input.terms, version: kept.version + 1 };
    return { saveKnownTerms: kept };
  };
  const request = async () => ({ knownTerms: kept });
  TestBed.configureTestingModule({
    providers: [KnownTermsList, { provide: GraphqlClient, useValue: { request, mutate } }],
  });
  const here = TestBed.inject(KnownTermsHere);
  here.enter('case');
  const list = TestBed.inject(KnownTermsList);
  await list.open('case');
  return {
    list,
    here,
    kept: () => kept.terms,
    saves: () => saves,
    /** A colleague is quicker so many times. */
    isHurried: (times: number) => (hurried = times),
    /** A colleague changes it meanwhile. */
    colleague: (...now: readonly string[]) => (kept = { terms: now, version: kept.version + 1 }),
  };
}

describe('the list of known terms', () => {
  it('keeps a word at once, and has it matched in the page', async () => {
    const { list, here, kept } = await aList('Trunte');
    expect(await list.add('Engvej 12')).toBe(true);
    expect([kept(), here.terms()]).toEqual([
      ['Trunte', 'Engvej 12'],
      ['Trunte', 'Engvej 12'],
    ]);
  });

  it('does it again upon what a colleague has made of the list meanwhile', async () => {
    const { list, kept, colleague } = await aList('Trunte');
    colleague('Trunte', 'Musling');
    expect(await list.add('Engvej 12')).toBe(true);
    expect([kept(), list.problem()]).toEqual([['Trunte', 'Musling', 'Engvej 12'], null]);
  });

  it('does not give up when a colleague puts in several, and says so when it has to', async () => {
    const { list, kept, isHurried } = await aList('Trunte');
    isHurried(2);
    expect(await list.add('Engvej 12')).toBe(true);
    expect(kept()).toEqual(['Trunte', 'ord 2', 'ord 1', 'Engvej 12']);
    isHurried(9);
    expect(await list.add('Musling')).toBe(false);
    expect(list.problem()).toMatchObject({ code: 'version.changed' });
  });

  it('takes off only what was meant when a colleague was quicker', async () => {
    const { list, kept, colleague } = await aList('Trunte', 'Musling');
    colleague('Musling', 'Engvej 12');
    await list.toggle({ term: 'Musling', isOff: false });
    expect(kept()).toEqual(['Engvej 12']);
  });

  it('tries no more when it is refused for another reason, and says which until one writes on', async () => {
    const { list, kept, saves } = await aList('Trunte');
    expect(await list.add('mor')).toBe(false);
    expect([kept(), saves(), list.problem()]).toEqual([
      ['Trunte'],
      1,
      expect.objectContaining({ field: 'terms.0' }),
    ]);
    list.forgetProblem();
    expect(list.problem()).toBeNull();
  });

  it('shows what was taken off, to be put back', async () => {
    const { list, kept } = await aList('Trunte', 'Musling');
    await list.toggle({ term: 'Trunte', isOff: false });
    expect(list.terms()).toEqual([
      { term: 'Trunte', isOff: true },
      { term: 'Musling', isOff: false },
    ]);
    await list.toggle({ term: 'Trunte', isOff: true });
    expect([kept(), list.terms()?.every(({ isOff }) => !isOff)]).toEqual([['Musling', 'Trunte'], true]);
  });

  it('sends one change at a time', async () => {
    const { list, kept } = await aList();
    const [first, second] = await Promise.all([list.add('Trunte'), list.add('Musling')]);
    expect([first, second, kept()]).toEqual([true, false, ['Trunte']]);
  });
});
