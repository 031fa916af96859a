-- Every platform. Days on which an officer is away: nothing is assigned to them then.
create table identity.absences (
  id uuid primary key,
  officer_id uuid not null references identity.officers (officer_id),
  from_day date not null,
  to_day date not null check (to_day >= from_day)
);
-- listPresentOfficers, listAbsences: of one officer, the latest end first.
create index absences_of_officer on identity.absences (officer_id, to_day);
