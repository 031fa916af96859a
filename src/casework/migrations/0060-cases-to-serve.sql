-- What is decided and waits for people: certificates to be made on paper, decisions to be handed over or sent.

-- listQueue, lane serving: of an office, by the day the delivery falls due.
create index cases_to_serve on casework.cases (organisation_id, risk_rank, due, submitted_at, id)
  where state in ('not-accepted', 'granted', 'refused', 'made');
