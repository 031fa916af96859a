-- Proceedings: what a supervisor had to ask once more, and answers that are put right on the spot.

-- listSupervised: further correction notices of an office, of the last ninety days.
create index acts_further on casework.acts (actor_organisation, at)
  where act = 'request-correction' and actor_role = 'supervisor';
