-- Public serials of a draw, where its seed comes from and when it was published; seats with their days; offers of freed seats
create table public_serial (
    term integer not null references term (id),
    serial text not null,
    student integer not null references student (id) on delete cascade,
    primary key (term, serial)
) strict;
create index public_serial_student on public_serial (student, term);

alter table draw add column public_ids integer not null default 0 check (public_ids in (0, 1));
alter table draw add column seed_source text not null default '';
alter table draw add column seed_due text;
alter table draw add column published_on text;
alter table draw add column published_until text;
alter table draw add column published_by text not null default '';
update draw set id = id;

create table seat_with_days (
    id integer primary key,
    draw integer not null references draw (id),
    term integer not null references term (id),
    student integer not null references student (id),
    program integer not null references program (id),
    round integer not null,
    origin text not null default 'draw' check (origin in ('draw', 'offer', 'change')),
    valid_from text not null,
    valid_until text,
    ended text not null default 'not' check (ended in ('not', 'withdrawn', 'swapped', 'moved', 'left')),
    freed integer,
    reason text not null default '',
    version integer not null default 1,
    check ((ended = 'not') = (freed is null) and (ended = 'not') = (valid_until is null))
) strict;
insert into seat_with_days (id, draw, term, student, program, round, valid_from)
    select s.id, s.draw, s.term, s.student, s.program, s.round, t.starts from seat s join term t on t.id = s.term;
drop table seat;
alter table seat_with_days rename to seat;
create index seat_draw on seat (draw);
create index seat_term on seat (term, program);
create index seat_student on seat (student);
create index seat_program on seat (program);
create unique index seat_held on seat (term, student, program) where freed is null;

create table seat_offer (
    id integer primary key,
    term integer not null references term (id),
    program integer not null references program (id),
    student integer not null references student (id),
    offered_at text not null,
    offered_by text not null,
    deadline text not null,
    state text not null check (state in ('open', 'accepted', 'declined', 'lapsed', 'taken-back')),
    gives_up text not null,
    answered_at text,
    answered_by text not null,
    recorded_by text not null,
    note text not null,
    version integer not null default 1
) strict;
create index seat_offer_term on seat_offer (term, state);
create index seat_offer_program on seat_offer (program);
create index seat_offer_student on seat_offer (student);
create unique index seat_offer_open on seat_offer (term, program, student) where state = 'open';

create table draw_rules (
    id integer primary key,
    term integer not null unique references term (id),
    continuing_first integer not null check (continuing_first in (0, 1)),
    siblings_together integer not null check (siblings_together in (0, 1))
) strict;
