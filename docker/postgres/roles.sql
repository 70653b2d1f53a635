-- The three roles of Fællesblik. Run by a superuser, connected to the database; running it again changes nothing.
-- Passwords are set by whoever runs it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'faellesblik_owner') then
    create role faellesblik_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'faellesblik_app') then
    create role faellesblik_app;
  end if;
  if not exists (select from pg_roles where rolname = 'faellesblik_gate') then
    create role faellesblik_gate;
  end if;
end
$$;

-- Owns the tables and migrates. It is under row level security like everybody else.
alter role faellesblik_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- What the API connects as. It owns nothing and is a member of nothing.
alter role faellesblik_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- Owns the few functions that policies call. Nobody signs in as it.
alter role faellesblik_gate nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- The owner may give a function to the gate, and has none of the gate's rights meanwhile. Nobody else is a member.
grant faellesblik_gate to faellesblik_owner with inherit false, set true;

do $$
begin
  execute format('alter database %I owner to faellesblik_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to faellesblik_app', current_database());
end
$$;

-- Tables are made by migrations, in the owner's name only.
alter schema public owner to faellesblik_owner;
revoke all on schema public from public;
grant usage on schema public to faellesblik_app, faellesblik_gate;
