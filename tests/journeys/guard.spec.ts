import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { AtTheKeys } from './at-the-keys';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';
import { WhereTextIsLeft } from './where-text-is-left';

jest.setTimeout(120_000);

const WONDERING = 'Hvad undrer vi os over?';
const CONCRETE = 'Hvad så og hørte vi, konkret?';
/** An everyday word: nobody but those who know the child takes it for a name. */
const NICKNAME = 'musling';
const IDENTIFYING = ['Karla', '22 33 44 55', '311227-1234', NICKNAME];

let demo: ShownDemo;
let leader: PersonAtWork;
let paedagog: PersonAtWork;
let keys: AtTheKeys;
let left: WhereTextIsLeft;
let forloeb: string;

beforeAll(async () => {
  demo = await showDemo();
  [leader, paedagog] = await Promise.all([
    PersonAtWork.arrives(demo.browser, demo.url, 'The leader', /^Pædagogisk leder/),
    PersonAtWork.arrives(demo.browser, demo.url, 'The pædagog', /^Pædagog(?!isk)/),
  ]);
  keys = new AtTheKeys(paedagog);
  left = new WhereTextIsLeft(paedagog);
  forloeb = `/forloeb/${demo.places.wonder}`;
});
afterAll(() => demo.stop());

describe('the guard, beside somebody who writes', () => {
  const step = storyOf(() => [leader, paedagog]);

  step('a leader keeps a nickname as a known term, which a colleague has no way to see', async () => {
    await leader.goesTo(`${forloeb}/overblik`);
    await leader.presses('Kendte ord');
    await leader.sees('Der er ingen endnu');
    await leader.writes('Tilføj et ord', 'mor');
    await leader.presses(/^Tilføj$/);
    await leader.sees('Det ord bruges i næsten alle tekster');
    leader.heard.forgive(/status of 400 .*\/graphql\)$/);
    await leader.writes('Tilføj et ord', 'Musling');
    await leader.presses(/^Tilføj$/);
    await leader.seesButton('Tag Musling af listen');
    await leader.presses('Færdig');
    await leader.standsAt('Kendte ord');
    await paedagog.goesTo(`${forloeb}/overblik`);
    await paedagog.sees('Med i forløbet');
    expect(await paedagog.shownOf('Kendte ord')).toEqual([]);
  });

  step('who writes answers for what is marked without leaving the keys', async () => {
    await paedagog.goesTo(`${forloeb}/iagttagelse`);
    await keys.goesInto(WONDERING);
    await keys.types('Hvorfor går Karla fra bordet? Karlas mor ringede på 22 33 44 55 om 311227-1234.');
    await paedagog.seesButton('Skriv Barn A i stedet for Karla');
    await keys.goesInto(WONDERING);
    await keys.presses('Control+.');
    await keys.isAt('Skriv Barn A i stedet for Karla');
    await keys.presses('Escape');
    await keys.writesBehind('');
    await keys.presses('Control+.', 'Enter');
    await keys.writesBehind('Hvorfor går Barn A');
    await keys.presses('ControlOrMeta+z');
    await paedagog.finds(
      WONDERING,
      'Hvorfor går Karla fra bordet? Karlas mor ringede på 22 33 44 55 om 311227-1234.',
    );
    await keys.writesBehind('');
    await keys.presses('Control+.', 'Enter');
    await keys.writesBehind('Hvorfor går Barn A');
    await keys.presses('Control+.');
    await keys.isAt('Skriv [telefon] i stedet for 22 33 44 55');
    await keys.presses('ArrowDown');
    await keys.isAt('Skriv [cpr-nummer] i stedet for 311227-1234');
    await keys.presses('ArrowUp', 'Enter', 'Control+.', 'Enter');
    const said = 'Hvorfor går Barn A fra bordet? Barn As mor ringede på [telefon] om [cpr-nummer]';
    await keys.writesBehind(said.replace('As', "A's"));
    await paedagog.finds(WONDERING, `${said.replace('As', "A's")}.`);
  });

  step(
    'a word of one’s own is written where no proposal fits, and a figure of a song points to nobody',
    async () => {
      await keys.goesInto(CONCRETE);
      await keys.types('Vi sang om Elsa, og Karla dansede.');
      await keys.goesInto(CONCRETE);
      await keys.presses('Control+.');
      await keys.isAt('Skriv Barn B i stedet for Elsa');
      await keys.presses('Tab', 'Tab', 'Tab');
      await keys.isAt('Elsa: det peger ikke på nogen');
      await keys.presses('Enter');
      await keys.writesBehind('Vi sang om Elsa');
      await keys.presses('Control+.', 'ArrowRight', 'ArrowRight', 'Enter');
      await paedagog.page.getByRole('textbox', { name: 'Skriv selv i stedet for Karla' }).focus();
      await keys.types('et af børnene');
      await keys.presses('Enter');
      await keys.writesBehind('Vi sang om Elsa, og et af børnene');
    },
  );

  step(
    'what only the forløb knows is marked when the draft is saved, and can only be written anew',
    async () => {
      await keys.presses('ControlOrMeta+End');
      await keys.types(' Så kom musling til.');
      await paedagog.seesButton(NICKNAME);
      await paedagog.sees(/^kendt ord$/);
      await paedagog.selects('I hvilken situation?', 'Måltid');
      await paedagog.writes('Hvilke styrker og interesser ser vi?', 'Sang og rytme.');
      await paedagog.writes('Hvornår går det godt, og hvad gør vi da?', 'Når vi synger, før vi spiser.');
      await paedagog.presses(/^Del med/);
      await paedagog.standsAt(NICKNAME);
      expect(await paedagog.shownOf(`${NICKNAME}: det peger ikke på nogen`)).toEqual([]);
      await paedagog.presses(/^Skriv Barn B i stedet for musling$/);
      await paedagog.presses(/^Del med/);
      await paedagog.sees('Iagttagelsen er delt');
    },
  );

  step('nobody is told what was taken out, and it is left nowhere', async () => {
    await leader.goesTo(`${forloeb}/iagttagelser`);
    await leader.seesHeading(/^Hvorfor går Barn A fra bordet/);
    const shared = 'Vi sang om Elsa, og et af børnene dansede. Så kom Barn B til.';
    expect(await leader.heard.toldOf(shared)).toEqual([shared]);
    expect(await leader.heard.toldOf(...IDENTIFYING)).toEqual([]);
    expect(await left.of(...IDENTIFYING, 'Elsa')).toEqual([]);
    expect(await left.of('iagttagelse')).not.toEqual([]); // it does look
  });

  step('what was answered before in the forløb asks no more, unless one wants it to', async () => {
    await paedagog.goesTo(`${forloeb}/iagttagelse`);
    await paedagog.writes(CONCRETE, 'Elsa blev sunget igen.');
    await paedagog.sees('Peger ikke på nogen:');
    await paedagog.presses(/^Elsa/);
    await paedagog.sees('1 sted skal ses på, før det kan deles.');
    await paedagog.presses('Elsa: det peger ikke på nogen');
    await paedagog.sees('Intet peger på nogen.');
  });
});
