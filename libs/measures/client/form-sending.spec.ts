import { jest } from '@jest/globals';
import { ElementRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
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
