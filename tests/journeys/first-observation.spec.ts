import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { inviteParticipant, openCase } from '../support/operations';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { signInAs } from '../support/sign-in';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';

jest.setTimeout(120_000);

/** What somebody writes who has three minutes: about as much as people do. */
const SEEN = {
  wondering: 'Hvad gør det svært at finde ind i legen efter frugt?',
  concrete:
    'Tre børn blev stående ved bordet, mens de andre gik i gang med at bygge på gulvet. Det ene spurgte, om der var plads.',
  strengths: 'De lægger mærke til hinanden, og de husker reglerne i legen.',
  goesWell: 'Når en voksen sidder på gulvet fra begyndelsen.',
};

/** What the way may cost: presses before the form, choices in it, texts to write. */
const EFFORT = { presses: 3, choices: 1, texts: 4 };

let demo: ShownDemo;
let newcomer: PersonAtWork;
let codeName: string;
const effort = { presses: 0, choices: 0, texts: 0 };

beforeAll(async () => {
  demo = await showDemo();
  const [leader, invited] = await Promise.all([
    signInAs(demo, 'leder-dagtilbud'),
    signInAs(demo, 'paedagog'),
  ]);
  const { communities } = await leader.ask<{ communities: { id: string; nickname: string }[] }, object>(
    { name: 'Communities', text: '{ communities { id nickname } }' },
    {},
  );
  const { caseId } = await openCase(leader, {
    communityId: communities.find(({ nickname }) => nickname === 'Stuen Mosen')?.id ?? '',
    focus: 'community',
    ageBand: 'age3to5',
    wondering: 'Hvad sker der, når frugten er spist?',
  });
  const { personId } = invited;
  await inviteParticipant(leader, {
    caseId,
    personId,
    function: 'paedagog',
    seesFrom: 'start',
    secondAdult: true,
  });
  newcomer = await PersonAtWork.arrives(demo.browser, demo.url, 'The newcomer', /^Pædagog(?!isk)/);
});
afterAll(() => demo.stop());

async function presses(press: () => Promise<void>): Promise<void> {
  effort.presses += 1;
  await press();
}

async function writes(field: string, text: string): Promise<void> {
  effort.texts += 1;
  await newcomer.writes(field, text);
}

describe('somebody who has just been let into a forløb', () => {
  const step = storyOf(() => [newcomer]);

  step('is led from Mit bord to the form by two presses', async () => {
    await newcomer.sees('Siden du var her');
    const invitation = newcomer.page.getByRole('listitem').filter({ hasText: 'inviterede dig' }).first();
    await presses(() => invitation.getByRole('link').click());
    await newcomer.sees('Det, vi undrer os over');
    codeName = await newcomer.readsTheTitle();
    await presses(() => newcomer.follows('Skriv en iagttagelse'));
    await newcomer.sees(codeName);
  });

  step('shares what they saw with four texts, one choice and one press', async () => {
    await writes('Hvad undrer vi os over?', SEEN.wondering);
    await writes('Hvad så og hørte vi, konkret?', SEEN.concrete);
    effort.choices += 1;
    await newcomer.selects('I hvilken situation?', 'Fri leg');
    await writes('Hvilke styrker og interesser ser vi?', SEEN.strengths);
    await writes('Hvornår går det godt, og hvad gør vi da?', SEEN.goesWell);
    await presses(() => newcomer.presses(/^Del med/));
    await newcomer.sees('Iagttagelsen er delt');
    await newcomer.seesHeading(SEEN.wondering);
    expect(effort).toEqual(EFFORT);
  });
});
