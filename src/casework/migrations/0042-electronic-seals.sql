-- The detached electronic seal of each file (GB/T 38540-2020, DER). Null in documents made before there were any.
alter table casework.document_files add column seal bytea;
