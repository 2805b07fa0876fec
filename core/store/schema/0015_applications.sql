-- Where each application came from, who entered it and when, whether it came late; the day on which applications close
alter table application add column origin text not null default 'paper' check (origin in ('paper', 'online', 'import'));
alter table application add column submitted_at text;
alter table application add column entered_at text;
alter table application add column entered_by text not null default '';
alter table application add column source text not null default '';
alter table application add column source_row integer not null default 0;
alter table application add column consent_at text;
alter table application add column late text not null default 'no'
    check (late in ('no', 'after-closing', 'after-freeze', 'after-draw'));
alter table application add column late_on text;
alter table application add column ends_on text;
update application set origin = origin;
create index application_form_number on application (term, form_number) where form_number <> '';

create table application_window (
    id integer primary key,
    term integer not null unique references term (id) on delete cascade,
    closes text not null
) strict;
