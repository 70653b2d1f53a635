import { expect, test } from '@jest/globals';
import { Sweep } from '@faellesblik/platform/server/database/sweep';
import { startApp } from '../support/app';
import { signInAs } from '../support/sign-in';

test('the server deletes what is past its time, and nothing else', async () => {
  const app = await startApp();
  try {
    const [gone, stays] = [await signInAs(app, 'paedagog'), await signInAs(app, 'laerer')];
    await app.database.privileged(
      `update session set expires_at = now() - interval '1 second' where person_id = $1`,
      [gone.personId],
    );
    await app.get(Sweep).sweep();
    const left = await app.database.privileged<{ personId: string }>(
      'select person_id as "personId" from session',
    );
    expect(left).toEqual([{ personId: stays.personId }]);
  } finally {
    await app.stop();
  }
});
