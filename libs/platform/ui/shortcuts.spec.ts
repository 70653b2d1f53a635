import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Shortcuts } from './shortcuts';

const press = (...keys: readonly string[]): void =>
  keys.forEach((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe('a shortcut', () => {
  const run = { one: jest.fn(), two: jest.fn() };
  let take: readonly (() => void)[];

  beforeEach(() => {
    jest.clearAllMocks();
    const shortcuts = TestBed.inject(Shortcuts);
    take = [
      shortcuts.register({ keys: '/', word: 'Søg', run: run.one }),
      shortcuts.register({ keys: 'g f', word: 'Forløb', run: run.two }),
    ];
  });
  afterEach(() => take.forEach((away) => away()));

  it('of one key works whatever was pressed before it', () => {
    press('Tab', '/');
    press('g', '/');
    expect(run.one).toHaveBeenCalledTimes(2);
  });

  it('of two keys asks for both, one after the other', () => {
    press('f', 'g', 'x', 'f');
    expect(run.two).not.toHaveBeenCalled();
    press('g', 'f');
    expect(run.two).toHaveBeenCalledTimes(1);
  });

  it('rests while one writes', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    field.remove();
    expect(run.one).not.toHaveBeenCalled();
  });
});
