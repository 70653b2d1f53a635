import { EMPTY_CLOSING, closingFormOf, closingNeeds, toClosing } from './closing-form';
import type { ClosingForm } from './closing-form';

const CARD = {
  situation: 'Når legen skifter',
  what: 'Trommen slår før skiftet',
  signs: 'Flere løber med',
  starMoment: 'Børnene slog selv',
  tripwire: 'Få voksne',
  advice: 'Begynd med ét skift',
};

describe('closing a forløb', () => {
  it('needs the choice when there is neither a card nor a none', () => {
    expect(closingNeeds(aClosing({ cardChoice: null }))).toMatchObject({ card: null });
  });

  it('takes "no card this time" as an answer, and leaves out a card that was begun', () => {
    expect(toClosing(aClosing({ cardChoice: 'none', card: CARD })).card).toBeNull();
  });

  it('needs every part of a card, what was hard as well as what succeeded', () => {
    const form = aClosing({ cardChoice: 'card', card: { ...CARD, starMoment: ' ', tripwire: '' } });
    expect(closingNeeds(form)).toMatchObject({
      'card.starMoment': ' ',
      'card.tripwire': '',
      'card.advice': CARD.advice,
    });
  });

  it('needs why, what made the difference and what did not, and nothing of a card that is not written', () => {
    expect(closingNeeds(EMPTY_CLOSING)).toEqual({ reason: null, difference: '', didNot: '', card: null });
  });

  it('sends what was left blank as nothing', () => {
    expect(toClosing(aClosing({ earlier: '  ', storyNow: 'Nu viser hun vej' }))).toMatchObject({
      earlier: null,
      storyBefore: null,
      storyNow: 'Nu viser hun vej',
    });
  });

  it('takes up a draft from before a part was added', () => {
    expect(closingFormOf({ difference: 'Trommen', card: { what: 'Vi slog' } })).toMatchObject({
      difference: 'Trommen',
      didNot: '',
      card: { what: 'Vi slog', advice: '' },
    });
  });
});

function aClosing(more: Partial<ClosingForm>): ClosingForm {
  return {
    ...EMPTY_CLOSING,
    reason: 'goalReached',
    difference: 'Trommen',
    didNot: 'Skiltet',
    cardChoice: 'none',
    ...more,
  };
}
