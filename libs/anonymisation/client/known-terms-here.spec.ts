import { TestBed } from '@angular/core/testing';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { KnownTermsHere } from './known-terms-here';

const TERMS: Readonly<Record<string, readonly string[]>> = { engen: ['Trunte'], maagen: ['Musling'] };

/** A page, with what it asks of the server; answers come when `answer` is called. */
function aPage() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  let fails = false;
  const request = (_: unknown, { caseId }: { caseId: string }) => {
    asked.push(caseId);
    return new Promise((resolve, reject) => {
      const answer = { knownTerms: { terms: TERMS[caseId], version: 1 } };
      waiting.push(() => (fails ? reject(new Error('There is no connection.')) : resolve(answer)));
    });
  };
  TestBed.configureTestingModule({ providers: [{ provide: GraphqlClient, useValue: { request } }] });
  const here = TestBed.inject(KnownTermsHere);
  const answer = async (failing = false) => {
    fails = failing;
    waiting.splice(0).forEach((each) => each());
    await new Promise((done) => setTimeout(done));
  };
  return { here, asked, answer };
}

describe('the known terms of the forløb one writes in', () => {
  it('are fetched once, and not before there is a text to match them in', async () => {
    const { here, asked, answer } = aPage();
    here.enter('engen');
    expect(asked).toEqual([]);
    here.write();
    here.write();
    await answer();
    here.write();
    expect([asked, here.terms()]).toEqual([['engen'], ['Trunte']]);
  });

  it('are gone when one leaves the forløb', async () => {
    const { here, answer } = aPage();
    here.write();
    here.enter('engen');
    await answer();
    here.leave();
    expect(here.terms()).toEqual([]);
  });

  it('are never those of the forløb one was in, also when their answer comes late', async () => {
    const { here, asked, answer } = aPage();
    here.write();
    here.enter('engen');
    here.enter('maagen');
    await answer();
    expect([asked, here.terms()]).toEqual([['engen', 'maagen'], ['Musling']]);
  });

  it('are asked for again by the next text when they could not be fetched', async () => {
    const { here, asked, answer } = aPage();
    here.write();
    here.enter('engen');
    await answer(true);
    expect(here.terms()).toEqual([]);
    here.write();
    await answer();
    expect([asked, here.terms()]).toEqual([['engen', 'engen'], ['Trunte']]);
  });
});
