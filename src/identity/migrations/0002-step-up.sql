-- A second proof (level 3): until when a fresh code raises a session above the checked real name.
alter table identity.sessions add column stepped_up_until timestamptz;
