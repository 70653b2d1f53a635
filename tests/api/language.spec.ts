import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { send, signInAs } from '../support/sign-in';

const CHOOSE: TypedDocument<
  { readonly setLanguage: boolean },
  { readonly id: string; readonly to: 'da' | 'en' }
> = {
  name: 'Choose',
  text: 'mutation Choose($to: Language!, $id: ID!) { setLanguage(language: $to, mutationId: $id) }',
};
const NOWHERE = '{ caseWorkspace(id: "01920000-0000-7000-8000-000000000998") { id } }';
const SORRY = { da: /^Det findes ikke/, en: /^It does not exist/ };

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function languageOfPage(headers: Record<string, string>): Promise<string | undefined> {
  const page = await fetch(`${app.url}/`, { headers: { accept: 'text/html', ...headers } });
  return /<title>(\w\w)</.exec(await page.text())?.[1];
}

describe('the language of a page', () => {
  test.each([
    ['Danish, when nothing is said', {}, 'da'],
    ['what the browser asks for', { 'accept-language': 'en-GB,en;q=0.9,da;q=0.8' }, 'en'],
    [
      'what was chosen on the device, before what the browser asks for',
      { cookie: 'language=da', 'accept-language': 'en' },
      'da',
    ],
  ])('is %s', async (_sentence, headers, language) => {
    expect(await languageOfPage(headers)).toBe(language);
  });

  test('is that of the profile once one is chosen, on every device; before that the device decides', async () => {
    const here = await signInAs(app, 'paedagog', 'en');
    expect(await languageOfPage({ cookie: here.cookie })).toBe('en');
    await here.ask(CHOOSE, { id: newId(), to: 'da' });
    expect(await languageOfPage({ cookie: here.cookie })).toBe('da');
    const elsewhere = await signInAs(app, 'paedagog', 'en');
    expect(await languageOfPage({ cookie: elsewhere.cookie, 'accept-language': 'en' })).toBe('da');
    expect(await languageOfPage({ cookie: 'language=en' })).toBe('en');
  });
});

test('an error speaks the language of the profile', async () => {
  const who = await signInAs(app, 'laerer', 'da');
  const told = async (): Promise<string | undefined> =>
    (await send(app, who.cookie, NOWHERE, {})).body.errors?.[0]?.message;
  expect(await told()).toMatch(SORRY.da);
  await who.ask(CHOOSE, { id: newId(), to: 'en' });
  expect(await told()).toMatch(SORRY.en);
});
