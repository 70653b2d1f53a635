import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { ObservationInput, QuietFieldsInput, QuietLine } from '@faellesblik/contracts/generated/schema';
import { CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { startApp, type TestApp } from './app';
import { aCase, anObservation, aParticipant, EMPTY_LINES } from './builders';
import { fillObservation, stateBasis } from './operations';
import { signInAs, type SignedIn } from './sign-in';

/** The five questions of an observation, and nothing else. */
export const five = {
  wondering: 'Hvorfor bliver det så svært at komme ud?',
  concrete: 'De fleste børn går i garderoben på samme tid.',
  situation: 'cloakroom',
  strengths: 'Børnene hjælper gerne hinanden.',
  goesWell: 'Når vi går i to hold, er der ro.',
} as const satisfies ObservationInput;

/** Three who look at the same: the leader, a makker who writes, and a psychologist who only looks on. */
export interface LookingTogether {
  readonly app: TestApp;
  readonly leader: SignedIn;
  readonly colleague: SignedIn;
  readonly ppr: SignedIn;
  readonly caseId: string;
  /** The makker shares an observation: its id. */
  shared(but?: Partial<ObservationInput>): Promise<string>;
  /** The observation as this person reads it, if they do. */
  read(who: SignedIn, id: string): Promise<ObservationWholeFragment | undefined>;
  fill(
    who: SignedIn,
    id: string,
    line: QuietLine,
    fields: QuietFieldsInput,
    number?: number,
  ): ReturnType<typeof fillObservation>;
  /** What the database holds, past all policies. */
  rows(from: string): Promise<unknown[]>;
}

/** Starts the app with a forløb that the three take part in. */
export async function lookTogether(): Promise<LookingTogether> {
  const app = await startApp();
  const [leader, colleague, ppr] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
  ]);
  const caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await aParticipant(leader, caseId, ppr.personId, { function: 'observer' });
  return {
    app,
    leader,
    colleague,
    ppr,
    caseId,
    shared: (but = {}) => anObservation(colleague, caseId, { ...five, ...EMPTY_LINES, ...but }),
    read: async (who, id) =>
      (await who.ask(CaseWorkspaceDocument, { id: caseId })).caseWorkspace.observations.find(
        (one) => one.id === id,
      ),
    fill: (who, id, line, fields, number = 0) => fillObservation(who, { id, line, number, fields }),
    rows: (from) => app.database.privileged(`select * from ${from}`),
  };
}
