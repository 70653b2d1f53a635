import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GuardLexicon } from '@faellesblik/anonymisation/client/guard-lexicon';
import { aLexicon } from '@faellesblik/anonymisation/client/guard-lexicon.builder';
import { Connection } from '@faellesblik/platform/client/connection';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { aRunningMeasure } from './measures.builder';
import { QuickLogPage } from './quick-log-page';
import { WayBack } from './way-back';

async function aPage(mutate: (document: unknown, input: unknown) => Promise<unknown>) {
  const measure = aRunningMeasure({ nextFollowUp: '2099-11-27' });
  const subject = { codeName: 'Blå Lærke', viewerCan: { followUp: true }, measures: [measure] };
  const request = ({ name }: { name: string }) =>
    Promise.resolve(name === 'Draft' ? { draft: null } : { caseWorkspace: subject });
  const went = { back: false };
  TestBed.configureTestingModule({
    imports: [QuickLogPage],
    providers: [
      provideRouter([]),
      { provide: GraphqlClient, useValue: { request, mutate } },
      { provide: GuardLexicon, useValue: aLexicon({ Ayaan: 'PERSON' }) },
      { provide: WayBack, useValue: { go: () => Promise.resolve((went.back = true)) } },
    ],
  });
  const fixture = TestBed.createComponent(QuickLogPage);
  fixture.componentRef.setInput('id', 'case');
  fixture.componentRef.setInput('measureId', 'measure');
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const tap = (label: string) =>
    [...host.querySelectorAll('label')]
      .find((each) => each.textContent?.trim() === label)
      ?.querySelector('input')
      ?.click();
  const write = (text: string) => {
    const area = host.querySelector('textarea');
    if (area) area.value = text;
    area?.dispatchEvent(new Event('input'));
  };
  const save = async () => {
    host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { host, tap, write, save, went };
}

describe('the quick log', () => {
  it('sends what was tapped and written, and goes back', async () => {
    const sent: unknown[] = [];
    const page = await aPage((_, input) =>
      Promise.resolve(sent.push(input) && { logFollowUp: { sequence: 9 } }),
    );
    page.tap('Delvist');
    page.tap('4');
    page.write('Barn A slog selv på trommen.');
    await page.save();
    expect(sent).toEqual([
      expect.objectContaining({
        measureId: 'measure',
        done: 'partly',
        participation: 4,
        line: 'Barn A slog selv på trommen.',
        nextDate: '2099-11-27',
        answers: [],
      }),
    ]);
    expect(page.went.back).toBe(true);
  });

  it('says at each field what is missing, and sends nothing', async () => {
    const sent: unknown[] = [];
    const page = await aPage((_, input) => Promise.resolve(sent.push(input)));
    page.tap('Ja');
    await page.save();
    expect(page.host.querySelectorAll('[aria-invalid="true"]')).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('holds a line with a name back until it is answered', async () => {
    const sent: unknown[] = [];
    const page = await aPage((_, input) => Promise.resolve(sent.push(input)));
    page.tap('Ja');
    page.tap('3');
    page.write('Ayaan løb med.');
    await page.save();
    expect(page.host.textContent).toContain('Intet er delt endnu');
    expect(sent).toEqual([]);
  });

  it('keeps what is written when it could not be sent', async () => {
    const page = await aPage(() =>
      Promise.reject(new GraphqlProblem('client.offline', 'Ingen forbindelse.')),
    );
    page.tap('Nej');
    page.tap('2');
    page.write('Vi nåede det ikke.');
    TestBed.inject(Connection).lost();
    await page.save();
    expect(page.host.querySelector('fb-banner')?.textContent).toContain('Ingen forbindelse.');
    expect(page.host.querySelector('textarea')?.value).toBe('Vi nåede det ikke.');
    expect(page.went.back).toBe(false);
  });
});
