import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database';
import { breaches } from './breaches';

/** The only tables the gate reads: who works where, who takes part, sessions, what case_facts counts, who has assessed or cannot, where a card came from, what is offered to another house, what is sealed. */
const READ_BY_THE_GATE = [
  'agreement_round',
  'assessment',
  'assessment_declined',
  'basis',
  'case',
  'child_voice',
  'follow_up',
  'hand_over',
  'known_terms',
  'learning_card',
  'learning_card_source',
  'measure',
  'membership',
  'observation',
  'observation_addition',
  'parent_contact',
  'participant',
  'round_measure',
  'round_voter',
  'session',
  'sparring_request',
  'stance',
];

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

describe('the database', () => {
  test.each(breaches.map(({ sentence, findings }) => [sentence, findings] as const))(
    'does not hold %s',
    async (_sentence, findings) => {
      const found = await database.privileged<{ found: string }>(findings);
      expect(found.map((one) => one.found)).toEqual([]);
    },
  );

  test.each(breaches.map(({ sentence, findings, example }) => [sentence, findings, example] as const))(
    'would be caught with %s',
    async (_sentence, findings, example) => {
      expect(await database.undone(example, findings)).not.toEqual([]);
    },
  );
});

describe('the roles', () => {
  test.each([
    ['the API is superuser, makes roles or passes policies by', 'faellesblik_app'],
    ['the gate is superuser, makes roles or passes policies by', 'faellesblik_gate'],
    ['the owner is superuser, makes roles or passes policies by', 'faellesblik_owner'],
  ])('in no way %s', async (_sentence, role) => {
    const [found] = await database.privileged(
      'select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as strong from pg_roles where rolname = $1',
      [role],
    );
    expect(found).toEqual({ strong: false });
  });

  test('the API is a member of nothing, and the owner alone may act as the gate without inheriting from it', async () => {
    const members = await database.privileged(
      `select roleid::regrole::text as role, member::regrole::text as member, inherit_option as inherits, set_option as acts, admin_option as grants
       from pg_auth_members where member::regrole::text like 'faellesblik%' or roleid::regrole::text like 'faellesblik%'`,
    );
    expect(members).toEqual([
      { role: 'faellesblik_gate', member: 'faellesblik_owner', inherits: false, acts: true, grants: false },
    ]);
  });

  test('nobody signs in as the gate', async () => {
    expect(
      await database.privileged(`select rolcanlogin from pg_roles where rolname = 'faellesblik_gate'`),
    ).toEqual([{ rolcanlogin: false }]);
  });

  test('the gate reads the tables it needs, and no other', async () => {
    const policies = await database.privileged<{ tablename: string }>(
      `select distinct tablename from pg_policies where roles = '{faellesblik_gate}' order by tablename`,
    );
    const granted = await database.privileged<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and has_any_column_privilege('faellesblik_gate', oid, 'select') order by relname`,
    );
    expect(policies.map((one) => one.tablename)).toEqual(READ_BY_THE_GATE);
    expect(granted.map((one) => one.relname)).toEqual(READ_BY_THE_GATE);
  });

  test('the API can make no table, not even one that is gone with its session', async () => {
    const [rights] = await database.privileged(
      `select has_schema_privilege('faellesblik_app', 'public', 'create') or has_schema_privilege('faellesblik_app', 'gate', 'create')
         or has_database_privilege('faellesblik_app', current_database(), 'temp') as makes`,
    );
    expect(rights).toEqual({ makes: false });
  });
});
