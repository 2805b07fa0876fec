-- Applications with their ranked wishes and every step they took
create table application (
    id integer primary key,
    term integer not null references term (id),
    student integer not null references student (id),
    form_number text not null,
    applied_on text,
    care integer not null,
    most integer not null check (most >= 0),
    swap integer not null check (swap in (0, 1)),
    reason text not null check (reason in ('parents-at-work', 'wishes-activities', 'nobody-at-home', 'other')),
    pick_up_difficulty integer not null check (pick_up_difficulty in (0, 1)),
    way_home text not null check (way_home in ('guardian', 'delegate', 'alone')),
    collector text not null,
    wants_waiver integer not null check (wants_waiver in (0, 1)),
    consent_by text not null,
    consent_form text not null check (consent_form in ('paper', 'online', 'spoken')),
    consent_on text,
    health text not null,
    remark text not null,
    step text not null check (step in ('applied', 'returned', 'class-reviewed', 'school-approved', 'arranged',
        'withdrawn', 'declined')),
    version integer not null default 1
) strict;
create index application_term on application (term, step);
create index application_student on application (student);
create unique index application_live on application (term, student) where step not in ('withdrawn', 'declined');

create table application_wish (
    application integer not null references application (id) on delete cascade,
    place integer not null check (place between 1 and 10),
    program integer not null references program (id),
    primary key (application, place),
    unique (application, program)
) strict;
create index application_wish_program on application_wish (program);

create table application_move (
    id integer primary key,
    application integer not null references application (id) on delete cascade,
    from_step text not null,
    to_step text not null,
    at text not null,
    actor text not null,
    reason text not null
) strict;
create index application_move_application on application_move (application, id);
