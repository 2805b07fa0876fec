-- Steps of a term: the end of the applications is a state of its own; who checked the plan; days by which steps are due
create table term_grown (
    id integer primary key,
    school_year integer not null,
    season text not null check (season in ('autumn', 'spring')),
    starts text not null,
    ends text not null,
    policy text not null check (policy in ('lhasa-2021', 'national-2023')),
    state text not null check (state in ('planning', 'applying', 'arranging', 'running', 'closed')),
    most_courses integer not null check (most_courses >= 0),
    one_course_a_day integer not null check (one_course_a_day in (0, 1)),
    version integer not null default 1,
    unique (school_year, season)
) strict;
insert into term_grown (id, school_year, season, starts, ends, policy, state, most_courses, one_course_a_day, version)
select id, school_year, season, starts, ends, policy, state, most_courses, one_course_a_day, version from term;
drop table term;
alter table term_grown rename to term;

create table term_mark (
    term integer not null references term (id) on delete cascade,
    mark text not null check (mark in ('plan-checked')),
    at text not null,
    actor text not null,
    stamp text not null,
    primary key (term, mark)
) strict;

create table term_due (
    term integer not null references term (id) on delete cascade,
    step text not null check (step in ('calendar', 'programs', 'plan', 'notice', 'applications', 'review', 'approval',
        'draw', 'publication', 'running', 'closing')),
    due text not null,
    primary key (term, step)
) strict;
