-- Policies that may apply together are asked one after the other for each row, in an order that nobody promises. Whether
-- the person is at a window costs a statement: it is asked only for a case that is not the office's own already, and
-- only of officers. Who sees and who changes what stays as it was.
drop policy visit_reads on casework.cases;
drop policy visit_changes on casework.cases;
drop policy officer_reads on casework.cases;
drop policy officer_changes on casework.cases;
create policy officer_reads on casework.cases for select
  using (current_setting('tongban.role', true) = 'officer'
    and ((state <> 'draft' and organisation_id = current_setting('tongban.organisation_id', true)) or casework.has_visit(party_id)));
create policy officer_changes on casework.cases for update
  using (current_setting('tongban.role', true) = 'officer'
    and ((state <> 'draft' and organisation_id = current_setting('tongban.organisation_id', true)) or casework.has_visit(party_id)));
