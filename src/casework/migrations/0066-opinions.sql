-- Other organisations of the platform are asked for their opinion on a case (征求意见, 联合办理). They see the question and
-- what whoever asked chose to show, written down here; of the case itself they see nothing.

create table casework.opinions (
  id uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  -- Who asks, and who is asked.
  organisation_id text not null,
  asked_organisation text not null,
  -- Question, item, number, chosen facts and files.
  shown bytea not null,
  due_on date not null,
  asked_at timestamptz not null,
  verdict text check (verdict in ('agree', 'conditions', 'object', 'none')),
  answer bytea,
  answered_at timestamptz,
  urged_at timestamptz
);
-- listAsked, of who asks: open lanes first, by their day.
create index opinions_of_organisation on casework.opinions (organisation_id, (verdict is not null), due_on, id);
-- listAskedOfUs: of who is asked.
create index opinions_asked_of on casework.opinions (asked_organisation, (verdict is not null), due_on, id);
-- missOpinions and whoever gives one: of a case.
create index opinions_of_case on casework.opinions (party_id, case_id);
alter table casework.opinions enable row level security;
create policy system on casework.opinions using (current_setting('tongban.role', true) = 'system');
create policy asks on casework.opinions using (current_setting('tongban.role', true) = 'officer'
  and organisation_id = current_setting('tongban.organisation_id', true));
-- What was answered is written by the platform, with the record of the case.
create policy asked on casework.opinions for select using (current_setting('tongban.role', true) = 'officer'
  and asked_organisation = current_setting('tongban.organisation_id', true));

alter table casework.timers drop constraint timers_kind_check;
alter table casework.timers add constraint timers_kind_check
  check (kind in ('notice', 'correction', 'promise', 'statutory', 'special', 'deferred', 'delivery', 'opinion'));
