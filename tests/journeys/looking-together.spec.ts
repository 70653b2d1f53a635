import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';

jest.setTimeout(120_000);

const SEEN = {
  wondering: 'Hvad gør det svært at begynde en leg efter frugt?',
  concrete: 'Tre børn stod ved bordet, mens de andre gik i gang på gulvet.',
  corrected: 'Fire børn stod ved bordet, mens de andre gik i gang på gulvet.',
  strengths: 'De lægger mærke til hinanden og smiler.',
  goesWell: 'Når en voksen sidder på gulvet fra begyndelsen.',
};
const PRACTICE = 'Vi rydder op, netop som legen skal i gang.';
const QUESTION = 'Hvem sidder på gulvet de dage, hvor det lykkes?';
const VOICE = 'De vil gerne vide, hvem der bygger med hvem.';
const VOICE_CORRECTED = 'De vil gerne vide, hvem der bygger, og hvad de bygger.';
const PARENTS = 'De kender det fra fødselsdage.';

let demo: ShownDemo;
let leader: PersonAtWork;
let colleague: PersonAtWork;
/** The forløb, from when it is opened: its address and its kodenavn. */
let forloeb: string;
let codeName: string;
beforeAll(async () => {
  demo = await showDemo();
  [leader, colleague] = await Promise.all([
    PersonAtWork.arrives(demo.browser, demo.url, 'The leader', /^Pædagogisk leder/),
    PersonAtWork.arrives(demo.browser, demo.url, 'The pædagog', /^Pædagog(?!isk)/),
  ]);
});
afterAll(() => demo.stop());

