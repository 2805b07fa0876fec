<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Clauses</name>
    <message>
        <source>en</source>
        <extracomment>Which language the summaries of the policy&apos;s clauses are shown in: translate as &quot;en&quot; or as &quot;zh&quot;.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <extracomment>%1 is the number of a clause of the policy, %2 its title</extracomment>
        <translation>第%1条：%2</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no file %1. Check the name, or choose the file again.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>没有找到文件 %1。请检查文件名，或重新选择文件。</translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Choose another name.</source>
        <translation>%1 已经存在，没有改动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a school file of this program. It was not changed. School files end in .kehou.</source>
        <translation>%1 不是本软件的学校文件，没有改动它。学校文件的扩展名是 .kehou。</translation>
    </message>
    <message>
        <source>The school file %1 is damaged (%2). It was not changed. Open the latest safe copy instead.</source>
        <translation>学校文件 %1 已损坏（%2），没有改动它。请改为打开最近的备份。</translation>
    </message>
    <message>
        <source>The school file %1 was made by a newer version of this program (file %2, this program knows up to %3). It was not changed. Install the newer program on this computer.</source>
        <translation>学校文件 %1 由更新版本的软件建立（文件为第 %2 版，本软件最高支持第 %3 版），没有改动它。请在这台电脑上安装新版软件。</translation>
    </message>
    <message>
        <source>The school file %1 is open already on computer %2 (process %3). Close it there first.</source>
        <translation>学校文件 %1 正在电脑 %2 上打开（进程 %3）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The school file %1 can only be read, not changed, at this place. Copy it to a folder of your own and open the copy.</source>
        <translation>学校文件 %1 所在的位置只能读取，不能修改。请把它复制到自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>The school file %1 lies in a network folder. Copy it to this computer before working on it.</source>
        <translation>学校文件 %1 在网络文件夹中。请先把它复制到这台电脑上再使用。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is safe. Free some space and try again.</source>
        <translation>磁盘已满，无法写入 %1。之前保存的内容没有丢失。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The school file could not be used (code %1: %2). The last change was not saved; everything before it is safe.</source>
        <translation>学校文件无法使用（代码 %1：%2）。最后一次修改没有保存，之前的内容没有丢失。</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Load it again; your change was not saved.</source>
        <translation>这条记录刚才已被修改。请重新载入；您的修改没有保存。</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2. Open it in WPS or Excel, save it as .xlsx and try again.</source>
        <translation>无法读取表格 %1：%2。请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The table %1 is protected by a password. Save it without a password and try again.</source>
        <translation>表格 %1 设有密码。请取消密码并保存后再试。</translation>
    </message>
    <message>
        <source>The table %1 is too large (limit: %2). Keep only the rows of the roster and try again.</source>
        <translation>表格 %1 太大（上限：%2）。请只保留名册中的行后再试。</translation>
    </message>
    <message>
        <source>The table %1 has no sheet %2. It has: %3.</source>
        <translation>表格 %1 中没有工作表 %2。现有工作表：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be used, at %2: %3</source>
        <translation>%1 无法使用，问题在 %2：%3</translation>
    </message>
    <message>
        <source>No installed font has the character “%1” in “%2”. Install a font for it; nothing was written.</source>
        <translation>已安装的字体中都没有“%2”里的“%1”字。请安装含有该字的字体；没有写出任何文件。</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Install it and try again.</source>
        <translation>没有安装字体 %1。请安装后再试。</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>没有名为 %2 的 %1。</translation>
    </message>
    <message>
        <source>The program made a mistake (%1). What was saved before is safe. Please report it with the log.</source>
        <translation>软件内部出错（%1）。之前保存的内容没有丢失。请连同日志一起反馈。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The school has no name. Enter the name as it stands on the seal.</source>
        <translation>还没有填写学校名称。请按公章上的全称填写。</translation>
    </message>
    <message>
        <source>The school code “%1” does not have 10 digits. Enter the code of the national register, or leave it empty for now.</source>
        <translation>学校标识码“%1”不是10位数字。请填写学籍系统里的标识码，暂时不知道可以先空着。</translation>
    </message>
    <message>
        <source>The school code “%1” does not belong to Tibet: there the third and fourth digits are 54. Check it.</source>
        <translation>学校标识码“%1”不是西藏的代码：西藏学校的第三、四位是54。请核对。</translation>
    </message>
    <message>
        <source>The area code “%1” does not have 6 digits. Choose the county from the list.</source>
        <translation>行政区划代码“%1”不是6位数字。请从列表中选择县（区）。</translation>
    </message>
    <message>
        <source>The school does not have classes of this stage. Choose another stage, or correct the school&apos;s own stage first.</source>
        <translation>本校没有这个学段的班级。请改选学段，或先更正学校的学段。</translation>
    </message>
    <message>
        <source>%1 is not a class number. Enter a number from 1 to 40.</source>
        <translation>%1不能作班号。请填写1到40之间的数字。</translation>
    </message>
    <message>
        <source>%1 cannot be the year in which the class entered school. Enter four digits, for example 2026.</source>
        <translation>%1不像是入学年份。请填写四位数字，例如2026。</translation>
    </message>
    <message>
        <source>There is a class %1 of entry year %2 already. Enter another number.</source>
        <translation>%2年入学的已经有%1班了。请换一个班号。</translation>
    </message>
    <message>
        <source>%1 pupils belong to this class, so it cannot be removed. Move them to another class first.</source>
        <translation>这个班还有%1名学生，不能删除。请先把学生转到别的班。</translation>
    </message>
    <message>
        <source>The staff member has no name. Enter one.</source>
        <translation>还没有填写工作人员的姓名。请填写。</translation>
    </message>
    <message>
        <source>The telephone number of %1 does not look like one. Check it.</source>
        <translation>%1的电话号码看起来不对。请核对。</translation>
    </message>
    <message>
        <source>The term needs a first and a last day. Enter both.</source>
        <translation>学期要有开始和结束的日期。请都填上。</translation>
    </message>
    <message>
        <source>The term ends on %2, not later than it begins (%1). Correct one of the days.</source>
        <translation>学期在%2结束，没有晚于开始的日期（%1）。请更正其中一个。</translation>
    </message>
    <message>
        <source>The term would last %1 days; %2 is the most. Check the first and the last day.</source>
        <translation>这个学期有%1天，最长不超过%2天。请核对开始和结束的日期。</translation>
    </message>
    <message>
        <source>%1 to %2 does not lie in the %3. Correct the days or the school year.</source>
        <translation>%1至%2不在%3之内。请更正日期或学年。</translation>
    </message>
    <message>
        <source>Another term runs from %1 to %2. Two terms cannot share days; correct one of them.</source>
        <translation>另一个学期是%1至%2，两个学期不能重叠。请更正其中一个。</translation>
    </message>
    <message>
        <source>The %1 has its %2 already. Change that one instead of entering another.</source>
        <translation>%1已经有%2了。请直接修改那一个，不用再建。</translation>
    </message>
    <message>
        <source>A child may hold 1 to 10 courses, not %1. Enter another number.</source>
        <translation>每名学生最多可参加1到10门课程，不能是%1。请重新填写。</translation>
    </message>
    <message>
        <source>This term begins on %1. Since 1 February 2024 the ministries&apos; notice of 2023 applies beside the city&apos;s plan. Choose the rules with the notice, or give the reason.</source>
        <translation>本学期从%1开始。自2024年2月1日起，除本市方案外还要执行2023年四部门通知。请改选执行通知的规则，或说明理由。</translation>
    </message>
    <message>
        <source>The pupil has no name. Enter it as it is written in the register.</source>
        <translation>还没有填写学生姓名。请按学籍上的写法填写。</translation>
    </message>
    <message>
        <source>%1 is in no class of this school. Choose the class, or enter the class first.</source>
        <translation>%1不在本校任何一个班里。请选择班级，或先建立班级。</translation>
    </message>
    <message>
        <source>The birth date of %1 is not known. It helps to tell pupils of one name apart; enter it when you have it.</source>
        <translation>还不知道%1的出生日期。有了它，重名的学生更容易分清；知道后请补上。</translation>
    </message>
    <message>
        <source>%1 cannot have been born on %2: that day has not passed yet. Correct the birth date.</source>
        <translation>%1的出生日期%2还没有过去，不可能。请更正。</translation>
    </message>
    <message>
        <source>By the birth date %2, %1 would be %3 years old. Check the year.</source>
        <translation>按出生日期%2计算，%1今年%3岁。请核对年份。</translation>
    </message>
    <message>
        <source>The pupil number of %1 cannot be right: %2. Compare it with the register.</source>
        <translation>%1的学籍号不对：%2。请对照学籍系统核对。</translation>
    </message>
    <message>
        <source>The pupil number of %1 holds another ID number than the one entered. Compare both with the papers.</source>
        <translation>%1的学籍号里的身份证号与填写的身份证号不一致。请对照证件核对。</translation>
    </message>
    <message>
        <source>The ID number of %1 cannot be right: %2. Compare it with the papers.</source>
        <translation>%1的身份证号不对：%2。请对照证件核对。</translation>
    </message>
    <message>
        <source>The ID number of %1 says born on %3, but %2 was entered. Compare both with the papers.</source>
        <translation>%1的身份证号显示%3出生，填写的却是%2。请对照证件核对。</translation>
    </message>
    <message>
        <source>The ID number of %1 does not agree with “%2”. Compare both with the papers.</source>
        <translation>%1的身份证号与性别“%2”不符。请对照证件核对。</translation>
    </message>
    <message>
        <source>No guardian of %1 is entered. The application needs one; enter a name and a telephone number.</source>
        <translation>还没有填写%1的监护人。申请要由监护人提出，请填写姓名和电话。</translation>
    </message>
    <message>
        <source>Guardian %1 has no name. Enter the name, or clear the line.</source>
        <translation>第%1监护人没有姓名。请填写姓名，或清空这一行。</translation>
    </message>
    <message>
        <source>The telephone number of guardian %1 does not look like one. Check it.</source>
        <translation>监护人%1的电话号码看起来不对。请核对。</translation>
    </message>
    <message>
        <source>“%1” has no first day, or ends before it begins. Correct the days on which it holds.</source>
        <translation>“%1”没有开始日期，或结束早于开始。请更正有效日期。</translation>
    </message>
    <message>
        <source>“%1” rests on no evidence. Note which paper was seen, or who confirmed it.</source>
        <translation>“%1”没有佐证材料。请写明看过什么材料，或由谁确认。</translation>
    </message>
    <message>
        <source>No guardian&apos;s consent is recorded. Enter who consented and on which day, from the signed form; without it nobody can be enrolled.</source>
        <translation>没有监护人同意的记录。请按签字的申请表填写同意人和日期；没有同意，谁也不能报名。</translation>
    </message>
    <message>
        <source>The consent is dated %1, which is still to come. Correct the day.</source>
        <translation>同意的日期%1还没有到。请更正。</translation>
    </message>
    <message>
        <source>The application needs the day on which the family applied, not later than today. Enter it from the form.</source>
        <translation>请按申请表填写家长提出申请的日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>The term is closed and takes no more applications. Choose the term that is open.</source>
        <translation>这个学期已经结束，不再接受申请。请选择正在报名的学期。</translation>
    </message>
    <message>
        <source>%1 has left the school. Correct the pupil&apos;s record first if this is not so.</source>
        <translation>%1已经离校。如果不是这样，请先更正学生资料。</translation>
    </message>
    <message>
        <source>%1 is not in grades 1 to 9 in this term, so the service is not for this child yet or no longer. Check the pupil&apos;s class and its entry year.</source>
        <translation>本学期%1不在一至九年级，还不属于或不再属于服务对象。请核对学生的班级和班级的入学年份。</translation>
    </message>
    <message>
        <source>%1 boards at school; the service is meant for day pupils. Check the residence, or give the reason for taking the child.</source>
        <translation>%1是住校生，课后服务主要面向走读生。请核对就读方式，或说明接收的理由。</translation>
    </message>
    <message>
        <source>%1 has an application in this term already (%2). Change that one, or withdraw it first.</source>
        <translation>%1本学期已经有一份申请（%2）。请修改那一份，或先办理退出。</translation>
    </message>
    <message>
        <source>The application asks for nothing. Tick the days of care, or enter a course.</source>
        <translation>申请里什么也没有选。请勾选托管日，或填写课程。</translation>
    </message>
    <message>
        <source>The application names %1 courses; ten is the most. Remove the last ones.</source>
        <translation>申请填了%1门课程，最多十门。请去掉后面的几门。</translation>
    </message>
    <message>
        <source>One of the wishes is not a program of this term. Choose the course again from the list.</source>
        <translation>有一个志愿不是本学期的项目。请从列表中重新选择。</translation>
    </message>
    <message>
        <source>“%1” is wished more than once. Keep it where the family wants it most.</source>
        <translation>“%1”重复填写了。请只保留最靠前的那个志愿。</translation>
    </message>
    <message>
        <source>“%1” is not for %2. Choose a course for the child&apos;s grade.</source>
        <translation>“%1”不面向%2。请选择适合该年级的课程。</translation>
    </message>
    <message>
        <source>“%1” is inclusive care, which every child gets who asks for it. Tick the days of care instead of wishing for it.</source>
        <translation>“%1”是普惠托管，申请了就能参加。请勾选托管日，不用填作志愿。</translation>
    </message>
    <message>
        <source>The family wants at most %1 courses; in this term a child may hold 1 to %2. Enter a number in between.</source>
        <translation>家长最多想要%1门课程；本学期每名学生可参加1到%2门。请填写这个范围内的数字。</translation>
    </message>
    <message>
        <source>Somebody entrusted fetches the child, but nobody is named. Enter the name and the relation.</source>
        <translation>由受委托人接，但没有写明是谁。请填写姓名和关系。</translation>
    </message>
    <message>
        <source>%1 (%2) would go home alone. Younger children are handed over to somebody; ask the family again, or give the reason.</source>
        <translation>%1（%2）要自行离校。年龄小的孩子要交到大人手里；请再问问家长，或说明理由。</translation>
    </message>
    <message>
        <source>The application is at “%1” already and cannot be changed there. Return it to the family first, then change it.</source>
        <translation>申请已经处于“%1”，不能在这里修改。请先退回给家长，再修改。</translation>
    </message>
    <message>
        <source>The application of %1 is at “%2” and cannot go to “%3” from there. Take the steps in their order: class review, school approval, placement.</source>
        <translation>%1的申请现在是“%2”，不能直接变为“%3”。请依次办理：班级初审、学校核准、统筹安排。</translation>
    </message>
    <message>
        <source>This step needs a reason (%1: from “%2” to “%3”). Write one sentence that the family may read.</source>
        <translation>这一步要写原因（%1：从“%2”到“%3”）。请写一句家长也能看的话。</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; each step is recorded with a name.</source>
        <translation>还没有选择操作人。请在上方选择您是谁；每一步都要记下姓名。</translation>
    </message>
    <message>
        <source>%1 needs inclusive care and belongs to the service, so the application cannot be declined. If there are too many children, open another group; courses are settled at placement.</source>
        <translation>%1需要普惠托管，又属于服务对象，不能不同意。人数太多时请增开托管班；课程的名额在统筹安排时解决。</translation>
    </message>
    <message>
        <source>The program has no title. Enter the name that families will read.</source>
        <translation>还没有填写项目名称。请填写家长看到的名称。</translation>
    </message>
    <message>
        <source>“%1” is named in applications or holds seats (%2 in all), so it cannot be removed. Change those first.</source>
        <translation>“%1”已被申请填报或已有名额（共%2处），不能删除。请先处理这些。</translation>
    </message>
    <message>
        <source>The program has no weekly time. Enter at least one.</source>
        <translation>项目没有每周时间。请至少填写一个。</translation>
    </message>
    <message>
        <source>A weekly time must end after it begins (now %1 to %2). Correct it.</source>
        <translation>每周时间的结束要晚于开始（现在是%1到%2）。请更正。</translation>
    </message>
    <message>
        <source>Two weekly times overlap on %1 around %2 to %3. Correct one of them.</source>
        <translation>%1%2到%3前后有两个时间重叠。请更正其中一个。</translation>
    </message>
    <message>
        <source>The program takes place on %1. The service belongs to the five school days; check the day, or give the reason.</source>
        <translation>这个项目安排在%1。课后服务在五个上学日开展；请核对日期，或说明理由。</translation>
    </message>
    <message>
        <source>The program is for no grade. Choose the grades that may take part.</source>
        <translation>这个项目没有面向任何年级。请选择可以参加的年级。</translation>
    </message>
    <message>
        <source>A course needs at least one seat (now %1). Enter how many children it takes.</source>
        <translation>课程至少要有一个名额（现在是%1）。请填写能收多少人。</translation>
    </message>
    <message>
        <source>The smallest number of children (%1) is not between 0 and the %2 seats. Correct one of them.</source>
        <translation>最低开班人数（%1）不在0和名额数%2之间。请更正其中一个。</translation>
    </message>
    <message>
        <source>%1 is taken on %2 from %3 by “%4”. Choose another place or time.</source>
        <translation>%1在%2%3已安排给“%4”。请换地点或时间。</translation>
    </message>
    <message>
        <source>The teacher leads “%3” on %1 from %2. Choose another teacher or time.</source>
        <translation>这位教师%1%2要带“%3”。请换教师或时间。</translation>
    </message>
    <message>
        <source>The plan does not name “%1” for %2. Choose another content or other grades, or give the reason.</source>
        <translation>方案没有把“%1”列给%2。请换服务内容或年级，或说明理由。</translation>
    </message>
    <message>
        <source>The title “%1” says teaching (“%2”). After-school service gives no lessons; change what is offered, and its name.</source>
        <translation>名称“%1”含有教学的意思（“%2”）。课后服务不上课、不补课；请改变服务内容和名称。</translation>
    </message>
    <message>
        <source>The title “%1” says that homework is set (“%2”). After-school service sets none; change what is offered, and its name.</source>
        <translation>名称“%1”含有布置作业的意思（“%2”）。课后服务不布置作业；请改变服务内容和名称。</translation>
    </message>
    <message>
        <source>%1, %2 to %3 is an evening hour. Evening study is for grades 7 to 9 only; choose an earlier time or other grades.</source>
        <translation>%1%2到%3属于晚间。晚自习只面向七至九年级；请改早一些，或改年级。</translation>
    </message>
    <message>
        <source>%1, %2 to %3 does not count as after-school service: the ministries&apos; notice of 2023 (No. 26) leaves out early, noon and evening hours. It can be recorded, but not towards the two hours, fees or stipends.</source>
        <translation>%1%2到%3不计入课后服务：2023年四部门通知（26号）不再包括早间、午间和晚间。可以记录，但不计入每天两小时、收费和补助。</translation>
    </message>
    <message>
        <source>Nothing is offered on %1. The service runs on all five days; add a session, or give the reason.</source>
        <translation>%1没有安排。课后服务五天都要开展；请增加安排，或说明理由。</translation>
    </message>
    <message>
        <source>On %1 the sessions last %2 minutes; 120 is the least. Lengthen them, or give the reason.</source>
        <translation>%1一共安排%2分钟，每天不少于120分钟。请延长，或说明理由。</translation>
    </message>
    <message>
        <source>On %1 the last session ends at %2. In principle it does not end before 18:30; lengthen it, or give the reason.</source>
        <translation>%1最后一场在%2结束，原则上不早于18:30。请延长，或说明理由。</translation>
    </message>
    <message>
        <source>There are no frozen applications to draw for. Freeze the approved applications first.</source>
        <translation>还没有锁定的名单，无法抽签。请先锁定已核准的申请。</translation>
    </message>
    <message>
        <source>The applications frozen on %1 still stand: their draw is open, or confirmed already. Draw for them, or look at the result.</source>
        <translation>%1锁定的名单仍然有效：尚待抽签，或结果已经确认。请用它抽签，或查看结果。</translation>
    </message>
    <message>
        <source>Applications or programs have changed since they were frozen on %1. Freeze them again and draw for the new file.</source>
        <translation>%1锁定名单以后，申请或项目有了变动。请重新锁定，用新名单抽签。</translation>
    </message>
    <message>
        <source>This draw was made on %1 and stays as it is. Freeze the applications again if they were corrected.</source>
        <translation>这次抽签在%1完成，不再改变。如果更正了申请，请重新锁定名单。</translation>
    </message>
    <message>
        <source>Nothing has been drawn here that could be confirmed. Make the draw first, or look at the one that was confirmed.</source>
        <translation>这里还没有可以确认的抽签结果。请先抽签，或查看已确认的那一次。</translation>
    </message>
    <message>
        <source>A draw of this term is confirmed already, and seats were given from it. Changes are now made seat by seat.</source>
        <translation>本学期已有确认的抽签，名额也已给出。今后的变动逐个办理。</translation>
    </message>
    <message>
        <source>Only a confirmed draw that was not published yet can be published. Confirm the draw first.</source>
        <translation>只有已确认、还没有公布的抽签才能公布。请先确认。</translation>
    </message>
    <message>
        <source>The draw has no seed. Let the witnesses say it, then write it down here.</source>
        <translation>还没有抽签种子。请由见证人说出，再填在这里。</translation>
    </message>
    <message>
        <source>No witness of the draw is named. Enter who is watching, parents among them.</source>
        <translation>还没有写见证人。请填写在场的人，其中要有家长。</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; the draw is recorded with a name.</source>
        <translation>还没有选择操作人。请在上方选择您是谁；抽签要记下姓名。</translation>
    </message>
    <message>
        <source>These applications were drawn on %1 by %2. The same applications are drawn once only; look at that result.</source>
        <translation>这份名单已在%1由%2抽过签。同一份名单只抽一次，请查看那次结果。</translation>
    </message>
    <message>
        <source>This term was drawn with the seed “%1”. After a correction the seed stays the same; enter it again.</source>
        <translation>本学期已用种子“%1”抽过签。更正后重新编排，种子不变；请填写原来的种子。</translation>
    </message>
    <message>
        <source>What the school settles before the draw (“%1”) needs a reason. Write one sentence that the family may read.</source>
        <translation>抽签前由学校定下的（“%1”）要写原因。请写一句家长也能看的话。</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; a settled seat is recorded with a name.</source>
        <translation>还没有选择操作人。请在上方选择您是谁；预留名额要记下姓名。</translation>
    </message>
    <message>
        <source>“%1” is inclusive care, which has no seats to settle. Choose a course.</source>
        <translation>“%1”是普惠托管，没有名额可以预留。请选择课程。</translation>
    </message>
    <message>
        <source>it has too many or too few digits</source>
        <translation>位数不对</translation>
    </message>
    <message>
        <source>it does not begin with G, J or L</source>
        <translation>不是以G、J或L开头</translation>
    </message>
    <message>
        <source>a sign stands where a digit belongs</source>
        <translation>有一位应当是数字</translation>
    </message>
    <message>
        <source>the birth date in it does not exist</source>
        <translation>其中的出生日期不存在</translation>
    </message>
    <message>
        <source>the last digit does not fit the others</source>
        <translation>最后一位与前面的数字不符</translation>
    </message>
    <message>
        <source>its first six digits are no area code</source>
        <translation>前六位不是行政区划代码</translation>
    </message>
    <message>
        <source>its area code had been given up before the birth</source>
        <translation>其中的行政区划代码在出生前已经停用</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>School file set up</source>
        <translation>建立学校文件</translation>
    </message>
    <message>
        <source>School changed</source>
        <translation>修改学校资料</translation>
    </message>
    <message>
        <source>Class entered</source>
        <translation>新建班级</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>修改班级</translation>
    </message>
    <message>
        <source>Class removed</source>
        <translation>删除班级</translation>
    </message>
    <message>
        <source>Staff member entered</source>
        <translation>新增工作人员</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>修改工作人员</translation>
    </message>
    <message>
        <source>Staff member removed</source>
        <translation>删除工作人员</translation>
    </message>
    <message>
        <source>Term entered</source>
        <translation>新建学期</translation>
    </message>
    <message>
        <source>Term changed</source>
        <translation>修改学期</translation>
    </message>
    <message>
        <source>Term removed</source>
        <translation>删除学期</translation>
    </message>
    <message>
        <source>Pupil entered</source>
        <translation>新增学生</translation>
    </message>
    <message>
        <source>Pupil changed</source>
        <translation>修改学生</translation>
    </message>
    <message>
        <source>Pupil removed</source>
        <translation>删除学生</translation>
    </message>
    <message>
        <source>Pupil taken back from the recycle bin</source>
        <translation>从回收站恢复学生</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Program entered</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Program changed</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Program removed</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Application entered</source>
        <translation>录入申请</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>修改申请</translation>
    </message>
    <message>
        <source>Application removed</source>
        <translation>删除申请</translation>
    </message>
    <message>
        <source>Application taken a step further or back</source>
        <translation>申请进入下一步或退回</translation>
    </message>
    <message>
        <source>Seat settled before the draw</source>
        <translation>抽签前预留名额</translation>
    </message>
    <message>
        <source>Settled seat changed</source>
        <translation>修改预留名额</translation>
    </message>
    <message>
        <source>Settled seat given up</source>
        <translation>取消预留名额</translation>
    </message>
    <message>
        <source>Applications frozen for the draw</source>
        <translation>锁定抽签名单</translation>
    </message>
    <message>
        <source>Draw made</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Draw asked for and refused</source>
        <translation>要求抽签，未获准</translation>
    </message>
    <message>
        <source>Draw confirmed</source>
        <translation>确认抽签结果</translation>
    </message>
    <message>
        <source>Draw published</source>
        <translation>公布抽签结果</translation>
    </message>
    <message>
        <source>Draw withdrawn</source>
        <translation>撤回抽签名单</translation>
    </message>
    <message>
        <source>Seat given</source>
        <translation>给出名额</translation>
    </message>
    <message>
        <source>Seat given up</source>
        <translation>放弃名额</translation>
    </message>
    <message>
        <source>Last action undone</source>
        <translation>撤销上一次操作</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>not known</source>
        <extracomment>the sex of a child is not known</extracomment>
        <translation>不详</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女</translation>
    </message>
    <message>
        <source>day pupil</source>
        <translation>走读生</translation>
    </message>
    <message>
        <source>boarder</source>
        <translation>住校生</translation>
    </message>
    <message>
        <source>on the roll</source>
        <extracomment>the child is on the roll of the school</extracomment>
        <translation>在籍</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>the child has left the school</extracomment>
        <translation>已离校</translation>
    </message>
    <message>
        <source>child with a disability</source>
        <translation>残疾儿童</translation>
    </message>
    <message>
        <source>left-behind child</source>
        <translation>留守儿童</translation>
    </message>
    <message>
        <source>child in hardship</source>
        <translation>困境儿童</translation>
    </message>
    <message>
        <source>child of migrant workers</source>
        <translation>进城务工人员随迁子女</translation>
    </message>
    <message>
        <source>child of a poor family</source>
        <translation>家庭经济困难儿童</translation>
    </message>
    <message>
        <source>pupil register</source>
        <extracomment>where a priority claim comes from: the national pupil register</extracomment>
        <translation>学籍系统</translation>
    </message>
    <message>
        <source>found by the school</source>
        <extracomment>where a priority claim comes from</extracomment>
        <translation>学校认定</translation>
    </message>
    <message>
        <source>application form</source>
        <extracomment>where a priority claim comes from: the family&apos;s application form</extracomment>
        <translation>申请表</translation>
    </message>
    <message>
        <source>inclusive care</source>
        <translation>普惠托管</translation>
    </message>
    <message>
        <source>personalised course</source>
        <translation>个性化课程</translation>
    </message>
    <message>
        <source>homework help</source>
        <translation>作业辅导</translation>
    </message>
    <message>
        <source>answering questions</source>
        <translation>答疑解惑</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>课外阅读</translation>
    </message>
    <message>
        <source>theme education</source>
        <translation>专题教育</translation>
    </message>
    <message>
        <source>school speciality</source>
        <translation>学校特色活动</translation>
    </message>
    <message>
        <source>practical activity</source>
        <translation>实践活动</translation>
    </message>
    <message>
        <source>handicraft</source>
        <translation>手工操作</translation>
    </message>
    <message>
        <source>club</source>
        <translation>兴趣小组</translation>
    </message>
    <message>
        <source>applied</source>
        <extracomment>state of an application: the family has applied</extracomment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>state of an application: given back to the family to be completed</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>class reviewed</source>
        <extracomment>state of an application: the class teacher has agreed</extracomment>
        <translation>班级已初审</translation>
    </message>
    <message>
        <source>school approved</source>
        <extracomment>state of an application: the school has agreed</extracomment>
        <translation>学校已核准</translation>
    </message>
    <message>
        <source>arranged</source>
        <extracomment>state of an application: seats have been given</extracomment>
        <translation>已安排</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>state of an application: the family has withdrawn it</extracomment>
        <translation>已退出</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>state of an application: not agreed to</extracomment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>书面签字</translation>
    </message>
    <message>
        <source>signed online</source>
        <translation>网上签字</translation>
    </message>
    <message>
        <source>spoken before a witness</source>
        <translation>口头同意，有人见证</translation>
    </message>
    <message>
        <source>fetched by a guardian</source>
        <translation>监护人接</translation>
    </message>
    <message>
        <source>fetched by an entrusted person</source>
        <translation>受委托人接</translation>
    </message>
    <message>
        <source>goes home alone</source>
        <translation>自行离校</translation>
    </message>
    <message>
        <source>parents work longer than lessons last</source>
        <translation>家长下班晚于放学</translation>
    </message>
    <message>
        <source>the child wishes for activities</source>
        <translation>孩子想参加活动</translation>
    </message>
    <message>
        <source>nobody is at home</source>
        <translation>家中无人照看</translation>
    </message>
    <message>
        <source>other reason</source>
        <extracomment>another reason to apply</extracomment>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>autumn term</source>
        <translation>第一学期</translation>
    </message>
    <message>
        <source>spring term</source>
        <translation>第二学期</translation>
    </message>
    <message>
        <source>Lhasa plan of 2021</source>
        <translation>拉萨市2021年方案</translation>
    </message>
    <message>
        <source>Lhasa plan with the ministries&apos; notice of 2023</source>
        <translation>拉萨市方案及2023年四部门通知</translation>
    </message>
    <message>
        <source>being planned</source>
        <extracomment>state of a term: programs are being entered</extracomment>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>applications open</source>
        <extracomment>state of a term: families may apply</extracomment>
        <translation>报名中</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>state of a term: seats are confirmed and the service runs</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a term: over, nothing changes any more</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>junior-middle school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>nine-year school</source>
        <translation>九年一贯制学校</translation>
    </message>
    <message>
        <source>primary</source>
        <extracomment>stage of a class: grades 1 to 6</extracomment>
        <translation>小学</translation>
    </message>
    <message>
        <source>junior-middle</source>
        <extracomment>stage of a class: grades 7 to 9</extracomment>
        <translation>初中</translation>
    </message>
    <message>
        <source>applications frozen</source>
        <extracomment>state of a draw: the applications are fixed, no numbers drawn yet</extracomment>
        <translation>名单已锁定</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>state of a draw</extracomment>
        <translation>已抽签</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>state of a draw: the school stands by the result</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>state of a draw: families have been told</extracomment>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>weight of a finding: for information</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Please check</source>
        <extracomment>weight of a finding: may be accepted with a reason</extracomment>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>weight of a finding: must be put right first</extracomment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>staff member</source>
        <extracomment>a teacher or other person who works for the service</extracomment>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>a child&apos;s place in a course</extracomment>
        <translation>名额</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Grade 1</source>
        <translation>一年级</translation>
    </message>
    <message>
        <source>Grade 2</source>
        <translation>二年级</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>三年级</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>四年级</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>五年级</translation>
    </message>
    <message>
        <source>Grade 6</source>
        <translation>六年级</translation>
    </message>
    <message>
        <source>Grade 7</source>
        <translation>七年级</translation>
    </message>
    <message>
        <source>Grade 8</source>
        <translation>八年级</translation>
    </message>
    <message>
        <source>Grade 9</source>
        <translation>九年级</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are grades: &quot;Grade 1 to Grade 3&quot;</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <extracomment>%1 is a grade such as &quot;Grade 3&quot;, %2 the number of the class</extracomment>
        <translation>%1%2班</translation>
    </message>
    <message>
        <source>class %1, not entered yet</source>
        <translation>%1班（尚未入学）</translation>
    </message>
    <message>
        <source>class %1, has left school</source>
        <extracomment>a class that has finished this school</extracomment>
        <translation>%1班（已毕业）</translation>
    </message>
    <message>
        <source>school year %1–%2</source>
        <extracomment>a school year, for example 2026-2027</extracomment>
        <translation>%1–%2学年</translation>
    </message>
    <message>
        <source>%1–%2, autumn term</source>
        <extracomment>for example &quot;2026–2027, autumn term&quot;; in Chinese the first term of the school year</extracomment>
        <translation>%1–%2学年第一学期</translation>
    </message>
    <message>
        <source>%1–%2, spring term</source>
        <extracomment>in Chinese the second term of the school year</extracomment>
        <translation>%1–%2学年第二学期</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>%1 is a weekday, %2 and %3 are times: &quot;Mon 17:00–18:30&quot;</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>how a date is written: yyyy, MM or M, dd or d stand for year, month and day</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>how a date with a time is written</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%1¥%2</source>
        <extracomment>an amount of money; %1 is a minus sign or nothing, %2 the amount in yuan</extracomment>
        <translation>%1¥%2</translation>
    </message>
    <message>
        <source>Lhasa City</source>
        <translation>拉萨市</translation>
    </message>
    <message>
        <source>Chengguan District</source>
        <translation>城关区</translation>
    </message>
    <message>
        <source>Doilungdêqên District</source>
        <translation>堆龙德庆区</translation>
    </message>
    <message>
        <source>Dagzê District</source>
        <translation>达孜区</translation>
    </message>
    <message>
        <source>Lhünzhub County</source>
        <translation>林周县</translation>
    </message>
    <message>
        <source>Damxung County</source>
        <translation>当雄县</translation>
    </message>
    <message>
        <source>Nyêmo County</source>
        <translation>尼木县</translation>
    </message>
    <message>
        <source>Qüxü County</source>
        <translation>曲水县</translation>
    </message>
    <message>
        <source>Maizhokunggar County</source>
        <translation>墨竹工卡县</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the names of a list</extracomment>
        <translation>、</translation>
    </message>
</context>
</TS>
