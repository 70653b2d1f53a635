import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { AdditionDrafts } from './addition-drafts';
import { BLANK_OBSERVATION } from './observation-form';

/** A keeper that holds one draft, and what was written to it. */
class Kept {
  readonly standing = signal('empty');
  body: unknown = null;
  open = async (): Promise<unknown> => this.body;
  write = (body: unknown): void => {
    this.body = body;
    this.standing.set('saved');
  };
  discard = async (): Promise<void> => {
    this.body = null;
    this.standing.set('empty');
  };
}

const PRACTICE = { practice: 'Vi rydder op, når legen skal i gang.' };
let kept: Kept;

async function opened(): Promise<AdditionDrafts> {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [AdditionDrafts, { provide: DraftKeeper, useValue: kept }] });
  const drafts = TestBed.inject(AdditionDrafts);
  await drafts.open('case');
  TestBed.tick();
  return drafts;
}

beforeEach(() => {
  kept = new Kept();
});

describe('lines begun on cards', () => {
  it('are there again after a reload, each by its observation', async () => {
    const before = await opened();
    before.write('o', 'practice', { ...BLANK_OBSERVATION, ...PRACTICE });
    before.write('p', 'wish', { ...BLANK_OBSERVATION, wish: 'Gode spørgsmål.' });
    TestBed.tick();
    const after = await opened();
    expect([after.linesOf('o'), after.linesOf('p')]).toEqual([['practice'], ['wish']]);
    expect(after.of('o', 'practice')).toEqual(PRACTICE);
    expect(after.times()).toBe(1);
  });

  it('are kept no more once they are filled, and nothing begun is no draft', async () => {
    const drafts = await opened();
    drafts.write('o', 'practice', { ...BLANK_OBSERVATION, ...PRACTICE });
    drafts.write('o', 'wish', { ...BLANK_OBSERVATION, wish: 'Gode spørgsmål.' });
    drafts.forget('o', 'wish');
    TestBed.tick();
    expect(kept.body).toEqual({ o: { practice: PRACTICE } });
    drafts.write('o', 'practice', BLANK_OBSERVATION);
    TestBed.tick();
    await Promise.resolve();
    expect(kept.body).toBeNull();
  });

  it('are left over when their observation is taken back, until who wrote them throws them away', async () => {
    kept.write({ gone: { practice: PRACTICE } });
    const drafts = await opened();
    expect(drafts.leftOver(['gone'])).toEqual([]);
    expect(drafts.leftOver(['o'])).toEqual([
      { observationId: 'gone', line: 'practice', written: { ...BLANK_OBSERVATION, ...PRACTICE } },
    ]);
    drafts.forget('gone', 'practice');
    TestBed.tick();
    expect([drafts.leftOver(['o']), kept.body]).toEqual([[], null]);
  });

  it('are replaced by those of another device when they are taken', async () => {
    const drafts = await opened();
    drafts.write('o', 'practice', { ...BLANK_OBSERVATION, ...PRACTICE });
    drafts.take({ p: { wish: { wish: 'Ro.' } } });
    expect([drafts.linesOf('o'), drafts.of('p', 'wish'), drafts.times()]).toEqual([[], { wish: 'Ro.' }, 2]);
  });
});