describe('two people who look at the same', () => {
  const step = storyOf(() => [leader, colleague]);

  step('meet in a forløb, where one shares what she saw and the other sees it come', async () => {
    await leader.goesTo('/forloeb/nyt');
    await leader.writes('Hvad undrer I jer over?', 'Hvad sker der, når frugten er spist?');
    await leader.chooses('Hvilket fællesskab undrer I jer over?', /^Stuen Mosen/);
    await leader.chooses('Hvor gamle er børnene?', '3–5 år');
    await leader.presses('Åbn forløbet');
    await leader.sees('Det, vi undrer os over');
    codeName = await leader.readsTheTitle();
    forloeb = leader.place.replace(/\/overblik$/, '');
    await leader.presses('Inviter en kollega');
    await leader.writes('Hvem vil I have med?', 'Amina');
    await leader.presses(/^Amina Yusuf/);
    await leader.presses(/^Inviter$/);
    await leader.sees('Makker', leader.participant('Amina Yusuf'));
    await leader.turnsTo('Iagttagelser');

    await colleague.goesTo(`${forloeb}/iagttagelse`);
    await colleague.writes('Hvad undrer vi os over?', SEEN.wondering);
    await colleague.writes('Hvad så og hørte vi, konkret?', SEEN.concrete);
    await colleague.selects('I hvilken situation?', 'Fri leg');
    await colleague.writes('Hvilke styrker og interesser ser vi?', SEEN.strengths);
    await colleague.writes('Hvornår går det godt, og hvad gør vi da?', SEEN.goesWell);
    await colleague.presses(/^Del med/);
    await colleague.sees('Iagttagelsen er delt');
    await leader.seesHeading(SEEN.wondering);
  });

  step('fill what stands empty, and ask at it', async () => {
    await leader.opens('Ved du mere? Fyld ud, hvad der mangler');
    await leader.opens('Hvad i vores praksis, rum og rytme kan spille ind?');
    await leader.writes('Hvad i vores praksis, rum og rytme kan spille ind?', PRACTICE);
    await leader.sees(/^Gemt .*kun du kan se det/);
    await leader.reloads();
    await leader.finds('Hvad i vores praksis, rum og rytme kan spille ind?', PRACTICE);
    await leader.presses('Føj til iagttagelsen');
    await colleague.sees(PRACTICE);
    await leader.opens('Spørg til iagttagelsen, eller skriv en tanke');
    await leader.writes('Dit bidrag', QUESTION);
    await leader.presses('Del i tråden');
    await colleague.sees(QUESTION);
  });

  step('find from the thread to the observation a question is put to', async () => {
    await colleague.turnsTo('Sparring');
    await colleague.sees(QUESTION);
    await colleague.follows(new RegExp(SEEN.wondering.slice(0, -1)));
    await colleague.seesHeading(SEEN.wondering);
    expect(colleague.place).toBe(`${forloeb}/iagttagelser`);
  });

  step('assess the participation each without the other’s number, found from Mit bord', async () => {
    await colleague.opens('Vurdér deltagelsen hver for sig');
    await colleague.chooses('Deltagelse i fællesskabet nu', /^2/);
    await colleague.selects('Hvem vil du spørge?', 'Birgitte Holm');
    await colleague.presses('Giv mit tal');
    await colleague.sees('Du har givet dit tal: 2');

    await leader.goesTo('/');
    const waiting = leader.page.getByRole('article').filter({ hasText: codeName });
    await waiting.getByRole('link', { name: /^Vurdér: Amina Yusuf.*iagttagelse af Amina Yusuf/ }).click();
    await leader.sees('Amina Yusuf har givet sit tal og beder om dit.');
    await leader.presses('Jeg kan ikke vurdere det');
    await colleague.sees('Birgitte Holm kan ikke vurdere her. Hvad så?');
    await colleague.sees('Vis mit tal for alle');
    await leader.sees('Giv dit, så ser I dem ved siden af hinanden.');
    expect(await leader.shownOf('2 af 5')).toEqual([]);
    await leader.chooses('Deltagelse i fællesskabet nu', /^4/);
    await leader.presses('Giv mit tal');
    for (const each of [leader, colleague]) {
      await each.sees('2 af 5');
      await each.sees('4 af 5');
      await each.sees('I ser det forskelligt.');
    }
  });

  step('see what stood there before it was corrected', async () => {
    await colleague.follows('Ret');
    await colleague.writes('Hvad så og hørte vi, konkret?', SEEN.corrected);
    await colleague.presses('Del rettelsen');
    await colleague.sees('Rettelsen er delt');
    await leader.sees('rettet');
    await leader.opens('Hvad stod der før?');
    await leader.sees(SEEN.concrete);
  });

  step('write how it looks to children and parents, and correct it', async () => {
    await Promise.all([colleague.turnsTo('Børn og forældre'), leader.turnsTo('Børn og forældre')]);
    await colleague.presses('Skriv, hvad børnene siger');
    await colleague.chooses('Hvem har vi lyttet til?', 'Samling');
    await colleague.chooses('Hvor ved vi det fra?', 'Sagt');
    await colleague.writes('Hvad sagde eller viste de?', VOICE);
    await colleague.presses('Del i forløbet');
    await leader.sees(VOICE);
    await leader.presses('Skriv om kontakten');
    await leader.chooses('Hvordan var kontakten?', 'Endnu ikke');
    await leader.writes('Endnu ikke, fordi …', PARENTS);
    await leader.presses('Del i forløbet');
    await colleague.sees(PARENTS);

    await colleague.presses('Ret: Samling');
    await colleague.standsOn(colleague.page.getByRole('radio', { name: 'Samling' }));
    await colleague.finds('Hvad sagde eller viste de?', VOICE);
    await colleague.writes('Hvad sagde eller viste de?', VOICE_CORRECTED);
    await colleague.presses('Del rettelsen');
    await leader.sees(VOICE_CORRECTED);
    await leader.sees('rettet');
    await colleague.standsOn(colleague.page.getByRole('button', { name: 'Ret: Samling' }));
    await leader.opens('Hvad stod der før?');
    await leader.sees(VOICE);
    await leader.presses(/^Træk tilbage: Endnu ikke/);
    await leader.presses('Træk den tilbage');
    await colleague.misses(PARENTS);
  });

  step('lose from an open page what is taken back', async () => {
    await leader.turnsTo('Iagttagelser');
    await leader.seesHeading(SEEN.wondering);
    await colleague.turnsTo('Iagttagelser');
    await colleague.presses('Træk tilbage');
    await colleague.presses('Træk den tilbage');
    await leader.sees('Ingen iagttagelser endnu');
    expect(await leader.shownOf(SEEN.wondering, SEEN.corrected, PRACTICE)).toEqual([]);
    await leader.turnsTo('Sparring');
    await leader.sees('Til en iagttagelse, som du ikke kan se');
  });
});
