pragma application_id=1263030101;
pragma user_version=9;
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
INSERT INTO "application" VALUES(111,100,55,'0001','2026-08-30',31,2,1,'wishes-activities',0,'guardian','',0,'洛桑多吉','paper','2026-08-30','','','school-approved',3);
INSERT INTO "application" VALUES(112,100,77,'0002','2026-09-02',31,1,1,'wishes-activities',0,'guardian','',0,'平措多吉','paper','2026-09-02','','','school-approved',3);
INSERT INTO "application" VALUES(113,100,59,'0003','2026-09-01',31,2,1,'parents-at-work',0,'guardian','',0,'次仁卓嘎','paper','2026-09-01','','','school-approved',3);
INSERT INTO "application" VALUES(114,100,80,'0004','2026-08-30',31,2,1,'wishes-activities',0,'guardian','',0,'马静','paper','2026-08-30','','','school-approved',3);
INSERT INTO "application" VALUES(115,100,83,'0005','2026-08-31',31,1,1,'parents-at-work',0,'guardian','',0,'尼玛拉姆','paper','2026-08-31','','','school-approved',3);
INSERT INTO "application" VALUES(116,100,66,'0006','2026-09-03',4,1,1,'parents-at-work',0,'guardian','',0,'张宇航','paper','2026-09-03','','','school-approved',3);
INSERT INTO "application" VALUES(117,100,87,'0007','2026-09-02',6,1,1,'wishes-activities',0,'guardian','',0,'尼玛顿珠','paper','2026-09-02','','','school-approved',3);
INSERT INTO "application" VALUES(118,100,70,'0008','2026-09-02',31,1,1,'wishes-activities',0,'alone','',0,'陈俊杰','paper','2026-09-02','','','school-approved',3);
INSERT INTO "application" VALUES(119,100,92,'0009','2026-09-01',13,2,1,'parents-at-work',0,'guardian','',0,'仁增德吉','paper','2026-09-01','','','school-approved',3);
INSERT INTO "application" VALUES(120,100,97,'0010','2026-09-01',31,1,1,'parents-at-work',0,'alone','',0,'巴桑白珍','paper','2026-09-01','','','school-approved',3);
CREATE TABLE application_move (
    id integer primary key,
    application integer not null references application (id) on delete cascade,
    from_step text not null,
    to_step text not null,
    at text not null,
    actor text not null,
    reason text not null
) strict;
INSERT INTO "application_move" VALUES(121,111,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(122,112,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(123,113,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(124,114,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(125,115,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(126,116,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(127,117,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(128,118,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(129,119,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(130,120,'applied','class-reviewed','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(131,111,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(132,112,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(133,113,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(134,114,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(135,115,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(136,116,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(137,117,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(138,118,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(139,119,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
INSERT INTO "application_move" VALUES(140,120,'class-reviewed','school-approved','2026-09-03T10:00:00.000Z','次仁(教务处)','');
CREATE TABLE application_wish (
    application integer not null references application (id) on delete cascade,
    place integer not null check (place between 1 and 10),
    program integer not null references program (id),
    primary key (application, place),
    unique (application, program)
) strict;
INSERT INTO "application_wish" VALUES(111,1,104);
INSERT INTO "application_wish" VALUES(111,2,107);
INSERT INTO "application_wish" VALUES(111,3,110);
INSERT INTO "application_wish" VALUES(112,1,107);
INSERT INTO "application_wish" VALUES(112,2,110);
INSERT INTO "application_wish" VALUES(112,3,104);
INSERT INTO "application_wish" VALUES(114,1,107);
INSERT INTO "application_wish" VALUES(114,2,104);
INSERT INTO "application_wish" VALUES(114,3,110);
INSERT INTO "application_wish" VALUES(114,4,105);
INSERT INTO "application_wish" VALUES(114,5,108);
INSERT INTO "application_wish" VALUES(115,1,104);
INSERT INTO "application_wish" VALUES(117,1,105);
INSERT INTO "application_wish" VALUES(117,2,104);
INSERT INTO "application_wish" VALUES(118,1,104);
INSERT INTO "application_wish" VALUES(118,2,106);
INSERT INTO "application_wish" VALUES(119,1,106);
INSERT INTO "application_wish" VALUES(119,2,104);
INSERT INTO "application_wish" VALUES(120,1,107);
INSERT INTO "application_wish" VALUES(120,2,108);
INSERT INTO "application_wish" VALUES(120,3,105);
INSERT INTO "application_wish" VALUES(120,4,106);
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
INSERT INTO "guardian" VALUES(56,55,'洛桑多吉','母亲','18908917553',1,1);
INSERT INTO "guardian" VALUES(57,55,'索朗平措','祖父','18908919260',1,2);
INSERT INTO "guardian" VALUES(60,59,'次仁卓嘎','父亲','18908911325',1,1);
INSERT INTO "guardian" VALUES(61,59,'马俊杰','母亲','18908910403',1,2);
INSERT INTO "guardian" VALUES(64,63,'旦增旺堆','父亲','18908917716',1,1);
INSERT INTO "guardian" VALUES(67,66,'张宇航','父亲','18908911821',1,1);
INSERT INTO "guardian" VALUES(68,66,'普布罗布','母亲','18908910240',1,2);
INSERT INTO "guardian" VALUES(71,70,'陈俊杰','母亲','18908911243',1,1);
INSERT INTO "guardian" VALUES(72,70,'洛桑次仁','祖父','18908918953',1,2);
INSERT INTO "guardian" VALUES(75,74,'王博文','母亲','18908914718',1,1);
INSERT INTO "guardian" VALUES(78,77,'平措多吉','母亲','18908915128',1,1);
INSERT INTO "guardian" VALUES(81,80,'马静','母亲','18908913630',1,1);
INSERT INTO "guardian" VALUES(84,83,'尼玛拉姆','母亲','18908910711',1,1);
INSERT INTO "guardian" VALUES(88,87,'尼玛顿珠','父亲','18908919934',1,1);
INSERT INTO "guardian" VALUES(89,87,'尼玛罗布','母亲','18908916644',1,2);
INSERT INTO "guardian" VALUES(93,92,'仁增德吉','母亲','18908910246',1,1);
INSERT INTO "guardian" VALUES(94,92,'甲玛·次仁央金','祖父','18908917950',1,2);
INSERT INTO "guardian" VALUES(98,97,'巴桑白珍','母亲','18908913888',1,1);
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
, gesture integer not null default 0) strict;
INSERT INTO "journal" VALUES(1,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','school.entered','school',1,'','{"code":"2154000001","county":"540102","name":"拉萨市雪莲花小学","phone":"0891-0000001","stage":"primary","year_turns":"2000-08-01"}','4fd3b87ac13ac4664947a54581fa118c870498dacb6b87ce7caf8e5d348367b8',1);
INSERT INTO "journal" VALUES(2,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',35,'','{"active":true,"duty":"教务主任","name":"次仁(教务处)","phone":"18908912465"}','49b9ca912879703dbbf52d689a3b94187d250bfdbe745486265c1a39b88068a2',2);
INSERT INTO "journal" VALUES(3,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',36,'','{"active":true,"duty":"校长","name":"索朗旺堆","phone":"18908918519"}','175516faf2ffc72435bc5990e394ffaad4c4039d573b94af4938a86dc954387a',3);
INSERT INTO "journal" VALUES(4,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',37,'','{"active":true,"duty":"班主任","name":"次仁多吉","phone":"18908916520"}','6bbca2bfb1b713574e6c13996a5373992564d854eba245dbb06b6c2599e57405',4);
INSERT INTO "journal" VALUES(5,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',38,'','{"active":true,"duty":"班主任","name":"普布多吉","phone":"18908919739"}','21867db645981401aafc6b523766ae2d11ea701f5e84079749f6b831c85ee3a2',5);
INSERT INTO "journal" VALUES(6,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',39,'','{"active":true,"duty":"班主任","name":"仁增多吉","phone":"18908917485"}','92fc1dfed4b42752fbde5ac8a6ac1da95e660ceb15b34cc053e0908166e0c770',6);
INSERT INTO "journal" VALUES(7,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',40,'','{"active":true,"duty":"班主任","name":"平措旺堆","phone":"18908918954"}','d513d25e7b58ca51dd1f7e8fa540480032520c4b95c48500153de36496622e72',7);
INSERT INTO "journal" VALUES(8,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',41,'','{"active":true,"duty":"班主任","name":"索朗卓嘎","phone":"18908916053"}','775469038b50dd3b5f5dbf5580bc1d6d8f9207ed63edb0ff1f1813d52a595740',8);
INSERT INTO "journal" VALUES(9,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',42,'','{"active":true,"duty":"班主任","name":"张志远","phone":"18908919955"}','281e113b80d874bf27b34fc522ff2933fae3b60b582ff4ced4f65cc518c40027',9);
INSERT INTO "journal" VALUES(10,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',43,'','{"active":true,"duty":"班主任","name":"边巴白珍","phone":"18908918218"}','75f585e83e2231ef6fb536529d75b025cfa0b2c1ced0095c12c9b426c4856b19',10);
INSERT INTO "journal" VALUES(11,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',44,'','{"active":true,"duty":"班主任","name":"米玛多吉","phone":"18908918623"}','1971d5e807219ff6afa27936d513396e2a45a0265fc56621c5c94340e065e985',11);
INSERT INTO "journal" VALUES(12,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',45,'','{"active":true,"duty":"班主任","name":"王宇航","phone":"18908917420"}','b9e3c40553af3b143071f14b9145bc123728819fd5c9b72e2cbfdac825edf035',12);
INSERT INTO "journal" VALUES(13,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',46,'','{"active":true,"duty":"班主任","name":"边巴央金","phone":"18908919067"}','f3bb3aedcf60924879b8eefddadc966e76159c804a580a1af55b4d50766f50ba',13);
INSERT INTO "journal" VALUES(14,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',47,'','{"active":true,"duty":"班主任","name":"洛桑平措","phone":"18908912707"}','8239a76e02e4f28cbf9267994bdbba3a5773dc83449398105d2de2f57e7a90e4',14);
INSERT INTO "journal" VALUES(15,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','staff.entered','staff',48,'','{"active":true,"duty":"班主任","name":"索朗罗布","phone":"18908919634"}','2ae22ec516befb10a75bcbbd7d52dfc77de2203dfab2259f1a9d87ab63a69db1',15);
INSERT INTO "journal" VALUES(16,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',49,'','{"entry_year":2026,"homeroom_teacher":37,"number":1,"stage":"primary"}','d193b7b23517bcdc7b1938089841560c98cfef1db3d516176190b8e702730653',16);
INSERT INTO "journal" VALUES(17,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',50,'','{"entry_year":2025,"homeroom_teacher":38,"number":1,"stage":"primary"}','6485e0574726aa81753998191b1addc1cd0aaa7cbfa0470661ebc2e26856482f',16);
INSERT INTO "journal" VALUES(18,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',51,'','{"entry_year":2024,"homeroom_teacher":39,"number":1,"stage":"primary"}','e520ea202b1b8dffcad8f9cd92791b982c36a2951fa57da9940af1ba2591c895',16);
INSERT INTO "journal" VALUES(19,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',52,'','{"entry_year":2023,"homeroom_teacher":40,"number":1,"stage":"primary"}','1179d27b61cf123e46d02d3f945761276f4b0fc46c10c4190f494c45d456754b',16);
INSERT INTO "journal" VALUES(20,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',53,'','{"entry_year":2022,"homeroom_teacher":41,"number":1,"stage":"primary"}','c61b2e994cb72dff70b5f49435aa116eab519c99d32b22b52f7c9757c5f74272',16);
INSERT INTO "journal" VALUES(21,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','class.entered','class',54,'','{"entry_year":2021,"homeroom_teacher":42,"number":1,"stage":"primary"}','bdf545eeaf4d3f23a02fe44084a4280a8bf90c7151aed03588d3216bc20eec1b',16);
INSERT INTO "journal" VALUES(22,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',55,'','{"address":"城关区八一路151号","born":"2020-01-23","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":49}],"guardians":[{"may_collect":true,"name":"洛桑多吉","phone":"18908917553","place":1,"relation":"母亲","student":0},{"may_collect":true,"name":"索朗平措","phone":"18908919260","place":1,"relation":"祖父","student":0}],"health":"","id_number":"","mark":"大","name":"索朗群培","number":"L540102202001232941","number_in_class":1,"phone":"","residence":"boarding","school_class":49,"sex":"male","standing":"present","tibetan_name":""}','82084ff3963126dbefc6282046a3264047d6e3c2a5483a29701ba81936fa4882',22);
INSERT INTO "journal" VALUES(23,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',59,'','{"address":"城关区八一路151号","born":"2019-03-07","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":50}],"guardians":[{"may_collect":true,"name":"次仁卓嘎","phone":"18908911325","place":1,"relation":"父亲","student":0},{"may_collect":true,"name":"马俊杰","phone":"18908910403","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"益西卓嘎","number":"L540102201903073001","number_in_class":1,"phone":"","residence":"day","school_class":50,"sex":"female","standing":"present","tibetan_name":""}','2ca7aa81e1639207631c13a641c1d63fc366429ef44f800681eecc6e9d79fe6e',22);
INSERT INTO "journal" VALUES(24,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',63,'','{"address":"城关区八一路48号","born":"2017-12-15","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":51}],"guardians":[{"may_collect":true,"name":"旦增旺堆","phone":"18908917716","place":1,"relation":"父亲","student":0}],"health":"","id_number":"","mark":"","name":"扎西德吉","number":"L540102201712153061","number_in_class":1,"phone":"","residence":"boarding","school_class":51,"sex":"female","standing":"present","tibetan_name":"བཀྲ་ཤིས་བདེ་སྐྱིད"}','ea049e0d60720fca53b4405a19eb2dc9a47a7bc7536c5dd21728cb67d32da9b8',22);
INSERT INTO "journal" VALUES(25,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',66,'','{"address":"城关区八一路104号","born":"2017-03-16","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":52}],"guardians":[{"may_collect":true,"name":"张宇航","phone":"18908911821","place":1,"relation":"父亲","student":0},{"may_collect":true,"name":"普布罗布","phone":"18908910240","place":1,"relation":"母亲","student":0}],"health":"花生过敏","id_number":"","mark":"","name":"次仁旺堆","number":"L540102201703163121","number_in_class":1,"phone":"","residence":"day","school_class":52,"sex":"male","standing":"present","tibetan_name":""}','c52f76c4dd3d9a10ae040ad00e2ddf4360f0d841a936a3b1085fbed2e5963442',22);
INSERT INTO "journal" VALUES(26,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',70,'','{"address":"城关区八一路120号","born":"2016-05-08","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":53}],"guardians":[{"may_collect":true,"name":"陈俊杰","phone":"18908911243","place":1,"relation":"母亲","student":0},{"may_collect":true,"name":"洛桑次仁","phone":"18908918953","place":1,"relation":"祖父","student":0}],"health":"","id_number":"","mark":"","name":"索朗顿珠","number":"L540102201605083181","number_in_class":1,"phone":"","residence":"day","school_class":53,"sex":"male","standing":"present","tibetan_name":""}','e49356945a927012935c8a5346c9e808ab68c42f072fd396886efe17edfba2b9',22);
INSERT INTO "journal" VALUES(27,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',74,'','{"address":"城关区八一路123号","born":"2015-01-08","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":54}],"guardians":[{"may_collect":true,"name":"王博文","phone":"18908914718","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"次仁拉姆","number":"L540102201501083241","number_in_class":1,"phone":"","residence":"day","school_class":54,"sex":"female","standing":"present","tibetan_name":""}','84c4a98da97928a762e92ed1e90058a4a7cdad0e6c154ca8f68e061315d7d1c2',22);
INSERT INTO "journal" VALUES(28,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',77,'','{"address":"城关区八一路54号","born":"2019-09-28","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":49}],"guardians":[{"may_collect":true,"name":"平措多吉","phone":"18908915128","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"小","name":"索朗群培","number":"L540102201909282942","number_in_class":2,"phone":"","residence":"day","school_class":49,"sex":"male","standing":"present","tibetan_name":""}','04277ed9a8fac9d6bc1d65ec401ad646b360a70ed5b1aa21baa9febbc4e46bc4',22);
INSERT INTO "journal" VALUES(29,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',80,'','{"address":"城关区八一路139号","born":"2019-08-23","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":50}],"guardians":[{"may_collect":true,"name":"马静","phone":"18908913630","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"索朗白珍","number":"L540102201908233002","number_in_class":2,"phone":"","residence":"boarding","school_class":50,"sex":"female","standing":"present","tibetan_name":"བསོད་ནམས་དཔལ་སྒྲོན"}','9486aaa85ce5940adb2837c85a0003c551b2a72d6fb7534551e56fa59ceb02a2',22);
INSERT INTO "journal" VALUES(30,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',83,'','{"address":"城关区八一路8号","born":"2017-10-29","claims":[{"evidence":"证明材料第654号","priority_group":"migrant-child","source":"register","student":0,"valid_from":"2025-09-01","valid_until":"2027-07-31"}],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":51}],"guardians":[{"may_collect":true,"name":"尼玛拉姆","phone":"18908910711","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"益西拉姆","number":"L540102201710293062","number_in_class":2,"phone":"","residence":"day","school_class":51,"sex":"female","standing":"present","tibetan_name":"ཡེ་ཤེས་ལྷ་མོ"}','a81b70ce621fa095a07c86d8e542678c7db3b38d265a5f6ae40e815d8ff0128b',22);
INSERT INTO "journal" VALUES(31,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',87,'','{"address":"城关区八一路36号","born":"2017-08-30","claims":[{"evidence":"证明材料第65号","priority_group":"left-behind","source":"register","student":0,"valid_from":"2025-09-01","valid_until":"2027-07-31"}],"ethnicity":"汉族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":52}],"guardians":[{"may_collect":true,"name":"尼玛顿珠","phone":"18908919934","place":1,"relation":"父亲","student":0},{"may_collect":true,"name":"尼玛罗布","phone":"18908916644","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"周静","number":"L540102201708303122","number_in_class":2,"phone":"","residence":"day","school_class":52,"sex":"female","standing":"present","tibetan_name":""}','26106079d3b45a5f6f73807c11fa2216939acb6a5d662321a04c2c85af5afe93',22);
INSERT INTO "journal" VALUES(32,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',92,'','{"address":"城关区八一路128号","born":"2015-11-14","claims":[{"evidence":"证明材料第36号","priority_group":"hardship","source":"register","student":0,"valid_from":"2025-09-01","valid_until":"2027-07-31"}],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":53}],"guardians":[{"may_collect":true,"name":"仁增德吉","phone":"18908910246","place":1,"relation":"母亲","student":0},{"may_collect":true,"name":"甲玛·次仁央金","phone":"18908917950","place":1,"relation":"祖父","student":0}],"health":"","id_number":"","mark":"","name":"德吉罗布","number":"L540102201511143182","number_in_class":2,"phone":"","residence":"day","school_class":53,"sex":"male","standing":"present","tibetan_name":""}','ab1b64852f757fb96e27eaf496e49f4ed4f2ae111cc56f79441a51f17e52fc57',22);
INSERT INTO "journal" VALUES(33,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','student.entered','student',97,'','{"address":"城关区八一路179号","born":"2015-06-30","claims":[],"ethnicity":"藏族","events":[{"from_class":0,"kind":"enrolled","on_day":"2026-08-01","remark":"","student":0,"to_class":54}],"guardians":[{"may_collect":true,"name":"巴桑白珍","phone":"18908913888","place":1,"relation":"母亲","student":0}],"health":"","id_number":"","mark":"","name":"德吉央金","number":"L540102201506303242","number_in_class":2,"phone":"","residence":"day","school_class":54,"sex":"female","standing":"present","tibetan_name":""}','765d0190661fef4054565805f136b1996e908540d72f6416c4c6118c0147903b',22);
INSERT INTO "journal" VALUES(34,'2026-09-10T09:00:00.000Z','次仁(教务处)','演示','students.imported','school',1,'','{"changed":0,"classes":0,"left":0,"new":12,"source":"演示数据"}','cc78dbb2814f0b9cbde018972d57d31d3f37660e739bb3b2ddcb03fe9274b692',22);
INSERT INTO "journal" VALUES(35,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','term.entered','term',100,'','{"ends":"2027-01-08","most_courses":2,"one_course_a_day":true,"policy":"national-2023","school_year":2026,"season":"autumn","starts":"2026-09-01","state":"planning"}','0f1ecdb33ca885125d7095a2feea948a2f341654b4a0cb5803d619289349d1db',35);
INSERT INTO "journal" VALUES(36,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',101,'','{"assistant":"","category":"reading","grades":3,"keep_open":false,"minimum":0,"mode":"inclusive-care","place":"一楼教室","seats":0,"teacher":37,"term":100,"times":[[1,990,1110],[2,990,1110],[3,990,1110],[4,990,1110],[5,990,1080]],"title":"普惠托管(一、二年级)"}','cb53ddc7739c82a178069d5bf68886c01471058328ba62e737bb52cd3c198a87',36);
INSERT INTO "journal" VALUES(37,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',102,'','{"assistant":"","category":"homework-completion","grades":12,"keep_open":false,"minimum":0,"mode":"inclusive-care","place":"二楼教室","seats":0,"teacher":38,"term":100,"times":[[1,990,1110],[2,990,1110],[3,990,1110],[4,990,1110],[5,990,1080]],"title":"普惠托管(三、四年级)"}','830aafb67f42f1a656aac0a710c820c6719c386cc75e958ba2a16600c9e7a406',37);
INSERT INTO "journal" VALUES(38,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',103,'','{"assistant":"","category":"homework-completion","grades":48,"keep_open":false,"minimum":0,"mode":"inclusive-care","place":"三楼教室","seats":0,"teacher":39,"term":100,"times":[[1,990,1110],[2,990,1110],[3,990,1110],[4,990,1110],[5,990,1080]],"title":"普惠托管(五、六年级)"}','e4cc878df8b7e9a60dfcd65813497e1e8169dc7556dd2b17b061171eff040cb3',38);
INSERT INTO "journal" VALUES(39,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',104,'','{"assistant":"","category":"club","grades":63,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"棋艺室","seats":24,"teacher":40,"term":100,"times":[[1,990,1110]],"title":"国际象棋"}','65b3d14b191323e469ec68e38b443c6e48b746e2785b4b7b87fd785cb0e1ea81',39);
INSERT INTO "journal" VALUES(40,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',105,'','{"assistant":"","category":"club","grades":62,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"书法教室","seats":30,"teacher":41,"term":100,"times":[[2,990,1110]],"title":"藏文书法"}','d6a516f04800758ebc17bc1bf32ed6ee7498fbaf6194de231c4ac2652ca1c3b7',40);
INSERT INTO "journal" VALUES(41,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',106,'','{"assistant":"","category":"club","grades":60,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"美术教室一","seats":20,"teacher":42,"term":100,"times":[[3,990,1110]],"title":"唐卡启蒙"}','f0b0156edf9b13646a687228c2565fd65fe1b0a62771645180c790cd785ad4c3',41);
INSERT INTO "journal" VALUES(42,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',107,'','{"assistant":"","category":"club","grades":63,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"舞蹈室","seats":36,"teacher":43,"term":100,"times":[[4,990,1110]],"title":"锅庄舞"}','eb4bb4ab34eb79af2a0208395c99e695205fc050bdc9e3b4fc5e633a9affa0cb',42);
INSERT INTO "journal" VALUES(43,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',108,'','{"assistant":"","category":"club","grades":62,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"操场东","seats":30,"teacher":44,"term":100,"times":[[5,990,1110]],"title":"足球"}','8d397aa4257929523858bce1dd896e76e1aa1cd53e0c830c717fd94b90f7366e',43);
INSERT INTO "journal" VALUES(44,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',109,'','{"assistant":"","category":"club","grades":60,"keep_open":false,"minimum":8,"mode":"personalised-course","place":"操场西","seats":30,"teacher":45,"term":100,"times":[[1,990,1110],[3,990,1110]],"title":"篮球"}','a355c42ade79df767f7d1b921e472232b12ed28f23d13cffcd0c9ff59e814311',44);
INSERT INTO "journal" VALUES(45,'2026-08-26T09:00:00.000Z','次仁(教务处)','演示','program.entered','program',110,'','{"assistant":"","category":"homework-completion","grades":3,"keep_open":false,"minimum":10,"mode":"personalised-course","place":"值班室","seats":10,"teacher":0,"term":100,"times":[[3,990,1110]],"title":"低年级作业角"}','d55eb637f27f33e785404e8bedd273d186ba2ae14d6c3e39f0da233e3de05047',45);
INSERT INTO "journal" VALUES(46,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',111,'','{"applied_on":"2026-08-30","care":31,"collector":"","consent_by":"洛桑多吉","consent_form":"paper","consent_on":"2026-08-30","form_number":"0001","health":"","most":2,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":55,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[104,107,110]}','783d13784a816e511373feb30d51c0469e3524f76a3af5e65585ab855ef06ae3',46);
INSERT INTO "journal" VALUES(47,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','term.changed','term',100,'{"ends":"2027-01-08","most_courses":2,"one_course_a_day":true,"policy":"national-2023","school_year":2026,"season":"autumn","starts":"2026-09-01","state":"planning"}','{"ends":"2027-01-08","most_courses":2,"one_course_a_day":true,"policy":"national-2023","school_year":2026,"season":"autumn","starts":"2026-09-01","state":"applying"}','00addd2e63882590543850dc0f858965ef56c3471c708ff4196b8c6e9aa599f1',46);
INSERT INTO "journal" VALUES(48,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',112,'','{"applied_on":"2026-09-02","care":31,"collector":"","consent_by":"平措多吉","consent_form":"paper","consent_on":"2026-09-02","form_number":"0002","health":"","most":1,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":77,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[107,110,104]}','496ad3ba56ac59ba046d42e71c7e8ede05f046c4a376347fcd7fb16eade6f631',48);
INSERT INTO "journal" VALUES(49,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',113,'','{"applied_on":"2026-09-01","care":31,"collector":"","consent_by":"次仁卓嘎","consent_form":"paper","consent_on":"2026-09-01","form_number":"0003","health":"","most":2,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":59,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[]}','df57456281f79f801d8ea3995524b14b1bdfc3eb2aae3d1d98ae8a10ac6d3c23',49);
INSERT INTO "journal" VALUES(50,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',114,'','{"applied_on":"2026-08-30","care":31,"collector":"","consent_by":"马静","consent_form":"paper","consent_on":"2026-08-30","form_number":"0004","health":"","most":2,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":80,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[107,104,110,105,108]}','9b2c08b6cf07aa8facabcc1c3031582afd548069307969c787818aa290321d8f',50);
INSERT INTO "journal" VALUES(51,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',115,'','{"applied_on":"2026-08-31","care":31,"collector":"","consent_by":"尼玛拉姆","consent_form":"paper","consent_on":"2026-08-31","form_number":"0005","health":"","most":1,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":83,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[104]}','05d6282f42f5612a22171e7f50a03a476c9594506284ba312e7071ea690cf479',51);
INSERT INTO "journal" VALUES(52,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',116,'','{"applied_on":"2026-09-03","care":4,"collector":"","consent_by":"张宇航","consent_form":"paper","consent_on":"2026-09-03","form_number":"0006","health":"","most":1,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":66,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[]}','8282a2be66da13e7b38b680fec3120a7ff311501f59eea90f8bfda7603a86938',52);
INSERT INTO "journal" VALUES(53,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',117,'','{"applied_on":"2026-09-02","care":6,"collector":"","consent_by":"尼玛顿珠","consent_form":"paper","consent_on":"2026-09-02","form_number":"0007","health":"","most":1,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":87,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[105,104]}','6228c10f354b5ecff85d679ca9ce713568fa8c8fa8ca1f7776d58d1012f8da03',53);
INSERT INTO "journal" VALUES(54,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',118,'','{"applied_on":"2026-09-02","care":31,"collector":"","consent_by":"陈俊杰","consent_form":"paper","consent_on":"2026-09-02","form_number":"0008","health":"","most":1,"pick_up_difficulty":false,"reason":"wishes-activities","remark":"","step":"applied","student":70,"swap":true,"term":100,"wants_waiver":false,"way_home":"alone","wishes":[104,106]}','e2a8d3fe2a32147a1bbacd49e2916649d140249eacb62666689f19c09733728f',54);
INSERT INTO "journal" VALUES(55,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',119,'','{"applied_on":"2026-09-01","care":13,"collector":"","consent_by":"仁增德吉","consent_form":"paper","consent_on":"2026-09-01","form_number":"0009","health":"","most":2,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":92,"swap":true,"term":100,"wants_waiver":false,"way_home":"guardian","wishes":[106,104]}','ee24c805afd664a722dec836205903a983abaf467810b867e4d3d799920a0c2e',55);
INSERT INTO "journal" VALUES(56,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.entered','application',120,'','{"applied_on":"2026-09-01","care":31,"collector":"","consent_by":"巴桑白珍","consent_form":"paper","consent_on":"2026-09-01","form_number":"0010","health":"","most":1,"pick_up_difficulty":false,"reason":"parents-at-work","remark":"","step":"applied","student":97,"swap":true,"term":100,"wants_waiver":false,"way_home":"alone","wishes":[107,108,105,106]}','ba45e44e60350f15c3cba8dcf5518e7cf319cde0476b3ae4dce543e7812833e4',56);
INSERT INTO "journal" VALUES(57,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',111,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','fa99c0d5af9f1d31a997cdd46c469f0d8fb5015be2792de7d80d7a92ef7ed00a',57);
INSERT INTO "journal" VALUES(58,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',112,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','f2f61665a269c4702eae2932784bd5409919f9a11a0ff76c13cb798710ef7adc',57);
INSERT INTO "journal" VALUES(59,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',113,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','81325a36d94c369b79afaeae5feb0f4a1ce2d0187e5213b058bee797cdf97904',57);
INSERT INTO "journal" VALUES(60,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',114,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','39de54ac37402baa062f6ff0d695ead7af09e7594f59bc84d9f1d259a289641d',57);
INSERT INTO "journal" VALUES(61,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',115,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','16b3e5de4c2f8325f0be2a9d416063dec70990572af1f5cd287da9cd5de871ce',57);
INSERT INTO "journal" VALUES(62,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',116,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','519dd33e246b34f7af25561f13a7afda6e4928ff017a666ab58f85b1e506356f',57);
INSERT INTO "journal" VALUES(63,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',117,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','5a3b3b1fdd73cd12d90a17e1fc0fc28746c1726ffcfc6f4931789b163627a866',57);
INSERT INTO "journal" VALUES(64,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',118,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','fc8368d0fb4ab39cb0bef7213baaff8bed4532814a9b24a6178679f90eea7cae',57);
INSERT INTO "journal" VALUES(65,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',119,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','34fc3677463d46448f0a289240f9f3ca9e9e1acd25ddc3b599d85c75af1d497c',57);
INSERT INTO "journal" VALUES(66,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',120,'{"step":"applied"}','{"reason":"","step":"class-reviewed"}','e322ef67fda95d98db57174f51880f5965dcf48e9cd8324fa3a86172ccf957b9',57);
INSERT INTO "journal" VALUES(67,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',111,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','382d2d519c6f154424b1dfe8a86c60a0433668d7eaa8b1258d45c7bef85743a5',67);
INSERT INTO "journal" VALUES(68,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',112,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','83d5cbe391ce317afd6cb51fc98bda47bdace48016123a315206466829ba7de0',67);
INSERT INTO "journal" VALUES(69,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',113,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','c5d77cd3c4dcc9296af2176e097654176dcb5bbf09a9aaea62c2294085b74386',67);
INSERT INTO "journal" VALUES(70,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',114,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','bc786c97713852f2dfa91279d656617d1c7dbcbdfcbe0778682a0e057bc8434a',67);
INSERT INTO "journal" VALUES(71,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',115,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','eb6639d519837e9f085b4f465111171cd53b9ea515f94fa062f353cc92f41f07',67);
INSERT INTO "journal" VALUES(72,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',116,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','b2166b1eda3e1908c91489309491fb99ec9cbad6b74bab153704a581b08f35e3',67);
INSERT INTO "journal" VALUES(73,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',117,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','ff9c3c2321c3a2e0ebf8527b9570251553101cd085eb0cb645a99e25613b4c2d',67);
INSERT INTO "journal" VALUES(74,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',118,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','3e93531b4d33d40fcfc98766845a04eefd4bfe995354712306e5d4acea34c119',67);
INSERT INTO "journal" VALUES(75,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',119,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','03278976d5dbc7d69c54843739c29fdabba3bfebb5247a687952b1a0776c6654',67);
INSERT INTO "journal" VALUES(76,'2026-09-03T10:00:00.000Z','次仁(教务处)','演示','application.moved','application',120,'{"step":"class-reviewed"}','{"reason":"","step":"school-approved"}','fd6db7d55d2fa235532cc7d1c28a43a95ec6125584dd6d8b7e286f5cd74e446a',67);
CREATE TABLE name_variant (
    id integer primary key,
    spellings text not null,
    whole_name integer not null check (whole_name in (0, 1)),
    suggested integer not null check (suggested in (0, 1)),
    version integer not null default 1
) strict;
INSERT INTO "name_variant" VALUES(1,'旦增、丹增、单增',0,1,1);
INSERT INTO "name_variant" VALUES(2,'次仁、才仁、泽仁',0,1,1);
INSERT INTO "name_variant" VALUES(3,'罗布、诺布',0,1,1);
INSERT INTO "name_variant" VALUES(4,'格桑、嘎桑、噶桑',0,1,1);
INSERT INTO "name_variant" VALUES(5,'扎西、札西',0,1,1);
INSERT INTO "name_variant" VALUES(6,'多吉、多杰',0,1,1);
INSERT INTO "name_variant" VALUES(7,'白玛、班玛、贝玛',0,1,1);
INSERT INTO "name_variant" VALUES(8,'平措、彭措',0,1,1);
INSERT INTO "name_variant" VALUES(9,'洛桑、罗桑',0,1,1);
INSERT INTO "name_variant" VALUES(10,'索朗、索南',0,1,1);
INSERT INTO "name_variant" VALUES(11,'强巴、向巴',0,1,1);
INSERT INTO "name_variant" VALUES(12,'达瓦、达娃',0,1,1);
INSERT INTO "name_variant" VALUES(13,'普琼、普穷',0,1,1);
INSERT INTO "name_variant" VALUES(14,'仁增、仁真',0,1,1);
INSERT INTO "name_variant" VALUES(15,'丹巴、旦巴',0,1,1);
INSERT INTO "name_variant" VALUES(16,'晋美、久美、吉美',0,1,1);
INSERT INTO "name_variant" VALUES(17,'益西、意西',0,1,1);
INSERT INTO "name_variant" VALUES(18,'贡嘎、贡噶',0,1,1);
INSERT INTO "name_variant" VALUES(19,'曲扎、曲札',0,1,1);
INSERT INTO "name_variant" VALUES(20,'群培、群佩',0,1,1);
INSERT INTO "name_variant" VALUES(21,'坚赞、坚参',0,1,1);
INSERT INTO "name_variant" VALUES(22,'朗杰、南杰',0,1,1);
INSERT INTO "name_variant" VALUES(23,'桑杰、桑吉',0,1,1);
INSERT INTO "name_variant" VALUES(24,'土登、图登',0,1,1);
INSERT INTO "name_variant" VALUES(25,'赤列、赤来',0,1,1);
INSERT INTO "name_variant" VALUES(26,'班觉、班久',0,1,1);
INSERT INTO "name_variant" VALUES(27,'顿珠、敦珠',0,1,1);
INSERT INTO "name_variant" VALUES(28,'拉姆、拉毛',0,1,1);
INSERT INTO "name_variant" VALUES(29,'其美、齐美',0,1,1);
INSERT INTO "name_variant" VALUES(30,'贡布、贡保',0,1,1);
INSERT INTO "name_variant" VALUES(31,'嘉措、加措',0,1,1);
INSERT INTO "name_variant" VALUES(32,'加央、江央、降央',0,1,1);
INSERT INTO "name_variant" VALUES(33,'云丹、云旦',0,1,1);
INSERT INTO "name_variant" VALUES(34,'阿旺、昂旺',0,1,1);
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
INSERT INTO "priority_claim" VALUES(85,83,'migrant-child','证明材料第654号','register','2025-09-01','2027-07-31');
INSERT INTO "priority_claim" VALUES(90,87,'left-behind','证明材料第65号','register','2025-09-01','2027-07-31');
INSERT INTO "priority_claim" VALUES(95,92,'hardship','证明材料第36号','register','2025-09-01','2027-07-31');
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
INSERT INTO "program" VALUES(101,100,'普惠托管(一、二年级)','inclusive-care','reading',3,'一楼教室',37,'',0,0,0,1);
INSERT INTO "program" VALUES(102,100,'普惠托管(三、四年级)','inclusive-care','homework-completion',12,'二楼教室',38,'',0,0,0,1);
INSERT INTO "program" VALUES(103,100,'普惠托管(五、六年级)','inclusive-care','homework-completion',48,'三楼教室',39,'',0,0,0,1);
INSERT INTO "program" VALUES(104,100,'国际象棋','personalised-course','club',63,'棋艺室',40,'',24,8,0,1);
INSERT INTO "program" VALUES(105,100,'藏文书法','personalised-course','club',62,'书法教室',41,'',30,8,0,1);
INSERT INTO "program" VALUES(106,100,'唐卡启蒙','personalised-course','club',60,'美术教室一',42,'',20,8,0,1);
INSERT INTO "program" VALUES(107,100,'锅庄舞','personalised-course','club',63,'舞蹈室',43,'',36,8,0,1);
INSERT INTO "program" VALUES(108,100,'足球','personalised-course','club',62,'操场东',44,'',30,8,0,1);
INSERT INTO "program" VALUES(109,100,'篮球','personalised-course','club',60,'操场西',45,'',30,8,0,1);
INSERT INTO "program" VALUES(110,100,'低年级作业角','personalised-course','homework-completion',3,'值班室',NULL,'',10,10,0,1);
CREATE TABLE program_time (
    program integer not null references program (id) on delete cascade,
    weekday integer not null check (weekday between 1 and 7),
    begins integer not null,
    finishes integer not null check (finishes > begins),
    primary key (program, weekday, begins)
) strict;
INSERT INTO "program_time" VALUES(101,1,990,1110);
INSERT INTO "program_time" VALUES(101,2,990,1110);
INSERT INTO "program_time" VALUES(101,3,990,1110);
INSERT INTO "program_time" VALUES(101,4,990,1110);
INSERT INTO "program_time" VALUES(101,5,990,1080);
INSERT INTO "program_time" VALUES(102,1,990,1110);
INSERT INTO "program_time" VALUES(102,2,990,1110);
INSERT INTO "program_time" VALUES(102,3,990,1110);
INSERT INTO "program_time" VALUES(102,4,990,1110);
INSERT INTO "program_time" VALUES(102,5,990,1080);
INSERT INTO "program_time" VALUES(103,1,990,1110);
INSERT INTO "program_time" VALUES(103,2,990,1110);
INSERT INTO "program_time" VALUES(103,3,990,1110);
INSERT INTO "program_time" VALUES(103,4,990,1110);
INSERT INTO "program_time" VALUES(103,5,990,1080);
INSERT INTO "program_time" VALUES(104,1,990,1110);
INSERT INTO "program_time" VALUES(105,2,990,1110);
INSERT INTO "program_time" VALUES(106,3,990,1110);
INSERT INTO "program_time" VALUES(107,4,990,1110);
INSERT INTO "program_time" VALUES(108,5,990,1110);
INSERT INTO "program_time" VALUES(109,1,990,1110);
INSERT INTO "program_time" VALUES(109,3,990,1110);
INSERT INTO "program_time" VALUES(110,3,990,1110);
CREATE TABLE promoted_year (
    year integer primary key,
    at text not null
) strict;
CREATE TABLE recycle_bin (
    id integer primary key,
    subject text not null,
    subject_id integer not null,
    title text not null,
    removed_at text not null,
    removed_by text not null,
    content text not null
) strict;
CREATE TABLE schema_history (number integer primary key, words text not null, sha256 text not null, at text not null) strict;
INSERT INTO "schema_history" VALUES(1,'The school, its classes, staff and terms, and the journal of everything done','a53eed73b08fb72e184b7dec60ae524f3829b6bd3ada1c9145c7bd6239deffdc','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(2,'Children, their guardians and their claims to priority','2cfb14963c01e3eccf9802b97858f7bc9235c475083eef13988f5c5ab9e1476b','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(3,'Programs of a term and their weekly times','9e637993aff025f496510d4273a930c381a7bdb394b9ccf33567f51a90b1411f','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(4,'Applications with their ranked wishes and every step they took','bd3b7c04be6dc5e461ded64cd46817d1a12995b90679a773667a2536bbe23653','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(5,'Draws with their frozen input and result, seats, and what the school settled beforehand','ea5d04a0488774429bcd4dbf2bb52ae724488ae5698f92f939ad77d6a7cce70e','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(6,'The journal remembers which of its lines were written in one go, so that they can be taken back in one','91ba4eb822d9943c85c71fc56d42199b9e0d43ddbcbe44afaf20e8f438e9e27f','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(7,'What was removed lies in the recycle bin, whole, until it is restored or removed for good','cbde97ff5665a02781abaf3b6ec3f302d85a8dc17180b7b30035403143dbc536','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(8,'What happens to a child''s place at the school; records that became one, pairs that are two; school years promoted to','1aeeaec4e747eb691962b4410571b6425c8579dafd775cb79ef9aa32e158bf53','2026-09-10T09:00:00.000Z');
INSERT INTO "schema_history" VALUES(9,'Spellings of one name that a school holds for one another, with the usual ones as suggestions','73c4becfc9035b21fd523dd88e179255d81bf1d1ee6aa1e865d3935b9a383feb','2026-09-10T09:00:00.000Z');
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
INSERT INTO "school_class" VALUES(49,'primary',2026,1,37,1);
INSERT INTO "school_class" VALUES(50,'primary',2025,1,38,1);
INSERT INTO "school_class" VALUES(51,'primary',2024,1,39,1);
INSERT INTO "school_class" VALUES(52,'primary',2023,1,40,1);
INSERT INTO "school_class" VALUES(53,'primary',2022,1,41,1);
INSERT INTO "school_class" VALUES(54,'primary',2021,1,42,1);
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
INSERT INTO "sequence" VALUES(141);
CREATE TABLE setting (
    name text primary key,
    value text not null
) strict;
INSERT INTO "setting" VALUES('name-keys','2');
CREATE TABLE staff (
    id integer primary key,
    name text not null,
    duty text not null,
    phone text not null,
    active integer not null check (active in (0, 1)),
    version integer not null default 1
) strict;
INSERT INTO "staff" VALUES(35,'次仁(教务处)','教务主任','18908912465',1,1);
INSERT INTO "staff" VALUES(36,'索朗旺堆','校长','18908918519',1,1);
INSERT INTO "staff" VALUES(37,'次仁多吉','班主任','18908916520',1,1);
INSERT INTO "staff" VALUES(38,'普布多吉','班主任','18908919739',1,1);
INSERT INTO "staff" VALUES(39,'仁增多吉','班主任','18908917485',1,1);
INSERT INTO "staff" VALUES(40,'平措旺堆','班主任','18908918954',1,1);
INSERT INTO "staff" VALUES(41,'索朗卓嘎','班主任','18908916053',1,1);
INSERT INTO "staff" VALUES(42,'张志远','班主任','18908919955',1,1);
INSERT INTO "staff" VALUES(43,'边巴白珍','班主任','18908918218',1,1);
INSERT INTO "staff" VALUES(44,'米玛多吉','班主任','18908918623',1,1);
INSERT INTO "staff" VALUES(45,'王宇航','班主任','18908917420',1,1);
INSERT INTO "staff" VALUES(46,'边巴央金','班主任','18908919067',1,1);
INSERT INTO "staff" VALUES(47,'洛桑平措','班主任','18908912707',1,1);
INSERT INTO "staff" VALUES(48,'索朗罗布','班主任','18908919634',1,1);
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
INSERT INTO "student" VALUES(55,'L540102202001232941','索朗群培','索朗群培','♪suo lang qun pei.',X'8897713D82367C6C0108010800','','大','male','2020-01-23','藏族','',49,1,'boarding','present','城关区八一路151号','','',1);
INSERT INTO "student" VALUES(59,'L540102201903073001','益西卓嘎','益西卓嘎','♪yi xi zhuo ga.',X'971C8EADA0BC608A0108010800','','','female','2019-03-07','藏族','',50,1,'day','present','城关区八一路151号','','',1);
INSERT INTO "student" VALUES(63,'L540102201712153061','扎西德吉','扎西德吉','♪zha|za xi de ji.',X'9C7A8EAD5AA668610108010800','བཀྲ་ཤིས་བདེ་སྐྱིད','','female','2017-12-15','藏族','',51,1,'boarding','present','城关区八一路48号','','',1);
INSERT INTO "student" VALUES(66,'L540102201703163121','次仁旺堆','次仁旺堆','♪ci ren wang dui|zui.',X'588B82788CC35CD10108010800','','','male','2017-03-16','藏族','',52,1,'day','present','城关区八一路104号','','花生过敏',1);
INSERT INTO "student" VALUES(70,'L540102201605083181','索朗顿珠','索朗顿珠','♪suo lang dun|du zhu.',X'8897713D5D0F9FD10108010800','','','male','2016-05-08','藏族','',53,1,'day','present','城关区八一路120号','','',1);
INSERT INTO "student" VALUES(74,'L540102201501083241','次仁拉姆','次仁拉姆','♪ci ren la mu.',X'588B8278707A79AC0108010800','','','female','2015-01-08','藏族','',54,1,'day','present','城关区八一路123号','','',1);
INSERT INTO "student" VALUES(77,'L540102201909282942','索朗群培','索朗群培','♪suo lang qun pei.',X'8897713D82367C6C0108010800','','小','male','2019-09-28','藏族','',49,2,'day','present','城关区八一路54号','','',1);
INSERT INTO "student" VALUES(80,'L540102201908233002','索朗白珍','索朗白珍','♪suo lang bai zhen.',X'8897713D50E79DB10108010800','བསོད་ནམས་དཔལ་སྒྲོན','','female','2019-08-23','藏族','',50,2,'boarding','present','城关区八一路139号','','',1);
INSERT INTO "student" VALUES(83,'L540102201710293062','益西拉姆','益西拉姆','♪yi xi la mu.',X'971C8EAD707A79AC0108010800','ཡེ་ཤེས་ལྷ་མོ','','female','2017-10-29','藏族','',51,2,'day','present','城关区八一路8号','','',1);
INSERT INTO "student" VALUES(87,'L540102201708303122','周静','周静','♪zhou jing.',X'9F846C690106010600','','','female','2017-08-30','汉族','',52,2,'day','present','城关区八一路36号','','',1);
INSERT INTO "student" VALUES(92,'L540102201511143182','德吉罗布','德吉罗布','♪de ji luo bu.',X'5AA668617664540C0108010800','','','male','2015-11-14','藏族','',53,2,'day','present','城关区八一路128号','','',1);
INSERT INTO "student" VALUES(97,'L540102201506303242','德吉央金','德吉央金','♪de ji yang jin.',X'5AA6686195196BA70108010800','','','female','2015-06-30','藏族','',54,2,'day','present','城关区八一路179号','','',1);
CREATE TABLE student_event (
    id integer primary key,
    student integer not null references student (id) on delete cascade,
    kind text not null check (kind in ('enrolled', 'transferred-in', 'class-changed', 'left', 'transferred-out',
        'graduated', 'returned')),
    on_day text not null,
    from_class integer references school_class (id) on delete set null,
    to_class integer references school_class (id) on delete set null,
    remark text not null
) strict;
INSERT INTO "student_event" VALUES(58,55,'enrolled','2026-08-01',NULL,49,'');
INSERT INTO "student_event" VALUES(62,59,'enrolled','2026-08-01',NULL,50,'');
INSERT INTO "student_event" VALUES(65,63,'enrolled','2026-08-01',NULL,51,'');
INSERT INTO "student_event" VALUES(69,66,'enrolled','2026-08-01',NULL,52,'');
INSERT INTO "student_event" VALUES(73,70,'enrolled','2026-08-01',NULL,53,'');
INSERT INTO "student_event" VALUES(76,74,'enrolled','2026-08-01',NULL,54,'');
INSERT INTO "student_event" VALUES(79,77,'enrolled','2026-08-01',NULL,49,'');
INSERT INTO "student_event" VALUES(82,80,'enrolled','2026-08-01',NULL,50,'');
INSERT INTO "student_event" VALUES(86,83,'enrolled','2026-08-01',NULL,51,'');
INSERT INTO "student_event" VALUES(91,87,'enrolled','2026-08-01',NULL,52,'');
INSERT INTO "student_event" VALUES(96,92,'enrolled','2026-08-01',NULL,53,'');
INSERT INTO "student_event" VALUES(99,97,'enrolled','2026-08-01',NULL,54,'');
CREATE TABLE student_merged (
    gone integer primary key,
    kept integer not null references student (id) on delete cascade
) strict;
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
INSERT INTO "term" VALUES(100,2026,'autumn','2026-09-01','2027-01-08','national-2023','applying',2,1,2);
CREATE TABLE two_children (
    one integer not null references student (id) on delete cascade,
    other integer not null references student (id) on delete cascade,
    primary key (one, other),
    check (one < other)
) strict;
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
CREATE INDEX journal_gesture on journal (gesture, number) where gesture <> 0;
CREATE INDEX recycle_bin_subject on recycle_bin (subject, subject_id);
CREATE INDEX student_event_student on student_event (student, on_day, id);
CREATE INDEX student_event_from on student_event (from_class) where from_class is not null;
CREATE INDEX student_event_to on student_event (to_class) where to_class is not null;
CREATE INDEX student_merged_kept on student_merged (kept);
CREATE INDEX two_children_other on two_children (other);
COMMIT;
