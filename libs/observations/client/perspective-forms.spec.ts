import type {
  ChildVoiceWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { anObservation } from './observation.builder';
import {
  BLANK_CONTACT,
  BLANK_VOICE,
  contactInput,
  contactNeeds,
  voiceInput,
  voiceNeeds,
  writtenContact,
  writtenVoice,
} from './perspective-forms';

const { author } = anObservation();
const around = { id: 'entry', author, at: '2026-11-10T09:00:00Z', version: 1, mine: true };

describe('a child’s voice that is written', () => {
  it.each([
    ['nothing yet', {}, ['of', 'source']],
    ['one child', { of: 'child' }, ['of', 'child', 'source']],
    ['the group, and how', { of: 'circleTime', source: 'said' }, ['of', 'source', 'heldOn', 'what']],
    ['that nobody has asked', { of: 'circleTime', source: 'notYet' }, ['of', 'source', 'what']],
  ] as const)('with %s chosen cannot go without %j', (_, chosen, needs) => {
    expect(Object.keys(voiceNeeds({ ...BLANK_VOICE, ...chosen }))).toEqual(needs);
  });

  it('is sent as it stands, with nothing where nothing is written', () => {
    const written = { ...BLANK_VOICE, of: 'circleTime', source: 'said', what: ' De synger. ' } as const;
    expect(voiceInput(written)).toEqual({
      of: 'circleTime',
      child: null,
      source: 'said',
      heldOn: null,
      what: ' De synger. ',
      askedById: null,
    });
  });

  it('is corrected from what stands in the forløb', () => {
    const voice: ChildVoiceWholeFragment = {
      ...around,
      of: 'child',
      child: 'B',
      source: 'drawn',
      heldOn: '2026-11-09',
      what: 'En lang gang.',
      askedBy: author,
    };
    expect(voiceInput(writtenVoice(voice))).toEqual({
      of: 'child',
      child: 'B',
      source: 'drawn',
      heldOn: '2026-11-09',
      what: 'En lang gang.',
      askedById: author.id,
    });
  });
});

describe('contact with the parents that is written', () => {
  it.each([
    ['nothing yet', null, ['form']],
    ['that they have talked', 'talked', ['form', 'heldOn', 'what']],
    ['an agreed time', 'agreedTime', ['form', 'heldOn']],
    ['not yet', 'notYet', ['form', 'what']],
  ] as const)('with %s chosen cannot go without %j', (_, form, needs) => {
    expect(Object.keys(contactNeeds({ ...BLANK_CONTACT, form }))).toEqual(needs);
  });

  it('is corrected from what stands in the forløb, where blanks are nothing', () => {
    const contact: ParentContactWholeFragment = {
      ...around,
      form: 'agreedTime',
      heldOn: '2026-11-20',
      what: null,
      view: null,
      contribution: null,
      contact: null,
    };
    const written = writtenContact(contact);
    expect(written).toEqual({ ...BLANK_CONTACT, form: 'agreedTime', heldOn: '2026-11-20' });
    expect(contactInput({ ...written, view: '  ' })).toMatchObject({
      what: null,
      view: null,
      contactId: null,
    });
  });
});
