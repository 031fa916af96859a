-- The whole life of a case (办件): special procedures, a decision that takes effect, making, delivery, closing; what falls
-- due on which day; who is to be told.

alter table casework.cases drop constraint cases_state_check;
alter table casework.cases
  add constraint cases_state_check check (state in ('draft', 'submitted', 'incomplete', 'accepted', 'handling', 'special',
    'paused', 'proposed', 'deciding', 'not-accepted', 'granted', 'refused', 'made', 'delivered', 'closed', 'withdrawn',
    'terminated')),
  add column channel text not null default 'online' check (channel in ('online', 'window')),
  -- The organisation at whose window it was begun; its clerks see the draft.
  add column window_organisation text,
  -- When the office had what it has now: the day from which its silence counts (行政许可法第三十二条).
  add column received_at timestamptz,
  add column outcome text check (outcome in ('granted', 'refused', 'not-accepted')),
  -- When a decision takes effect, while it has not.
  add column in_force_at timestamptz,
  add column deliver_by date,
  add column delivered_at timestamptz,
  add column closed_at timestamptz,
  add column revoked_at timestamptz,
  -- The officer it is assigned to.
  add column assignee text,
  -- Place in the queue: 0 the office owes something, 1 it waits for somebody else, 2 decided and soon in force.
  add column risk_rank smallint not null generated always as (case
    when state in ('incomplete', 'paused', 'special') then 1 when state = 'deciding' then 2 else 0 end) stored;
update casework.cases set received_at = submitted_at where submitted_at is not null;
update casework.cases set outcome = state where state in ('granted', 'refused');

drop index casework.cases_queue;
-- listQueue: open cases of an office in exactly the order of its list, so that a page is read without sorting.
create index cases_queue on casework.cases (organisation_id, risk_rank, due, submitted_at, id)
  where state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding');
drop index casework.cases_decided;
-- listQueue, what an office has decided, newest first.
create index cases_decided on casework.cases (organisation_id, decided_at desc, id desc)
  where state in ('not-accepted', 'granted', 'refused', 'made', 'delivered', 'closed', 'terminated');
drop index casework.cases_unanswered;
-- sweepDecisions: decisions whose minute is over.
create index cases_deciding on casework.cases (in_force_at) where state = 'deciding';
-- recountDueDates: days counted beyond the published holidays.
create index cases_provisional on casework.cases (party_id, id) where provisional;

-- In which role an act was done: an officer may hold several.
alter table casework.acts add column actor_role text;
update casework.acts set actor_role = case actor_kind when 'person' then 'applicant' when 'officer' then 'office' else 'system' end;
alter table casework.acts alter column actor_role set not null;
alter table casework.acts drop constraint acts_actor_kind_check;
alter table casework.acts add constraint acts_actor_kind_check check (actor_kind in ('person', 'officer', 'client', 'system'));

-- What falls due on a day. Written with the act that sets it, by the fold alone; nothing personal is in it.
create table casework.timers (
  due_on date not null,
  kind text not null check (kind in ('notice', 'correction', 'promise', 'statutory', 'special', 'deferred', 'delivery')),
  party_id uuid not null,
  case_id uuid not null,
  primary key (party_id, case_id, kind, due_on)
);
-- sweepTimers: what has run out, the oldest first.
create index timers_due on casework.timers (due_on, party_id, case_id, kind);
insert into casework.timers (due_on, kind, party_id, case_id)
  select acceptance_due, 'notice', party_id, id from casework.cases where state = 'submitted' and acceptance_due is not null
  union all select promised_due, 'promise', party_id, id from casework.cases where state in ('accepted', 'handling') and promised_due is not null
  union all select statutory_due, 'statutory', party_id, id from casework.cases where state in ('accepted', 'handling') and statutory_due is not null
  union all select due, 'correction', party_id, id from casework.cases where state in ('incomplete', 'paused') and due is not null;
alter table casework.timers enable row level security;
create policy known_callers on casework.timers
  using (current_setting('tongban.role', true) in ('person', 'officer', 'system'));

-- What follows from an act once it is committed: each consumer takes its topic, once for each act.
create table casework.effects (
  topic text not null check (topic in ('message', 'document', 'webhook', 'archive')),
  party_id uuid not null,
  case_id uuid not null,
  sequence integer not null,
  -- Not before: the time of the act, later after a failure.
  ready_at timestamptz not null,
  tries smallint not null default 0,
  primary key (case_id, sequence, topic)
);
-- claimEffects: what waits under a topic, the oldest first.
create index effects_waiting on casework.effects (topic, ready_at);
alter table casework.effects enable row level security;
create policy records on casework.effects for insert
  with check (current_setting('tongban.role', true) in ('person', 'officer'));
create policy system on casework.effects using (current_setting('tongban.role', true) = 'system');

-- A clerk begins a case at the own window and goes on with it there; once submitted it belongs to the office that decides.
create policy window_inserts on casework.cases for insert
  with check (current_setting('tongban.role', true) = 'officer' and channel = 'window'
    and window_organisation = current_setting('tongban.organisation_id', true));
create policy window_reads on casework.cases for select
  using (current_setting('tongban.role', true) = 'officer' and window_organisation = current_setting('tongban.organisation_id', true));
create policy window_changes on casework.cases for update
  using (current_setting('tongban.role', true) = 'officer' and window_organisation = current_setting('tongban.organisation_id', true));

create function casework.is_at_window(party uuid, id_of_case uuid) returns boolean language sql stable as $$
  select current_setting('tongban.role', true) = 'officer' and exists (select from casework.cases c
    where c.party_id = party and c.id = id_of_case and c.state in ('draft', 'incomplete', 'paused', 'accepted', 'handling', 'special')
      and c.window_organisation = current_setting('tongban.organisation_id', true))
$$;
create policy clerk on casework.facts using (casework.is_at_window(party_id, case_id));
create policy clerk on casework.answers using (casework.is_at_window(party_id, case_id));
create policy clerk on casework.materials using (casework.is_at_window(party_id, case_id));
create policy clerk on casework.commitments using (casework.is_at_window(party_id, case_id));
