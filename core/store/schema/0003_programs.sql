-- Programs of a term and their weekly times
create table program (
    id integer primary key,
    term integer not null references term (id),
    title text not null,
    mode text not null check (mode in ('inclusive-care', 'personalised-course')),
    category text not null check (category in ('homework-completion', 'question-answering', 'reading',
        'theme-education', 'school-speciality', 'practice', 'handicraft', 'club')),
    grades integer not null,
    place text not null,
    teacher integer references staff (id),
    assistant text not null,
    seats integer not null check (seats >= 0),
    minimum integer not null check (minimum >= 0),
    keep_open integer not null check (keep_open in (0, 1)),
    version integer not null default 1
) strict;
create index program_term on program (term);
create index program_teacher on program (teacher);

create table program_time (
    program integer not null references program (id) on delete cascade,
    weekday integer not null check (weekday between 1 and 7),
    begins integer not null,
    finishes integer not null check (finishes > begins),
    primary key (program, weekday, begins)
) strict;
