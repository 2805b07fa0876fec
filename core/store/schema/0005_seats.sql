-- Draws with their frozen input and result, seats, and what the school settled beforehand
create table draw (
    id integer primary key,
    term integer not null references term (id),
    state text not null check (state in ('frozen', 'drawn', 'confirmed', 'published')),
    children integer not null,
    input_hash text not null,
    seed text not null,
    witnesses text not null,
    result_hash text not null,
    input blob not null,
    result blob not null,
    frozen_at text not null,
    drawn_at text,
    drawn_by text not null,
    version integer not null default 1
) strict;
create index draw_term on draw (term, id);

create table seat (
    id integer primary key,
    draw integer not null references draw (id),
    term integer not null references term (id),
    student integer not null references student (id),
    program integer not null references program (id),
    round integer not null,
    unique (draw, student, program)
) strict;
create index seat_term on seat (term, program);
create index seat_student on seat (student);
create index seat_program on seat (program);

create table pin (
    term integer not null references term (id),
    student integer not null references student (id),
    program integer not null references program (id),
    excluded integer not null check (excluded in (0, 1)),
    reason text not null,
    actor text not null,
    at text not null,
    primary key (term, student, program)
) strict;
create index pin_student on pin (student);
create index pin_program on pin (program);
