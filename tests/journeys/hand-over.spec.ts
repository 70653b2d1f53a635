import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';
import { dayAhead } from './words-they-use';

jest.setTimeout(120_000);

const STRENGTHS = 'De hjælper hinanden med støvlerne og griner, når det går galt.';
const WORKS = 'Vi går ud i tre hold, og en af os sidder ned.';
const HOW = 'De har læst overgangen og glæder sig til at møde jer.';
const WORD = 'Vi deler klasserne i maj. Spørg os igen, når vi ved, hvem der tager imod.';
/** What stands in the forløb, and is not part of what is offered. */
const SEEN = 'Samlingen varede tolv minutter';
const WONDERED = 'glider en lille flok børn ud i kanten';
const QUESTION = 'Hvordan kan vi lave en samling';
const ASKS = 'Hvor store er de tre hold?';
const ANSWERS = 'Seks i hvert, og altid de samme.';

let demo: ShownDemo;
let leader: PersonAtWork;
let paedagog: PersonAtWork;
let school: PersonAtWork;
let ppr: PersonAtWork;
let place: string;
let codeName: string;
beforeAll(async () => {
  demo = await showDemo();
  const arrives = (name: string, card: RegExp): Promise<PersonAtWork> =>
    PersonAtWork.arrives(demo.browser, demo.url, name, card);
  [leader, paedagog, school, ppr] = await Promise.all([
    arrives('The leader', /^Pædagogisk leder/),
    arrives('The pædagog', /^Pædagog(?!isk)/),
    arrives('The school leader', /^Skoleleder/),
    arrives('PPR', /^PPR-konsulent/),
  ]);
  place = `/forloeb/${demo.places.wonder}`;
});
afterAll(() => demo.stop());

async function offers(): Promise<void> {
  await leader.goesTo(`${place}/overgang`);
  await leader.selects('Hvilket hus skal tage imod?', 'Engbakkeskolen');
  await leader.writes('Første dag i det nye hus', dayAhead(30));
  await leader.writes(/^Hvilke styrker/, STRENGTHS);
  await leader.writes(/^Hvad virker/, WORKS);
  await leader.chooses(/^På hvilket grundlag deler I/, /^Forældrene er inddraget/);
  await leader.writes('Hvordan er forældrene inddraget?', HOW);
  await leader.presses('Tilbyd forløbet');
}

/** Goes where Mit bord leads from what it says of this forløb. */
const follows = (who: PersonAtWork, says: string): Promise<void> => {
  const ofThis = who.page.getByText(codeName, { exact: true });
  const about = who.page.getByRole('article').filter({ has: ofThis, hasText: says });
  return about.getByRole('link').click();
};

describe('a forløb that goes from daycare to school', () => {
  const step = storyOf(() => [leader, paedagog, school, ppr]);

  step('is offered, with what is missing said at each field and nothing typed lost', async () => {
    await leader.goesTo(place);
    codeName = await leader.readsTheTitle();
    await leader.presses('Mere');
    await leader.presses('Overgang til et andet hus');
    await leader.presses('Tilbyd forløbet');
    await leader.sees('Vælg det hus, der skal tage imod.');
    await leader.sees('Vælg det grundlag, der passer.');
    await offers();
    await leader.sees('Vælg ugen, I talte sammen.');
    await leader.finds('Hvordan er forældrene inddraget?', HOW);
    await leader.page.getByRole('combobox', { name: 'I hvilken uge?' }).selectOption({ index: 1 });
    await leader.presses('Tilbyd forløbet');
    await leader.sees('Forløbet er tilbudt et andet hus');
    await paedagog.goesTo(place);
    await paedagog.sees('Forløbet er tilbudt et andet hus');
    await paedagog.sees(new RegExp(WONDERED));
  });

  step('is read by the school leader, who sees it alone and declines with a word', async () => {
    await school.sees(codeName);
    await school.goesTo(place);
    await school.seesHeading('Her er ikke noget at se');
    school.heard.forgive(/status of 404 .*\/graphql\)$/);
    await school.goesTo('/');
    await follows(school, 'Et forløb er på vej til jer');
    await school.seesHeading('Et forløb er på vej til jer');
    await school.sees(STRENGTHS);
    expect(await school.heard.toldOf(SEEN, WONDERED, QUESTION)).toEqual([]);
    await school.presses('Nej tak');
    await school.presses('Giv svaret');
    await school.sees('Skriv et ord til det hus, der har spurgt.');
    await school.writes('Hvorfor siger I nej tak?', WORD);
    await school.presses('Giv svaret');
    await school.sees('Dit svar er givet');
    await leader.sees(/Henrik Dahl takkede nej til overgangen/);
  });

  step('is offered again when the sender has read the word', async () => {
    await leader.goesTo('/');
    await follows(leader, 'Engbakkeskolen har svaret nej tak');
    await leader.sees(WORD);
    await offers();
    await leader.page.getByRole('combobox', { name: 'I hvilken uge?' }).selectOption({ index: 1 });
    await leader.presses('Tilbyd forløbet');
    await leader.sees('Forløbet er tilbudt et andet hus');
  });

  step('is asked about and answered, and taken by the school leader, who becomes tovholder', async () => {
    await follows(school, 'Et forløb er på vej til jer');
    await school.writes('Hvad vil I gerne vide mere om?', ASKS);
    await school.presses('Send');
    await leader.goesTo(`${place}/overgang`);
    await leader.sees(ASKS);
    await leader.writes('Svar det nye hus', ANSWERS);
    await leader.presses('Send');
    await school.sees(ANSWERS);
    await ppr.goesTo('/sparring');
    await ppr.sees(new RegExp(QUESTION));
    await school.presses('Tag imod forløbet');
    await school.sees('Vælg den klasse, stue eller gruppe, forløbet hører til hos jer.');
    await school.selects('Hvor hører det til hos jer?', '0.a');
    await school.presses('Tag imod forløbet');
    await school.seesItAt('Fælles blik');
    await school.sees('Henrik Dahl', school.participant('Tovholder'));
    await school.sees('ser med til og med', school.participant('Birgitte Holm'));
    await school.follows('Læs overgangen');
    await school.sees(WORKS);
  });

  step('is gone for those who stayed behind, and what they asked of PPR with it', async () => {
    await paedagog.seesHeading('Du er ikke længere med i forløbet');
    expect(await paedagog.shownOf(WONDERED)).toEqual([]);
    await paedagog.reloads();
    await paedagog.seesHeading('Her er ikke noget at se');
    paedagog.heard.forgive(/status of 404 .*\/graphql\)$/);
    await ppr.misses(new RegExp(QUESTION));
    await leader.goesTo(place);
    await leader.sees('Forløbet kom hertil fra et andet hus');
    await leader.turnsTo('Sparring');
    await leader.sees('Trukket tilbage');
    expect(await leader.page.getByRole('button', { name: 'Inviter en kollega' }).count()).toBe(0);
  });
});
