-- What was removed lies in the recycle bin, whole, until it is restored or removed for good
create table recycle_bin (
    id integer primary key,
    subject text not null,
    subject_id integer not null,
    title text not null,
    removed_at text not null,
    removed_by text not null,
    content text not null
) strict;
create index recycle_bin_subject on recycle_bin (subject, subject_id);
