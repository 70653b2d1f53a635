import { ProposalsDocument } from '../../../libs/contracts/generated/cases.ts';
import {
  CaseChangesDocument,
  CasesDocument,
  CaseWorkspaceDocument,
  FoundCasesDocument,
  TodayDocument,
} from '../../../libs/contracts/generated/workspace.ts';
import type { Print } from '../print.ts';
import { caseId, participantsOf, signIn } from './places.ts';
import { send } from './requests.ts';
import type { Tapped } from './servers.ts';

/** A forløb in indsats; the leader of its house asks. */
const CASE = 22;
const id = caseId(CASE);

/** The reads that must not cost more when there is more. */
const READS: Readonly<Record<string, { readonly query: string; readonly variables: unknown }>> = {
  workspace: { query: CaseWorkspaceDocument.text, variables: { id } },
  changes: { query: CaseChangesDocument.text, variables: { id, since: 3 } },
  list: { query: CasesDocument.text, variables: {} },
  search: { query: FoundCasesDocument.text, variables: { search: 'garderoben' } },
  'mit-bord': { query: TodayDocument.text, variables: {} },
  proposals: { query: ProposalsDocument.text, variables: {} },
};

/**
 * How many statements a read sends to PostgreSQL, as heard on the wire: in the small place, and where there is a hundred times
 * as much. What every read sends, which is the transaction, its settings and who is asking, is told once (`around`).
 */
export async function benchStatements(
  print: Print,
  { small, large }: { readonly small: Tapped; readonly large: Tapped },
): Promise<void> {
  const sent = [await sentBy(small), await sentBy(large)];
  const of = (read: string): readonly (readonly string[])[] => sent.map((each) => each.get(read) ?? []);
  const around = new Set(
    of('workspace')
      .flat()
      .filter((sql) => sent.every((reads) => [...reads.values()].every((all) => all.includes(sql)))),
  );
  for (const read of Object.keys(READS)) {
    const [few = 0, many = 0] = of(read).map((all) => all.filter((sql) => !around.has(sql)).length);
    print(`statements-${read}`, many, { spread: [few, many], goal: { atMost: few === many ? 3 : few } });
  }
  const [few = 0, many = 0] = of('list').map((all) => all.filter((sql) => around.has(sql)).length);
  print('statements-around', many, { spread: [few, many] });
}

async function sentBy({ place, url, tap }: Tapped): Promise<ReadonlyMap<string, readonly string[]>> {
  const [cookie = ''] = await signIn(place, participantsOf(CASE).slice(2, 3));
  const sent = new Map<string, readonly string[]>();
  for (const [read, asked] of Object.entries(READS)) {
    const request = { url: `${url}/graphql`, cookie, body: JSON.stringify(asked) };
    const heard = await tap.during(() => send(request));
    sent.set(
      read,
      heard.map(({ sql }) => sql),
    );
  }
  return sent;
}
