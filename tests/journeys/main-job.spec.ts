import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startBuilt, type BuiltServer } from '../support/built-server';
import { aDataFolder } from '../support/data-folder';
import { endsItsRoundSoon } from './ends-its-round-soon';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';
import { dayAhead, WORDS } from './words-they-use';

jest.setTimeout(120_000);

/** What a browser says of a server that has been killed, whatever was on its way to it at that moment. */
const WITHOUT_A_SERVER =
  /net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)|Connection closed before/;

let dataDir: string;
let server: BuiltServer;
let browser: Browser;
let leader: PersonAtWork;
let paedagog: PersonAtWork;
let ppr: PersonAtWork;
let support: PersonAtWork;
let schoolLeader: PersonAtWork;
let stranger: PersonAtWork;
/** The forløb, from when it is opened: its address and its kodenavn. */
let forloeb: string;
let codeName: string;

const arrives = (name: string, card: RegExp): Promise<PersonAtWork> =>
  PersonAtWork.arrives(browser, server.url, name, card);

beforeAll(async () => {
  dataDir = await aDataFolder();
  [server, browser] = await Promise.all([startBuilt({ DATA_DIR: dataDir }), launchBrowser()]);
  [leader, paedagog, ppr, support, schoolLeader, stranger] = await Promise.all([
    arrives('The leader', /^Pædagogisk leder/),
    arrives('The pædagog', /^Pædagog(?!isk)/),
    arrives('PPR', /^PPR-konsulent/),
    arrives('Support', /^Supportmedarbejder/),
    arrives('The school leader', /^Skoleleder/),
    arrives('The leader elsewhere', /^Leder i en anden kommune/),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

describe('the main job, by people in browsers of their own', () => {
  const step = storyOf(() => [leader, paedagog, ppr, support, schoolLeader, stranger]);

  step(
    '1 a leader opens a forløb about a stue and says on what basis those she invites look with',
    async () => {
      await leader.follows('Forløb');
      await leader.follows('Åbn et forløb');
      await leader.writes('Hvad undrer I jer over?', WORDS.wondering);
      await leader.chooses('Hvilket fællesskab undrer I jer over?', /^Stuen Mosen/);
      await leader.chooses('Hvad ser I på?', /^Hele fællesskabet/);
      await leader.chooses('Hvor gamle er børnene?', '3–5 år');
      await leader.presses('Åbn forløbet');
      await leader.sees('Det, vi undrer os over');
      codeName = await leader.readsTheTitle();
      expect(codeName).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}*( \d+)?$/u);
      forloeb = leader.place.replace(/\/overblik$/, '');

      await leader.presses('Inviter en kollega');
      await leader.writes('Hvem vil I have med?', 'Amina');
      await leader.presses(/^Amina Yusuf/);
      await leader.presses(/^Inviter$/);
      await leader.sees('Makker', leader.participant('Amina Yusuf'));
      await leader.standsAt('Inviter en kollega');

      await leader.presses('Inviter en kollega');
      await leader.writes('Hvem vil I have med?', 'PPR Solvang');
      await leader.presses(/^Katrine Winther/);
      await leader.presses(/^Inviter$/);
      await leader.sees('Vælg det grundlag, der passer.');
      await leader.chooses('På hvilket grundlag ser vi sammen?', /^Forældrene er inddraget/);
      await leader.writes('Hvordan er forældrene inddraget?', WORDS.basis);
      await leader.selects('I hvilken uge?', /^uge/);
      await leader.presses(/^Inviter$/);
      const katrine = leader.participant('Katrine Winther');
      await leader.sees('PPR', katrine);
      expect(await katrine.allInnerTexts()).not.toContainEqual(expect.stringContaining('ser fra'));
      await leader.seesButton(/Forældrene er inddraget, uge\s\d+/);

      await leader.presses('Inviter en kollega');
      await leader.writes('Hvem vil I have med?', 'Mikkel');
      await leader.presses(/^Mikkel Toft/);
      await leader.chooses('Hvad skal din kollega kunne se?', /^Fra i dag/);
      await leader.presses(/^Inviter$/);
      await leader.sees('ser fra', leader.participant('Mikkel Toft'));
    },
  );

  step('2 a pædagog writes what she saw, and cannot share it while a name stands unanswered', async () => {
    await ppr.goesTo(`${forloeb}/iagttagelser`);
    await ppr.sees('Ingen iagttagelser endnu');
    await paedagog.follows('Forløb');
    await paedagog.follows(new RegExp(`^${codeName}$`));
    await paedagog.follows('Skriv en iagttagelse');
    const { seen } = WORDS;
    await paedagog.writes('Hvad undrer vi os over?', seen.wondering);
    await paedagog.writes('Hvad så og hørte vi, konkret?', seen.concrete);
    await paedagog.presses(/^Del med de 4/);
    await paedagog.sees('Vælg en af dem.');
    await paedagog.selects('I hvilken situation?', 'Overgang mellem aktiviteter');
    await paedagog.writes('Hvilke styrker og interesser ser vi?', seen.strengths);
    await paedagog.writes('Hvornår går det godt, og hvad gør vi da?', seen.goesWell);
    await paedagog.opens('Hvordan ser det ud fra barnets plads?');
    await paedagog.chooses('Hvor ved vi det fra?', 'Set af voksne');
    await paedagog.writes('Med barnets ord, streger eller blik', seen.childPlace);
    await paedagog.opens('Forældrenes syn');
    await paedagog.chooses('Hvor langt er vi?', 'Vi har talt om det');
    await paedagog.writes('Hvad ser de?', seen.parents);

    await paedagog.seesButton('Elsa: det peger ikke på nogen');
    expect(await paedagog.readsTheMarks()).toEqual(['Sofia', 'Sofia', 'Elsa']);
    await paedagog.presses(/^Del med de 4/);
    await paedagog.sees('Se først på det, der er markeret.');
    await paedagog.standsAt('Sofia');
    await paedagog.presses('Skriv Barn A i stedet for Sofia');
    await paedagog.finds('Hvad undrer vi os over?', seen.wondering.replace('Sofia', 'Barn A'));
    await paedagog.presses('Elsa: det peger ikke på nogen');
    expect(await ppr.heard.toldOf('hånden på døren')).toEqual([]);
    await paedagog.presses(/^Del med de 4/);
    await paedagog.sees('Iagttagelsen er delt');
  });

  step('3 PPR sees it appear by itself, asks and has an idea, and the pædagog answers', async () => {
    await ppr.seesHeading(WORDS.seen.wondering.replace('Sofia', 'Barn A'));
    expect(await ppr.heard.toldOf('Sofia')).toEqual([]);
    await ppr.turnsTo('Sparring');
    await paedagog.turnsTo('Sparring');
    await ppr.contributes('Spørgsmål', WORDS.question);
    await ppr.contributes('Idé', WORDS.idea);
    await paedagog.sees(WORDS.idea, paedagog.contribution('Idé fra Katrine Winther'));
    await paedagog.presses('Svar på bidraget fra Katrine Winther');
    await paedagog.writes('Dit bidrag', WORDS.reply);
    await paedagog.presses('Del i tråden');
    await ppr.sees(WORDS.reply, ppr.contribution('Svar fra Amina Yusuf'));
  });

  step('a killed server has kept everything, and what is written meanwhile is not lost', async () => {
    const everybody = [leader, paedagog, ppr, support, schoolLeader, stranger];
    await leader.goesTo(`${forloeb}/sparring`);
    await leader.writes('Dit bidrag', WORDS.halfTyped);
    expect(await server.end('SIGKILL')).toBe('SIGKILL');
    await leader.writes('Dit bidrag', `${WORDS.halfTyped} ${WORDS.otherHalf}`);
    await leader.sees(/^Ingen forbindelse/);
    server = await startBuilt({ DATA_DIR: dataDir, PORT: new URL(server.url).port });
    await leader.sees(/^Gemt/);
    await leader.misses(/^Ingen forbindelse/);
    await Promise.all([leader.reloads(), ppr.reloads()]);
    await leader.finds('Dit bidrag', `${WORDS.halfTyped} ${WORDS.otherHalf}`);
    await ppr.sees(WORDS.reply, ppr.contribution('Svar fra Amina Yusuf'));
    everybody.forEach(({ heard }) => heard.forgive(WITHOUT_A_SERVER));
  });

  step('4 a tiltag for everybody is proposed, and a round asks all of them', async () => {
    await leader.presses('Begynd fælles blik');
    await leader.sees('Nu ser I på det sammen.');
    await leader.standsAt('For at komme videre');
    await paedagog.turnsTo('Aftale og tiltag');
    await paedagog.follows('Foreslå et tiltag');
    const { measure } = WORDS;
    await paedagog.writes('Titel', measure.title);
    await paedagog.chooses('Hvor på stigen er det?', /^1 · Alle/);
    await paedagog.selects('Greb', 'Overgange');
    await paedagog.writes('Hvad gør vi?', measure.what);
    await paedagog.writes('Hvornår i hverdagen?', measure.when);
    await paedagog.writes('Mål', measure.goal);
    await paedagog.writes('Tegn 1', measure.signs[0]);
    await paedagog.writes('Tegn 2', measure.signs[1]);
    await paedagog.selects('Ansvarlig', /^Amina Yusuf/);
    await paedagog.writes('Første opfølgning', dayAhead(10));
    await paedagog.presses('Foreslå tiltaget');
    await paedagog.seesHeading(measure.title);
    await leader.turnsTo('Aftale og tiltag');
    await leader.presses('Åbn en aftalerunde');
    await endsItsRoundSoon(leader.page);
    await leader.presses('Åbn runden');
    await leader.sees('0 af 4 har svaret');
  });

  step('4 nobody is shown an answer before having answered, and the silent are listed', async () => {
    await ppr.turnsTo('Aftale og tiltag');
    await ppr.chooses('Hvad er dit råd?', /^Anbefaler med ændring/);
    await ppr.writes('Hvilken ændring, og hvorfor?', WORDS.advice);
    await ppr.presses('Giv dit svar');
    await ppr.seesHeading('Det siger vi');
    for (const blind of [paedagog, leader]) {
      await blind.sees('1 af 4 har svaret');
      expect(await blind.heard.toldOf(WORDS.advice)).toEqual([]);
      expect(await blind.shownOf(WORDS.advice, 'Anbefaler med ændring')).toEqual([]);
      await blind.seesHeading('Hvem har svaret');
    }
    await paedagog.chooses('Hvad siger du?', /^Ja, men/);
    await paedagog.writes('Hvad skal vi holde øje med?', WORDS.but);
    await paedagog.presses('Giv dit svar');
    await paedagog.sees(WORDS.advice);
    await paedagog.standsAt('Aftalerunde');
    await leader.sees('2 af 4 har svaret');
    expect(await leader.heard.toldOf(WORDS.but)).toEqual([]);
    await leader.chooses('Hvad siger du?', /^Ja, jeg er med/);
    await leader.presses('Giv dit svar');
    await leader.sees(WORDS.but);
    await leader.presses('Luk runden');
    await leader.writes('Beslutning', WORDS.decision);
    await leader.presses('Luk runden, og gå i gang');
    await leader.seesHeading('I gang');
    await paedagog.seesHeading('I gang');
    await leader.opens('Det sagde vi');
    await leader.sees('Ikke svaret', leader.participant('Mikkel Toft'));
  });

  step('5 the pædagog logs on a phone, and the chart and table of the others move', async () => {
    await Promise.all([leader.turnsTo('Opfølgning'), ppr.turnsTo('Opfølgning')]);
    await leader.sees('Ingen har logget endnu.');
    await paedagog.takesThePhone();
    await paedagog.turnsTo('Opfølgning');
    await paedagog.logs('Delvist', 2, WORDS.first);
    for (const other of [leader, ppr]) await other.seesTheTable([/2 af 5$/]);
    const before = await leader.readsTheLine();
    await paedagog.logs('Ja', 4, WORDS.later);
    for (const other of [leader, ppr]) await other.seesTheTable([/2 af 5$/, /4 af 5$/]);
    expect(await leader.readsTheLine()).not.toEqual(before);
    await leader.sees(WORDS.later);
  });

  step('6 the leader holds status and closes with an erfaringskort', async () => {
    await leader.follows('Hold status');
    await leader.chooses('Hvad bliver det?', /^Målet nået/);
    await leader.writes('Hvorfor?', WORDS.why);
    await leader.presses('Gem status');
    await leader.chooses('Hvorfor slutter I?', 'Målet er nået');
    await leader.writes('Hvad gjorde forskellen?', WORDS.difference);
    await leader.writes('Hvad gjorde ikke?', WORDS.didNot);
    await leader.chooses('Skriver I et kort?', /^Vi skriver et kort/);
    await leader.writes('Hvilken slags situation?', WORDS.card.situation);
    await leader.writes('Hvad gjorde vi?', WORDS.card.what);
    await leader.writes('Hvilke tegn så vi?', WORDS.card.signs);
    await leader.writes(/^Stjernestund/, WORDS.card.starMoment);
    await leader.writes(/^Snubletråd/, WORDS.card.tripwire);
    await leader.writes('Hvilket råd giver vi videre?', WORDS.card.advice);
    await leader.presses('Afslut forløbet');
    await leader.sees('Venter på en læser');
    await ppr.seesHeading('Status');
    await ppr.sees(WORDS.why);
  });

  step(
    '6 another reads and releases the card, and a school leader finds it by other forms of its words',
    async () => {
      await schoolLeader.goesTo('/erfaringer');
      await schoolLeader.searches(WORDS.search);
      await schoolLeader.sees('0 kort');
      await ppr.follows('Erfaringer');
      await ppr.follows(`Læs kortet: ${WORDS.card.situation}`);
      await ppr.presses('Læst og udgivet');
      await ppr.sees(/^Udgivet\./);
      await leader.sees(/^Udgivet$/);
      await schoolLeader.reloads();
      await schoolLeader.searches(WORDS.search);
      await schoolLeader.sees('1 kort');
      await schoolLeader.follows(WORDS.card.situation);
      await schoolLeader.sees(WORDS.card.tripwire);
      expect(await schoolLeader.shownOf(codeName, 'Solstrålen', 'Mosen')).toEqual([]);
    },
  );

  step('what was done is there for those who were in it, and for nobody else', async () => {
    await Promise.all([leader, paedagog, ppr].map((each) => each.goesTo(`${forloeb}/overblik`)));
    for (const each of [leader, paedagog, ppr]) await each.sees(WORDS.why);
    await paedagog.turnsTo('Aftale og tiltag');
    await paedagog.sees(WORDS.decision);
    await ppr.turnsTo('Læring');
    await ppr.sees(WORDS.difference);
    await stranger.goesTo(forloeb);
    await stranger.seesHeading('Her er ikke noget at se');
    expect(await stranger.shownOf(codeName)).toEqual([]);
    stranger.heard.forgive(/status of 404 .*\/graphql\)$/);
  });
});
