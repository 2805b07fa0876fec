-- The journal remembers which of its lines were written in one go, so that they can be taken back in one
alter table journal add column gesture integer not null default 0;
create index journal_gesture on journal (gesture, number) where gesture <> 0;
