import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';

jest.setTimeout(120_000);

const WONDERING = 'Hvad sker der, når de store børn kommer ind på stuen efter frokost?';
const WHY_REST = 'Vi flytter rundt på stuerne i denne måned.';

let demo: ShownDemo;
let leader: PersonAtWork;
let colleague: PersonAtWork;
beforeAll(async () => {
  demo = await showDemo();
  [leader, colleague] = await Promise.all([
    PersonAtWork.arrives(demo.browser, demo.url, 'The leader', /^Pædagogisk leder/),
    PersonAtWork.arrives(demo.browser, demo.url, 'The pædagog', /^Pædagog(?!isk)/),
  ]);
});
afterAll(() => demo.stop());

describe('a forløb that a colleague proposes', () => {
  const step = storyOf(() => [leader, colleague]);

  step('is sent to the leader, who hears of it on Mit bord by itself', async () => {
    await colleague.goesTo('/forloeb/nyt');
    await colleague.seesHeading('Foreslå et forløb');
    await colleague.writes('Hvad undrer I jer over?', WONDERING);
    await colleague.chooses('Hvilket fællesskab undrer I jer over?', /^Stuen Engen/);
    await colleague.chooses('Hvor gamle er børnene?', '3–5 år');
    await colleague.presses('Send forslaget til lederen');
    await colleague.sees('Venter på lederen');
    await leader.sees('Forslag fra Amina Yusuf');
  });

  step('is opened by the leader with the colleague as makker', async () => {
    await leader.goesTo('/forslag');
    await leader.sees(WONDERING);
    const card = leader.page.locator('fb-proposal-card').filter({ hasText: WONDERING });
    await card.getByRole('button', { name: 'Åbn forløbet' }).click();
    await leader.page.getByRole('dialog').getByRole('button', { name: 'Åbn forløbet' }).click();
    await leader.sees('Amina Yusuf', leader.participant('Makker'));
    await colleague.follows('Gå til forløbet');
    await colleague.sees(WONDERING);
  });

  step('is handed on to the colleague, who says yes', async () => {
    await leader.presses('Mere');
    await leader.presses('Giv tovholderrollen videre');
    await leader.chooses('Hvem spørger du?', /^Amina Yusuf/);
    await leader.presses('Spørg');
    await colleague.presses('Ja, det vil jeg gerne');
    await leader.sees('Amina Yusuf', leader.participant('Tovholder'));
  });

  step('rests, and goes on where it was', async () => {
    await leader.presses('Mere');
    await leader.presses('Sæt på pause');
    await leader.page.getByRole('dialog').getByRole('button', { name: 'Sæt på pause' }).click();
    await leader.sees('Skriv kort, hvorfor forløbet holder pause.');
    await leader.writes('Hvorfor holder I pause?', WHY_REST);
    await leader.writes('Hvornår ser I på det igen?', later(30));
    await leader.page.getByRole('dialog').getByRole('button', { name: 'Sæt på pause' }).click();
    await colleague.sees(WHY_REST);
    await colleague.presses('Tag det op igen');
    await leader.seesItAt('Undring');
  });
});

/** As a day is typed: day, month, year. */
function later(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return [day.getDate(), day.getMonth() + 1, day.getFullYear()].join('.');
}
