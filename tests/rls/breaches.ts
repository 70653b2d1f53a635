/** What must not be in the database: how it is found, and a statement that would bring it about. */
export interface Breach {
  readonly sentence: string;
  /** Gives one row `found` for each place. */
  readonly findings: string;
  /** Proves that `findings` finds: run and undone by the test. */
  readonly example: string;
}

/** TypeORM's own list of what has run; it holds nothing of anybody. */
const NOT_OURS = `'migrations'`;
const TABLES = `c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> ${NOT_OURS}`;

export const breaches: readonly Breach[] = [
  {
    sentence: 'a table without row level security that also binds its owner',
    findings: `select c.relname as found from pg_class c where ${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    example: 'alter table observation no force row level security',
  },
  {
    sentence: 'a view, which would read with the rights of its owner',
    findings: `select relname as found from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    example: 'create view everything as select * from observation',
  },
  {
    sentence: 'a table of a municipality without a policy for the API',
    findings: `select c.relname as found from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
      where ${TABLES} and not exists (select from pg_policy p where p.polrelid = c.oid and p.polroles @> array['faellesblik_app'::regrole::oid])`,
    example: 'create table forgotten (municipality_id uuid primary key)',
  },
  {
    sentence: 'a table whose key does not begin with the municipality',
    findings: `select c.relname as found from pg_class c
        left join pg_index i on i.indrelid = c.oid and i.indisprimary left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where ${TABLES} and c.relname not in ('municipality', 'access_log') and a.attname is distinct from 'municipality_id'`,
    example: 'create table forgotten (id uuid primary key, municipality_id uuid)',
  },
  {
    sentence: 'a policy that speaks to everybody, or to both the API and the gate',
    findings: `select polname || ' on ' || polrelid::regclass as found from pg_policy where cardinality(polroles) <> 1 or polroles = '{0}'`,
    example: 'create policy open on observation using (true)',
  },
  {
    sentence: 'a policy for the API that does not ask for the municipality',
    findings: `select policyname || ' on ' || tablename as found from pg_policies where roles = '{faellesblik_app}'
      and not (coalesce(qual, with_check) like '%gate.municipality()%')`,
    example: 'create policy open on observation to faellesblik_app using (true)',
  },
  {
    sentence: 'a policy of reading that asks the gate anew for each row whose forløb or unit it is',
    findings: `select policyname || ' on ' || tablename as found from pg_policies where roles = '{faellesblik_app}' and cmd = 'SELECT'
      and qual ~ 'gate\\.(sees_since|leads_case|leads|works_in|works_on)\\('`,
    example:
      'create policy open on observation for select to faellesblik_app using (gate.sees_since(case_id) is not null and municipality_id = gate.municipality())',
  },
  {
    sentence: 'something that belongs to the API',
    findings: `select relname as found from pg_class where relowner = 'faellesblik_app'::regrole
      union all select proname from pg_proc where proowner = 'faellesblik_app'::regrole
      union all select nspname from pg_namespace where nspowner = 'faellesblik_app'::regrole
      union all select datname from pg_database where datdba = 'faellesblik_app'::regrole`,
    example: 'alter table observation owner to faellesblik_app',
  },
  {
    sentence: 'a table the API may insert into or update in all columns, also those to come',
    findings: `select c.relname || ': ' || granted as found from pg_class c, unnest(array['insert', 'update']) as granted
      where ${TABLES} and has_table_privilege('faellesblik_app', c.oid, granted)`,
    example: 'grant update on observation to faellesblik_app',
  },
  {
    sentence: 'a table the API or the gate may empty, or hang triggers and references on',
    findings: `select c.relname || ': ' || granted || ' by ' || who as found
      from pg_class c, unnest(array['truncate', 'trigger', 'references']) as granted, unnest(array['faellesblik_app', 'faellesblik_gate']) as who
      where ${TABLES} and has_table_privilege(who, c.oid, granted)`,
    example: 'grant truncate on observation to faellesblik_app',
  },
  {
    sentence:
      'a table of which somebody may delete rows, but their own drafts, sessions and what exactly-once keeps',
    findings: `select c.relname as found from pg_class c where ${TABLES} and has_table_privilege('faellesblik_app', c.oid, 'delete')
      and c.relname not in ('draft', 'session', 'mutation') and (exists (select from pg_policy p where p.polrelid = c.oid
          and p.polcmd in ('d', '*') and p.polroles @> array['faellesblik_app'::regrole::oid] and p.polname not in ('past_its_time', 'cleared'))
        or not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'd'))`,
    example: 'grant delete on case_counter to faellesblik_app',
  },
  {
    sentence: 'a policy of the sweep that lets somebody in particular delete or change',
    findings: `select policyname || ' on ' || tablename as found from pg_policies where policyname in ('past_its_time', 'cleared')
      and not (qual like '%gate.municipality()%IS NULL%' and qual like '%gate.person()%IS NULL%')`,
    example:
      'create policy cleared on case_counter for delete to faellesblik_app using (municipality_id is not null)',
  },
  {
    sentence: 'a column by which the API could give a row to another municipality, forløb or author',
    findings: `select c.relname || '.' || a.attname as found from pg_class c join pg_attribute a on a.attrelid = c.oid
      where ${TABLES} and a.attname in ('municipality_id', 'case_id', 'person_id', 'author_id', 'actor_id', 'opened_by', 'proposed_by', 'asked_by', 'closed_by', 'held_by')
        and has_column_privilege('faellesblik_app', c.oid, a.attnum, 'update')`,
    example: 'grant update (author_id) on observation to faellesblik_app',
  },
  {
    sentence: 'a definer function of anybody but the gate',
    findings: `select proname as found from pg_proc where prosecdef and proowner <> 'faellesblik_gate'::regrole`,
    example: `create function public.open() returns integer language sql security definer as 'select 1'`,
  },
  {
    sentence: 'a definer function without a fixed search path',
    findings: `select proname as found from pg_proc where prosecdef
      and not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']`,
    example: 'alter function gate.works_in(uuid) reset search_path',
  },
  {
    sentence: 'a function of the gate that everybody may call',
    findings: `select p.proname as found from pg_proc p where p.proowner = 'faellesblik_gate'::regrole
      and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as given where given.grantee = 0)`,
    example: 'grant execute on function gate.works_in(uuid) to public',
  },
  {
    sentence: 'a function of the gate that could write',
    findings: `select proname as found from pg_proc where proowner = 'faellesblik_gate'::regrole and provolatile <> 's'`,
    example: 'alter function gate.works_in(uuid) volatile',
  },
  {
    sentence: 'a function of the gate that answers with text',
    findings: `select p.proname as found from pg_proc p where p.proowner = 'faellesblik_gate'::regrole and (
      p.prorettype in ('text'::regtype, 'json'::regtype, 'jsonb'::regtype)
      or exists (select from unnest(p.proallargtypes, p.proargmodes) as given(kind, mode)
        where given.mode = 't' and given.kind in ('text'::regtype, 'json'::regtype, 'jsonb'::regtype)))`,
    example: `create function gate.tell() returns text language sql stable as 'select 1::text'; alter function gate.tell() owner to faellesblik_gate`,
  },
  {
    sentence: 'a policy by which the gate does more than read',
    findings: `select policyname || ' on ' || tablename as found from pg_policies where roles = '{faellesblik_gate}' and cmd <> 'SELECT'`,
    example: 'create policy gate_writes on observation for update to faellesblik_gate using (true)',
  },
  {
    sentence: 'a table the gate may write',
    findings: `select c.relname || ': ' || granted as found from pg_class c, unnest(array['insert', 'update', 'delete']) as granted
      where ${TABLES} and (has_table_privilege('faellesblik_gate', c.oid, granted)
        or granted <> 'delete' and has_any_column_privilege('faellesblik_gate', c.oid, granted))`,
    example: 'grant update (version) on observation to faellesblik_gate',
  },
];
