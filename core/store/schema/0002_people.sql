-- Children, their guardians and their claims to priority
create table student (
    id integer primary key,
    number text not null,
    name text not null,
    matching_name text not null default '',
    pinyin text not null default '',
    name_order blob not null default x'',
    tibetan_name text not null,
    mark text not null,
    sex text not null check (sex in ('unknown', 'male', 'female')),
    born text,
    ethnicity text not null,
    id_number text not null,
    school_class integer references school_class (id),
    number_in_class integer not null,
    residence text not null check (residence in ('day', 'boarding')),
    standing text not null check (standing in ('present', 'left')),
    address text not null,
    phone text not null,
    health text not null,
    version integer not null default 1
) strict;
create unique index student_number on student (number) where number <> '';
create index student_class on student (school_class, number_in_class);
create index student_matching_name on student (matching_name);

create table guardian (
    id integer primary key,
    student integer not null references student (id) on delete cascade,
    name text not null,
    relation text not null,
    phone text not null,
    may_collect integer not null check (may_collect in (0, 1)),
    place integer not null
) strict;
create index guardian_student on guardian (student, place);

create table priority_claim (
    id integer primary key,
    student integer not null references student (id) on delete cascade,
    priority_group text not null
        check (priority_group in ('disability', 'left-behind', 'hardship', 'migrant-child', 'poor-family')),
    evidence text not null,
    source text not null check (source in ('register', 'school', 'application')),
    valid_from text not null,
    valid_until text
) strict;
create index priority_claim_student on priority_claim (student);
