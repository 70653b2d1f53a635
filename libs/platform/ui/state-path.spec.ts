import { TestBed } from '@angular/core/testing';
import type { CaseState } from '@faellesblik/contracts/generated/schema';
import { StatePath } from './state-path';

function stations(state: CaseState, from: CaseState | null = null): readonly string[] {
  const fixture = TestBed.createComponent(StatePath);
  fixture.componentRef.setInput('state', state);
  fixture.componentRef.setInput('from', from);
  fixture.detectChanges();
  return [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map((one) => one.className);
}

describe('the path of a forløb', () => {
  it.each<[string, CaseState, CaseState | null, readonly string[]]>([
    ['one on its way', 'agreeing', null, ['past', 'past', 'now', 'ahead', 'ahead', 'ahead']],
    ['one that rests', 'paused', 'sharedLook', ['past', 'now', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['one that is finished', 'closed', null, ['past', 'past', 'past', 'past', 'past', 'now']],
  ])('shows where it is: %s', (_which, state, from, expected) => {
    expect(stations(state, from)).toEqual(expected);
  });

  it('shows how far one came that goes on elsewhere, and that it is nowhere on it now', () => {
    const reached = ['past', 'past', 'ahead', 'ahead', 'ahead', 'ahead'];
    expect(stations('liftedOut', 'sharedLook')).toEqual(reached);
  });
});
