import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { anObservation } from '../support/builders';
import { inviteParticipant, stateBasis } from '../support/operations';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { signInAs } from '../support/sign-in';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';
import { type Whereabouts, whereSomebodyIs } from './where-somebody-is';

jest.setTimeout(120_000);

const EARLIER = ['Hvem begynder legen, når frugten er spist?', 'Hvad gør larmen ved dem, der bygger?'];
const HALF_WRITTEN = 'Har I prøvet at lade to af dem, der bygger, ';
const SEEN = {
  wondering: 'Hvad gør det svært at finde ind i legen efter frugt?',
  concrete: 'Tre børn stod ved bordet, mens de andre gik i gang på gulvet.',
  strengths: 'De lægger mærke til hinanden og smiler.',
  goesWell: 'Når en voksen sidder på gulvet fra begyndelsen.',
};

let demo: ShownDemo;
let leader: PersonAtWork;
let ppr: PersonAtWork;
let forloeb: string;

beforeAll(async () => {
  demo = await showDemo();
  [leader, ppr] = await Promise.all([
    PersonAtWork.arrives(demo.browser, demo.url, 'The leader', /^Pædagogisk leder/),
    PersonAtWork.arrives(demo.browser, demo.url, 'PPR', /^PPR-konsulent/),
  ]);
});
afterAll(() => demo.stop());

/** The same thing has the focus, with the same text and selection, where it stood in the window, to a pixel. */
function expectSamePlace(after: Whereabouts, { at, text, selected, top }: Whereabouts): void {
  expect(after).toMatchObject({ at, text, selected });
  expect(Math.abs(after.top - top)).toBeLessThanOrEqual(1);
}

describe('a leader of a daycare and PPR, with the same forløb before them', () => {
  const step = storyOf(() => [leader, ppr]);

  step('a list that stands open shows the forløb that one is let into, by itself', async () => {
    await ppr.goesTo('/forloeb');
    await leader.goesTo('/forloeb/nyt');
    await leader.writes('Hvad undrer I jer over?', 'Hvad sker der, når frugten er spist?');
    await leader.chooses('Hvilket fællesskab undrer I jer over?', /^Stuen Mosen/);
    await leader.chooses('Hvor gamle er børnene?', '3–5 år');
    await leader.presses('Åbn forløbet');
    await leader.sees('Det, vi undrer os over');
    forloeb = leader.place.replace(/\/overblik$/, '');
    const caseId = forloeb.split('/').at(-1) ?? '';
    const [theLeader, thePpr] = await Promise.all([signInAs(demo, 'leder-dagtilbud'), signInAs(demo, 'ppr')]);
    await stateBasis(theLeader, { caseId, basis: { kind: 'anonymous' } });
    const invited = { caseId, personId: thePpr.personId, seesFrom: 'start', secondAdult: false } as const;
    await inviteParticipant(theLeader, { ...invited, function: 'ppr' });
    await ppr.seesHeading(await leader.readsTheTitle());
    for (const wondering of EARLIER) await anObservation(theLeader, caseId, { wondering });
  });

  step('what one shares comes to the other, who reads and writes on where they were', async () => {
    await ppr.goesTo(`${forloeb}/iagttagelser`);
    await ppr.seesHeading(EARLIER[0] ?? '');
    await ppr.page.locator('fb-observation-card').last().locator('summary', { hasText: 'Spørg til' }).click();
    await ppr.writes('Dit bidrag', HALF_WRITTEN);
    await ppr.page.getByRole('textbox', { name: 'Dit bidrag' }).evaluate((box: HTMLTextAreaElement) => {
      box.scrollIntoView({ block: 'center' });
      box.setSelectionRange(4, 14, 'backward');
    });
    const before = await whereSomebodyIs(ppr.page);
    expect(before).toMatchObject({ text: HALF_WRITTEN, selected: [4, 14, 'backward'] });
    expect(before.scrolled).toBeGreaterThan(200);

    await leader.goesTo(`${forloeb}/iagttagelse`);
    await leader.writes('Hvad undrer vi os over?', SEEN.wondering);
    await leader.writes('Hvad så og hørte vi, konkret?', SEEN.concrete);
    await leader.selects('I hvilken situation?', 'Fri leg');
    await leader.writes('Hvilke styrker og interesser ser vi?', SEEN.strengths);
    await leader.writes('Hvornår går det godt, og hvad gør vi da?', SEEN.goesWell);
    await leader.presses(/^Del med/);
    await leader.sees('Iagttagelsen er delt');
    await ppr.seesHeading(SEEN.wondering);

    const after = await whereSomebodyIs(ppr.page);
    expectSamePlace(after, before);
    expect(after.scrolled).toBeGreaterThan(before.scrolled);
    await ppr.page.keyboard.press('End');
    await ppr.page.keyboard.type('begynde?');
    await ppr.finds('Dit bidrag', `${HALF_WRITTEN}begynde?`);
  });

  step('a line of the timeline that one reads stays where it is when there is more to tell', async () => {
    await ppr.goesTo(`${forloeb}/overblik`);
    await ppr.sees('åbnede forløbet');
    await ppr.page.setViewportSize({ width: 1440, height: 400 });
    const read = ppr.page.locator('fb-overview-tab li').last();
    await read.evaluate((line) => line.scrollIntoView({ block: 'center' }));
    const entries = await ppr.page.locator('fb-overview-tab li').count();
    const place = (): Promise<number> =>
      read.evaluate((line) => Math.round(line.getBoundingClientRect().top));
    const before = await place();
    await anObservation(await signInAs(demo, 'leder-dagtilbud'), forloeb.split('/').at(-1) ?? '', {
      wondering: 'Hvem deler plads ved vinduet?',
    });
    await ppr.page.locator('fb-overview-tab li').nth(entries).waitFor();
    await whereSomebodyIs(ppr.page);
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  });

  step('who is taken out has it before them no longer, not even half a form', async () => {
    await leader.goesTo(`${forloeb}/overblik`);
    await ppr.goesTo(`${forloeb}/iagttagelse`);
    await ppr.writes('Hvad undrer vi os over?', HALF_WRITTEN);
    await leader.page.locator('fb-present-people summary', { hasText: '2 her nu' }).waitFor();
    await leader.presses(/^Tag Katrine Winther ud/);
    const shownOut = ppr.page.getByRole('heading', { name: 'Du er ikke længere med i forløbet' });
    await leader.presses('Tag ud af forløbet');
    await shownOut.waitFor();
    expect(await ppr.shownOf(HALF_WRITTEN, SEEN.wondering)).toEqual([]);
    ppr.heard.forgive(/status of 4\d\d/);
  });
});
