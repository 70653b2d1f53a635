import { jest } from '@jest/globals';
import { ElementRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '@faellesblik/platform/client/connection';
import { GraphqlProblem, offlineProblem } from '@faellesblik/platform/client/graphql-problem';
import { FormSending } from './form-sending';

function aForm(written = '') {
  const host = new ElementRef(document.createElement('form'));
  TestBed.configureTestingModule({ providers: [FormSending, { provide: ElementRef, useValue: host }] });
  const line = signal(written);
  return { line, sending: TestBed.inject(FormSending), needs: () => ({ line: line() }) };
}

describe('sending a form', () => {
  it('says what is missing, and no longer once it is written', async () => {
    const { line, sending, needs } = aForm();
    const act = jest.fn(async () => 'sent');
    expect(await sending.send(needs, act)).toBeNull();
    expect([act.mock.calls.length, sending.at('line')]).toEqual([0, expect.stringContaining('mangler')]);
    line.set('Alle var med.');
    expect(sending.at('line')).toBeNull();
  });

  it('sends once, however often one clicks, also while the page changes after it', async () => {
    const { sending, needs } = aForm('Alle var med.');
    const act = jest.fn(async () => 'sent');
    await Promise.all([sending.send(needs, act), sending.send(needs, act)]);
    await sending.send(needs, act);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('says in the words of the form what is missing', async () => {
    const { sending, needs } = aForm();
    await sending.send(
      needs,
      async () => 'sent',
      (field) => `Skriv ${field}.`,
    );
    expect(sending.at('line')).toBe('Skriv line.');
  });

  it('says that there is no connection only as long as there is none', async () => {
    const { sending, needs } = aForm('Alle var med.');
    TestBed.inject(Connection).lost();
    await sending.send(needs, () => Promise.reject(offlineProblem()));
    expect(sending.over([])).toContain('forbindelse');
    TestBed.inject(Connection).reached();
    expect(sending.over([])).toBeNull();
  });

  it('asks for nothing when the form is emptied after it was sent', async () => {
    const { line, sending, needs } = aForm('Alle var med.');
    expect(await sending.send(needs, async () => 'sent')).toBe('sent');
    line.set('');
    expect(sending.at('line')).toBeNull();
  });

  it('shows what the server says at its field, and over the form what belongs to none', async () => {
    const { sending, needs } = aForm('Alle var med.');
    await sending.send(needs, () =>
      Promise.reject(new GraphqlProblem('text.empty', 'Skriv en linje.', 'line')),
    );
    expect([sending.at('line'), sending.over(['line'])]).toEqual(['Skriv en linje.', null]);
    await sending.send(needs, () =>
      Promise.reject(new GraphqlProblem('case.not-open', 'Forløbet er lukket.')),
    );
    expect([sending.at('line'), sending.over(['line'])]).toEqual([null, 'Forløbet er lukket.']);
  });
});
