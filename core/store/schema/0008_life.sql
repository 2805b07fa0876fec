-- What happens to a child's place at the school; records that became one, pairs that are two; school years promoted to
create table student_event (
    id integer primary key,
    student integer not null references student (id) on delete cascade,
    kind text not null check (kind in ('enrolled', 'transferred-in', 'class-changed', 'left', 'transferred-out',
        'graduated', 'returned')),
    on_day text not null,
    from_class integer references school_class (id) on delete set null,
    to_class integer references school_class (id) on delete set null,
    remark text not null
) strict;
create index student_event_student on student_event (student, on_day, id);
create index student_event_from on student_event (from_class) where from_class is not null;
create index student_event_to on student_event (to_class) where to_class is not null;

create table student_merged (
    gone integer primary key,
    kept integer not null references student (id) on delete cascade
) strict;
create index student_merged_kept on student_merged (kept);

create table two_children (
    one integer not null references student (id) on delete cascade,
    other integer not null references student (id) on delete cascade,
    primary key (one, other),
    check (one < other)
) strict;
create index two_children_other on two_children (other);

create table promoted_year (
    year integer primary key,
    at text not null
) strict;
