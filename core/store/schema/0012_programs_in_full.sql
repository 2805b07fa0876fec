-- Places with what they hold, further staff, sections of a course, reserved seats, fee standards and documents of programs
create table place (
    id integer primary key,
    name text not null unique check (name <> ''),
    building text not null,
    capacity integer not null check (capacity >= 0),
    remark text not null,
    version integer not null default 1
) strict;

insert into place (id, name, building, capacity, remark)
select (select next from sequence) + row_number() over (order by min(id)) - 1, trim(place), '', 0, ''
from program where trim(place) <> '' group by trim(place);

update sequence set next = next + (select count(*) from place);

alter table program add column venue integer references place (id);
alter table program add column course text not null default '';
alter table program add column open_tier integer not null default 1 check (open_tier in (0, 1));
alter table program add column fee integer not null default 0 check (fee >= 0);
alter table program add column fee_unit text not null default 'term' check (fee_unit in ('lesson', 'month', 'term'));
alter table program add column fee_document text not null default '';
alter table program add column description text not null default '';
alter table program add column bring text not null default '';
update program set venue = (select id from place where name = trim(program.place)), course = course,
    open_tier = open_tier, fee = fee, fee_unit = fee_unit, fee_document = fee_document, description = description,
    bring = bring, place = trim(place);
create index program_venue on program (venue) where venue is not null;

create table program_staff (
    program integer not null references program (id) on delete cascade,
    staff integer not null references staff (id),
    position integer not null,
    primary key (program, staff)
) strict;
create index program_staff_staff on program_staff (staff);

create table seat_reserve (
    program integer not null references program (id) on delete cascade,
    position integer not null,
    seats integer not null check (seats > 0),
    extra integer not null check (extra in (0, 1)),
    favours text not null check (favours <> ''),
    uses_tier integer not null check (uses_tier in (0, 1)),
    primary key (program, position)
) strict;

create table program_document (
    id integer primary key,
    program integer not null references program (id) on delete cascade,
    name text not null,
    size integer not null,
    sha256 text not null,
    added_at text not null,
    added_by text not null,
    content blob not null
) strict;
create index program_document_program on program_document (program);
