import { reachedState } from './reached-state';
import { aMeasure, anEvent, aRound } from './workspace.builder';

const nothing = { events: [], measures: [], reviews: [], rounds: [] };
const looked = { ...nothing, events: [anEvent(2, { kind: 'case.moved' })] };
const measures = [aMeasure('drum', { nextFollowUp: null, ownerId: 'leader' })];
const agreed = aRound({ state: 'closed', reviewOn: '2026-12-10' });

describe('how far a forløb that left its path had come', () => {
  it.each([
    ['wonder', nothing],
    ['sharedLook', looked],
    ['sharedLook', { ...nothing, measures }],
    ['agreeing', { ...looked, rounds: [aRound()] }],
    ['running', { ...looked, rounds: [agreed], measures }],
  ])('is %s by what it holds', (state, held) => {
    expect(reachedState(held)).toBe(state);
  });
});
