-- The numbers of a day in blocks of 99, each taken by one transaction at a time: nobody waits for somebody else's commit.
-- What was given out before counts on: full blocks, and the one that was begun.
alter table casework.daily_numbers add column block integer not null default 0 check (block between 0 and 100);
alter table casework.daily_numbers drop constraint daily_numbers_pkey;
alter table casework.daily_numbers add primary key (implementation_code, day, block);
insert into casework.daily_numbers (implementation_code, day, block, last)
  select implementation_code, day, b, least(last, (b + 1) * 99)
  from casework.daily_numbers, generate_series(1, 100) b where b * 99 < last;
update casework.daily_numbers set last = least(last, 99) where block = 0;
