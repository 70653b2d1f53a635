import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app';
import { signInAs } from '../support/sign-in';

let app: TestApp;
beforeAll(async () => {
  const t = Date.now();
  app = await startApp();
  process.stderr.write(`boot ${Date.now() - t}\n`);
}, 30000);
afterAll(() => app.stop());

test('x', async () => {
  const a = await signInAs(app, 'leder-dagtilbud');
  expect(a.personId).toBeTruthy();
});
