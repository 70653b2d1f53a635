import { EMPTY_CLOSING, closingFormOf, missingInClosing, toClosing } from './closing-form';
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
  it('asks for the choice when there is neither a card nor a none', () => {
    const form = aClosing({ cardChoice: null });
    expect(missingInClosing(form)).toEqual(['card']);
    expect(toClosing(form)).toBeNull();
  });

  it('takes "no card this time" as an answer, and leaves out a card that was begun', () => {
    expect(toClosing(aClosing({ cardChoice: 'none', card: CARD }))?.card).toBeNull();
  });

  it('asks for every part of a card, what was hard as well as what succeeded', () => {
    const form = aClosing({ cardChoice: 'card', card: { ...CARD, starMoment: ' ', tripwire: '' } });
    expect(missingInClosing(form)).toEqual(['card.starMoment', 'card.tripwire']);
  });

  it('asks for why, what made the difference and what did not, in the order of the form', () => {
    expect(missingInClosing(EMPTY_CLOSING)).toEqual(['reason', 'difference', 'didNot', 'card']);
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
