-- The school, its classes, staff and terms, and the journal of everything done
create table sequence (
    next integer not null
) strict;
insert into sequence (next) values (1);

create table school (
    id integer primary key check (id = 1),
    name text not null,
    code text not null,
    county text not null,
    stage text not null check (stage in ('primary', 'junior', 'nine-year')),
    phone text not null,
    year_turns text not null,
    version integer not null default 1
) strict;

create table staff (
    id integer primary key,
    name text not null,
    duty text not null,
    phone text not null,
    active integer not null check (active in (0, 1)),
    version integer not null default 1
) strict;

create table school_class (
    id integer primary key,
    stage text not null check (stage in ('primary', 'junior')),
    entry_year integer not null,
    number integer not null check (number >= 1),
    homeroom_teacher integer references staff (id),
    version integer not null default 1,
    unique (stage, entry_year, number)
) strict;
create index school_class_teacher on school_class (homeroom_teacher);

create table term (
    id integer primary key,
    school_year integer not null,
    season text not null check (season in ('autumn', 'spring')),
    starts text not null,
    ends text not null,
    policy text not null check (policy in ('lhasa-2021', 'national-2023')),
    state text not null check (state in ('planning', 'applying', 'running', 'closed')),
    most_courses integer not null check (most_courses >= 0),
    one_course_a_day integer not null check (one_course_a_day in (0, 1)),
    version integer not null default 1,
    unique (school_year, season)
) strict;

create table journal (
    number integer primary key,
    at text not null,
    actor text not null,
    workstation text not null,
    action text not null,
    subject text not null,
    subject_id integer not null,
    before text,
    after text,
    digest text not null
) strict;
create index journal_subject on journal (subject, subject_id, number);

create table setting (
    name text primary key,
    value text not null
) strict;
