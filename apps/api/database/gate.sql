-- What a policy must know beyond its own row. Each definer function belongs to faellesblik_gate, is stable, has a
-- fixed search_path, is closed to public, and returns ids, numbers, times, booleans and what is sealed: never text of a forløb.
-- Re-applied by the owner after each migration; the owner may act as the gate but does not inherit its rights.
set local role faellesblik_gate;

-- Who asks: set by the one door to the database, for one transaction. Empty = nobody, and nobody sees nothing.
-- Plain expressions with bound names, so that PostgreSQL puts them in place of the call.
create or replace function gate.municipality() returns uuid language sql stable
  return nullif(current_setting('app.municipality', true), '')::uuid;

create or replace function gate.person() returns uuid language sql stable
  return nullif(current_setting('app.person', true), '')::uuid;

-- The person behind a living session, or no row. Called before anybody is known.
create or replace function gate.session_of(hash bytea) returns table (municipality_id uuid, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.municipality_id, s.person_id from public.session s
  where s.token_hash = hash and s.expires_at > now()
$$;

-- Does the asking person work in this unit today?
create or replace function gate.works_in(unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.membership m
    where m.municipality_id = gate.municipality() and m.person_id = gate.person() and m.unit_id = unit
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
$$;

-- The units that the asking person works in today, and those of them that the person leads: policies ask once for a statement.
create or replace function gate.own_units() returns setof uuid
  language sql stable rows 2 security definer set search_path = pg_catalog, pg_temp as $$
  select m.unit_id from public.membership m
  where m.municipality_id = gate.municipality() and m.person_id = gate.person()
    and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
$$;

create or replace function gate.led_units() returns setof uuid
  language sql stable rows 2 security definer set search_path = pg_catalog, pg_temp as $$
  select m.unit_id from public.membership m
  where m.municipality_id = gate.municipality() and m.person_id = gate.person() and m.role = 'leader'
    and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
$$;

-- Does the asking person help other houses: PPR and Support?
create or replace function gate.helps_other_houses() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.membership m
    where m.municipality_id = gate.municipality() and m.person_id = gate.person() and m.role = 'consultant'
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
$$;

-- Does no forløb of the municipality bear this code name, visible or not?
create or replace function gate.code_name_is_free(name text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from public."case" c where c.municipality_id = gate.municipality() and c.code_name = name)
$$;

-- Does this person lead this unit today?
create or replace function gate.led_by(unit uuid, person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.membership m
    where m.municipality_id = gate.municipality() and m.person_id = person and m.unit_id = unit
      and m.role = 'leader'
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
$$;

-- Does the asking person lead this unit today?
create or replace function gate.leads(unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select gate.led_by(unit, gate.person())
$$;

-- Is the asking person administrator of the municipality today?
create or replace function gate.administers() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.membership m
    where m.municipality_id = gate.municipality() and m.person_id = gate.person() and m.role = 'administrator'
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
$$;

-- Does the asking person lead the unit that this forløb belongs to?
create or replace function gate.leads_case(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case and gate.leads(c.unit_id))
$$;

-- The forløb that the asking person sees, each with the moment from which its history is seen; -infinity = all of it.
-- A leader of the unit sees all; a participant as invited, and only while still working in the unit invited from. Who is
-- both has two rows. Policies ask once for a statement: PL/pgSQL keeps its plans, and most people lead nothing.
create or replace function gate.seen() returns table (case_id uuid, since timestamptz)
  language plpgsql stable rows 20 security definer set search_path = pg_catalog, pg_temp as $$
declare
  town uuid := gate.municipality();
  reader uuid := gate.person();
  own uuid[];
  led uuid[];
begin
  select array_agg(m.unit_id), array_agg(m.unit_id) filter (where m.role = 'leader') into own, led
  from public.membership m
  where m.municipality_id = town and m.person_id = reader
    and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date);
  if led is not null then
    return query select c.id, '-infinity'::timestamptz
    from public."case" c where c.municipality_id = town and c.unit_id = any (led);
  end if;
  return query select p.case_id, case p.sees_from when 'start' then '-infinity' else p.since end
  from public.participant p
  where p.municipality_id = town and p.person_id = reader and p.until is null and p.unit_id = any (own)
    and (p.last_day is null or p.last_day >= (now() at time zone 'Europe/Copenhagen')::date);
end $$;

-- As `seen`, of one forløb that is written to: null = not at all.
create or replace function gate.sees_since(a_case uuid) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select min(s.since) from gate.seen() s where s.case_id = a_case
$$;

-- Does this person lead the forløb's unit, or take part and do more than look on?
create or replace function gate.worked_on_by(a_case uuid, someone uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case and gate.led_by(c.unit_id, someone)
  ) or exists (
    select from public.participant p
    join public.membership m on m.municipality_id = p.municipality_id and m.person_id = p.person_id and m.unit_id = p.unit_id
    where p.municipality_id = gate.municipality() and p.case_id = a_case and p.person_id = someone
      and p.until is null and p.function <> 'observer'
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
$$;

-- Does the asking person?
create or replace function gate.works_on(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select gate.worked_on_by(a_case, gate.person())
$$;

-- Does the asking person lead the forløb's unit, or hold the forløb and still see it?
create or replace function gate.leads_or_holds(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select gate.leads_case(a_case) or exists (
    select from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case and c.holder_id = gate.person()
      and gate.sees_since(c.id) is not null)
$$;

-- Is somebody working on this forløb now? What waits for a team goes when it is closed.
create or replace function gate.is_open(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case
      and c.state in ('wonder', 'sharedLook', 'agreeing', 'running', 'review'))
$$;

-- The forløb that are cleared, so that what belongs to them goes. Asked by the sweep, for nobody, once for a table.
create or replace function gate.cleared() returns table (municipality_id uuid, case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.municipality_id, c.id from public."case" c where c.state = 'cleared'
$$;

-- As cleared, of what belongs to a round.
create or replace function gate.cleared_rounds() returns table (municipality_id uuid, round_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.municipality_id, r.id from public.agreement_round r
  join public."case" c on c.municipality_id = r.municipality_id and c.id = r.case_id
  where c.state = 'cleared'
$$;

-- Has the asking person taken a sparring request of this forløb?
create or replace function gate.took_request(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.sparring_request r
    where r.municipality_id = gate.municipality() and r.case_id = a_case and r.taken_by = gate.person())
$$;

-- Is the asking person asked in this round?
create or replace function gate.is_asked(a_round uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.round_voter v
    where v.municipality_id = gate.municipality() and v.round_id = a_round and v.person_id = gate.person())
$$;

-- May the asking person see what others answered: after the own answer, or when the round is closed.
create or replace function gate.may_see_stances(a_round uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
      select from public.stance s
      where s.municipality_id = gate.municipality() and s.round_id = a_round and s.person_id = gate.person())
    or exists (
      select from public.agreement_round r
      where r.municipality_id = gate.municipality() and r.id = a_round and r.state = 'closed')
$$;

-- Who has assessed the participation in each observation of the forløb that the asking person can see, and who was asked
-- to; never a number.
create or replace function gate.assessors(a_case uuid) returns table (
  observation_id uuid, place smallint, person_id uuid, asked_id uuid, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.observation_id, a.place, a.person_id, a.asked_id, a.at
  from public.assessment a
  join public.observation o on o.municipality_id = a.municipality_id and o.id = a.observation_id
  where a.municipality_id = gate.municipality() and a.case_id = a_case and o.withdrawn_at is null
    and o.shared_at >= gate.sees_since(a_case)
$$;

-- Has this person declined to assess the observation, or no part any more in the work on its forløb?
create or replace function gate.cannot_assess(an_observation uuid, a_case uuid, someone uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not gate.worked_on_by(a_case, someone) or exists (
    select from public.assessment_declined d
    where d.municipality_id = gate.municipality() and d.observation_id = an_observation and d.person_id = someone)
$$;

-- Has the assessment of this observation come to its end: have two adults given a number, or is the one shown alone?
create or replace function gate.assessment_is_over(an_observation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) = 2 or coalesce(bool_or(a.shown_at is not null), false) from public.assessment a
  where a.municipality_id = gate.municipality() and a.observation_id = an_observation
$$;

-- The observations whose participation the asking person is asked to assess, and may, by whom and since when; never a number.
create or replace function gate.asked_to_assess() returns table (
  case_id uuid, observation_id uuid, by_id uuid, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.case_id, a.observation_id, a.person_id, a.at
  from public.assessment a
  join public.observation o on o.municipality_id = a.municipality_id and o.id = a.observation_id
  where a.municipality_id = gate.municipality() and a.asked_id = gate.person()
    and o.withdrawn_at is null and o.participation is null and o.shared_at >= gate.sees_since(a.case_id)
    and gate.is_open(a.case_id) and gate.works_on(a.case_id)
    and not gate.assessment_is_over(a.observation_id) and not gate.cannot_assess(a.observation_id, a.case_id, gate.person())
$$;

-- The observations where the asking person has given the only number and asked somebody who cannot give the other: who it
-- was, and since when it waits. It is that person's to ask another, or to show the number alone.
create or replace function gate.asked_in_vain() returns table (
  case_id uuid, observation_id uuid, asked_id uuid, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.case_id, a.observation_id, a.asked_id, a.at
  from public.assessment a
  join public.observation o on o.municipality_id = a.municipality_id and o.id = a.observation_id
  where a.municipality_id = gate.municipality() and a.person_id = gate.person() and a.place = 1 and a.asked_id is not null
    and o.withdrawn_at is null and o.shared_at >= gate.sees_since(a.case_id)
    and gate.is_open(a.case_id) and gate.works_on(a.case_id)
    and not gate.assessment_is_over(a.observation_id) and gate.cannot_assess(a.observation_id, a.case_id, a.asked_id)
$$;

-- May the author of this observation let it say this number: nobody has assessed, or it stood there before this statement.
create or replace function gate.may_say(an_observation uuid, a_number integer) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a_number is null
    or not exists (
      select from public.assessment a where a.municipality_id = gate.municipality() and a.observation_id = an_observation)
    or exists (
      select from public.observation o
      where o.municipality_id = gate.municipality() and o.id = an_observation and o.author_id = gate.person()
        and o.participation = a_number)
$$;

-- Does the asking person hold a role that reads and releases learning cards?
create or replace function gate.reads_cards() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.membership m
    where m.municipality_id = gate.municipality() and m.person_id = gate.person()
      and m.role in ('leader', 'consultant', 'clusterLeader')
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
$$;

-- The cards that the asking person has released in this very transaction, each with the forløb it came from: so that the
-- forløb is told, by one who must not know which it is. `xmin` is the transaction that wrote the row; after it, no row.
create or replace function gate.just_released() returns table (card_id uuid, case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, s.case_id
  from public.learning_card c
  join public.learning_card_source s on s.municipality_id = c.municipality_id and s.card_id = c.id
  where c.municipality_id = gate.municipality() and c.reader_id = gate.person() and c.state = 'released'
    and c.xmin = pg_current_xact_id_if_assigned()::xid
$$;

-- May text of the asking person go into this forløb: of who sees it, and of who leads the house it is offered to, and asks.
create or replace function gate.writes_to(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select gate.sees_since(a_case) is not null or exists (
    select from public.hand_over h
    where h.municipality_id = gate.municipality() and h.case_id = a_case and h.state = 'offered' and gate.leads(h.to_unit_id))
$$;

-- The known terms of a forløb that the asking person sees, so that the guard can hold everybody's text against them. Sealed
-- with a key that the database does not have, they are no text here, and nothing but the server can make text of them.
create or replace function gate.sealed_terms(a_case uuid) returns bytea
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.sealed from public.known_terms k
  where k.municipality_id = gate.municipality() and k.case_id = a_case and gate.writes_to(a_case)
$$;

-- The forløb that the asking person has left in this very transaction, so that it is told by one who no longer sees it.
create or replace function gate.just_left() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.case_id from public.participant p
  where p.municipality_id = gate.municipality() and p.person_id = gate.person() and p.until is not null
    and p.xmin = pg_current_xact_id_if_assigned()::xid
$$;

-- The hand-overs that the asking person has answered in this very transaction: so that who says yes takes the forløb over,
-- and who says no tells it, without seeing it before or after.
create or replace function gate.just_answered() returns table (hand_over_id uuid, case_id uuid, accepted boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.case_id, h.state = 'accepted' from public.hand_over h
  where h.municipality_id = gate.municipality() and h.decided_by = gate.person() and h.state in ('accepted', 'declined')
    and h.xmin = pg_current_xact_id_if_assigned()::xid
$$;

-- Is this the community that the forløb belongs to? Asked while it is being changed, this says what it was.
create or replace function gate.is_about(a_case uuid, a_unit uuid, a_community uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case and c.unit_id = a_unit and c.community_id = a_community)
$$;

-- Is the asking person offered the role of tovholder?
create or replace function gate.is_offered_holder(a_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case and c.holder_offered_to = gate.person())
$$;

-- What the life of a forløb depends on, counted alike for everybody who can see it, and no row for anybody else.
-- The round is the open one. `at` is the moment that deadlines are held against.
create or replace function gate.case_facts(a_case uuid, at timestamptz) returns table (
  shared_observations integer, observations_with_strength integer, has_child_perspective boolean, has_parents_perspective boolean,
  adults integer, has_second_adult boolean, outsiders integer, has_basis boolean,
  community_measures_proposed integer, community_measures_followed_up integer, measures_running integer,
  round_open boolean, deadline_passed boolean, answers_missing integer, leader_answered boolean,
  assent_from_another boolean, open_objections integer, round_measures_complete boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with own as (
    select c.* from public."case" c
    where c.municipality_id = gate.municipality() and c.id = a_case and gate.sees_since(a_case) is not null
  ), round as (
    select r.* from public.agreement_round r, own
    where r.municipality_id = own.municipality_id and r.case_id = own.id and r.state = 'open'
  ), latest as (
    select distinct on (s.person_id) s.person_id, s.answer from public.stance s, round
    where s.municipality_id = round.municipality_id and s.round_id = round.id
      and exists (select from public.participant p
        where p.municipality_id = s.municipality_id and p.case_id = s.case_id and p.person_id = s.person_id and p.until is null)
    order by s.person_id, s.number desc
  ), seen as (
    select count(*) as shared, count(*) filter (where o.strengths <> '') as strong,
      coalesce(bool_or(o.child_place is not null or o.child_place_not_yet is not null or added.child), false) as child,
      coalesce(bool_or(o.parents_text is not null or o.parents_view <> 'notYet' or added.parents), false) as parents
    from own
    join public.observation o on o.municipality_id = own.municipality_id and o.case_id = own.id and o.withdrawn_at is null
    cross join lateral (
      select coalesce(bool_or(d.line = 'childPlace'), false) as child, coalesce(bool_or(d.line = 'parents'), false) as parents
      from public.observation_addition d where d.municipality_id = o.municipality_id and d.observation_id = o.id) added
  ), people as (
    select count(*) as adults, coalesce(bool_or(p.second_adult and p.person_id <> own.holder_id), false) as second,
      count(*) filter (where p.unit_id <> own.unit_id) as outsiders
    from public.participant p, own where p.municipality_id = own.municipality_id and p.case_id = own.id and p.until is null
  ), tried as (
    select count(*) filter (where m.level in ('everyone', 'group') and m.state in ('proposed', 'agreed', 'running')) as community,
      count(*) filter (where m.level in ('everyone', 'group') and exists (
        select from public.follow_up f where f.municipality_id = m.municipality_id and f.measure_id = m.id)) as followed,
      count(*) filter (where m.state = 'running') as running
    from public.measure m, own where m.municipality_id = own.municipality_id and m.case_id = own.id
  )
  select seen.shared::integer, seen.strong::integer,
    seen.child or exists (select from public.child_voice v where v.municipality_id = own.municipality_id and v.case_id = own.id
      and v.withdrawn_at is null),
    seen.parents or exists (select from public.parent_contact t where t.municipality_id = own.municipality_id and t.case_id = own.id
      and t.withdrawn_at is null),
    people.adults::integer, people.second, people.outsiders::integer,
    exists (select from public.basis b where b.municipality_id = own.municipality_id and b.case_id = own.id),
    tried.community::integer, tried.followed::integer, tried.running::integer,
    coalesce((select round.state = 'open' from round), false),
    coalesce((select round.deadline <= at from round), false),
    (select count(*) from public.round_voter v, round, public.participant p
      where v.municipality_id = round.municipality_id and v.round_id = round.id and v.answered_at is null
        and p.municipality_id = v.municipality_id and p.case_id = v.case_id and p.person_id = v.person_id and p.until is null)::integer,
    exists (select from latest where gate.led_by(own.unit_id, latest.person_id)),
    exists (select from latest where latest.answer in ('yes', 'yesBut') and not gate.led_by(own.unit_id, latest.person_id)),
    (select count(*) from latest where latest.answer = 'objection')::integer,
    coalesce((select bool_and(cardinality(m.signs) >= 2)
      from public.round_measure rm join public.measure m on m.municipality_id = rm.municipality_id and m.id = rm.measure_id, round
      where rm.municipality_id = round.municipality_id and rm.round_id = round.id), false)
  from own, seen, people, tried
$$;

-- Which of these people see this forløb, each with the newest number of its log: asked as each of them, by the policies,
-- so that no rule of who sees what stands twice. It has the rights of who calls it, and gives the asking person back at its end.
create or replace function gate.newest_for(a_case uuid, people uuid[]) returns table (person_id uuid, sequence integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  asking text := current_setting('app.person', true);
begin
  foreach person_id in array people loop
    perform set_config('app.person', person_id::text, true);
    select c.sequence into sequence from public.case_counter c
    where c.municipality_id = gate.municipality() and c.case_id = a_case;
    if found then
      return next;
    end if;
  end loop;
  perform set_config('app.person', asking, true);
end $$;

revoke all on all functions in schema gate from public;
-- The owner names these functions in policies; only the API calls them.
grant usage on schema gate to faellesblik_app, faellesblik_owner;
grant execute on all functions in schema gate to faellesblik_app;
reset role;
