import { TestBed } from '@angular/core/testing';
import type { DutyCheckWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { ConsiderDutyInput } from '@faellesblik/contracts/generated/schema';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { DutyDialog } from './duty-dialog';

const aCheck = (given: Partial<DutyCheckWholeFragment>): DutyCheckWholeFragment => ({
  id: '1',
  person: { id: 'a', name: 'Amina Yusuf' },
  at: '2026-11-20T09:00:00.000Z',
  result: 'discussedWithLeader',
  mine: false,
  ...given,
});

// jsdom shows no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

async function aDialog(kept: readonly DutyCheckWholeFragment[], answers = true) {
  const sent: Pick<ConsiderDutyInput, 'caseId' | 'result'>[] = [];
  const request = () => Promise.resolve({ dutyChecks: kept });
  const mutate = (_: unknown, input: Pick<ConsiderDutyInput, 'caseId' | 'result'>) => {
    sent.push(input);
    if (!answers) return Promise.reject(new GraphqlProblem('offline', 'Der er ingen forbindelse.'));
    return Promise.resolve({
      considerDuty: [aCheck({ id: '2', mine: true, result: input.result }), ...kept],
    });
  };
  TestBed.configureTestingModule({ providers: [{ provide: GraphqlClient, useValue: { request, mutate } }] });
  const fixture = TestBed.createComponent(DutyDialog);
  fixture.componentRef.setInput('caseId', 'case');
  // Opened, and then with what the server answered.
  await fixture.whenStable();
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  return {
    sent,
    text: () => host.textContent ?? '',
    status: () => host.querySelector('.said')?.textContent?.trim(),
    headings: () => [...host.querySelectorAll('h3')].map((each) => each.textContent),
    click: async (name: string, times = 1) => {
      for (let time = 0; time < times; time++) host.querySelector<HTMLElement>(`[name=${name}]`)?.click();
      await fixture.whenStable();
    },
  };
}

describe('the duty to notify', () => {
  test('says first that it is personal, and to call when it is urgent', async () => {
    const text = (await aDialog([])).text();
    const places = ['Pligten er personlig', 'ring nu', 'Hvad er du nået frem til?'].map((each) =>
      text.indexOf(each),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('keeps a result with one click, and a doubled click is one', async () => {
    const dialog = await aDialog([]);
    await dialog.click('discussedWithLeader', 2);
    expect(dialog.sent).toEqual([{ caseId: 'case', result: 'discussedWithLeader' }]);
    expect(dialog.status()).toContain('Gemt: Drøftet med leder, pligten er stadig min');
    expect(dialog.headings()).toContain('Det, du har gemt');
  });

  test('says that it was not kept, and lets one try again', async () => {
    const dialog = await aDialog([], false);
    await dialog.click('reported');
    expect([dialog.status(), dialog.headings()]).toEqual(['', ['Hvad er du nået frem til?']]);
    expect(dialog.text()).toContain('Der er ingen forbindelse.');
    await dialog.click('reported');
    expect(dialog.sent).toHaveLength(2);
  });

  test('shows a leader who of her people has considered it', async () => {
    const dialog = await aDialog([aCheck({})]);
    expect(dialog.headings()).toContain('Fra din enhed');
    expect(dialog.text()).toContain('Amina Yusuf');
  });

  test('shows no list where there is nothing to see', async () => {
    expect((await aDialog([])).headings()).toEqual(['Hvad er du nået frem til?']);
  });
});
