-- Spellings of one name that a school holds for one another, with the usual ones as suggestions
create table name_variant (
    id integer primary key,
    spellings text not null,
    whole_name integer not null check (whole_name in (0, 1)),
    suggested integer not null check (suggested in (0, 1)),
    version integer not null default 1
) strict;

insert into name_variant (id, spellings, whole_name, suggested)
select (select next from sequence) + row_number() over () - 1, column1, 0, 1
from (values
    ('旦增、丹增、单增'), ('次仁、才仁、泽仁'), ('罗布、诺布'), ('格桑、嘎桑、噶桑'), ('扎西、札西'), ('多吉、多杰'),
    ('白玛、班玛、贝玛'), ('平措、彭措'), ('洛桑、罗桑'), ('索朗、索南'), ('强巴、向巴'), ('达瓦、达娃'), ('普琼、普穷'),
    ('仁增、仁真'), ('丹巴、旦巴'), ('晋美、久美、吉美'), ('益西、意西'), ('贡嘎、贡噶'), ('曲扎、曲札'), ('群培、群佩'),
    ('坚赞、坚参'), ('朗杰、南杰'), ('桑杰、桑吉'), ('土登、图登'), ('赤列、赤来'), ('班觉、班久'), ('顿珠、敦珠'),
    ('拉姆、拉毛'), ('其美、齐美'), ('贡布、贡保'), ('嘉措、加措'), ('加央、江央、降央'), ('云丹、云旦'), ('阿旺、昂旺'));

update sequence set next = next + (select count(*) from name_variant);
