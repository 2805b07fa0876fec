pragma application_id=1263030101;
pragma user_version=5;
pragma foreign_keys=off;
BEGIN TRANSACTION;
CREATE TABLE application (
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
INSERT INTO "application" VALUES(65,54,21,'0001','2026-08-30',31,2,1,'wishes-activities',0,'guardian','',0,'洛桑多吉','paper','2026-08-30','','','school-approved',3);
INSERT INTO "application" VALUES(66,54,37,'0002','2026-09-02',31,1,1,'wishes-activities',0,'guardian','',0,'平措多吉','paper','2026-09-02','','','school-approved',3);
INSERT INTO "application" VALUES(67,54,24,'0003','2026-09-01',31,2,1,'parents-at-work',0,'guardian','',0,'次仁卓嘎','paper','2026-09-01','','','school-approved',3);
INSERT INTO "application" VALUES(68,54,39,'0004','2026-08-30',31,2,1,'wishes-activities',0,'guardian','',0,'马静','paper','2026-08-30','','','school-approved',3);
INSERT INTO "application" VALUES(69,54,41,'0005','2026-08-31',31,1,1,'parents-at-work',0,'guardian','',0,'尼玛拉姆','paper','2026-08-31','','','school-approved',3);
INSERT INTO "application" VALUES(70,54,29,'0006','2026-09-03',4,1,1,'parents-at-work',0,'guardian','',0,'张宇航','paper','2026-09-03','','','school-approved',3);
INSERT INTO "application" VALUES(71,54,44,'0007','2026-09-02',6,1,1,'wishes-activities',0,'guardian','',0,'尼玛顿珠','paper','2026-09-02','','','school-approved',3);
INSERT INTO "application" VALUES(72,54,32,'0008','2026-09-02',31,1,1,'wishes-activities',0,'alone','',0,'陈俊杰','paper','2026-09-02','','','school-approved',3);
INSERT INTO "application" VALUES(73,54,48,'0009','2026-09-01',13,2,1,'parents-at-work',0,'guardian','',0,'仁增德吉','paper','2026-09-01','','','school-approved',3);
INSERT INTO "application" VALUES(74,54,52,'0010','2026-09-01',31,1,1,'parents-at-work',0,'alone','',0,'巴桑白珍','paper','2026-09-01','','','school-approved',3);
CREATE TABLE application_move (
    id integer primary key,
    application integer not null references application (id) on delete cascade,
    from_step text not null,
    to_step text not null,
    at text not null,
    actor text not null,
    reason text not null
) strict;
INSERT INTO "application_move" VALUES(75,65,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(76,66,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(77,67,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(78,68,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(79,69,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(80,70,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(81,71,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(82,72,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(83,73,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(84,74,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(85,65,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(86,66,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(87,67,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(88,68,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(89,69,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(90,70,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(91,71,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(92,72,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(93,73,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(94,74,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
CREATE TABLE application_wish (
    application integer not null references application (id) on delete cascade,
    place integer not null check (place between 1 and 10),
    program integer not null references program (id),
    primary key (application, place),
    unique (application, program)
) strict;
INSERT INTO "application_wish" VALUES(65,1,58);
INSERT INTO "application_wish" VALUES(65,2,61);
INSERT INTO "application_wish" VALUES(65,3,64);
INSERT INTO "application_wish" VALUES(66,1,61);
INSERT INTO "application_wish" VALUES(66,2,64);
INSERT INTO "application_wish" VALUES(66,3,58);
INSERT INTO "application_wish" VALUES(68,1,61);
INSERT INTO "application_wish" VALUES(68,2,58);
INSERT INTO "application_wish" VALUES(68,3,64);
INSERT INTO "application_wish" VALUES(68,4,59);
INSERT INTO "application_wish" VALUES(68,5,62);
INSERT INTO "application_wish" VALUES(69,1,58);
INSERT INTO "application_wish" VALUES(71,1,59);
INSERT INTO "application_wish" VALUES(71,2,58);
INSERT INTO "application_wish" VALUES(72,1,58);
INSERT INTO "application_wish" VALUES(72,2,60);
INSERT INTO "application_wish" VALUES(73,1,60);
INSERT INTO "application_wish" VALUES(73,2,58);
INSERT INTO "application_wish" VALUES(74,1,61);
INSERT INTO "application_wish" VALUES(74,2,62);
INSERT INTO "application_wish" VALUES(74,3,59);
INSERT INTO "application_wish" VALUES(74,4,60);
CREATE TABLE draw (
    id integer primary key,
    term integer not null references term (id),
    state text not null check (state in ('frozen', 'drawn', 'confirmed', 'published')),
    children integer not null,
    input_hash text not null,
    seed text not null,
    witnesses text not null,
    result_hash text not null,
    input blob not null,
    result blob not null,
    frozen_at text not null,
    drawn_at text,
    drawn_by text not null,
    version integer not null default 1
) strict;
CREATE TABLE guardian (
    id integer primary key,
    student integer not null references student (id) on delete cascade,
    name text not null,
    relation text not null,
    phone text not null,
    may_collect integer not null check (may_collect in (0, 1)),
    place integer not null
) strict;
INSERT INTO "guardian" VALUES(22,21,'洛桑多吉','母亲','18908917553',1,1);
INSERT INTO "guardian" VALUES(23,21,'索朗平措','祖父','18908919260',1,2);
INSERT INTO "guardian" VALUES(25,24,'次仁卓嘎','父亲','18908911325',1,1);
INSERT INTO "guardian" VALUES(26,24,'马俊杰','母亲','18908910403',1,2);
INSERT INTO "guardian" VALUES(28,27,'旦增旺堆','父亲','18908917716',1,1);
INSERT INTO "guardian" VALUES(30,29,'张宇航','父亲','18908911821',1,1);
INSERT INTO "guardian" VALUES(31,29,'普布罗布','母亲','18908910240',1,2);
INSERT INTO "guardian" VALUES(33,32,'陈俊杰','母亲','18908911243',1,1);
INSERT INTO "guardian" VALUES(34,32,'洛桑次仁','祖父','18908918953',1,2);
INSERT INTO "guardian" VALUES(36,35,'王博文','母亲','18908914718',1,1);
INSERT INTO "guardian" VALUES(38,37,'平措多吉','母亲','18908915128',1,1);
INSERT INTO "guardian" VALUES(40,39,'马静','母亲','18908913630',1,1);
INSERT INTO "guardian" VALUES(42,41,'尼玛拉姆','母亲','18908910711',1,1);
INSERT INTO "guardian" VALUES(45,44,'尼玛顿珠','父亲','18908919934',1,1);
INSERT INTO "guardian" VALUES(46,44,'尼玛罗布','母亲','18908916644',1,2);
INSERT INTO "guardian" VALUES(49,48,'仁增德吉','母亲','18908910246',1,1);
INSERT INTO "guardian" VALUES(50,48,'甲玛·次仁央金','祖父','18908917950',1,2);
INSERT INTO "guardian" VALUES(53,52,'巴桑白珍','母亲','18908913888',1,1);
CREATE TABLE journal (
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
INSERT INTO "journal" VALUES(1,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','school.entered','school',1,'','{"code":"2154000001","county":"540102","name":"拉萨市雪莲花小学","phone":"0891-0000001","stage":"primary","year_turns":"2000-08-01"}','7c88241a5105d91b5dfdaf412ab860522ca4d41be78d160d7a154e42ce159004');
INSERT INTO "journal" VALUES(2,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',1,'','{"active":true,"duty":"教务主任","name":"次仁(教务处)","phone":"18908912465"}','f5aecf5ffd159ef4908d1ae526785912fbdf3bea8bb565eeab50b4dddf9a4559');
INSERT INTO "journal" VALUES(3,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',2,'','{"active":true,"duty":"校长","name":"索朗旺堆","phone":"18908918519"}','c4f8fb8b9da1de359c29ff2790c637138de9a0564fca6a596b1b490045e27346');
INSERT INTO "journal" VALUES(4,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',3,'','{"active":true,"duty":"班主任","name":"次仁多吉","phone":"18908916520"}','1f6b90794d8daafc2cc605728fd7a50476da6bcbba25e0077e98a533a1c6d0c2');
INSERT INTO "journal" VALUES(5,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',4,'','{"active":true,"duty":"班主任","name":"普布多吉","phone":"18908919739"}','a95666ac4a13c1c30790e104352ea933fc9072ef687579d831db3fd9c07ecc35');
INSERT INTO "journal" VALUES(6,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',5,'','{"active":true,"duty":"班主任","name":"仁增多吉","phone":"18908917485"}','838c6a4e93fbdbffbc715f5669fa78e57d81145d0f0f784ef2475768bf8b2203');
INSERT INTO "journal" VALUES(7,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',6,'','{"active":true,"duty":"班主任","name":"平措旺堆","phone":"18908918954"}','71b1967c4716eaab42ea15c497183719d55ccae369dc5532eb2e551150e74925');
INSERT INTO "journal" VALUES(8,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',7,'','{"active":true,"duty":"班主任","name":"索朗卓嘎","phone":"18908916053"}','90c14872e7bb9544029e718ebeea95ce54ad88fe9005159165c1d201c8bd5a75');
INSERT INTO "journal" VALUES(9,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',8,'','{"active":true,"duty":"班主任","name":"张志远","phone":"18908919955"}','ea840a11010a35703848cb29ff868879324ce306f8336646fd5e8e52c693554d');
INSERT INTO "journal" VALUES(10,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',9,'','{"active":true,"duty":"班主任","name":"边巴白珍","phone":"18908918218"}','9503db76b0e792bc8201d3c4928d61ef139d0c0494bf8e2d27abc9d7ee6606ab');
INSERT INTO "journal" VALUES(11,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',10,'','{"active":true,"duty":"班主任","name":"米玛多吉","phone":"18908918623"}','efa4700ab74f690972dc3d1087b2e005f100f8da1fb844438e17e23f4342021f');
INSERT INTO "journal" VALUES(12,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',11,'','{"active":true,"duty":"班主任","name":"王宇航","phone":"18908917420"}','4efe8d2584f8db7f05b9da9db9b9d764ee244f8910c01a75e6301ff101e72029');
INSERT INTO "journal" VALUES(13,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',12,'','{"active":true,"duty":"班主任","name":"边巴央金","phone":"18908919067"}','031a61bd7bb7cc03eaf4f596482dd27987c45268d69a7a61dddb464861967020');
INSERT INTO "journal" VALUES(14,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',13,'','{"active":true,"duty":"班主任","name":"洛桑平措","phone":"18908912707"}','a2bfdf85002e70d0b54fdd0ceee30bfce7ad4b3b84f63b377910496456391fd8');
INSERT INTO "journal" VALUES(15,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',14,'','{"active":true,"duty":"班主任","name":"索朗罗布","phone":"18908919634"}','5b312c7a3ce2ea831f1148556d23cc4aca5b8eab914862d8e60cd56d7cbbe361');
INSERT INTO "journal" VALUES(16,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',15,'','{"entry_year":2026,"homeroom_teacher":3,"number":1,"stage":"primary"}','2ceac0bd30911f6a48e990b7ce705663f67e3be6fa8a10aa88664d3842637671');
INSERT INTO "journal" VALUES(17,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',16,'','{"entry_year":2025,"homeroom_teacher":4,"number":1,"stage":"primary"}','db57836eeeaf17b745cf6ac2c0a8b3d6bfbdd08690576dd47a634292a7f90f32');
INSERT INTO "journal" VALUES(18,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',17,'','{"entry_year":2024,"homeroom_teacher":5,"number":1,"stage":"primary"}','158b4c4e6baca6b364a45537b5c7c72921f988feedcae6fd0f01d7313bb97db9');
INSERT INTO "journal" VALUES(19,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',18,'','{"entry_year":2023,"homeroom_teacher":6,"number":1,"stage":"primary"}','e851d3bfd078a9bda7abbb26c7cce4915bdd6a59a01a2e701c82a2cc6ac46b1d');
INSERT INTO "journal" VALUES(20,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',19,'','{"entry_year":2022,"homeroom_teacher":7,"number":1,"stage":"primary"}','d36917ec39c2bc9b4f8d1fb1f7faf99e04493aecd655e665756049c90346b051');
INSERT INTO "journal" VALUES(21,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',20,'','{"entry_year":2021,"homeroom_teacher":8,"number":1,"stage":"primary"}','0607aad098b54eb69036100d6da2a35b229c34c63d2e5d97de0b05d8d3b6cadf');
INSERT INTO "journal" VALUES(22,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',21,'','{"address":"城关区八一路151号","born":"2020-01-23","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"洛桑多吉","phone":"18908917553","place":1,"relation":"母亲","student":0},{"may_collect":true,"name":"索朗平措","phone":"18908919260","place":1,"relation":"祖父","student":0}],"health":"","id_number":"","mark":"大","name":"索朗群培","number":"L540102202001230901","number_in_class":1,"phone":"","residence":"boarding","school_class":15,"sex":"male","standing":"present","tibetan_name":""}','a313a2ac273a233aae652684a53f7386d3b15d206951289cdfbe3c2603cdbd4f');
INSERT INTO "journal" VALUES(23,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',24,'','{"address":"城关区八一路151号","born":"2019-03-07","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"次仁卓嘎","phone":"18908911325","place":1,"relation":"父亲","student":0},{"may_collect":true,"name":"马俊杰","phone":"18908910403","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"益西卓嘎","number":"L540102201903070961","number_in_class":1,"phone":"","residence":"day","school_class":16,"sex":"female","standing":"present","tibetan_name":""}','4b4e80121b549480292cec0068547e0255eef5ad858bb504b258d2d70b8754fd');
INSERT INTO "journal" VALUES(24,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',27,'','{"address":"城关区八一路48号","born":"2017-12-15","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"旦增旺堆","phone":"18908917716","place":1,"relation":"父亲","student":0}],"health":"","id_number":"","mark":"","name":"扎西德吉","number":"L540102201712151021","number_in_class":1,"phone":"","residence":"boarding","school_class":17,"sex":"female","standing":"present","tibetan_name":"བཀྲ་ཤིས་བདེ་སྐྱིད"}','ee0e4dc2620775911aa1cf8bda46288f7322cd9340a71b68e34ef9b03ef6d39e');
INSERT INTO "journal" VALUES(25,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',29,'','{"address":"城关区八一路104号","born":"2017-03-16","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"张宇航","phone":"18908911821","place":1,"relation":"父亲","student":0},{"may_collect":true,"name":"普布罗布","phone":"18908910240","place":1,"relation":"母亲","student":0}],"health":"花生过敏","id_number":"","mark":"","name":"次仁旺堆","number":"L540102201703161081","number_in_class":1,"phone":"","residence":"day","school_class":18,"sex":"male","standing":"present","tibetan_name":""}','eac5505cf8d5db475a5deb9c7254c9c329775a2d5df61280f62b24ffb9423832');
INSERT INTO "journal" VALUES(26,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',32,'','{"address":"城关区八一路120号","born":"2016-05-08","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"陈俊杰","phone":"18908911243","place":1,"relation":"母亲","student":0},{"may_collect":true,"name":"洛桑次仁","phone":"18908918953","place":1,"relation":"祖父","student":0}],"health":"","id_number":"","mark":"","name":"索朗顿珠","number":"L540102201605081141","number_in_class":1,"phone":"","residence":"day","school_class":19,"sex":"male","standing":"present","tibetan_name":""}','3950c14e8d0f414f8d5b512f13bc5b9f85876a5ec568d76cf4d27b527e3d5ea3');
INSERT INTO "journal" VALUES(27,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',35,'','{"address":"城关区八一路123号","born":"2015-01-08","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"王博文","phone":"18908914718","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"次仁拉姆","number":"L540102201501081201","number_in_class":1,"phone":"","residence":"day","school_class":20,"sex":"female","standing":"present","tibetan_name":""}','a7d16b6738914a81c1838734d62d26ef7b96bbd2a2fd7dbad44923577b0b1d39');
INSERT INTO "journal" VALUES(28,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',37,'','{"address":"城关区八一路54号","born":"2019-09-28","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"平措多吉","phone":"18908915128","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"小","name":"索朗群培","number":"L540102201909280902","number_in_class":2,"phone":"","residence":"day","school_class":15,"sex":"male","standing":"present","tibetan_name":""}','1544540fa270cfeb6f8b63da23d5c567d105aee1e47a8059c7a496311f4d2d3b');
INSERT INTO "journal" VALUES(29,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',39,'','{"address":"城关区八一路139号","born":"2019-08-23","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"马静","phone":"18908913630","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"索朗白珍","number":"L540102201908230962","number_in_class":2,"phone":"","residence":"boarding","school_class":16,"sex":"female","standing":"present","tibetan_name":"བསོད་ནམས་དཔལ་སྒྲོན"}','9f2e336822edc12adf9fd21124c1f29c85a59465c86b7b9e8eb269f6a1f8d5df');
INSERT INTO "journal" VALUES(30,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',41,'','{"address":"城关区八一路8号","born":"2017-10-29","claims":[{"evidence":"证明材料第654号","priority_group":"migrant-child","source":"register","student":0,"valid_from":"2025-09-01","valid_until":"2027-07-31"}],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"尼玛拉姆","phone":"18908910711","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"益西拉姆","number":"L540102201710291022","number_in_class":2,"phone":"","residence":"day","school_class":17,"sex":"female","standing":"present","tibetan_name":"ཡེ་ཤེས་ལྷ་མོ"}','75d9faa6a64158d9dd9acbd62ecb9857f2a6fdea2dd83aad927c4eb287f4e337');
INSERT INTO "journal" VALUES(31,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',44,'','{"address":"城关区八一路36号","born":"2017-08-30","claims":[{"evidence":"证明材料第65号","priority_group":"left-behind","source":"register","student":0,"valid_from":"2025-09-01","valid_until":"2027-07-31"}],"ethnicity":"汉族","guardians":[{"may_collect":true,"name":"尼玛顿珠","phone":"18908919934","place":1,"relation":"父亲","student":0},{"may_collect":true,"name":"尼玛罗布","phone":"18908916644","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"周静","number":"L540102201708301082","number_in_class":2,"phone":"","residence":"day","school_class":18,"sex":"female","standing":"present","tibetan_name":""}','d8fe9275d0254701d74155eb99de167293bebe35784996a1534b6773eca0f652');
INSERT INTO "journal" VALUES(32,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',48,'','{"address":"城关区八一路128号","born":"2015-11-14","claims":[{"evidence":"证明材料第36号","priority_group":"hardship","source":"register","student":0,"valid_from":"2025-09-01","valid_until":"2027-07-31"}],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"仁增德吉","phone":"18908910246","place":1,"relation":"母亲","student":0},{"may_collect":true,"name":"甲玛·次仁央金","phone":"18908917950","place":1,"relation":"祖父","student":0}],"health":"","id_number":"","mark":"","name":"德吉罗布","number":"L540102201511141142","number_in_class":2,"phone":"","residence":"day","school_class":19,"sex":"male","standing":"present","tibetan_name":""}','5263ca96fce72a2a765ead05bcafa2b87678e89525803952472a9cac797c6a0b');
INSERT INTO "journal" VALUES(33,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',52,'','{"address":"城关区八一路179号","born":"2015-06-30","claims":[],"ethnicity":"藏族","guardians":[{"may_collect":true,"name":"巴桑白珍","phone":"18908913888","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"德吉央金","number":"L540102201506301202","number_in_class":2,"phone":"","residence":"day","school_class":20,"sex":"female","standing":"present","tibetan_name":""}','f38469a9cdfcc8aa80a49ebb69c41f211b27983e4878ce0f626c6370d074db21');
INSERT INTO "journal" VALUES(34,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','students.imported','school',1,'','{"changed":0,"classes":0,"new":12,"source":"演示数据"}','2e633a2cea99413547c6bb4fb5b01411341d292062101eeaf99783acbf6b8a16');
INSERT INTO "journal" VALUES(35,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','term.entered','term',54,'','{"ends":"2027-01-08","most_courses":2,"one_course_a_day":true,"policy":"national-2023","school_year":2026,"season":"autumn","starts":"2026-09-01","state":"planning"}','8173b226d3405ec0585c2ae30e27310559e6da8def890b733430e51ff48c96fe');
INSERT INTO "journal" VALUES(36,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',55,'','{"assistant":"","category":"reading","grades":3,"keep_open":false,"minimum":0,"mode":"inclusive-care","place":"一楼教室","seats":0,"teacher":3,"term":54,"times":[[1,990,1110],[2,990,1110],[3,990,1110],[4,990,1110],[5,990,1080]],"title":"普惠托管(一、二年级)"}','ad79679c72727f31a0a3cd2ffb610a5369212e29d337f9056db65aebc841408b');
INSERT INTO "journal" VALUES(37,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',56,'','{"assistant":"","category":"homework-completion","grades":12,"keep_open":false,"minimum":0,"mode":"inclusive-care","place":"二楼教室","seats":0,"teacher":4,"term":54,"times":[[1,990,1110],[2,990,1110],[3,990,1110],[4,990,1110],[5,990,1080]],"title":"普惠托管(三、四年级)"}','4e38d61c51af069c6186d4bfab0a6ba829bf913370a35aaf02ac69969d7df0a9');
INSERT INTO "journal" VALUES(38,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',57,'','{"assistant":"","category":"homework-completion","grades":48,"keep_open":false,"minimum":0,"mode":"inclusive-care","place":"三楼教室","seats":0,"teacher":5,"term":54,"times":[[1,990,1110],[2,990,1110],[3,990,1110],[4,990,1110],[5,990,1080]],"title":"普惠托管(五、六年级)"}','7d2ab8a61401d2ea17bada3227fb8f3636f8c61c4d92653a8bad5682b4722110');
INSERT INTO "journal" VALUES(39,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',58,'','{"assistant":"","category":"club","grades":63,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"棋艺室","seats":24,"teacher":6,"term":54,"times":[[1,990,1110]],"title":"国际象棋"}','aec2f04f332a68ce3e27cf38658509f0f8553fc91cf3a3f62416894a2fe3718e');
INSERT INTO "journal" VALUES(40,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',59,'','{"assistant":"","category":"club","grades":62,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"书法教室","seats":30,"teacher":7,"term":54,"times":[[2,990,1110]],"title":"藏文书法"}','b05fb6ccb00dd508e1174d23c663926adeacd120d8f249c9bc35177810fa7cf9');
INSERT INTO "journal" VALUES(41,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',60,'','{"assistant":"","category":"club","grades":60,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"美术教室一","seats":20,"teacher":8,"term":54,"times":[[3,990,1110]],"title":"唐卡启蒙"}','0cc024c2a4bab3ee1fcbcfbfae2d73f8d7c2d5504a003eb94a4434e23dd57fc9');
INSERT INTO "journal" VALUES(42,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',61,'','{"assistant":"","category":"club","grades":63,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"舞蹈室","seats":36,"teacher":9,"term":54,"times":[[4,990,1110]],"title":"锅庄舞"}','ac2d20b6f9f28aa2328d16cd4b7eb5979998b617a7a51743017c54a041202c25');
INSERT INTO "journal" VALUES(43,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',62,'','{"assistant":"","category":"club","grades":62,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"操场东","seats":30,"teacher":10,"term":54,"times":[[5,990,1110]],"title":"足球"}','35733236d561b0ca58a4a550a6e9e78332e4a0837741343f41446d9dcbf90b16');
INSERT INTO "journal" VALUES(44,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',63,'','{"assistant":"","category":"club","grades":60,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"操场西","seats":30,"teacher":11,"term":54,"times":[[1,990,1110],[3,990,1110]],"title":"篮球"}','5a20cc05e0302076ac496e19d991dbee5ab78ea63a98a864b40f582585df42e8');
INSERT INTO "journal" VALUES(45,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',64,'','{"assistant":"","category":"homework-completion","grades":3,"keep_open":false,"minimum":10,"mode":"personalised-course","place":"值班室","seats":10,"teacher":0,"term":54,"times":[[3,990,1110]],"title":"低年级作业角"}','59ffbeb94ded7c33154d0ce1788799db4b22c0ac44cb9cf2826861817a6bcf63');
INSERT INTO "journal" VALUES(46,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',65,'','{"applied_on":"2026-08-30","care":31,"collector":"","consent_by":"洛桑多吉","consent_form":"paper","consent_on":"2026-08-30","form_number":"0001","health":"","most":2,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":21,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[58,61,64]}','ce0eeaa9ef0f3a2d2af534577c2a2ae181c90193d3446037d9e4f3902e07f91e');
INSERT INTO "journal" VALUES(47,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','term.changed','term',54,'{"ends":"2027-01-08","most_courses":2,"one_course_a_day":true,"policy":"national-2023","school_year":2026,"season":"autumn","starts":"2026-09-01","state":"planning"}','{"ends":"2027-01-08","most_courses":2,"one_course_a_day":true,"policy":"national-2023","school_year":2026,"season":"autumn","starts":"2026-09-01","state":"applying"}','4eaf5b593c091a926a7a4ee813f641ca5d2fe8f566d1a996abbc4a9ad06b1491');
INSERT INTO "journal" VALUES(48,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',66,'','{"applied_on":"2026-09-02","care":31,"collector":"","consent_by":"平措多吉","consent_form":"paper","consent_on":"2026-09-02","form_number":"0002","health":"","most":1,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":37,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[61,64,58]}','444899e99e6dab590e1262f13ba40cae2f894f50edd8a4f37595ac5a8a4cacaa');
INSERT INTO "journal" VALUES(49,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',67,'','{"applied_on":"2026-09-01","care":31,"collector":"","consent_by":"次仁卓嘎","consent_form":"paper","consent_on":"2026-09-01","form_number":"0003","health":"","most":2,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":24,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[]}','b90a4b561acab3a0fbe7909552b7cb5630649b2bb0433e003d348d78c6f235be');
INSERT INTO "journal" VALUES(50,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',68,'','{"applied_on":"2026-08-30","care":31,"collector":"","consent_by":"马静","consent_form":"paper","consent_on":"2026-08-30","form_number":"0004","health":"","most":2,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":39,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[61,58,64,59,62]}','33f21d5ce4786571181e593e08afe7a84a3127aab2c78427f6d772eb9920a460');
INSERT INTO "journal" VALUES(51,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',69,'','{"applied_on":"2026-08-31","care":31,"collector":"","consent_by":"尼玛拉姆","consent_form":"paper","consent_on":"2026-08-31","form_number":"0005","health":"","most":1,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":41,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[58]}','99fff47b27a8763ec3b6856dc5f807a7da53f67659e2d14dd489af09b2cf700e');
INSERT INTO "journal" VALUES(52,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',70,'','{"applied_on":"2026-09-03","care":4,"collector":"","consent_by":"张宇航","consent_form":"paper","consent_on":"2026-09-03","form_number":"0006","health":"","most":1,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":29,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[]}','0d029d318b6ea87da8974e4e205c4909a40a511942aff354a4eb021fac299b7d');
INSERT INTO "journal" VALUES(53,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',71,'','{"applied_on":"2026-09-02","care":6,"collector":"","consent_by":"尼玛顿珠","consent_form":"paper","consent_on":"2026-09-02","form_number":"0007","health":"","most":1,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":44,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[59,58]}','04b05e912e7c6bcfb9530f43e79fba2cae578f1cb8977cf54cf62faa6807f794');
INSERT INTO "journal" VALUES(54,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',72,'','{"applied_on":"2026-09-02","care":31,"collector":"","consent_by":"陈俊杰","consent_form":"paper","consent_on":"2026-09-02","form_number":"0008","health":"","most":1,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":32,"swap":true,"term":54,"wants_waiver":false,"way_home":"alone","wishes":[58,60]}','012a2ae90bb9df30950f2e829247af09f39eddf6aad52c66b623a31bd1c638f6');
INSERT INTO "journal" VALUES(55,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',73,'','{"applied_on":"2026-09-01","care":13,"collector":"","consent_by":"仁增德吉","consent_form":"paper","consent_on":"2026-09-01","form_number":"0009","health":"","most":2,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":48,"swap":true,"term":54,"wants_waiver":false,"way_home":"guardian","wishes":[60,58]}','a8cc74eb508f33b49e026e39976f198c41dca8ec2f55a7cc6db6a4ed7faf2c99');
INSERT INTO "journal" VALUES(56,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',74,'','{"applied_on":"2026-09-01","care":31,"collector":"","consent_by":"巴桑白珍","consent_form":"paper","consent_on":"2026-09-01","form_number":"0010","health":"","most":1,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":52,"swap":true,"term":54,"wants_waiver":false,"way_home":"alone","wishes":[61,62,59,60]}','aed4a1f98ddecf420b98228f35c2cb413aa652720d9561df83242d6697a8bbce');
INSERT INTO "journal" VALUES(57,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',65,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','d7331d54fe7c65407f33c435a30f890e821d9bd16630383a70ffb5bb9985c448');
INSERT INTO "journal" VALUES(58,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',66,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','ab7bb18eba88cff748d6dc2a00885e9d3d8b51363d21d5b605589a2ae357ace0');
INSERT INTO "journal" VALUES(59,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',67,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','f3b358a559ec8ca9b9084ceb303b44202826aa41fb0f062f2337bdc41434c304');
INSERT INTO "journal" VALUES(60,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',68,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','612a150e9c5d1209342edecfd1a0ac34505d63f2a42045c2a1238f52895c4e21');
INSERT INTO "journal" VALUES(61,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',69,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','f1af1f624f721b422580439bb9bdde62b75c69d71c5e4f8881502b035daa2988');
INSERT INTO "journal" VALUES(62,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',70,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','10aa0da39c9c58b7e985c0a5f6acc07e2504fec8c42ed0fe695cc4cf02611088');
INSERT INTO "journal" VALUES(63,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',71,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','cd5f1d285b72329ff648572c5437db9c396eb47928ce1cbc9f58b43e9c183b25');
INSERT INTO "journal" VALUES(64,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',72,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','4f645d61cc89db0f3004736383a00b728379500b1f75d456a5cc7449826682aa');
INSERT INTO "journal" VALUES(65,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',73,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','67afa368d3bc0c17734e17fa5182a3791bc1c06a6e086639199862a808f18499');
INSERT INTO "journal" VALUES(66,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',74,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','b2789c141dc35d9c9658bceb41851867ec9179ff120f5b2f983de8f908ce603b');
INSERT INTO "journal" VALUES(67,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',65,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','760e404435790a2b98c1c241de5351b6bc1ba374614bdf7cbd93fec433083ea7');
INSERT INTO "journal" VALUES(68,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',66,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','67e8c6f1b63a4ff869e71f78984d886e500d94a78c359864271c643937e8a684');
INSERT INTO "journal" VALUES(69,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',67,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','39e69b66f4042991c7da1599dc16465cbb4de46bfc9c21e660c709c2bbbf2470');
INSERT INTO "journal" VALUES(70,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',68,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','68fdc0083037f737babea32931b5a6b825b8190e58598b1b4cc877dba4baeb48');
INSERT INTO "journal" VALUES(71,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',69,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','a792fd0960a120e9b36aaac257ff548bcd385848951f2c4e9d3f8b1871544ac7');
INSERT INTO "journal" VALUES(72,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',70,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','3c7c3af5588dabc6636b44511f7c358aa05dca6926d0e61fe12ff4014c3de438');
INSERT INTO "journal" VALUES(73,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',71,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','1e16910085c61cab11b3350dbb77a11715190dcd45795f737f04cf809ade79a5');
INSERT INTO "journal" VALUES(74,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',72,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','8c494b7e067726f2d12bdb9b1356468cce477f94ecfb72a97f08063863027556');
INSERT INTO "journal" VALUES(75,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',73,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','2e396b16bb2e0764458330f244a4b464fc6d9bef580c95cd57e0e3084f6c99b2');
INSERT INTO "journal" VALUES(76,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',74,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','2a0fc7ec938f33b1668a4619d6db33723e93fca0a2e66fbe750c68b629149ace');
CREATE TABLE pin (
    term integer not null references term (id),
    student integer not null references student (id),
    program integer not null references program (id),
    excluded integer not null check (excluded in (0, 1)),
    reason text not null,
    actor text not null,
    at text not null,
    primary key (term, student, program)
) strict;
CREATE TABLE priority_claim (
    id integer primary key,
    student integer not null references student (id) on delete cascade,
    priority_group text not null
        check (priority_group in ('disability', 'left-behind', 'hardship', 'migrant-child', 'poor-family')),
    evidence text not null,
    source text not null check (source in ('register', 'school', 'application')),
    valid_from text not null,
    valid_until text
) strict;
INSERT INTO "priority_claim" VALUES(43,41,'migrant-child','证明材料第654号','register','2025-09-01','2027-07-31');
INSERT INTO "priority_claim" VALUES(47,44,'left-behind','证明材料第65号','register','2025-09-01','2027-07-31');
INSERT INTO "priority_claim" VALUES(51,48,'hardship','证明材料第36号','register','2025-09-01','2027-07-31');
CREATE TABLE program (
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
INSERT INTO "program" VALUES(55,54,'普惠托管(一、二年级)','inclusive-care','reading',3,'一楼教室',3,'',0,0,0,1);
INSERT INTO "program" VALUES(56,54,'普惠托管(三、四年级)','inclusive-care','homework-completion',12,'二楼教室',4,'',0,0,0,1);
INSERT INTO "program" VALUES(57,54,'普惠托管(五、六年级)','inclusive-care','homework-completion',48,'三楼教室',5,'',0,0,0,1);
INSERT INTO "program" VALUES(58,54,'国际象棋','personalised-course','club',63,'棋艺室',6,'',24,8,0,1);
INSERT INTO "program" VALUES(59,54,'藏文书法','personalised-course','club',62,'书法教室',7,'',30,8,0,1);
INSERT INTO "program" VALUES(60,54,'唐卡启蒙','personalised-course','club',60,'美术教室一',8,'',20,8,0,1);
INSERT INTO "program" VALUES(61,54,'锅庄舞','personalised-course','club',63,'舞蹈室',9,'',36,8,0,1);
INSERT INTO "program" VALUES(62,54,'足球','personalised-course','club',62,'操场东',10,'',30,8,0,1);
INSERT INTO "program" VALUES(63,54,'篮球','personalised-course','club',60,'操场西',11,'',30,8,0,1);
INSERT INTO "program" VALUES(64,54,'低年级作业角','personalised-course','homework-completion',3,'值班室',NULL,'',10,10,0,1);
CREATE TABLE program_time (
    program integer not null references program (id) on delete cascade,
    weekday integer not null check (weekday between 1 and 7),
    begins integer not null,
    finishes integer not null check (finishes > begins),
    primary key (program, weekday, begins)
) strict;
INSERT INTO "program_time" VALUES(55,1,990,1110);
INSERT INTO "program_time" VALUES(55,2,990,1110);
INSERT INTO "program_time" VALUES(55,3,990,1110);
INSERT INTO "program_time" VALUES(55,4,990,1110);
INSERT INTO "program_time" VALUES(55,5,990,1080);
INSERT INTO "program_time" VALUES(56,1,990,1110);
INSERT INTO "program_time" VALUES(56,2,990,1110);
INSERT INTO "program_time" VALUES(56,3,990,1110);
INSERT INTO "program_time" VALUES(56,4,990,1110);
INSERT INTO "program_time" VALUES(56,5,990,1080);
INSERT INTO "program_time" VALUES(57,1,990,1110);
INSERT INTO "program_time" VALUES(57,2,990,1110);
INSERT INTO "program_time" VALUES(57,3,990,1110);
INSERT INTO "program_time" VALUES(57,4,990,1110);
INSERT INTO "program_time" VALUES(57,5,990,1080);
INSERT INTO "program_time" VALUES(58,1,990,1110);
INSERT INTO "program_time" VALUES(59,2,990,1110);
INSERT INTO "program_time" VALUES(60,3,990,1110);
INSERT INTO "program_time" VALUES(61,4,990,1110);
INSERT INTO "program_time" VALUES(62,5,990,1110);
INSERT INTO "program_time" VALUES(63,1,990,1110);
INSERT INTO "program_time" VALUES(63,3,990,1110);
INSERT INTO "program_time" VALUES(64,3,990,1110);
CREATE TABLE schema_history (number integer primary key, words text not null, sha256 text not null, at text not null) strict;
INSERT INTO "schema_history" VALUES(1,'The school, its classes, staff and terms, and the journal of everything done','a53eed73b08fb72e184b7dec60ae524f3829b6bd3ada1c9145c7bd6239deffdc','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(2,'Children, their guardians and their claims to priority','2cfb14963c01e3eccf9802b97858f7bc9235c475083eef13988f5c5ab9e1476b','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(3,'Programs of a term and their weekly times','9e637993aff025f496510d4273a930c381a7bdb394b9ccf33567f51a90b1411f','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(4,'Applications with their ranked wishes and every step they took','bd3b7c04be6dc5e461ded64cd46817d1a12995b90679a773667a2536bbe23653','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(5,'Draws with their frozen input and result, seats, and what the school settled beforehand','ea5d04a0488774429bcd4dbf2bb52ae724488ae5698f92f939ad77d6a7cce70e','2026-09-10T09:00:00.000Z');
CREATE TABLE school (
    id integer primary key check (id = 1),
    name text not null,
    code text not null,
    county text not null,
    stage text not null check (stage in ('primary', 'junior', 'nine-year')),
    phone text not null,
    year_turns text not null,
    version integer not null default 1
) strict;
INSERT INTO "school" VALUES(1,'拉萨市雪莲花小学','2154000001','540102','primary','0891-0000001','2000-08-01',1);
CREATE TABLE school_class (
    id integer primary key,
    stage text not null check (stage in ('primary', 'junior')),
    entry_year integer not null,
    number integer not null check (number >= 1),
    homeroom_teacher integer references staff (id),
    version integer not null default 1,
    unique (stage, entry_year, number)
) strict;
INSERT INTO "school_class" VALUES(15,'primary',2026,1,3,1);
INSERT INTO "school_class" VALUES(16,'primary',2025,1,4,1);
INSERT INTO "school_class" VALUES(17,'primary',2024,1,5,1);
INSERT INTO "school_class" VALUES(18,'primary',2023,1,6,1);
INSERT INTO "school_class" VALUES(19,'primary',2022,1,7,1);
INSERT INTO "school_class" VALUES(20,'primary',2021,1,8,1);
CREATE TABLE seat (
    id integer primary key,
    draw integer not null references draw (id),
    term integer not null references term (id),
    student integer not null references student (id),
    program integer not null references program (id),
    round integer not null,
    unique (draw, student, program)
) strict;
CREATE TABLE sequence (
    next integer not null
) strict;
INSERT INTO "sequence" VALUES(95);
CREATE TABLE setting (
    name text primary key,
    value text not null
) strict;
CREATE TABLE staff (
    id integer primary key,
    name text not null,
    duty text not null,
    phone text not null,
    active integer not null check (active in (0, 1)),
    version integer not null default 1
) strict;
INSERT INTO "staff" VALUES(1,'次仁(教务处)','教务主任','18908912465',1,1);
INSERT INTO "staff" VALUES(2,'索朗旺堆','校长','18908918519',1,1);
INSERT INTO "staff" VALUES(3,'次仁多吉','班主任','18908916520',1,1);
INSERT INTO "staff" VALUES(4,'普布多吉','班主任','18908919739',1,1);
INSERT INTO "staff" VALUES(5,'仁增多吉','班主任','18908917485',1,1);
INSERT INTO "staff" VALUES(6,'平措旺堆','班主任','18908918954',1,1);
INSERT INTO "staff" VALUES(7,'索朗卓嘎','班主任','18908916053',1,1);
INSERT INTO "staff" VALUES(8,'张志远','班主任','18908919955',1,1);
INSERT INTO "staff" VALUES(9,'边巴白珍','班主任','18908918218',1,1);
INSERT INTO "staff" VALUES(10,'米玛多吉','班主任','18908918623',1,1);
INSERT INTO "staff" VALUES(11,'王宇航','班主任','18908917420',1,1);
INSERT INTO "staff" VALUES(12,'边巴央金','班主任','18908919067',1,1);
INSERT INTO "staff" VALUES(13,'洛桑平措','班主任','18908912707',1,1);
INSERT INTO "staff" VALUES(14,'索朗罗布','班主任','18908919634',1,1);
CREATE TABLE student (
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
INSERT INTO "student" VALUES(21,'L540102202001230901','索朗群培','索朗群培','suolangqunpei slqp',X'8897713D82367C6C0108010800','','大','male','2020-01-23','藏族','',15,1,'boarding','present','城关区八一路151号','','',1);
INSERT INTO "student" VALUES(24,'L540102201903070961','益西卓嘎','益西卓嘎','yixizhuoga yxzg',X'971C8EADA0BC608A0108010800','','','female','2019-03-07','藏族','',16,1,'day','present','城关区八一路151号','','',1);
INSERT INTO "student" VALUES(27,'L540102201712151021','扎西德吉','扎西德吉','zhaxideji zxdj',X'9C7A8EAD5AA668610108010800','བཀྲ་ཤིས་བདེ་སྐྱིད','','female','2017-12-15','藏族','',17,1,'boarding','present','城关区八一路48号','','',1);
INSERT INTO "student" VALUES(29,'L540102201703161081','次仁旺堆','次仁旺堆','cirenwangdui crwd',X'588B82788CC35CD10108010800','','','male','2017-03-16','藏族','',18,1,'day','present','城关区八一路104号','','花生过敏',1);
INSERT INTO "student" VALUES(32,'L540102201605081141','索朗顿珠','索朗顿珠','suolangdunzhu sldz',X'8897713D5D0F9FD10108010800','','','male','2016-05-08','藏族','',19,1,'day','present','城关区八一路120号','','',1);
INSERT INTO "student" VALUES(35,'L540102201501081201','次仁拉姆','次仁拉姆','cirenlamu crlm',X'588B8278707A79AC0108010800','','','female','2015-01-08','藏族','',20,1,'day','present','城关区八一路123号','','',1);
INSERT INTO "student" VALUES(37,'L540102201909280902','索朗群培','索朗群培','suolangqunpei slqp',X'8897713D82367C6C0108010800','','小','male','2019-09-28','藏族','',15,2,'day','present','城关区八一路54号','','',1);
INSERT INTO "student" VALUES(39,'L540102201908230962','索朗白珍','索朗白珍','suolangbaizhen slbz',X'8897713D50E79DB10108010800','བསོད་ནམས་དཔལ་སྒྲོན','','female','2019-08-23','藏族','',16,2,'boarding','present','城关区八一路139号','','',1);
INSERT INTO "student" VALUES(41,'L540102201710291022','益西拉姆','益西拉姆','yixilamu yxlm',X'971C8EAD707A79AC0108010800','ཡེ་ཤེས་ལྷ་མོ','','female','2017-10-29','藏族','',17,2,'day','present','城关区八一路8号','','',1);
INSERT INTO "student" VALUES(44,'L540102201708301082','周静','周静','zhoujing zj',X'9F846C690106010600','','','female','2017-08-30','汉族','',18,2,'day','present','城关区八一路36号','','',1);
INSERT INTO "student" VALUES(48,'L540102201511141142','德吉罗布','德吉罗布','dejiluobu djlb',X'5AA668617664540C0108010800','','','male','2015-11-14','藏族','',19,2,'day','present','城关区八一路128号','','',1);
INSERT INTO "student" VALUES(52,'L540102201506301202','德吉央金','德吉央金','dejiyangjin djyj',X'5AA6686195196BA70108010800','','','female','2015-06-30','藏族','',20,2,'day','present','城关区八一路179号','','',1);
CREATE TABLE term (
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
INSERT INTO "term" VALUES(54,2026,'autumn','2026-09-01','2027-01-08','national-2023','applying',2,1,2);
CREATE INDEX school_class_teacher on school_class (homeroom_teacher);
CREATE INDEX journal_subject on journal (subject, subject_id, number);
CREATE UNIQUE INDEX student_number on student (number) where number <> '';
CREATE INDEX student_class on student (school_class, number_in_class);
CREATE INDEX student_matching_name on student (matching_name);
CREATE INDEX guardian_student on guardian (student, place);
CREATE INDEX priority_claim_student on priority_claim (student);
CREATE INDEX program_term on program (term);
CREATE INDEX program_teacher on program (teacher);
CREATE INDEX application_term on application (term, step);
CREATE INDEX application_student on application (student);
CREATE UNIQUE INDEX application_live on application (term, student) where step not in ('withdrawn', 'declined');
CREATE INDEX application_wish_program on application_wish (program);
CREATE INDEX application_move_application on application_move (application, id);
CREATE INDEX draw_term on draw (term, id);
CREATE INDEX seat_term on seat (term, program);
CREATE INDEX seat_student on seat (student);
CREATE INDEX seat_program on seat (program);
CREATE INDEX pin_student on pin (student);
CREATE INDEX pin_program on pin (program);
COMMIT;
