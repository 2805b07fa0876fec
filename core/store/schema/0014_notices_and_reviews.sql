-- Notices to parents, what was handed out and came back, and workbooks for the class review
create table notice_template (
    id integer primary key,
    name text not null unique check (name in ('F01', 'F02')),
    text text not null,
    tibetan text not null,
    version integer not null default 1
) strict;

create table notice_points (
    id integer primary key,
    term integer not null unique constraint notice_points_term references term (id) on delete cascade,
    apply_from text,
    apply_until text,
    hand_in text not null,
    manner text not null,
    care_fee text not null,
    course_fee text not null,
    waiver text not null,
    phone text not null,
    bureau_phone text not null,
    version integer not null default 1
) strict;

create table handout (
    id integer primary key,
    term integer not null constraint handout_term references term (id) on delete cascade,
    class integer not null constraint handout_class references school_class (id) on delete cascade,
    name text not null check (name in ('F01', 'F02')),
    handed_on text not null,
    handed_by text not null,
    copies integer not null check (copies >= 0),
    template_version integer not null check (template_version >= 0),
    text text not null,
    tibetan text not null,
    slips_yes integer not null check (slips_yes >= 0),
    slips_no integer not null check (slips_no >= 0),
    slips_on text,
    version integer not null default 1
) strict;
create index handout_of_term on handout (term, class);
create index handout_of_class on handout (class);

create table review_sheet (
    id integer primary key,
    term integer not null constraint review_sheet_term references term (id) on delete cascade,
    class integer not null constraint review_sheet_class references school_class (id) on delete cascade,
    written_at text not null,
    written_by text not null,
    file text not null,
    checksum text not null,
    children integer not null check (children >= 0)
) strict;
create index review_sheet_of_term on review_sheet (term, class);
create index review_sheet_of_class on review_sheet (class);

create table review_reading (
    id integer primary key,
    term integer not null constraint review_reading_term references term (id) on delete cascade,
    class integer not null constraint review_reading_class references school_class (id) on delete cascade,
    read_at text not null,
    read_by text not null,
    file text not null,
    checksum text not null,
    reviewer text not null,
    reviewed_on text,
    taken integer not null check (taken >= 0),
    left_open integer not null check (left_open >= 0)
) strict;
create index review_reading_of_term on review_reading (term, class);
create index review_reading_of_class on review_reading (class);

create table review_answer (
    id integer primary key,
    reading integer not null constraint review_answer_reading references review_reading (id) on delete cascade,
    application integer not null constraint review_answer_application references application (id) on delete cascade,
    opinion text not null check (opinion in ('agreed', 'returned', 'refused')),
    reason text not null,
    remark text not null,
    evidence text not null,
    signature text not null,
    taken integer not null check (taken in (0, 1))
) strict;
create index review_answer_of_reading on review_answer (reading);
create index review_answer_of_application on review_answer (application);

alter table application_move add column reviewer text not null default '';
update application_move set reviewer = reviewer;
