import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every domain stands on: tenants, people and their memberships, sessions, exactly-once, drafts, the access log. */
export class Foundation implements MigrationInterface {
  readonly name = 'Foundation1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create schema gate authorization faellesblik_gate;
      revoke all on schema public from public;
      grant usage on schema public to faellesblik_app, faellesblik_gate;

      create table municipality (
        id uuid primary key,
        name text not null check (length(name) between 2 and 80)
      );

      create table cluster (
        municipality_id uuid not null references municipality,
        id uuid not null,
        name text not null check (length(name) between 2 and 80),
        primary key (municipality_id, id)
      );

      create table unit (
        municipality_id uuid not null references municipality,
        id uuid not null,
        cluster_id uuid,
        kind text not null check (kind in ('dagtilbud','dagpleje','skole','fritid','specialtilbud','ppr','support','sundhedspleje','social','forvaltning')),
        name text not null check (length(name) between 2 and 80),
        primary key (municipality_id, id),
        foreign key (municipality_id, cluster_id) references cluster
      );

      create table person (
        municipality_id uuid not null references municipality,
        id uuid not null,
        name text not null check (length(name) between 2 and 80),
        language text not null default 'da' check (language in ('da','en')),
        primary key (municipality_id, id)
      );

      create table membership (
        municipality_id uuid not null references municipality,
        id uuid not null,
        person_id uuid not null,
        unit_id uuid not null,
        role text not null check (role in ('leader','staff','consultant','clusterLeader','administration','administrator')),
        profession text not null,
        valid_from date not null,
        valid_to date,
        primary key (municipality_id, id),
        foreign key (municipality_id, person_id) references person,
        foreign key (municipality_id, unit_id) references unit
      );
      create index membership_person on membership (municipality_id, person_id);
      create index membership_unit on membership (municipality_id, unit_id);

      create table session (
        municipality_id uuid not null references municipality,
        id uuid not null,
        person_id uuid not null,
        token_hash bytea not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, person_id) references person
      );

      create table mutation (
        municipality_id uuid not null references municipality,
        person_id uuid not null,
        id uuid not null,
        operation text not null,
        input_hmac bytea not null,
        result jsonb,
        at timestamptz not null,
        primary key (municipality_id, person_id, id)
      );
      create index mutation_at on mutation (at);

      create table draft (
        municipality_id uuid not null references municipality,
        person_id uuid not null,
        kind text not null,
        case_id uuid not null,
        cipher bytea not null,
        version integer not null check (version > 0),
        updated_at timestamptz not null,
        primary key (municipality_id, person_id, kind, case_id),
        foreign key (municipality_id, person_id) references person
      );

      create table access_log (
        municipality_id uuid not null references municipality,
        person_id uuid not null,
        at timestamptz not null,
        what text not null,
        case_id uuid
      );
      create index access_log_case on access_log (municipality_id, case_id, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
