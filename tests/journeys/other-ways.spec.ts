import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';

jest.setTimeout(120_000);

const WORKS = 'Flere børn finder selv hinanden, når vi går ud.';
const NEW_EYES = 'Vi mangler øjne på, hvad vi voksne gør, når legen skifter.';
const QUESTION = 'Hvad ser I, når I står på legepladsen sammen med os?';
const FOR_NOW = 'At vi sagde det højt, før vi gik ud.';
const NOT_ENOUGH = 'At vente på, at det gik over.';
const AGAIN = 'Efter ferien begynder det forfra for flere af de nye børn.';

let demo: ShownDemo;
let leader: PersonAtWork;
let ppr: PersonAtWork;
beforeAll(async () => {
  demo = await showDemo();
  [leader, ppr] = await Promise.all([
    PersonAtWork.arrives(demo.browser, demo.url, 'The leader', /^Skoleleder/),
    PersonAtWork.arrives(demo.browser, demo.url, 'PPR', /^PPR-konsulent/),
  ]);
});
afterAll(() => demo.stop());

describe('the other ways a forløb can go', () => {
  const step = storyOf(() => [leader, ppr]);

  step('a status goes on with what works', async () => {
    await leader.goesTo(`/forloeb/${demo.places.logged}/opfoelgning`);
    await leader.follows('Hold status');
    await leader.presses('Gem status');
    await leader.sees('Vælg én vej videre.');
    await leader.chooses('Hvad bliver det?', /^Virker, fortsæt/);
    await leader.writes('Hvorfor?', WORKS);
    await leader.presses('Gem status');
    await leader.sees(WORKS, leader.page.getByRole('listitem'));
    await leader.seesItAt('Indsats');
  });

  step('a status asks one more, who sees the question alone until one of them takes it', async () => {
    await ppr.goesTo('/sparring');
    await leader.follows('Hold status');
    await leader.chooses('Hvad bliver det?', /^Inviter flere/);
    await leader.writes('Hvorfor?', NEW_EYES);
    await leader.presses('Gem status');
    await leader.sees('Vælg, hvem I vil spørge.');
    await leader.sees('Vælg det grundlag, der passer.');
    await leader.selects('Hvem spørger I?', 'PPR Solvang');
    await leader.writes('Hvad spørger I om?', QUESTION);
    await leader.chooses('På hvilket grundlag ser vi sammen?', /^Anonym sparring/);
    await leader.presses('Gem status');
    await leader.sees(NEW_EYES, leader.page.getByRole('listitem'));
    await leader.seesItAt('Fælles blik');
    await leader.seesButton(/^Grundlaget: Anonym sparring/);

    await ppr.seesHeading(QUESTION);
    expect(await ppr.heard.toldOf(NEW_EYES, WORKS)).toEqual([]);
    await ppr.page.getByRole('listitem').filter({ hasText: QUESTION }).getByRole('button').click();
    await ppr.sees('Katrine Winther', ppr.participant('PPR'));
    await leader.sees('Katrine Winther', leader.participant('PPR'));
  });

  step('a forløb closes without a card, and is opened again with all that was tried', async () => {
    await leader.follows('Afslut forløbet');
    await leader.chooses('Hvorfor slutter I?', 'Fortsætter i hverdagen');
    await leader.writes('Hvad gjorde forskellen?', FOR_NOW);
    await leader.writes('Hvad gjorde ikke?', NOT_ENOUGH);
    await leader.presses('Afslut forløbet');
    await leader.sees('Vælg, om I skriver et kort, eller om der ikke kommer et denne gang.');
    await leader.chooses('Skriver I et kort?', /^Intet kort denne gang/);
    await leader.presses('Afslut forløbet');
    await leader.sees('Intet kort denne gang.');
    await leader.presses('Genåbn forløbet');
    await leader.writes('Hvad får jer til at se på det igen?', AGAIN);
    await leader.presses(/^Genåbn$/);
    await leader.sees(/^Forløbet er åbent igen/);
    await leader.standsAt(await leader.readsTheTitle());
    await leader.seesItAt('Fælles blik');
    await leader.turnsTo('Aftale og tiltag');
    await leader.seesHeading('Tidligere tiltag');
  });

  step('an address that leads nowhere leaves the way around beside it', async () => {
    await leader.goesTo('/findes-ikke');
    await leader.seesHeading('Her er ikke noget');
    await leader.follows(/^Forløb$/);
    await leader.seesHeading('Forløb');
    expect(leader.place).toBe('/forloeb');
  });
});
