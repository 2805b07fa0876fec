-- The calendar: notices of the nation and of Lhasa by year, what the school itself says of its days, festivals settled
create table calendar_list (
    id integer primary key,
    layer text not null check (layer in ('national', 'lhasa')),
    year integer not null check (year between 2000 and 2100),
    source text not null,
    papers text not null,
    version integer not null default 1,
    unique (layer, year)
) strict;

create table calendar_day (
    list integer not null references calendar_list (id) on delete cascade,
    day text not null,
    kind text not null check (kind in ('off', 'make-up', 'school')),
    name text not null,
    primary key (list, day)
) strict;

create table school_day (
    id integer primary key,
    day text not null unique,
    kind text check (kind in ('school', 'off', 'half')),
    service integer check (service in (0, 1)),
    follows integer not null check (follows between 0 and 7),
    reason text not null,
    source text not null,
    version integer not null default 1
) strict;

create table festival_settled (
    festival text not null check (festival in ('losar', 'shoton')),
    year integer not null,
    taken integer not null check (taken in (0, 1)),
    primary key (festival, year)
) strict;
