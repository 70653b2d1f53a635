import { TestBed } from '@angular/core/testing';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { DutyOffer } from './duty-offer';

async function anOffer(inputs: { text?: string; urgent?: boolean }) {
  const asked: string[] = [];
  const request = ({ name }: { name: string }) => asked.push(name) && Promise.resolve({ dutyChecks: [] });
  TestBed.configureTestingModule({ providers: [{ provide: GraphqlClient, useValue: { request } }] });
  const fixture = TestBed.createComponent(DutyOffer);
  const write = async (changed: typeof inputs): Promise<void> => {
    for (const [name, value] of Object.entries(changed)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  };
  fixture.componentRef.setInput('caseId', 'case');
  await write(inputs);
  const host = fixture.nativeElement as HTMLElement;
  return {
    asked,
    write,
    isThere: () => host.querySelector('.offer') !== null,
    status: () => host.querySelector('[role=status]')?.textContent,
    buttons: () => [...host.querySelectorAll('button')].map((each) => each.textContent?.trim()),
    press: async (word: string) => {
      [...host.querySelectorAll('button')].find((each) => each.textContent?.includes(word))?.click();
      await fixture.whenStable();
    },
  };
}

const HARM = 'Barn A har blå mærker på armen.';

describe('the offer of the duty check', () => {
  test('is not there beside an everyday text', async () => {
    const offer = await anOffer({ text: 'Der er uro i garderoben.' });
    expect([offer.isThere(), offer.status()]).toEqual([false, '']);
  });

  test('comes with words that suggest harm, is read out once, and asks nothing of the server', async () => {
    const offer = await anOffer({ text: '' });
    await offer.write({ text: HARM });
    expect(offer.isThere()).toBe(true);
    expect(offer.status()).toContain('underretningspligten');
    expect(offer.asked).toEqual([]);
  });

  test('goes with the words', async () => {
    const offer = await anOffer({ text: HARM });
    await offer.write({ text: 'Barn A har maling på armen.' });
    expect(offer.isThere()).toBe(false);
  });

  test('is put aside for this text, whatever is written after', async () => {
    const offer = await anOffer({ text: HARM });
    await offer.press('Skjul');
    await offer.write({ text: `${HARM} Han er bange for at gå hjem.` });
    expect([offer.isThere(), offer.status(), offer.asked]).toEqual([false, '', []]);
  });

  test('stands while it is urgent, and is not put aside', async () => {
    const offer = await anOffer({ urgent: true });
    expect(offer.status()).toContain('ring nu');
    expect(offer.buttons()).toEqual(['Se underretningspligten']);
    await offer.write({ urgent: false });
    expect(offer.isThere()).toBe(false);
  });
});
