-- Warnings of the policy scan that a named person has accepted with a reason, until a day
create table acceptance (
    id integer primary key,
    term integer not null references term (id) on delete cascade,
    rule text not null,
    subject text not null,
    subject_id integer not null,
    facts text not null,
    reason text not null,
    actor text not null,
    at text not null,
    until_day text not null,
    version integer not null default 1
) strict;
create index acceptance_term on acceptance (term, rule, subject, subject_id);
