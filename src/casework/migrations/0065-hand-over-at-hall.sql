-- A hall hands over what it took in for other offices.

-- listToHandOver: of a hall, by the day the delivery falls due.
create index cases_to_hand_over on casework.cases (window_organisation, due, id)
  where window_organisation is not null and state in ('not-accepted', 'refused', 'made');

-- The hall sees them from then on; that it was handed over is the last that it writes.
create policy hall_reads on casework.cases for select
  using (current_setting('tongban.role', true) = 'officer' and state in ('not-accepted', 'refused', 'made', 'delivered', 'closed')
    and window_organisation = current_setting('tongban.organisation_id', true));
create policy hall_hands_over on casework.cases for update
  using (current_setting('tongban.role', true) = 'officer' and state in ('not-accepted', 'refused', 'made')
    and window_organisation = current_setting('tongban.organisation_id', true))
  with check (window_organisation = current_setting('tongban.organisation_id', true));
