<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Care days</source>
        <translation>托管日</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>就读</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last 4</source>
        <extracomment>the last four characters of a pupil&apos;s number</extracomment>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>BatchChange</name>
    <message numerus="yes">
        <source>%n pupils are changed: %1 is “%2” now.</source>
        <extracomment>%1 is a field such as Class, %2 its new value</extracomment>
        <translation>
            <numerusform>已更改 %n 名学生：%1现为“%2”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are changed: %1 is empty now.</source>
        <extracomment>%1 is a field such as Health note</extracomment>
        <translation>
            <numerusform>已更改 %n 名学生：%1现为空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the pupils in the list first.</source>
        <translation>请先在列表中选择学生。</translation>
    </message>
    <message>
        <source>Class, residence and sex can be filled down; the other columns are a child&apos;s own.</source>
        <translation>班级、就读方式和性别可以向下填充；其他列因人而异。</translation>
    </message>
    <message>
        <source>Change for all selected…</source>
        <translation>批量更改所选学生…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>就读方式</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>The child&apos;s telephone</source>
        <translation>学生本人电话</translation>
    </message>
    <message>
        <source>Health note</source>
        <translation>健康备注</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>a short label that tells two children of one name apart</extracomment>
        <translation>区分标记</translation>
    </message>
</context>
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
    <name>CommandLine</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 后面要有值。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>The option %1 is needed.</source>
        <translation>缺少选项 %1。</translation>
    </message>
    <message>
        <source>kehou-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>kehou-cli 命令 [参数] [选项]</translation>
    </message>
    <message>
        <source>Options of every command: --json, --lang zh_CN|en|bo_CN</source>
        <translation>各命令通用的选项：--json，--lang zh_CN|en|bo_CN</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>There is no command %1. “kehou-cli help” lists them.</source>
        <translation>没有命令 %1。用“kehou-cli help”查看所有命令。</translation>
    </message>
    <message>
        <source>Makes an empty school file.</source>
        <translation>新建空的学校文件。</translation>
    </message>
    <message>
        <source>Makes a file with an invented school; the same arguments make the same school.</source>
        <translation>建立一所虚构学校的文件；参数相同，内容就相同。</translation>
    </message>
    <message>
        <source>Says what is in a school file.</source>
        <translation>显示学校文件的内容概况。</translation>
    </message>
    <message>
        <source>Prints a sheet of a spreadsheet as the importer sees it, as CSV.</source>
        <translation>按导入时读到的样子，以 CSV 输出表格中的一个工作表。</translation>
    </message>
    <message>
        <source>Solves a stand-alone placement instance.</source>
        <translation>计算一份独立的编排实例。</translation>
    </message>
    <message>
        <source>Draws and places a term.</source>
        <translation>为一个学期抽签编排。</translation>
    </message>
    <message>
        <source>Recomputes a placement record and compares.</source>
        <translation>重新计算抽签记录并比对。</translation>
    </message>
    <message>
        <source>Lists the reports.</source>
        <translation>列出报表。</translation>
    </message>
    <message>
        <source>Writes a report.</source>
        <translation>输出报表。</translation>
    </message>
    <message>
        <source>Makes a checked copy of a school file, also while it is in use.</source>
        <translation>备份学校文件并核验，文件正在使用时也可以。</translation>
    </message>
    <message>
        <source>Checks integrity, references and the journal of a school file.</source>
        <translation>检查学校文件的完整性、引用和操作日志。</translation>
    </message>
    <message>
        <source>--stage is primary, junior or nine-year.</source>
        <translation>--stage 只能是 primary、junior 或 nine-year。</translation>
    </message>
    <message>
        <source>Made %1 for %2.</source>
        <translation>已为%2建立 %1。</translation>
    </message>
    <message>
        <source>Made an invented school in %1.</source>
        <translation>已在 %1 建立虚构学校。</translation>
    </message>
    <message>
        <source>Copied to %1 and checked the copy.</source>
        <translation>已备份到 %1，并核验无误。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Integrity: %1</source>
        <translation>完整性：%1</translation>
    </message>
    <message>
        <source>Broken references: %1</source>
        <translation>失效的引用：%1</translation>
    </message>
    <message>
        <source>Journal: whole</source>
        <translation>操作日志：完整</translation>
    </message>
    <message>
        <source>Journal: altered at line %1</source>
        <translation>操作日志：第%1行被改动</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>no row of headings was found in the first 15 rows</source>
        <translation>前15行中没有找到表头</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 children have a seat, %2 who asked have none; %3 programs do not open.</source>
        <translation>%1名学生有名额，%2名申请的学生没有名额；%3个项目不开班。</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果校验码：%1</translation>
    </message>
    <message>
        <source>Same: the record is what its input and seed give.</source>
        <translation>一致：记录与其名单和种子算出的结果相同。</translation>
    </message>
    <message>
        <source>Not the same: the record was changed after the draw.</source>
        <translation>不一致：抽签后记录被改动过。</translation>
    </message>
    <message>
        <source>-o takes a file that ends in .pdf, .xlsx or .csv.</source>
        <translation>-o 后面的文件要以 .pdf、.xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The school has no term yet.</source>
        <translation>学校还没有学期。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写出 %1。</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 要填%2到%3之间的整数。</translation>
    </message>
    <message>
        <source>%1 needs an id, as “info” prints it.</source>
        <translation>%1 要填编号，用“info”可以查到。</translation>
    </message>
    <message>
        <source>Puts a copy in the place of a school file after examining it; the file replaced is kept.</source>
        <translation>核验备份后用它恢复学校文件；被替换的文件会保留。</translation>
    </message>
    <message>
        <source>%1 holds what the copy %2 held; it was examined.</source>
        <translation>%1 已恢复为备份 %2 的内容，并核验无误。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>恢复前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>原来的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Imports a roster. Doubtful rows are refused; --accept-renumbered takes those in which only a temporary number has become a real one.</source>
        <translation>导入名册。存疑的行不予导入；--accept-renumbered 接受仅由临时学籍号换为正式学籍号的行。</translation>
    </message>
    <message>
        <source>Imports guardians&apos; telephones of children whom the school knows.</source>
        <translation>导入已登记学生的监护人电话。</translation>
    </message>
    <message>
        <source>Imports a staff list.</source>
        <translation>导入工作人员名单。</translation>
    </message>
    <message>
        <source>Lists free seats, who waits for them, by serial, and the open offers.</source>
        <translation>列出空余名额、按公开序号排列的候补名单和待答复的通知。</translation>
    </message>
    <message>
        <source>Offers a free seat to the first of the waiting list.</source>
        <translation>把空余名额通知给候补名单的第一名。</translation>
    </message>
    <message>
        <source>Writes down what a family answered to an offer.</source>
        <translation>登记家长对名额通知的答复。</translation>
    </message>
    <message>
        <source>%1: %2 free, %3 offered, %4 waiting</source>
        <extracomment>a program, then how many</extracomment>
        <translation>%1：空余 %2，待答复 %3，候补 %4</translation>
    </message>
    <message>
        <source>Offer %1 is made to the child with the serial %2.</source>
        <translation>已向公开序号 %2 的孩子发出通知 %1。</translation>
    </message>
    <message>
        <source>Say either --accept or --decline.</source>
        <translation>请用 --accept 或 --decline 二者之一。</translation>
    </message>
    <message>
        <source>Accepted: the seat is given.</source>
        <translation>已接受：名额已安排。</translation>
    </message>
    <message>
        <source>Declined: the next child can be asked.</source>
        <translation>已谢绝：可以通知下一名。</translation>
    </message>
    <message>
        <source>Enters a term; --year is the one in which its school year begins.</source>
        <translation>新建学期；--year 为学年的起始年份。</translation>
    </message>
    <message>
        <source>Lists the days of a term and counts its service days.</source>
        <translation>列出学期的每一天并统计服务日。</translation>
    </message>
    <message>
        <source>Takes days off and make-up days over from a calendar file.</source>
        <translation>从校历文件导入放假日和补班日。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day; write 2026-09-01.</source>
        <translation>%1：“%2”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 只能是：%2。</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>Entered %1 (%2), %n service days.</source>
        <translation>
            <numerusform>已新建%1（%2），服务日 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service days.</source>
        <translation>
            <numerusform>服务日 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>--layer is national or lhasa.</source>
        <translation>--layer 只能是 national 或 lhasa。</translation>
    </message>
    <message numerus="yes">
        <source>Took %n days over from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports a table of programs into a term.</source>
        <translation>将项目表导入某一学期。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>新增 %1，更改 %2，未变 %3，不予导入 %4</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation>没有待处理的核查结果。</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>待处理的核查结果：%1条</translation>
    </message>
    <message>
        <source>Writes a review workbook (F03) for each class in which something waits.</source>
        <translation>为每个有待初审申请的班级生成初审表（F03）。</translation>
    </message>
    <message>
        <source>Reads review workbooks that came back. Rows to be decided are left alone.</source>
        <translation>读取交回的初审表；需要人工决定的行不处理。</translation>
    </message>
    <message>
        <source>%1 workbooks with %2 applications; nothing waits in %3 classes.</source>
        <translation>生成 %1 份初审表，共 %2 份申请；%3 个班没有待初审的申请。</translation>
    </message>
    <message>
        <source>%1 new answers, %2 known, %3 without an answer, %4 to be decided, %5 refused</source>
        <translation>新意见 %1，已登记 %2，未填写 %3，待决定 %4，不能采用 %5</translation>
    </message>
    <message>
        <source>--to takes class-reviewed, school-approved, returned, applied or declined.</source>
        <translation>--to 可取 class-reviewed、school-approved、returned、applied 或 declined。</translation>
    </message>
    <message>
        <source>%1 moved, %2 stay where they are</source>
        <translation>已办理 %1 份，其余 %2 份不动</translation>
    </message>
    <message>
        <source>Imports the table of a questionnaire, or the clerk&apos;s own, as applications of a term. Doubtful rows are refused.</source>
        <translation>把问卷表格或学校自制的表格作为一个学期的申请导入。存疑的行一律不予导入。</translation>
    </message>
    <message>
        <source>Takes every application of a term, or of a class, that stands one step before to that step, all or none.</source>
        <translation>把一个学期（或一个班级）中处于上一步的全部申请办理到该步，要么全部办理，要么一份也不办理。</translation>
    </message>
    <message>
        <source>Looks through a term, or all of them, with the rules of the plan. Signals of compulsion (2.2) are for the principal alone: they are told and counted with --for-principal only.</source>
        <translation>按政策规则检查一个学期或全部学期。疑似强制的信号（2.2）只供校长查看：加 --for-principal 才列出并计数。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>略过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of the school are not in the table.</source>
        <translation>
            <numerusform>本校有 %n 名学生不在表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows how far a term is; --plan-checked notes that somebody has looked through its plan, --to takes it a step further, or back with a reason.</source>
        <translation>显示学期进展；--plan-checked 记下本学期方案已有人检查，--to 推进到下一阶段，退回须写原因。</translation>
    </message>
    <message>
        <source>Answers whether a make-up day has service: by the timetable of a weekday (1 is Monday), or with --no-service not at all.</source>
        <translation>答复补班日是否开展服务：按周几的课表（1 为星期一），--no-service 表示不开展。</translation>
    </message>
    <message>
        <source>Records that the notice to parents, or the form, was handed out to a class or to all of them, a copy for each child.</source>
        <translation>登记已向一个班或全部班级发放致家长的一封信或申请表，每名学生一份。</translation>
    </message>
    <message>
        <source>Say either --as-on or --no-service.</source>
        <translation>请写明 --as-on 或 --no-service 其中之一。</translation>
    </message>
    <message>
        <source>%1 has service, as on %2.</source>
        <translation>%1 开展服务，按%2课表。</translation>
    </message>
    <message>
        <source>%1 has no service.</source>
        <translation>%1 不开展服务。</translation>
    </message>
    <message>
        <source>--paper is F01 or F02.</source>
        <translation>--paper 只能是 F01 或 F02。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %1 was handed out to %n classes.</source>
        <translation>
            <numerusform>已登记：%n个班已发放%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyState</name>
    <message>
        <source>No safe copy yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Last safe copy: %1</source>
        <extracomment>%1 is &quot;today 16:20&quot;, &quot;3 days ago&quot;</extracomment>
        <translation>上次备份：%1</translation>
    </message>
    <message>
        <source>The last attempt gave no copy. %1</source>
        <translation>上次备份没有成功。%1</translation>
    </message>
    <message>
        <source>The first one is made by itself on closing the file.</source>
        <translation>关闭文件时会自动做第一次备份。</translation>
    </message>
    <message>
        <source>The copy is not where it was made. Make a new one now.</source>
        <translation>备份已不在原处，请立即重新备份。</translation>
    </message>
    <message>
        <source>The second place is not connected; the copy lies only here.</source>
        <translation>第二备份位置未接入，备份只在本机。</translation>
    </message>
    <message>
        <source>Since then work went on without a copy. Make one now.</source>
        <translation>此后的改动还没有备份，请立即备份。</translation>
    </message>
    <message>
        <source>The next one is made by itself on closing the file.</source>
        <translation>关闭文件时会自动备份。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有改动。</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>off</source>
        <comment>mark</comment>
        <extracomment>mark in a calendar cell, one sign: a day off</extracomment>
        <translation>休</translation>
    </message>
    <message>
        <source>wk</source>
        <comment>mark</comment>
        <extracomment>mark in a calendar cell, one sign: a Saturday or Sunday that is worked</extracomment>
        <translation>班</translation>
    </message>
    <message>
        <source>½</source>
        <comment>mark</comment>
        <extracomment>mark in a calendar cell, one sign: a half day</extracomment>
        <translation>半</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>a festival whose days off are only suggested</extracomment>
        <translation>%1（建议）</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 is only for %2.</source>
        <extracomment>%1 is a program, %2 its grades</extracomment>
        <translation>“%1”只面向%2。</translation>
    </message>
    <message>
        <source>%1 gives its seats in the order of a published list; your child is not on it.</source>
        <translation>“%1”按公布的名单顺序安排，您的孩子不在名单上。</translation>
    </message>
    <message>
        <source>The school decided before the draw not to give a seat in %1.</source>
        <translation>学校在抽签前决定，“%1”不安排您的孩子。</translation>
    </message>
    <message>
        <source>The school decided before the draw not to give a seat in %1: %2</source>
        <extracomment>%2 is the recorded reason</extracomment>
        <translation>学校在抽签前决定，“%1”不安排您的孩子：%2</translation>
    </message>
    <message>
        <source>%1 clashes with %2, where the school gave your child a seat.</source>
        <extracomment>two programs</extracomment>
        <translation>“%1”与“%2”时间冲突，学校已为您的孩子预留“%2”的名额。</translation>
    </message>
    <message>
        <source>%1 clashes with %2, which your child has; you ranked %2 higher (wish %3).</source>
        <extracomment>two programs, then the number of a wish</extracomment>
        <translation>“%1”与“%2”时间冲突；您的孩子已有“%2”的名额，您把它排得更靠前（第%3志愿）。</translation>
    </message>
    <message>
        <source>%1 has no seats.</source>
        <translation>“%1”没有名额。</translation>
    </message>
    <message>
        <source>%1: the school had given all %2 seats before the draw, with recorded reasons.</source>
        <translation>“%1”的%2个名额在抽签前已由学校全部预留，原因均有记录。</translation>
    </message>
    <message>
        <source>%1: all %2 seats went before round %3. A child&apos;s first seat comes before anybody&apos;s second.</source>
        <extracomment>a program, its seats, a round</extracomment>
        <translation>“%1”的%2个名额在第%3轮之前已全部安排。每名学生的第一个名额，都先于别人的第二个名额。</translation>
    </message>
    <message>
        <source>by the published list</source>
        <translation>按公布的名单</translation>
    </message>
    <message>
        <source>priority group, public number %1</source>
        <extracomment>in brackets after a child&apos;s place; only the child&apos;s own family reads it</extracomment>
        <translation>优先保障对象，抽签序号%1</translation>
    </message>
    <message>
        <source>no priority group, public number %1</source>
        <translation>非优先保障对象，抽签序号%1</translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation>“%1”有%2个名额。</translation>
    </message>
    <message>
        <source>%1 has %2 seats, %3 of them still open in round %4.</source>
        <translation>“%1”有%2个名额，到第%4轮还剩%3个。</translation>
    </message>
    <message>
        <source>In round %1, %2 children asked for it and the seats went up to place %3; your child was in place %4 (%5).</source>
        <extracomment>follows &quot;Chess has 20 seats.&quot;; a round, children, the last place admitted, the child&apos;s place, what decided it</extracomment>
        <translation>第%1轮有%2名学生申请，名额安排到第%3位，您的孩子排在第%4位（%5）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 had %2 children, fewer than the %3 it needs, and does not open (adjustment %4).</source>
        <extracomment>a program, its children, the fewest it needs, the how-manieth program not to open</extracomment>
        <translation>“%1”只有%2人，不到最低开班人数%3人，不开班（第%4次调整）。</translation>
    </message>
    <message>
        <source>Your child already has as many courses as it may (%1); all of them were wishes you ranked higher than %2.</source>
        <translation>您的孩子已有%1门课程，达到上限，而且都是您排在“%2”前面的志愿。</translation>
    </message>
    <message>
        <source>Given by the school</source>
        <translation>学校预留</translation>
    </message>
    <message>
        <source>Seat in round %1</source>
        <translation>第%1轮录取</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a program and its weekdays: &quot;Chess (Mon, Wed)&quot;</extracomment>
        <translation>%1（%2）</translation>
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
        <source>The school file %1 is damaged or not complete. It was not changed. Open the latest safe copy instead.</source>
        <translation>学校文件 %1 已损坏或不完整，没有改动它。请改为打开最近的备份。</translation>
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
    <message>
        <source>The table %1 is too large: %2. Keep only the rows of the roster and try again.</source>
        <translation>表格%1过大：%2。请只保留名册所在的行，再试一次。</translation>
    </message>
    <message>
        <source>The place of the school file %1 is gone, for example a USB stick that was pulled out. What was saved before is safe there; the last change was not saved. Put it back, or save a copy elsewhere.</source>
        <translation>学校文件 %1 所在的位置不见了，例如U盘被拔出。之前保存的内容仍在那里，刚才的改动没有保存。请重新接好，或把备份另存到别处。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the drive it lies on, or choose another folder. Nothing was written.</source>
        <translation>找不到文件夹 %1。请接好它所在的磁盘，或另选文件夹。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation>藏文姓名</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>区分标记</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation>班内学号</translation>
    </message>
    <message>
        <source>Pupil number</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Day pupil or boarder</source>
        <translation>走读或住宿</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>在校状态</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>优先保障对象</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校标识码</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（区）</translation>
    </message>
    <message>
        <source>School year turns on</source>
        <translation>学年更替日</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Most courses for one child</source>
        <translation>每人最多课程数</translation>
    </message>
    <message>
        <source>One course a day</source>
        <translation>每天一门课</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>服务模式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容类别</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>上课时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>任课教师</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理教师</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Fewest children</source>
        <translation>开课最少人数</translation>
    </message>
    <message>
        <source>Opens below the minimum too</source>
        <translation>不足最少人数也开课</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Days of care</source>
        <translation>托管日</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation>最多课程数</translation>
    </message>
    <message>
        <source>A vacancy may change what was won</source>
        <translation>有空缺时可调换</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Difficult to fetch</source>
        <translation>接送困难</translation>
    </message>
    <message>
        <source>Way home</source>
        <translation>离校方式</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>接送人</translation>
    </message>
    <message>
        <source>Asks for a waiver</source>
        <translation>申请减免</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Form of consent</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>班号</translation>
    </message>
    <message>
        <source>Course of several sections</source>
        <translation>所属课程（同一课程的各班）</translation>
    </message>
    <message>
        <source>Further staff</source>
        <translation>其他工作人员</translation>
    </message>
    <message>
        <source>Reserved seats</source>
        <translation>名额安排</translation>
    </message>
    <message>
        <source>Need comes first for the open seats</source>
        <translation>公开名额优先保障对象在先</translation>
    </message>
    <message>
        <source>Fee standard</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Fee for each</source>
        <translation>计费单位</translation>
    </message>
    <message>
        <source>Document that approved the fee</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Description for parents</source>
        <translation>给家长的简介</translation>
    </message>
    <message>
        <source>What to bring along</source>
        <translation>自备物品</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Children it holds</source>
        <translation>可容纳人数</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Came late on</source>
        <translation>逾期日期</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Nutstore</source>
        <translation>坚果云</translation>
    </message>
    <message>
        <source>Baidu Netdisk</source>
        <translation>百度网盘</translation>
    </message>
    <message>
        <source>WPS Cloud</source>
        <translation>WPS云盘</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Tencent Weiyun</source>
        <translation>腾讯微云</translation>
    </message>
    <message>
        <source>This file lies in a network folder, where two computers could write into it at once. It is opened for reading only; copy it to this computer to work on it.</source>
        <translation>此文件位于网络文件夹，可能有两台电脑同时写入，因此只读打开；要继续工作，请复制到本机。</translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 synchronises, which may put an older state back over your work. It is opened for reading only; copy it to this computer to work on it.</source>
        <extracomment>%1 is the name of a cloud service</extracomment>
        <translation>此文件位于%1的同步文件夹，旧内容可能会覆盖新内容，因此只读打开；要继续工作，请复制到本机。</translation>
    </message>
    <message>
        <source>This file can only be read at this place (a write-protected file, folder or disk). Copy it to this computer to work on it.</source>
        <translation>此处的文件只能读取（文件、文件夹或磁盘写保护）。要继续工作，请复制到本机。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pupils, %2 classes, %3 programs, %4 applications, %5 seats</source>
        <translation>%1名学生，%2个班级，%3个项目，%4份申请，%5个名额</translation>
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
        <translation>还没有选择操作人。请在上方选择；每一步都要记下姓名。</translation>
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
        <translation>本学期已有确认的抽签，名额也已安排。今后的变动逐个办理。</translation>
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
        <translation>还没有选择操作人。请在上方选择；抽签要记下姓名。</translation>
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
        <translation>还没有选择操作人。请在上方选择；预留名额要记下姓名。</translation>
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
    <message>
        <source>%1 (clause %2)</source>
        <extracomment>%1 is a sentence about something that is wrong, %2 the number of the clause it rests on</extracomment>
        <translation>%1（第%2条）</translation>
    </message>
    <message>
        <source>More seats are settled before the draw in “%1” than it has (%2). Take one back, or give the program more seats.</source>
        <translation>“%1”在抽签前预留的名额超过了总数（%2）。请取消一个，或增加项目的名额。</translation>
    </message>
    <message>
        <source>A group needs at least two spellings. Enter them one after the other.</source>
        <translation>一组至少要有两种写法。请依次填写。</translation>
    </message>
    <message>
        <source>“%1” stands in another group already: %2. Take it out there, or join the two.</source>
        <translation>“%1”已经在另一组里：%2。请先从那一组删去，或把两组合成一组。</translation>
    </message>
    <message>
        <source>The day is missing. Enter the day from which this holds for %1.</source>
        <translation>还没有填日期。请填写%1从哪一天起如此。</translation>
    </message>
    <message>
        <source>%2 is still to come. The roll says what is so today: record this for %1 on the day itself or later.</source>
        <translation>%2还没有到。名册只记今天的情况，请到当天或以后再为%1登记。</translation>
    </message>
    <message>
        <source>%2 lies before the last thing recorded about %1 (%3). Enter a later day, or look at the history of the record.</source>
        <translation>%2早于%1最近一次变动（%3）。请填写更晚的日期，或先看看这份资料的历史。</translation>
    </message>
    <message>
        <source>%1 has left the school already. Take the child back onto the roll first.</source>
        <translation>%1已经离校。请先办理回校。</translation>
    </message>
    <message>
        <source>%1 is on the roll; there is nothing to take back.</source>
        <translation>%1在籍，不需要办理回校。</translation>
    </message>
    <message>
        <source>There is no such class at the school on that day. Choose another class for %1.</source>
        <translation>那一天学校没有这个班级。请为%1另选班级。</translation>
    </message>
    <message>
        <source>The %1 begins on %2. Look through everything now, and promote on that day or later.</source>
        <translation>%1从%2开始。现在可以先查看，到当天或以后再升级。</translation>
    </message>
    <message>
        <source>The promotion to the %1 is done. What is left to change, change on the pupils&apos; page.</source>
        <translation>%1的升级已经办完。还要调整的，请在学生页办理。</translation>
    </message>
    <message>
        <source>The day of graduation, %1, is still to come. Enter a day that has passed, or today.</source>
        <translation>毕业日期%1还没有到。请填写今天或以前的日期。</translation>
    </message>
    <message>
        <source>A class goes on, but not yet into a class. Choose which one its children enter.</source>
        <translation>有班级要升入下一学段，但还没有选进入哪个班。请选择班级。</translation>
    </message>
    <message>
        <source>%1 pupils stay on the roll in a class that has finished. Decide about them on the pupils&apos; page later.</source>
        <translation>%1名学生留在已结业的班级里，仍然在籍。以后请在学生页办理。</translation>
    </message>
    <message>
        <source>Both records have an application in the %1, %2. Choose which of the two stays.</source>
        <translation>%1%2两份资料都有申请。请选择保留哪一份。</translation>
    </message>
    <message>
        <source>%1 was in a draw, and a draw is a public record: the pupil cannot be removed. Mark as left instead.</source>
        <translation>%1 参加过抽签，抽签是公开记录，不能移除。请改为标记离校。</translation>
    </message>
    <message>
        <source>The application of %1 was in a draw, and a draw is a public record: it cannot be removed. Withdraw it instead.</source>
        <translation>%1 的申请参加过抽签，抽签是公开记录，不能移除。请改为办理退出。</translation>
    </message>
    <message>
        <source>Nobody has written down where the seed will come from. Name the source and its day before the numbers are known; otherwise the draw can be doubted.</source>
        <translation>没有写明抽签种子的来源。应在号码产生之前写明来源和日期，否则抽签结果容易受到质疑。</translation>
    </message>
    <message>
        <source>The seed has only %1 digits, so few results are possible. Join two 3D numbers, or throw more dice.</source>
        <translation>抽签种子只有%1位，可能的结果太少。可以把两期3D号码连起来，或多掷几枚骰子。</translation>
    </message>
    <message>
        <source>The days of publicity are not in order. Enter the first day and a last day that is not before it.</source>
        <translation>公示日期不对。请填写起始日期和不早于它的截止日期。</translation>
    </message>
    <message>
        <source>The applications were frozen on %1; what counts in the draw stays as it is now. Thaw them first if they are not drawn yet.</source>
        <translation>名单已于%1锁定，抽签规则不能再改。尚未抽签的，可以先解除锁定。</translation>
    </message>
    <message>
        <source>This seat is not held any more. Load the list anew and choose another one.</source>
        <translation>这个名额已经不再占用。请刷新名单后另选。</translation>
    </message>
    <message>
        <source>The day is not in the term. Enter a day from %1 to %2.</source>
        <translation>日期不在学期内。请填写%1至%2之间的日期。</translation>
    </message>
    <message>
        <source>The change has no reason. Write one sentence that the family may read.</source>
        <translation>没有写明理由。请写一句家长可以看的理由。</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; a change of seats is recorded with a name.</source>
        <translation>没有选择操作人。请在上方选择您是谁；名额变动要记名。</translation>
    </message>
    <message>
        <source>“%1” has no free seat. Choose another course, or wait until a seat is free.</source>
        <translation>“%1”没有空余名额。请选择其他课程，或等有空余时再办。</translation>
    </message>
    <message>
        <source>“%1” is not open to this child, or it clashes with another seat of hers. Choose a course that fits.</source>
        <translation>“%1”不招这名孩子，或与其另一门课程时间冲突。请选择合适的课程。</translation>
    </message>
    <message>
        <source>%2 children wait for a seat in “%1”. Offer it to them first.</source>
        <translation>有 %2 名孩子在候补“%1”。请先通知他们。</translation>
    </message>
    <message>
        <source>Nobody has been approved since the draw. Approve the late applications first.</source>
        <translation>抽签之后没有新核准的申请。请先核准补报的申请。</translation>
    </message>
    <message>
        <source>No draw of this term has given seats yet. Confirm the draw first.</source>
        <translation>本学期的抽签还没有确认，名额尚未安排。请先确认抽签结果。</translation>
    </message>
    <message>
        <source>“%1” has no free seat: it has %2 seats, and %3 are offered and not answered yet. Wait for an answer, or let overdue offers lapse.</source>
        <translation>“%1”没有空余名额：共 %2 席，其中 %3 席已通知、待答复。请等候答复，或将逾期的通知作废。</translation>
    </message>
    <message>
        <source>Nobody waits for a seat in “%1”. It stays free: late applicants can still be put on the list.</source>
        <translation>没有人候补“%1”。名额继续空着：补报的孩子仍可列入候补名单。</translation>
    </message>
    <message>
        <source>The deadline is missing or over. Enter today or a later day.</source>
        <translation>答复期限没有填写或已过。请填写今天或以后的日期。</translation>
    </message>
    <message>
        <source>This offer was answered or taken back on %1. Load the list anew; it cannot be answered twice.</source>
        <translation>这条通知已于%1答复或撤回。请刷新名单；不能重复答复。</translation>
    </message>
    <message>
        <source>Nobody is named as having answered. Enter which guardian answered, and how.</source>
        <translation>没有写明由谁答复。请填写哪位监护人、以什么方式答复。</translation>
    </message>
    <message>
        <source>A seat in “%1” would no longer be better for the child than what she has. Decline the offer, or take it back.</source>
        <translation>对这名孩子来说，“%1”已经不比现有课程更好。请登记为谢绝，或撤回通知。</translation>
    </message>
    <message>
        <source>No open offer is overdue. Wait for the deadlines, or take an offer back.</source>
        <translation>没有逾期未答复的通知。请等到期限，或撤回通知。</translation>
    </message>
    <message>
        <source>The national days off of %1 are not announced yet. From %2 on days are counted by the ordinary week; import the list when it is out, usually in November.</source>
        <translation>%1 年全国放假安排尚未公布，%2 起的日子按普通星期计算；公布后（通常在 11 月）请导入。</translation>
    </message>
    <message>
        <source>%1 is worked for a day off (%2). Say whether there is service and which weekday&apos;s timetable it follows; until then the day is not counted.</source>
        <translation>%1 为补班日（%2）。请答复当天是否开展服务、按星期几的课表；答复前不计入服务日。</translation>
    </message>
    <message>
        <source>By the Tibetan calendar %1 falls on %2. Take the days off over from the town&apos;s notice, or set the suggestion aside.</source>
        <translation>按藏历，%1在 %2。请按市里通知采用放假日，或搁置这条建议。</translation>
    </message>
    <message>
        <source>%1 is a school day without service, and no reason is written down. Write one: the service is for every school day.</source>
        <translation>%1 是上课日却不开展服务，没有写明原因。请写明原因：课后服务应在每个上课日开展。</translation>
    </message>
    <message>
        <source>The last day (%2) lies before the first (%1). Correct one of them.</source>
        <translation>结束日（%2）早于开始日（%1），请更正。</translation>
    </message>
    <message>
        <source>%1 days at once are too many; at most %2 are changed together. Check the year.</source>
        <translation>一次改 %1 天太多，最多 %2 天。请检查年份。</translation>
    </message>
    <message>
        <source>Nothing is changed. Say what the day is, whether there is service, or whose timetable it follows.</source>
        <translation>没有任何改动。请选择当天的类型、是否开展服务，或按星期几的课表。</translation>
    </message>
    <message>
        <source>On %1 there is service, but no weekday is chosen whose timetable it follows. Choose one.</source>
        <translation>%1 开展服务，但没有选按星期几的课表。请选择。</translation>
    </message>
    <message>
        <source>There is no school day in this period, so there is nothing to change. Choose other days, or make them school days.</source>
        <translation>这段时间没有上课日，无需改动。请另选日期，或把它们设为上课日。</translation>
    </message>
    <message>
        <source>The days have no name. Enter what they are off for, for example the festival.</source>
        <translation>没有填写放假名称。请填写，例如节日名称。</translation>
    </message>
    <message>
        <source>Enter the town&apos;s notice that says so: its title or number.</source>
        <translation>请填写市里的通知名称或文号。</translation>
    </message>
    <message>
        <source>%1 is not a Saturday or Sunday that is worked for a day off. Look at the calendar again.</source>
        <translation>%1 不是补班日。请再看一下校历。</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON: it breaks off near character %1. Fetch it again.</source>
        <translation>文件不是有效的 JSON：在第 %1 个字符附近中断。请重新获取文件。</translation>
    </message>
    <message>
        <source>The file is not a calendar: “%1” is missing or is not a list. Choose a calendar file of Kehou or of holiday-cn.</source>
        <translation>这不是校历文件：缺少“%1”或它不是列表。请选择本软件导出的，或公开的全国节假日数据文件。</translation>
    </message>
    <message>
        <source>%1: the file is for “%2”, which is another layer than the one chosen. Choose the layer that the file says.</source>
        <translation>%1：文件属于“%2”，与所选的层不同。请按文件所写选择。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a year. Write it with four digits, for example 2027.</source>
        <translation>%1：“%2”不是年份。请写四位数字，例如 2027。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 2026-02-15.</source>
        <translation>%1：“%2”不是日期。请写成 2026-02-15。</translation>
    </message>
    <message>
        <source>%1: the period up to %2 ends before it begins, or is longer than 31 days. Correct its days.</source>
        <translation>%1：到 %2 的这一段结束早于开始，或超过 31 天。请更正。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a kind of day. Write off, make-up or school.</source>
        <translation>%1：“%2”不是日子类型。请按校历文件的说明，写放假、补班或上学三种之一的代号。</translation>
    </message>
    <message>
        <source>%1: %2 does not belong to the year of the list. Correct the day or the year.</source>
        <translation>%1：%2 不属于该年份。请更正日期或年份。</translation>
    </message>
    <message>
        <source>%1: %2 stands in the file twice. Leave one of the two out.</source>
        <translation>%1：%2 在文件中重复出现。请删去一处。</translation>
    </message>
    <message>
        <source>%1: %2 entries are more than a year has. Choose the file of one year.</source>
        <translation>%1：%2 条超过了一年的天数。请选择单个年份的文件。</translation>
    </message>
    <message>
        <source>The file holds no days: its year is not announced yet. Nothing was taken over.</source>
        <translation>文件中没有日期：该年放假安排尚未公布。没有导入任何内容。</translation>
    </message>
    <message>
        <source>A term does not go from “%1” to “%2” in one step. Take the steps one after the other.</source>
        <translation>学期不能从“%1”一步到“%2”。请逐步进行。</translation>
    </message>
    <message>
        <source>The term goes a step back, from “%1” to “%2”. Write down why; it is kept in the journal.</source>
        <translation>学期从“%1”退回到“%2”。请写明理由，理由会记入操作日志。</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; the step is recorded with a name.</source>
        <translation>还没有选择操作人。请在上方选择您的姓名，这一步会记名。</translation>
    </message>
    <message>
        <source>Nobody has checked the plan as it is now. Look through the week and the findings, then note that it is checked.</source>
        <translation>目前的方案还没有人检查。请看过一周安排和检查结果后登记“已检查”。</translation>
    </message>
    <message>
        <source>%1 make-up days have no answer in the calendar yet. Answer them, so that families are told the right number of days.</source>
        <translation>校历中还有 %1 个补班日未答复。请答复，以便告知家长正确的天数。</translation>
    </message>
    <message>
        <source>%1 applications are not approved yet. A family that needs the service must not be forgotten; bring them to an end first.</source>
        <translation>还有 %1 份申请未核准。不能遗漏有需求的家庭，请先处理完。</translation>
    </message>
    <message>
        <source>%1 applications wish for a course, and no draw is confirmed. Draw and confirm first.</source>
        <translation>有 %1 份申请选了课程，但还没有确认抽签结果。请先抽签并确认。</translation>
    </message>
    <message>
        <source>The term runs until %1. Once it is closed, nobody can apply any more.</source>
        <translation>学期到 %1 才结束。结束后不能再报名。</translation>
    </message>
    <message>
        <source>There is no program to check yet. Enter the programs first.</source>
        <translation>还没有服务项目可检查。请先录入服务项目。</translation>
    </message>
    <message>
        <source>%1 lies far from the term. Check the year of the day.</source>
        <translation>%1 离学期太远。请检查年份。</translation>
    </message>
    <message>
        <source>A day is missing. Enter the first and the last day.</source>
        <translation>缺少日期。请填写开始日和结束日。</translation>
    </message>
    <message>
        <source>No family has applied yet. Make sure that every form is entered.</source>
        <translation>还没有任何申请。请确认申请表已全部录入。</translation>
    </message>
    <message>
        <source>“%1” has %2 seats, but %3 holds %4 children. Choose a larger place or fewer seats.</source>
        <translation>“%1”设 %2 席，但%3只能容纳 %4 人。换一处更大的地点，或减少名额。</translation>
    </message>
    <message>
        <source>%1 seats are reserved, more than the %2 there are. Reserve fewer, or enter more seats in all.</source>
        <translation>已指定用途的名额为 %1 席，超过总名额 %2 席。减少指定名额，或增加总名额。</translation>
    </message>
    <message>
        <source>A reserve says neither how many seats it has nor for whom. Complete it, or take it out.</source>
        <translation>有一行名额安排没有写明席数或对象。补全它，或删去这一行。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are sections of one course, but differ in content, grades or fee. Families choose between sections by the time alone; check both.</source>
        <translation>“%1”和“%2”是同一课程的两个班，但内容、年级或收费不同。家长只按时间选班，请核对两者。</translation>
    </message>
    <message>
        <source>“%1” has about %2 MB; %3 MB is the most that is kept with a program. Save it smaller, or keep it in a folder.</source>
        <translation>“%1”约 %2 MB，项目附件最大 %3 MB。压缩后再添加，或另存在文件夹中。</translation>
    </message>
    <message>
        <source>%2 children have a seat in “%1”, so it cannot have %3 seats. A given seat is kept; seats are given up child by child on the seats page.</source>
        <translation>“%1”已有 %2 名学生取得名额，名额不能改为 %3。已安排的名额予以保留；如需退出，在编排页逐人办理。</translation>
    </message>
    <message>
        <source>%1 (%2) has a seat here, so this grade stays. A given seat is kept; give it up on the seats page first.</source>
        <translation>%1（%2）已在此取得名额，因此该年级须保留。已安排的名额予以保留；如需退出，先在编排页办理。</translation>
    </message>
    <message>
        <source>At the new time %1 has a seat in “%2”. Choose another time, or settle that seat on the seats page first.</source>
        <translation>在新的时间，%1已有“%2”的名额。换一个时间，或先在编排页处理该名额。</translation>
    </message>
    <message>
        <source>%2 children have a seat in “%1”, and its time changes for them. Tell their families.</source>
        <translation>“%1”已有 %2 名学生取得名额，上课时间随之改变。请通知家长。</translation>
    </message>
    <message>
        <source>“%1” is inclusive care, for which families pay nothing: the county bears its cost. Take the fee out.</source>
        <translation>“%1”是普惠托管，家庭不缴费，经费由县（区）保障。请去掉收费。</translation>
    </message>
    <message>
        <source>The fee of “%1” names no document that approved it. Nothing may be charged before the standard is approved and publicised; enter the number of the document.</source>
        <translation>“%1”的收费没有批准文号。收费标准未经审核公示不得收取；请填写文号。</translation>
    </message>
    <message>
        <source>The place has no name. Enter it as it stands on the door.</source>
        <translation>地点没有名称。按门牌填写。</translation>
    </message>
    <message>
        <source>There is a place “%1” already. Choose that one, or enter another name.</source>
        <translation>已有名为“%1”的地点。选用它，或另取名称。</translation>
    </message>
    <message>
        <source>%2 programs take place in “%1”, so it cannot be removed. Give them another place first.</source>
        <translation>有 %2 个项目安排在“%1”，因此不能删除。先给这些项目换地点。</translation>
    </message>
    <message>
        <source>Nothing is offered on %1 for %2. The service runs on all five days; add a session, or give the reason.</source>
        <translation>%1没有安排%2的活动。课后服务每周五天都要开展；请增加活动，或说明原因。</translation>
    </message>
    <message>
        <source>On %1 the sessions for %2 last %3 minutes; 120 is the least. Lengthen them, or give the reason.</source>
        <translation>%1，%2的活动共%3分钟，少于120分钟。请延长，或说明原因。</translation>
    </message>
    <message>
        <source>On %1 the last session for %2 ends at %3. In principle it does not end before 18:30; lengthen it, or give the reason.</source>
        <translation>%1，%2的活动%3结束。原则上不早于18:30；请延后，或说明原因。</translation>
    </message>
    <message>
        <source>The school belongs to no county or district here. The county&apos;s education office is in charge of the service; choose it in the settings.</source>
        <translation>学校还没有填写所属县（区）。课后服务由县（区）教育部门主管；请在设置中选择。</translation>
    </message>
    <message>
        <source>On %1, %2 children of %3 ask for inclusive care and none is offered. Nobody who needs it is turned away: open a group for these grades.</source>
        <translation>%1，%3有%2名孩子申请普惠托管，但当天没有安排。有需要的孩子不得拒绝：请为这些年级开设托管班。</translation>
    </message>
    <message>
        <source>Seats were given, but the application of %1, who asks for inclusive care, is still at “%2”. Decide it now: care is granted to everyone who asks.</source>
        <translation>名额已经安排，但%1的申请仍停在“%2”，孩子申请了普惠托管。请马上办理：凡申请托管的都要安排。</translation>
    </message>
    <message>
        <source>Applications that lie at “%2” for a week or longer: %1, the oldest since %3. Take them a step further, or ask who holds them up.</source>
        <translation>停在“%2”满一周以上的申请有%1份，最早的从%3开始。请办理下一步，或了解卡在哪里。</translation>
    </message>
    <message>
        <source>“%2” of %1 counts in the draw of this term, but does not hold on %3. See the paper again and correct the days, or take the group out.</source>
        <translation>%1的“%2”计入本学期抽签，但在%3这天无效。请核对证明并更正起止日期，或取消该类别。</translation>
    </message>
    <message>
        <source>Nobody is named who leads “%1”. Teachers of the school are its main staff; choose one.</source>
        <translation>“%1”没有指定指导教师。课后服务以本校教师为主；请选择一位。</translation>
    </message>
    <message>
        <source>%2 does not work here any more, but leads “%1”. Choose another person.</source>
        <translation>“%1”的指导教师%2已不在本校工作。请另选一位。</translation>
    </message>
    <message>
        <source>The school&apos;s own staff lead %1 of %2 weekly sessions, less than half. Own staff come first; name more of them, or give the reason.</source>
        <translation>每周%2节活动中，本校教师指导%1节，不到一半。应以本校教师为主；请增加本校教师，或说明原因。</translation>
    </message>
    <message>
        <source>%1 holds a seat in “%2” that the draw did not give: others who stand before the child wait for it. Find out how it came about, and take it back.</source>
        <translation>%1占用了“%2”的名额，但抽签结果中没有：排在前面的孩子还在等候。请查明来由并收回名额。</translation>
    </message>
    <message>
        <source>%1 holds a seat in “%2” without an arranged application behind it. Take the seat back, or enter what the family applied for.</source>
        <translation>%1占用了“%2”的名额，但没有已安排的申请。请收回名额，或补录家长的申请。</translation>
    </message>
    <message>
        <source>The week&apos;s plan has gaps that nobody has accepted: %1. Close them, or accept each with a reason on the page of the policy check; then publish.</source>
        <translation>每周安排还有%1处缺口无人接受。请补齐，或在“政策检查”中逐条说明原因后接受，然后再公布。</translation>
    </message>
    <message>
        <source>Only a caution can be accepted; what the plan forbids cannot, and a note needs no acceptance. Change what it is about.</source>
        <translation>只有“请核对”可以接受；政策禁止的不能接受，提示不需要接受。请改正所指的事项。</translation>
    </message>
    <message>
        <source>Accepting needs a reason. Write one sentence that the bureau may read.</source>
        <translation>接受要写原因。请写一句教育局看得明白的话。</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; a warning is accepted by a named person.</source>
        <translation>还没有选择操作人。请在上方选择您是谁；接受要记在具体的人名下。</translation>
    </message>
    <message>
        <source>An acceptance holds until a day from %1 to %2. Enter one; the warning then comes back by itself.</source>
        <translation>接受要有截止日期，在%1至%2之间。请填写；到期后会自动重新出现。</translation>
    </message>
    <message>
        <source>the times</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>the manner of the service</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>what is offered</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>the fee standard</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Line %1: there is no field “%2”, or its braces are not closed. Choose a field from the list, or take it out.</source>
        <translation>第 %1 行：没有“%2”这个字段，或者双括号没有写完整。请从列表中选取字段，或将其删去。</translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes a table or a slip, so it needs a line of its own.</source>
        <translation>第 %1 行：“%2”会变成表格或回执，须单独占一行。</translation>
    </message>
    <message>
        <source>Line %1: a box is ticked already. Families choose themselves (2.2); write an open box.</source>
        <translation>第 %1 行：方框已被勾选。是否参加由家长自己选择（2.2），请改用空方框“□”。</translation>
    </message>
    <message>
        <source>The notice says nothing of: %1. Families are told time, manner, content and fee standard before they apply (2.1).</source>
        <translation>告知书没有写明：%1。申请之前应当向家长告知服务时间、方式、内容和收费标准（2.1）。</translation>
    </message>
    <message>
        <source>The file has nothing to say in these places, so they stay open on paper: %1. Fill in the points of the notice and the programs first.</source>
        <translation>以下内容档案中还没有，打印时会留空：%1。请先填写告知要点和课程。</translation>
    </message>
    <message>
        <source>Applications would end on %2, before they begin (%1). Correct one of the days.</source>
        <translation>申请截止日期 %2 早于开始日期 %1，请更正。</translation>
    </message>
    <message>
        <source>The day of handing out is missing or lies ahead. Enter the day on which the papers were given, today at the latest.</source>
        <translation>发放日期没有填写，或晚于今天。请填写实际发放的日期，最晚为今天。</translation>
    </message>
    <message>
        <source>There is no child on the roll of the class: nobody to hand papers to. Choose another class, or enter the children first.</source>
        <translation>这个班没有在籍学生，没有可以发放的对象。请选择其他班级，或先录入学生。</translation>
    </message>
    <message>
        <source>%1 slips would have come back, but only %2 papers were handed out. Count again.</source>
        <translation>回执共 %1 份，而发放只有 %2 份，请重新清点。</translation>
    </message>
    <message>
        <source>To %1 of %2 classes no notice was handed out: %3. Families are told before they apply (2.1).</source>
        <translation>%2 个班中有 %1 个班还没有发放告知书：%3。申请之前应先告知家长（2.1）。</translation>
    </message>
    <message>
        <source>Applications closed on %2; the one of %1 comes late. It is accepted, and marked as late.</source>
        <extracomment>%1 is a pupil&apos;s name, %2 a day</extracomment>
        <translation>申请已于 %2 截止，%1 的申请为逾期。照常受理，并标明逾期。</translation>
    </message>
    <message>
        <source>The application file for the draw is closed; %1 comes late. Inclusive care is granted with the approval, the courses go to the waiting list.</source>
        <translation>抽签名单已锁定，%1 的申请为逾期。普惠托管核准后即可参加，个性化课程进入候补。</translation>
    </message>
    <message>
        <source>The term ends on %1; the closing day of applications lies after it. Choose an earlier day.</source>
        <translation>学期于 %1 结束，申请截止日不能在其后，请另选较早的日期。</translation>
    </message>
    <message>
        <source>The last day of %1 does not lie within the term. Enter a day from %2 to %3.</source>
        <translation>%1的最后一天不在本学期内。请填写 %2 至 %3 之间的日期。</translation>
    </message>
    <message>
        <source>This child holds what was arranged. Change it on the seats page, or withdraw the application first.</source>
        <translation>该学生已安排名额。请在编排页调整，或先办理退出。</translation>
    </message>
    <message>
        <source>In %1 class %2 all %3 day pupils have applied. That may be the wish of every family; the principal may ask some of them whether they felt free to say no.</source>
        <extracomment>%1 is a grade, %2 the number of a class, %3 a number of children</extracomment>
        <translation>%1%2班的 %3 名走读生全部提交了申请。这也可能是各家庭的真实意愿；校长可以向部分家长了解，是否觉得可以不参加。</translation>
    </message>
    <message>
        <source>%1 consented for %2 children without being on record as their guardian. Look whether the families know of it, or complete the records.</source>
        <translation>%1 为 %2 名学生签了同意，却不是他们在册的监护人。请核实家长是否知情，或补全监护人信息。</translation>
    </message>
    <message>
        <source>%1 consents came within one minute (%2). A class that fills in the form together does that too; look whether each family answered for itself.</source>
        <extracomment>%1 is a number of consents, %2 a moment</extracomment>
        <translation>一分钟内（%2）出现 %1 份同意。全班一起填写也会如此；请核实是否各由家长本人填写。</translation>
    </message>
    <message>
        <source>In %1 class %2 the same sentence stands in %3 applications: “%4”. Perhaps it was dictated; look whether each family wrote for itself.</source>
        <translation>%1%2班有 %3 份申请写着同一句话：“%4”。也许是统一口径；请核实是否各由家长本人填写。</translation>
    </message>
    <message>
        <source>The round of applications of this term is over; the one of %1 comes late. It is accepted, and marked as late.</source>
        <translation>本学期的集中申请已结束，%1 的申请为逾期。照常受理，并标明逾期。</translation>
    </message>
    <message>
        <source>On %1, %2 children of %3 ask for inclusive care; its places hold %4. Nobody is turned away: find another place or open another group.</source>
        <translation>%1，%3有%2名孩子申请普惠托管，场地只能容纳%4人。不得拒绝有需要的孩子：请另找场地，或增开托管班。</translation>
    </message>
    <message>
        <source>Every seat in “%1” is held now. Take the offer back, or give the course more seats.</source>
        <translation>“%1”的名额现已全部占满。请撤回这条通知，或为课程增加名额。</translation>
    </message>
    <message>
        <source>A seat in “%1” was given up with days to go, or the child still goes elsewhere at that time. Enter %2 or a later day.</source>
        <translation>“%1”退出的名额还有人用到退出那天，或者这名孩子同一时间仍在别的课程。请填写%2或之后的日期。</translation>
    </message>
    <message>
        <source>Hang out the list by serials. Lists of courses with names stay with the teachers: beside the public record they would tell who was placed first for need.</source>
        <translation>张贴请用按公开序号的结果。列有姓名的课程名单只发给老师：与公开的抽签记录对照，会让人看出谁是优先保障对象。</translation>
    </message>
    <message>
        <source>The term is closed, so its seats stay as they are. Take the term up again first, with a reason, if something must be corrected.</source>
        <translation>本学期已结束，名额不再变动。确需更正的，请先写明理由，把学期退回一步。</translation>
    </message>
    <message>
        <source>The draw of %1 used this seed, and everybody knows it. A second sign-up period is drawn with a seed of its own; enter that.</source>
        <translation>%1的抽签用过这个种子，已为人所知。第二次报名须另取种子，请输入新的种子。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a class, %2 how many of its applications wait</extracomment>
        <translation>%1 %2 份</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more classes</source>
        <extracomment>%1 is a list of classes, %n more classes follow</extracomment>
        <translation>
            <numerusform>%1等另 %n 个班</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last day, days off, make-up days.</source>
        <translation>起止日期、放假日、补班日。</translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation>
            <numerusform>服务日 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make-up days to be answered</source>
        <translation>
            <numerusform>%n 个补班日待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n festivals to be settled</source>
        <translation>
            <numerusform>%n 个节日待确定</numerusform>
        </translation>
    </message>
    <message>
        <source>days off of %1 not announced yet</source>
        <translation>%1 年放假安排未公布</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the week</source>
        <translation>
            <numerusform>一周安排有 %n 项问题</numerusform>
        </translation>
    </message>
    <message>
        <source>the week agrees with the plan</source>
        <translation>一周安排符合方案</translation>
    </message>
    <message>
        <source>Not checked yet: %1</source>
        <extracomment>%1 says how many findings there are</extracomment>
        <translation>尚未检查：%1</translation>
    </message>
    <message>
        <source>Changed since %1 checked it on %2</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>%1 于 %2 检查后又有改动</translation>
    </message>
    <message>
        <source>Checked by %1 on %2, %3</source>
        <extracomment>%1 is a person, %2 a date, %3 says how many findings there are</extracomment>
        <translation>%1 于 %2 检查，%3</translation>
    </message>
    <message>
        <source>Class teachers read the forms of their class.</source>
        <translation>由班主任审阅本班申请表。</translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>已全部初审。</translation>
    </message>
    <message numerus="yes">
        <source>%n applications lie with the families again</source>
        <translation>
            <numerusform>%n 份已退回家长补充</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 wait for the class teachers: %3</source>
        <extracomment>%1 of %2 applications wait; %3 names the classes with their numbers</extracomment>
        <translation>%2 份中 %1 份待初审：%3</translation>
    </message>
    <message>
        <source>The school&apos;s leader approves the lists.</source>
        <translation>由学校负责人核准名单。</translation>
    </message>
    <message>
        <source>%1 wait for the school, %2 approved</source>
        <extracomment>numbers of applications</extracomment>
        <translation>%1 份待核准，%2 份已核准</translation>
    </message>
    <message numerus="yes">
        <source>%n seats given</source>
        <translation>
            <numerusform>已安排 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wishes for a course: nothing to draw.</source>
        <translation>没有人选课程，无需抽签。</translation>
    </message>
    <message numerus="yes">
        <source>%n applications wish for a course</source>
        <translation>
            <numerusform>%n 份申请选了课程</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen; the seed comes next.</source>
        <translation>名单已锁定，下一步录入抽签种子。</translation>
    </message>
    <message>
        <source>Drawn; to be looked at and confirmed.</source>
        <translation>已抽签，待查看并确认。</translation>
    </message>
    <message>
        <source>Families can look the result up.</source>
        <translation>结果已公布，家长可以查询。</translation>
    </message>
    <message>
        <source>Lists last printed or saved on %1</source>
        <translation>名单最近于 %1 打印或保存</translation>
    </message>
    <message>
        <source>Record for the notice board, lists, slips.</source>
        <translation>公示记录、名单、告知单。</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>%1 of %2 service days are over</source>
        <extracomment>numbers of service days</extracomment>
        <translation>%2 个服务日已过 %1 个</translation>
    </message>
    <message>
        <source>The term is closed.</source>
        <translation>学期已结束。</translation>
    </message>
    <message>
        <source>The term ends on %1.</source>
        <translation>学期于 %1 结束。</translation>
    </message>
    <message>
        <source>Classes and the term are entered first.</source>
        <translation>先录入班级和学期。</translation>
    </message>
    <message>
        <source>The term is still missing.</source>
        <translation>还没有学期。</translation>
    </message>
    <message>
        <source>Import the pupils from a spreadsheet.</source>
        <translation>从表格导入学生。</translation>
    </message>
    <message>
        <source>Inclusive care and courses, with times and places.</source>
        <translation>普惠托管和课程的时间、地点。</translation>
    </message>
    <message>
        <source>Inclusive care: %1, courses: %2</source>
        <extracomment>numbers of programs</extracomment>
        <translation>普惠托管 %1 项，课程 %2 门</translation>
    </message>
    <message>
        <source>Somebody looks through the week and stands by it.</source>
        <translation>由专人看过一周安排并登记。</translation>
    </message>
    <message>
        <source>Handed out to %1 of %2 classes, %3 have the slips back</source>
        <extracomment>numbers of classes</extracomment>
        <translation>%2 个班已发 %1 个，%3 个班收齐回执</translation>
    </message>
    <message>
        <source>Entered from the paper forms.</source>
        <translation>按纸质申请表录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n 份申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the school</source>
        <translation>设置学校</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Look at the calendar</source>
        <translation>查看校历</translation>
    </message>
    <message>
        <source>Answer the make-up days</source>
        <translation>答复补班日</translation>
    </message>
    <message>
        <source>Enter programs</source>
        <translation>录入服务项目</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>检查方案</translation>
    </message>
    <message>
        <source>Hand out the notice</source>
        <translation>发放告知书</translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation>开始报名</translation>
    </message>
    <message>
        <source>Enter applications</source>
        <translation>录入申请</translation>
    </message>
    <message>
        <source>Review applications</source>
        <translation>初审申请</translation>
    </message>
    <message>
        <source>Approve applications</source>
        <translation>核准申请</translation>
    </message>
    <message>
        <source>Go to the draw</source>
        <translation>去抽签</translation>
    </message>
    <message>
        <source>Publish the result</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>Close the term</source>
        <translation>结束学期</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it has too few or too many characters</source>
        <translation>位数不对</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>含有不该出现的字符</translation>
    </message>
    <message>
        <source>its first six digits name no place</source>
        <translation>前六位不是行政区划代码</translation>
    </message>
    <message>
        <source>its first six digits name a county that had a new code already when the child was born</source>
        <translation>前六位的行政区划代码在出生前已经停用</translation>
    </message>
    <message>
        <source>the date of birth in it does not exist</source>
        <translation>其中的出生日期不存在</translation>
    </message>
    <message>
        <source>its last character does not fit the others, so a digit is wrong</source>
        <translation>最后一位与前面的数字不符，有一位写错了</translation>
    </message>
    <message>
        <source>The spreadsheet has lost the last digits of this number (%1): it was typed as a number, not as text. Setting the cell to text afterwards does not bring them back; type the number again. The rest of the row is imported without it.</source>
        <extracomment>%1 is what stands in the cell</extracomment>
        <translation>表格丢失了这个号码的末几位（%1）：它是按数值而不是文本录入的。事后把单元格改为文本也找不回来，请重新录入。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>%1 is not a student number of the national register: %2. The row is imported without it.</source>
        <translation>%1不是有效的学籍号：%2。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>The student number %1 holds another identity number than %2.</source>
        <translation>学籍号%1里的身份证号与%2不一致。</translation>
    </message>
    <message>
        <source>The temporary number %1 is replaced by %2.</source>
        <translation>临时学籍号%1将改为%2。</translation>
    </message>
    <message>
        <source>The identity number %1 may be wrong: %2. It is imported as it is.</source>
        <translation>身份证号%1可能有误：%2。仍照原样导入。</translation>
    </message>
    <message>
        <source>There is no date of birth.</source>
        <translation>没有出生日期。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write it like 2015-09-01. The row is imported without it.</source>
        <translation>“%1”无法识别为日期，请写成 2015-09-01 的样子。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>“%1” can be read as more than one date. Write it like 2015-09-01. The row is imported without it.</source>
        <translation>“%1”可以理解为不同的日期，请写成 2015-09-01 的样子。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>“%1” cannot be a date of birth: there is no such day, or it is still to come.</source>
        <translation>“%1”不可能是出生日期：没有这一天，或这一天还没到。</translation>
    </message>
    <message>
        <source>Born on %1 the child would be %2 years old. Is that right?</source>
        <translation>按出生日期%1计算，学生今年%2岁。请核对。</translation>
    </message>
    <message>
        <source>The date of birth %1 is not the one in the number %2.</source>
        <translation>出生日期%1与身份证号%2里的不一致。</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>The name “%1” holds digits or unreadable characters.</source>
        <translation>姓名“%1”含有数字或无法识别的字符。</translation>
    </message>
    <message>
        <source>“%1” does not agree with the identity number.</source>
        <translation>“%1”与身份证号不符。</translation>
    </message>
    <message>
        <source>There is no class, so the child cannot be entered.</source>
        <translation>没有班级，无法录入这名学生。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a class. Write grade and number like 3.1, or fill two columns.</source>
        <translation>“%1”无法识别为班级。请把年级和班号写成 3.1 的样子，或分两列填写。</translation>
    </message>
    <message>
        <source>The school has no class %2 in grade %1 (entered %3). Add the class, or let the import make missing classes.</source>
        <extracomment>%1 is a grade, %2 the number of a class, %3 a year</extracomment>
        <translation>本校%1年级没有%2班（%3年入学）。请添加这个班级，或在导入时自动建立缺少的班级。</translation>
    </message>
    <message>
        <source>“%1” cannot be a number in class. The row is imported without it.</source>
        <translation>“%1”不能作班内学号。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>%1 does not look like a telephone number. It is imported as it is.</source>
        <translation>%1不像电话号码。仍照原样导入。</translation>
    </message>
    <message>
        <source>“%1” is none of the values known for this column. The row is imported without it.</source>
        <translation>“%1”不是这一列可用的内容。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>The formula in this cell has no result (%1). The row is imported without it.</source>
        <translation>这个单元格的公式没有结果（%1）。这一行照常导入，此项留空。</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Tibetan name</source>
        <translation>藏文姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>身份证件类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation>班内学号</translation>
    </message>
    <message>
        <source>Day pupil or boarder</source>
        <translation>就读方式</translation>
    </message>
    <message>
        <source>Boarder (yes or no)</source>
        <translation>是否住校</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康提示</translation>
    </message>
    <message>
        <source>Left-behind child</source>
        <translation>留守儿童</translation>
    </message>
    <message>
        <source>Migrant workers&apos; child</source>
        <translation>随迁子女</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>Child in difficulty</source>
        <translation>困境儿童</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Learns in a regular class</source>
        <translation>随班就读</translation>
    </message>
    <message>
        <source>Poor family</source>
        <translation>家庭经济困难</translation>
    </message>
    <message>
        <source>Receives the living subsidy</source>
        <translation>享受一补</translation>
    </message>
    <message>
        <source>Applies for aid</source>
        <translation>申请资助</translation>
    </message>
    <message>
        <source>First guardian: name</source>
        <translation>监护人1姓名</translation>
    </message>
    <message>
        <source>First guardian: relation</source>
        <translation>监护人1关系</translation>
    </message>
    <message>
        <source>First guardian: telephone</source>
        <translation>监护人1电话</translation>
    </message>
    <message>
        <source>Second guardian: name</source>
        <translation>监护人2姓名</translation>
    </message>
    <message>
        <source>Second guardian: relation</source>
        <translation>监护人2关系</translation>
    </message>
    <message>
        <source>Second guardian: telephone</source>
        <translation>监护人2电话</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>it is not a table but a file of another kind, such as a picture</source>
        <translation>不是表格，而是图片等其他文件</translation>
    </message>
    <message>
        <source>it is a web page under the name of a spreadsheet</source>
        <translation>是改了扩展名的网页，不是表格</translation>
    </message>
    <message>
        <source>it is a document or archive of another kind</source>
        <translation>是其他类型的文档或压缩包</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb)</source>
        <translation>是二进制工作簿（.xlsb）</translation>
    </message>
    <message>
        <source>it is damaged or not complete</source>
        <translation>文件已损坏或不完整</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>没有工作表</translation>
    </message>
    <message>
        <source>its text is neither UTF-8 nor GB18030</source>
        <translation>文字编码既不是 UTF-8，也不是 GB18030</translation>
    </message>
    <message>
        <source>a quotation mark opened in line %1 is never closed</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>第%1行的引号没有配对</translation>
    </message>
    <message>
        <source>its text is UTF-8, but from line %1 on there are lines in another encoding, as when one file was pasted under another</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>文件是UTF-8编码，但从第%1行起混有其他编码的内容，可能是把两个文件拼在了一起</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n row(s)</source>
        <translation>
            <numerusform>超过%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n column(s)</source>
        <translation>
            <numerusform>超过%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n filled cell(s)</source>
        <translation>
            <numerusform>有内容的单元格超过%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n character(s) of text</source>
        <translation>
            <numerusform>文字超过%n个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one cell alone has more than %n character(s)</source>
        <translation>
            <numerusform>单个单元格的内容超过%n个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes more than %n MB</source>
        <translation>
            <numerusform>数据量超过%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 too, and only one child can have it. Say which row is right, or correct the wrong one.</source>
        <extracomment>%2 is a list of row numbers</extracomment>
        <translation>号码 %1 也出现在第%2行，一个号码只能属于一名学生。选定哪一行正确，或改正有误的一行。</translation>
    </message>
    <message>
        <source>The student number belongs to %1, the identity number to %2. Which child is meant?</source>
        <translation>学籍号属于%1，身份证号属于%2。指的是哪一名学生？</translation>
    </message>
    <message>
        <source>Under this number the school knows %1, born %2; the sheet says %3, born %4. Name and birth both differ: is it the same child?</source>
        <extracomment>%1 and %3 are names, %2 and %4 dates</extracomment>
        <translation>学校里这个号码是%1（%2出生），表中是%3（%4出生）。姓名和出生日期都不同，是同一名学生吗？</translation>
    </message>
    <message>
        <source>“%1” names no century; it is taken as %2.</source>
        <extracomment>%1 is what stands in the cell, %2 a date</extracomment>
        <translation>“%1”没有写明世纪，按 %2 导入。</translation>
    </message>
    <message numerus="yes">
        <source>This may be one of %n children the school knows as %1, but nothing but the name says so for certain. Which one is it, or is it a new child?</source>
        <translation>
            <numerusform>可能是学校里名叫%1的%n名学生之一，但除姓名外没有确切依据。是哪一名，还是新学生？</numerusform>
        </translation>
    </message>
    <message>
        <source>The school knows %1 under a temporary number (L…). Is it the same child, who has a real number now?</source>
        <translation>学校里%1用的是临时学籍号（L…）。是同一名学生，现在有了正式学籍号吗？</translation>
    </message>
    <message>
        <source>The school knows a child named %1 who may be the same, but no number says so. Is it the same child, or a new one?</source>
        <translation>学校里有一名学生叫%1，可能是同一人，但没有号码可以确认。是同一名学生，还是新学生？</translation>
    </message>
    <message numerus="yes">
        <source>The school knows %n people named %1, and the telephone does not say that it is the same person. Who is it?</source>
        <translation>
            <numerusform>学校里名叫%1的工作人员有%n人，电话不能确认是同一人。是谁？</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 means the same person. Say which row is right, or correct the wrong one.</source>
        <translation>第%1行指的是同一个人。选定哪一行正确，或改正有误的一行。</translation>
    </message>
    <message>
        <source>The school knows %2 children named %1 of that class and day of birth. Which one is it?</source>
        <extracomment>%1 is a name, %2 a count</extracomment>
        <translation>学校里同班、同日出生、名叫%1的学生有%2人，是哪一名？</translation>
    </message>
    <message>
        <source>The school has no child who is named %1 and fits this row. A list of telephones makes no new pupils.</source>
        <translation>学校里没有与本行相符、名叫%1的学生。电话名单不会新增学生。</translation>
    </message>
    <message>
        <source>The child has two guardians already, neither of them %1. The number is not taken.</source>
        <translation>该学生已有两位监护人，都不是%1。此号码不导入。</translation>
    </message>
    <message>
        <source>%1 is recorded as having left the school. Is the child back?</source>
        <translation>%1登记为已离校。学生回来了吗？</translation>
    </message>
    <message>
        <source>This row repeats row %1 word by word and is not taken twice.</source>
        <translation>本行与第%1行完全相同，不重复导入。</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Under this number the school knows %1; the sheet says %2, and no birth date confirms it: is it the same child?</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>这个号码在学校里是%1，表中写的是%2，又没有出生日期可以核对。是同一个孩子吗？</translation>
    </message>
    <message>
        <source>The formula in this cell has no result (%1), so nobody knows what the family answered. The row stays out.</source>
        <translation>此格公式没有结果（%1），无法知道家长如何作答，本行不予导入。</translation>
    </message>
</context>
<context>
    <name>ImportApplications</name>
    <message>
        <source>Nobody at the school is certainly meant by %1. Choose the child, or correct name, class and date of birth in the table.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>无法确定“%1”是本校哪名学生。请选择学生，或在表中更正姓名、班级和出生日期。</translation>
    </message>
    <message numerus="yes">
        <source>The school knows %n children who may be written %1. Which is meant?</source>
        <translation>
            <numerusform>本校有 %n 名学生的姓名可能写作“%1”，是哪一名？</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps %2 is meant by %1?</source>
        <translation>“%1”是否就是 %2？</translation>
    </message>
    <message>
        <source>Name and class fit %1, and so does a guardian&apos;s telephone; a number or date of birth is missing. Is it this child?</source>
        <translation>姓名、班级与 %1 相符，监护人电话也相符，但缺学籍号或出生日期。是这名学生吗？</translation>
    </message>
    <message>
        <source>No guardian&apos;s consent stands in this row (who and when). Without it nothing is entered for %1 (2.2).</source>
        <translation>本行没有监护人的同意（何人、何日）。没有同意不得为 %1 录入申请（2.2）。</translation>
    </message>
    <message>
        <source>The guardian of %1 does not agree, so nothing is entered (2.2).</source>
        <translation>%1 的监护人不同意，因此不录入（2.2）。</translation>
    </message>
    <message>
        <source>%1 consented and is not among the child&apos;s guardians on record (%2).</source>
        <translation>同意人 %1 不在该学生在册的监护人（%2）之中。</translation>
    </message>
    <message>
        <source>This term has no course “%1”.</source>
        <translation>本学期没有“%1”这门课程。</translation>
    </message>
    <message>
        <source>This term has no course “%1”. Perhaps meant: %2.</source>
        <extracomment>%2 is a list of titles</extracomment>
        <translation>本学期没有“%1”这门课程。也许是：%2。</translation>
    </message>
    <message>
        <source>“%1” is a course of another term.</source>
        <translation>“%1”是其他学期的课程。</translation>
    </message>
    <message>
        <source>Several courses are called “%1”: %2. Write the number instead.</source>
        <translation>有几门课程都叫“%1”：%2。请改填编号。</translation>
    </message>
    <message>
        <source>“%1” is wished twice and counts once.</source>
        <translation>志愿“%1”填了两次，只计一次。</translation>
    </message>
    <message>
        <source>The family says that the child does not take part; nothing is entered.</source>
        <translation>家长填写不参加，不录入。</translation>
    </message>
    <message>
        <source>The family sent the form more than once; this is the latest and counts.</source>
        <translation>家长提交了不止一次，这是最后一次，以此为准。</translation>
    </message>
    <message>
        <source>The family sent the form again later; row %1 counts.</source>
        <translation>家长之后又提交过，以第 %1 行为准。</translation>
    </message>
    <message>
        <source>This answer of %1, or a later one (%2), is in the file already; what was changed here since stays.</source>
        <translation>%1 的这份答卷或更晚的答卷（%2）已经导入；之后在此处的更改保留不动。</translation>
    </message>
    <message>
        <source>The application of %1 is at “%2” already. With this change it goes one step back and is agreed to again. Change it?</source>
        <translation>%1 的申请已是“%2”。更改后须退回一步，重新审核。是否更改？</translation>
    </message>
    <message>
        <source>The form number %1 stands with another child already.</source>
        <translation>申请表编号 %1 已属于另一名学生。</translation>
    </message>
    <message>
        <source>The form number %1 stands in row %2 with another child.</source>
        <translation>申请表编号 %1 在第 %2 行属于另一名学生。</translation>
    </message>
    <message>
        <source>“%1” names no weekdays. Write them as in “Mon, Wed” so that no day is lost.</source>
        <translation>“%1”看不出是星期几。请写成“周一、周三”的样子，以免漏掉日期。</translation>
    </message>
    <message>
        <source>Inclusive care is asked for without days; Monday to Friday are taken.</source>
        <translation>申请了普惠托管而没有写日期，按周一至周五计。</translation>
    </message>
    <message>
        <source>“%1” is no day or time that can be read.</source>
        <translation>“%1”不是能识别的日期或时间。</translation>
    </message>
    <message>
        <source>A rule of the plan speaks about it.</source>
        <translation>此行与实施方案的一条规定有关。</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>Child&apos;s name</source>
        <translation>学生姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Takes part (yes or no)</source>
        <translation>是否参加</translation>
    </message>
    <message>
        <source>Inclusive care or course</source>
        <translation>普惠托管或个性化课程</translation>
    </message>
    <message>
        <source>Days of care, in one column</source>
        <translation>托管日（同在一列）</translation>
    </message>
    <message>
        <source>Wishes, in one column</source>
        <translation>志愿（同在一列）</translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation>最多课程数</translation>
    </message>
    <message>
        <source>May be changed for a free seat</source>
        <translation>有空位时可调换</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Difficult to fetch (yes or no)</source>
        <translation>是否接送困难</translation>
    </message>
    <message>
        <source>Way home</source>
        <translation>离校方式</translation>
    </message>
    <message>
        <source>Who fetches the child: name</source>
        <translation>接送人姓名</translation>
    </message>
    <message>
        <source>Who fetches the child: relation</source>
        <translation>接送人与学生关系</translation>
    </message>
    <message>
        <source>Who fetches the child: telephone</source>
        <translation>接送人电话</translation>
    </message>
    <message>
        <source>Asks for a waiver (yes or no)</source>
        <translation>是否申请减免</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>是否同意</translation>
    </message>
    <message>
        <source>Who consented: name</source>
        <translation>同意人姓名</translation>
    </message>
    <message>
        <source>Who consented: relation</source>
        <translation>同意人与学生关系</translation>
    </message>
    <message>
        <source>Who consented: telephone</source>
        <translation>同意人电话</translation>
    </message>
    <message>
        <source>Consented on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>How they consented</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Care on %1</source>
        <extracomment>a column of a table; %1 is a day of the week</extracomment>
        <translation>托管：%1</translation>
    </message>
    <message>
        <source>Wish %1</source>
        <translation>第%1志愿</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待确定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>one step back</source>
        <extracomment>of an application: it was agreed to and is to be agreed to again</extracomment>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>of an application: its family says no now</extracomment>
        <translation>办理退出</translation>
    </message>
    <message>
        <source>An earlier application of %1 was ended (%2, %3). This answer was sent after that and is entered as a new application.</source>
        <extracomment>%1 is a name, %2 “withdrawn” or “declined”, %3 a day and time</extracomment>
        <translation>%1 此前的申请已终止（%2，%3）。这份答卷在此之后提交，按新申请录入。</translation>
    </message>
    <message>
        <source>The application of %1 was ended (%2, %3), and nothing says that this answer was sent after that. Has the family applied again?</source>
        <translation>%1 的申请已终止（%2，%3），看不出这份答卷是在此之后提交的。家长是否重新申请？</translation>
    </message>
    <message>
        <source>The family of %1 does not take part now, and its application is in the file (%2). Is it to be withdrawn?</source>
        <translation>%1 的家长现在表示不参加，而档案中已有其申请（%2）。是否办理退出？</translation>
    </message>
    <message>
        <source>The application of %1 was typed or changed at the desk (%2), and nothing says that this answer was sent after that. Is the answer to be taken?</source>
        <translation>%1 的申请由操作人录入或改动过（%2），看不出这份答卷是在此之后提交的。是否采用这份答卷？</translation>
    </message>
    <message>
        <source>“%1” is neither a clear yes nor a clear no, so nothing is entered (2.2). Ask the family and correct the cell.</source>
        <translation>“%1”既不是明确的“是”，也不是明确的“否”，因此不录入（2.2）。请询问家长后更正此单元格。</translation>
    </message>
    <message>
        <source>“%1” is no place among the wishes for “%2”. Write 1, 2, 3 …, or leave the cell empty.</source>
        <extracomment>a ranking question with one column for each course: %1 is what stands in the cell, %2 the course</extracomment>
        <translation>“%1”不是“%2”的志愿名次。请填 1、2、3……，或留空。</translation>
    </message>
    <message>
        <source>“%2” and “%3” both have place %1. Say which is wished more.</source>
        <extracomment>%1 is a number, %2 and %3 are courses</extracomment>
        <translation>“%2”和“%3”都排在第 %1 位，请注明哪一门在先。</translation>
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
        <translation>导入名册</translation>
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
        <translation>解除名单锁定</translation>
    </message>
    <message>
        <source>Seat given</source>
        <translation>安排名额</translation>
    </message>
    <message>
        <source>Seat given up</source>
        <translation>放弃名额</translation>
    </message>
    <message>
        <source>Seats became free</source>
        <translation>名额空出</translation>
    </message>
    <message>
        <source>Name spellings entered</source>
        <translation>录入姓名写法</translation>
    </message>
    <message>
        <source>Name spellings changed</source>
        <translation>修改姓名写法</translation>
    </message>
    <message>
        <source>Name spellings removed</source>
        <translation>删除姓名写法</translation>
    </message>
    <message>
        <source>Staff list imported</source>
        <translation>导入工作人员名单</translation>
    </message>
    <message>
        <source>Two records of one pupil merged</source>
        <translation>合并同一学生的两份资料</translation>
    </message>
    <message>
        <source>Two pupils told apart</source>
        <translation>确认是两名学生</translation>
    </message>
    <message>
        <source>Promotion to the next school year</source>
        <translation>升级到新学年</translation>
    </message>
    <message>
        <source>Taken back from the recycle bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Action undone</source>
        <translation>撤销操作</translation>
    </message>
    <message>
        <source>Action done again</source>
        <translation>重做操作</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation>重做修改</translation>
    </message>
    <message>
        <source>Rules of the draw decided</source>
        <translation>确定抽签规则</translation>
    </message>
    <message>
        <source>Seats settled for continuing children</source>
        <translation>为续读学生预留名额</translation>
    </message>
    <message>
        <source>Free seat offered</source>
        <translation>通知空余名额</translation>
    </message>
    <message>
        <source>Offered seat accepted</source>
        <translation>接受候补名额</translation>
    </message>
    <message>
        <source>Offered seat declined</source>
        <translation>谢绝候补名额</translation>
    </message>
    <message>
        <source>Offer lapsed without an answer</source>
        <translation>通知逾期作废</translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation>撤回通知</translation>
    </message>
    <message>
        <source>Late applicant put on the waiting lists</source>
        <translation>补报学生列入候补</translation>
    </message>
    <message>
        <source>Term taken a step further or back</source>
        <translation>学期推进或退回一步</translation>
    </message>
    <message>
        <source>Plan of the term checked</source>
        <translation>学期方案已检查</translation>
    </message>
    <message>
        <source>Check of the plan taken back</source>
        <translation>撤回方案检查</translation>
    </message>
    <message>
        <source>Due days of the steps set</source>
        <translation>设定各步骤期限</translation>
    </message>
    <message>
        <source>School days changed</source>
        <translation>更改上课日</translation>
    </message>
    <message>
        <source>Make-up day settled</source>
        <translation>答复补班日</translation>
    </message>
    <message>
        <source>Changes of school days taken away</source>
        <translation>撤回上课日更改</translation>
    </message>
    <message>
        <source>Days of a Lhasa notice entered</source>
        <translation>录入拉萨市放假通知</translation>
    </message>
    <message>
        <source>Days of a Lhasa notice removed</source>
        <translation>删除拉萨市放假日</translation>
    </message>
    <message>
        <source>Calendar file taken over</source>
        <translation>导入校历文件</translation>
    </message>
    <message>
        <source>Suggested festival days taken over</source>
        <translation>采用节日放假建议</translation>
    </message>
    <message>
        <source>Suggested festival days set aside</source>
        <translation>搁置节日放假建议</translation>
    </message>
    <message>
        <source>Document added to a program</source>
        <translation>为项目添加附件</translation>
    </message>
    <message>
        <source>Document of a program removed</source>
        <translation>删除项目附件</translation>
    </message>
    <message>
        <source>Programs imported</source>
        <translation>导入项目</translation>
    </message>
    <message>
        <source>Programs taken over from another term</source>
        <translation>沿用其他学期的项目</translation>
    </message>
    <message>
        <source>Place entered</source>
        <translation>登记地点</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>修改地点</translation>
    </message>
    <message>
        <source>Place removed</source>
        <translation>删除地点</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation>核查结果已接受</translation>
    </message>
    <message>
        <source>Acceptance of a warning withdrawn</source>
        <translation>已撤回接受</translation>
    </message>
    <message>
        <source>Planted in an invented school</source>
        <translation>演示学校中预设</translation>
    </message>
    <message>
        <source>Text for parents changed</source>
        <translation>修改家长告知文本</translation>
    </message>
    <message>
        <source>Points of the notice changed</source>
        <translation>修改告知要点</translation>
    </message>
    <message>
        <source>Papers handed out to parents</source>
        <translation>登记发放家长材料</translation>
    </message>
    <message>
        <source>Slips from parents counted</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>Handing out of papers removed</source>
        <translation>删除发放登记</translation>
    </message>
    <message>
        <source>Review workbook of a class written</source>
        <translation>生成班级初审表</translation>
    </message>
    <message>
        <source>Review workbooks written</source>
        <translation>批量生成初审表</translation>
    </message>
    <message>
        <source>Review workbook of a class read</source>
        <translation>读取班级初审表</translation>
    </message>
    <message>
        <source>Class reviews read from workbooks</source>
        <translation>读取初审表并登记初审结果</translation>
    </message>
    <message>
        <source>Applications imported</source>
        <translation>导入申请</translation>
    </message>
    <message>
        <source>Closing day of applications set</source>
        <translation>设定申请截止日</translation>
    </message>
    <message>
        <source>May see what is for the principal</source>
        <translation>可查看校长关注事项</translation>
    </message>
    <message>
        <source>May no longer see what is for the principal</source>
        <translation>不再查看校长关注事项</translation>
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
        <extracomment>the child has left the school
----------
why a seat ended: the child left the service</extracomment>
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
        <extracomment>%1 is a weekday, %2 and %3 are times: &quot;Mon 17:00–18:30&quot;
----------
%1 names weekdays, %2 and %3 are times: &quot;Mon to Fri 17:00–18:30&quot;</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>how a date is written: yyyy, MM or M, dd or d stand for year, month and day</extracomment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>how a date with a time is written</extracomment>
        <translation>yyyy-MM-dd HH:mm</translation>
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
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <extracomment>%1 and %2 are weekdays in short: &quot;Mon to Thu&quot;</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Grades %1–%2</source>
        <extracomment>%1 and %2 are the numbers of grades: &quot;Grades 1–3&quot;</extracomment>
        <translation>%1–%2年级</translation>
    </message>
    <message>
        <source>name spellings</source>
        <translation>姓名写法</translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>the child came to the school for the first time</extracomment>
        <translation>入学</translation>
    </message>
    <message>
        <source>transferred in</source>
        <extracomment>the child came from another school</extracomment>
        <translation>转入</translation>
    </message>
    <message>
        <source>changed class</source>
        <extracomment>the child went to another class of this school</extracomment>
        <translation>调班</translation>
    </message>
    <message>
        <source>left the school</source>
        <extracomment>the child left the school, for a reason of its own</extracomment>
        <translation>离校</translation>
    </message>
    <message>
        <source>transferred out</source>
        <extracomment>the child went to another school</extracomment>
        <translation>转出</translation>
    </message>
    <message>
        <source>graduated</source>
        <extracomment>the child finished the school</extracomment>
        <translation>毕业</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>the child came back to the school</extracomment>
        <translation>回校</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>state of an offered seat</extracomment>
        <translation>已通知</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>state of an offered seat</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>declined by the family</source>
        <extracomment>state of an offered seat</extracomment>
        <translation>家长谢绝</translation>
    </message>
    <message>
        <source>lapsed</source>
        <extracomment>state of an offered seat: nobody answered in time</extracomment>
        <translation>逾期作废</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>state of an offered seat: by the school</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>a seat that has not ended</extracomment>
        <translation>在读</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>why a seat ended: the family gave it up</extracomment>
        <translation>已退出</translation>
    </message>
    <message>
        <source>given up for a better one</source>
        <extracomment>why a seat ended: for another that was wanted more</extracomment>
        <translation>换到更想要的课程</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>why a seat ended: the school moved the child</extracomment>
        <translation>已调换课程</translation>
    </message>
    <message>
        <source>being arranged</source>
        <extracomment>state of a term: the round of applications is over, they are reviewed and seats are given</extracomment>
        <translation>编排中</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>lesson</source>
        <extracomment>a fee is counted by this</extracomment>
        <translation>课时</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>term as a whole</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>parent notice</source>
        <extracomment>the notice to parents, with its form and what was handed out</extracomment>
        <translation>家长告知</translation>
    </message>
    <message>
        <source>class review</source>
        <extracomment>the class teacher&apos;s review of applications in a workbook</extracomment>
        <translation>班级初审</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>纸质申请表</translation>
    </message>
    <message>
        <source>online form</source>
        <translation>网上填报</translation>
    </message>
    <message>
        <source>imported table</source>
        <translation>表格导入</translation>
    </message>
    <message>
        <source>after the closing day</source>
        <translation>截止后</translation>
    </message>
    <message>
        <source>after the freeze</source>
        <translation>锁定后</translation>
    </message>
    <message>
        <source>after the draw</source>
        <translation>抽签后</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Taken from the school file on %1 by %2.</source>
        <extracomment>foot of a list on paper or in a file: %1 is a day and time, %2 a person</extracomment>
        <translation>%1 由 %2 从学校文件导出。</translation>
    </message>
    <message>
        <source>Taken from the school file on %1 by %2. Purpose: %3</source>
        <extracomment>foot of a list on paper or in a file: %1 is a day and time, %2 a person, %3 what the list is for</extracomment>
        <translation>%1 由 %2 从学校文件导出。用途：%3</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation>此处没有列表。</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印列表…</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>列表的列与排序</translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message>
        <source>%1 downwards</source>
        <extracomment>%1 is the title of a column by which a list is ordered downwards</extracomment>
        <translation>%1(降序)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows of a list on paper: how many of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>selected rows only</source>
        <translation>仅所选行</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>head of the column of row numbers in a list on paper</extracomment>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Something is still being written. Wait until it is done, or stop it.</source>
        <translation>还有内容正在写入。请等它完成，或先停止它。</translation>
    </message>
</context>
<context>
    <name>OfferTab</name>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Gives up for it</source>
        <translation>须放弃</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>%n seats, open to all alike.</source>
        <translation>
            <numerusform>%n 席，面向所有报名学生。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for everyone</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;</extracomment>
        <translation>
            <numerusform>%n 席面向所有学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation>
            <numerusform>额外 %n 席给%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation>
            <numerusform>至少 %n 席给%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats, given in this order: %1. What a group does not take goes to the other children.</source>
        <extracomment>%1 is a list of parts</extracomment>
        <translation>
            <numerusform>共 %n 席，依次为：%1。各类对象未用完的名额转给其他学生。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has no title.</source>
        <translation>项目没有名称。</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 already. Give each section a title of its own, such as %1(2), or put all its times into one row.</source>
        <translation>“%1”在第 %2 行已经出现。给每个班单独命名，例如 %1(2)，或把全部时间写在同一行。</translation>
    </message>
    <message>
        <source>%2 programs of this term are called “%1”; which one is meant, the table does not say. Give them different titles first.</source>
        <translation>本学期有 %2 个项目叫“%1”，表中看不出是哪一个。先把它们的名称区分开。</translation>
    </message>
    <message>
        <source>“%1” is neither inclusive care nor a personalised course.</source>
        <translation>“%1”既不是普惠托管，也不是个性化课程。</translation>
    </message>
    <message>
        <source>“%1” is none of the contents that the plan names.</source>
        <translation>“%1”不在方案列出的服务内容之中。</translation>
    </message>
    <message>
        <source>It does not say for which grades it is.</source>
        <translation>没有写明面向哪些年级。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as grades. Write them like 1-3 or 3,5.</source>
        <translation>“%1”无法识别为年级。可写成 1-3 或 3、5。</translation>
    </message>
    <message>
        <source>It does not say when it takes place.</source>
        <translation>没有写明时间。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a weekly time. Write it with the day, the beginning and the end.</source>
        <translation>“%1”无法识别为每周时间。写明星期、开始和结束时间，例如“周一 16:30-18:00”。</translation>
    </message>
    <message>
        <source>Nobody called %1 is on the staff. Enter the person first, or correct the name.</source>
        <translation>教职工中没有%1。先登记此人，或更正姓名。</translation>
    </message>
    <message>
        <source>%2 people on the staff are called %1. Leave the cell empty and choose the right one in the program.</source>
        <translation>教职工中有 %2 人叫%1。此格留空，导入后在项目中选定。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is neither lesson, month nor term.</source>
        <translation>“%1”不是课时、月或学期。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result (%1).</source>
        <translation>单元格中的公式没有结果（%1）。</translation>
    </message>
    <message>
        <source>%1 is not on the staff and is kept as a helper from outside.</source>
        <translation>%1不在教职工名单中，作为校外协助人员记下。</translation>
    </message>
    <message>
        <source>No limit of seats: no child who needs inclusive care is turned away (2.2).</source>
        <translation>不限名额：需要普惠托管的学生都能参加（2.2）。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an amount and what it is counted by: ¥300.00 / term</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>同课</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 (%4).</source>
        <extracomment>%1 and %2 are titles of programs, %3 a place, %4 a weekly time</extracomment>
        <translation>“%1”和“%2”都安排在%3（%4）。</translation>
    </message>
    <message>
        <source>%3 is in “%1” and in “%2” at once (%4).</source>
        <extracomment>%1 and %2 are titles of programs, %3 a person, %4 a weekly time</extracomment>
        <translation>%3同时在“%1”和“%2”（%4）。</translation>
    </message>
    <message>
        <source>“%1” and “%2”, sections of %3, run at one time (%4): who cannot come then has no other.</source>
        <extracomment>%1 and %2 are titles of programs, %3 a course, %4 a weekly time</extracomment>
        <translation>“%1”和“%2”是%3的两个班，时间相同（%4）：这时不能来的学生没有别的班可选。</translation>
    </message>
    <message>
        <source>“%1” and “%2” both take %3 into care (%4).</source>
        <extracomment>%1 and %2 are titles of programs, %3 a grade, %4 a weekly time</extracomment>
        <translation>“%1”和“%2”同时接收%3的托管（%4）。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Noticed</source>
        <extracomment>heading of a column in which the rules of the plan mark the records they have something to say about</extracomment>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存为 Excel 表格</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as text table</source>
        <translation>存为 CSV 表格</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>已发送到打印机 %1。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写出 %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: workbook “%2”, now “%3”</source>
        <extracomment>%1 a column, %2 what the workbook says, %3 what the file says</extracomment>
        <translation>%1：表中为“%2”，现为“%3”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 rows were written, %2 came back. Nothing is taken for the others.</source>
        <translation>原表 %1 行，交回 %2 行，缺少的行不作处理。</translation>
    </message>
    <message>
        <source>%1 Not in this workbook: %2.</source>
        <extracomment>%1 the sentence before; %2 names of children</extracomment>
        <translation>%1表中没有：%2。</translation>
    </message>
    <message>
        <source>file %1, row %2: %3</source>
        <extracomment>%1 number of the file, %2 number of the row, %3 the answer there</extracomment>
        <translation>第 %1 个文件第 %2 行：%3</translation>
    </message>
    <message>
        <source>The same application is answered differently (%1). Choose one answer.</source>
        <translation>同一份申请有不同的意见（%1），请选定一个。</translation>
    </message>
    <message>
        <source>This row was added by hand. A child takes part only after an application by the guardian (2.2).</source>
        <translation>此行是自行添加的。学生须由监护人提出申请才能参加（2.2）。</translation>
    </message>
    <message>
        <source>The hidden key of this row is damaged, so nobody can tell which application is meant. Write the workbook again, or review this child on the page.</source>
        <translation>此行的隐藏标识已损坏，无法确认对应的申请。请重新生成初审表，或在页面上直接初审。</translation>
    </message>
    <message>
        <source>The application is not in the file any more.</source>
        <translation>这份申请已不在档案中。</translation>
    </message>
    <message>
        <source>“%1” is no answer that is understood. Ask the teacher for one of the three.</source>
        <translation>“%1”无法识别为初审意见，请班主任从三项中选一项。</translation>
    </message>
    <message>
        <source>Sending back or turning down needs a reason (3.4).</source>
        <translation>退回或不同意须写明原因（3.4）。</translation>
    </message>
    <message>
        <source>A locked cell was changed: the workbook says “%1”, the file says “%2”. The answer can be taken, the cell is not.</source>
        <translation>锁定的单元格被改动：表中为“%1”，档案中为“%2”。意见可以采用，改动的内容不采用。</translation>
    </message>
    <message>
        <source>The application was changed after the workbook was written. Decide whether the answer holds.</source>
        <translation>生成初审表后申请有过变更，请决定该意见是否仍然有效。</translation>
    </message>
    <message>
        <source>The application was changed after the workbook was written (%1). Decide whether the answer holds.</source>
        <translation>生成初审表后申请有过变更（%1），请决定该意见是否仍然有效。</translation>
    </message>
    <message>
        <source>The application stands at “%1” already. Decide which answer holds.</source>
        <translation>这份申请现为“%1”，请决定以哪个意见为准。</translation>
    </message>
    <message>
        <source>The teacher agrees, but says that the guardian&apos;s signature is missing (2.2). Look at the form.</source>
        <translation>班主任填了同意，但注明没有监护人签字（2.2），请核对申请表。</translation>
    </message>
    <message>
        <source>The teacher saw no evidence for %1 (3.1).</source>
        <translation>班主任注明没有%1的佐证材料（3.1）。</translation>
    </message>
    <message>
        <source>The application stands at “%1”; a class review does not lead on from there.</source>
        <translation>这份申请现为“%1”，不能再作班级初审。</translation>
    </message>
    <message>
        <source>The rules do not allow this step.</source>
        <translation>按规定不能这样办理。</translation>
    </message>
    <message>
        <source>This is no review workbook of Kehou, or its hidden columns are lost. Ask the teacher for the file itself, not a copy of its cells.</source>
        <translation>这不是课后生成的初审表，或者隐藏列已丢失。请让班主任交回原文件，而不是复制出来的内容。</translation>
    </message>
    <message>
        <source>A newer Kehou wrote this workbook. Read it with that program.</source>
        <translation>这份初审表由更新版本的课后生成，请用该版本读取。</translation>
    </message>
    <message>
        <source>This belongs to the file of another school.</source>
        <translation>这份表属于另一所学校的档案。</translation>
    </message>
    <message>
        <source>This was written for another term.</source>
        <translation>这份表属于另一个学期。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少“%1”一列。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>what a class teacher says of an application</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>New answer</source>
        <extracomment>how a row of a review workbook stands to the file</extracomment>
        <translation>新意见</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>不能采用</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>how far the review of a class is</extracomment>
        <translation>无待初审</translation>
    </message>
    <message>
        <source>No workbook yet</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>With the teacher</source>
        <translation>在班主任处</translation>
    </message>
    <message>
        <source>Partly back</source>
        <translation>部分交回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This row is from the workbook of %1, whose own teacher answers for the class. Decide whether the answer holds.</source>
        <translation>此行来自 %1 的初审表，应由该班班主任审核。请决定是否采用。</translation>
    </message>
    <message>
        <source>The head of the workbook has lost its hidden key, so nobody can tell how many rows were written. Waiting and not in this workbook: %1.</source>
        <translation>表头的隐藏标识已丢失，无法核对原有多少行。待审而不在此表中的学生：%1。</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Opens the record</source>
        <translation>按 Enter 打开学生资料</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>课程与课表</translation>
    </message>
    <message>
        <source>Opens the program</source>
        <translation>按 Enter 打开项目</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>报名与审核</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表与归档</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 · also written %2</source>
        <extracomment>%1 class, birth date and last digits, %2 another spelling of the name</extracomment>
        <translation>%1 · 又写作%2</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation>政策检查</translation>
    </message>
    <message>
        <source>Notice to parents</source>
        <translation>家长告知</translation>
    </message>
    <message>
        <source>Notice to parents F01: print, hand out</source>
        <translation>告知书（F01）：打印、发放登记</translation>
    </message>
    <message>
        <source>Application form F02 with slip: print, blank copies</source>
        <translation>申请表（F02）和回执：打印、空白件</translation>
    </message>
    <message>
        <source>Papers for parents</source>
        <translation>发给家长的表单</translation>
    </message>
    <message>
        <source>Opens the notice to parents</source>
        <translation>打开家长告知</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Application of %1</source>
        <extracomment>%1 is a child&apos;s name</extracomment>
        <translation>%1的申请</translation>
    </message>
</context>
<context>
    <name>ScanWatch</name>
    <message>
        <source>Looking through the term</source>
        <translation>正在检查本学期</translation>
    </message>
</context>
<context>
    <name>SeatTab</name>
    <message>
        <source>From the waiting list</source>
        <translation>候补录取</translation>
    </message>
    <message>
        <source>Moved by the school</source>
        <translation>学校调换课程</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>How</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>志愿数</translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation>第一志愿数</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已占</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>First wishes for the seats</source>
        <translation>第一志愿与名额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>有空额</translation>
    </message>
    <message>
        <source>Care only</source>
        <translation>只参加托管</translation>
    </message>
    <message>
        <source>Given by the school</source>
        <translation>学校预留</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>无名额</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>第一志愿</translation>
    </message>
    <message>
        <source>Wish %1</source>
        <extracomment>the best wish a child got</extracomment>
        <translation>第%1志愿</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>No. ends in</source>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Care days</source>
        <translation>托管日</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请数</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽签时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Hash of the result</source>
        <translation>结果校验码</translation>
    </message>
    <message>
        <source>Too few wishes to open</source>
        <translation>志愿不足</translation>
    </message>
    <message>
        <source>Sought after</source>
        <translation>志愿超额</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>各轮录取</translation>
    </message>
    <message>
        <source>Does not open (%1 of %2)</source>
        <extracomment>a program that was cancelled: the children it had then, the fewest it needs</extracomment>
        <translation>不开（%1/%2人）</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>公开序号</translation>
    </message>
    <message>
        <source>Group of clause 3.1</source>
        <translation>优先类别（3.1）</translation>
    </message>
    <message>
        <source>lower and middle grades</source>
        <translation>中低年级</translation>
    </message>
    <message>
        <source>Asked for a course</source>
        <translation>报名课程</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>已录取</translation>
    </message>
    <message>
        <source>In inclusive care</source>
        <translation>普惠托管</translation>
    </message>
    <message>
        <source>With a seat, of those who asked</source>
        <translation>录取比例（报名者中）</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Students</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of the record, what it held before and what it holds now</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Pupil number</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation>藏文姓名</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>区分标记</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation>班内学号</translation>
    </message>
    <message>
        <source>Day pupil or boarder</source>
        <translation>就读方式</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>在籍状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康提示</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>may not collect</source>
        <translation>不可接送</translation>
    </message>
    <message>
        <source>disability</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation>残疾</translation>
    </message>
    <message>
        <source>left behind</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation>留守</translation>
    </message>
    <message>
        <source>hardship</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation>困境</translation>
    </message>
    <message>
        <source>migrant</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation>随迁</translation>
    </message>
    <message>
        <source>poor family</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation>经济困难</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <extracomment>where a table comes from, instead of the name of a file</extracomment>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>略过本行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This row is right, row %1 stays out</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>本行正确，第%1行略过(&amp;T)</translation>
    </message>
    <message>
        <source>The number is &amp;wrong here, import without it</source>
        <translation>本行号码有误，不带号码导入(&amp;W)</translation>
    </message>
    <message>
        <source>It is %1</source>
        <extracomment>%1 is a person of the school with what tells namesakes apart</extracomment>
        <translation>是 %1</translation>
    </message>
    <message>
        <source>It is somebody &amp;new</source>
        <translation>是新的人员(&amp;N)</translation>
    </message>
    <message>
        <source>It is a &amp;new pupil</source>
        <translation>是新学生(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import as shown</source>
        <translation>按所示导入(&amp;I)</translation>
    </message>
    <message>
        <source>Not &amp;decided: the row stays out</source>
        <translation>未确定：本行不导入(&amp;D)</translation>
    </message>
    <message>
        <source>The child is &amp;back at the school</source>
        <translation>学生已返校(&amp;B)</translation>
    </message>
    <message>
        <source>It is the &amp;same child, take name and birth</source>
        <translation>是同一名学生，采用表中姓名和出生日期(&amp;S)</translation>
    </message>
    <message>
        <source>It is a &amp;new pupil, without the number</source>
        <translation>是新学生，不带此号码(&amp;N)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待确定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>new number</source>
        <extracomment>a pupil&apos;s temporary number is replaced by a real one</extracomment>
        <translation>换正式号</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column of the spreadsheet, %2 what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same ID number</source>
        <translation>身份证号相同</translation>
    </message>
    <message>
        <source>A temporary number became a real one</source>
        <extracomment>why two records look like one child</extracomment>
        <translation>临时学籍号转为正式学籍号</translation>
    </message>
    <message>
        <source>The same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>Another spelling, the same birth date and telephone</source>
        <translation>姓名写法不同，出生日期和电话相同</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>from one class to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>变动</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>school day</source>
        <extracomment>kind of a day: an ordinary day of school</extracomment>
        <translation>上课日</translation>
    </message>
    <message>
        <source>weekend</source>
        <extracomment>kind of a day</extracomment>
        <translation>周末</translation>
    </message>
    <message>
        <source>day off</source>
        <extracomment>kind of a day: no school</extracomment>
        <translation>放假</translation>
    </message>
    <message>
        <source>half day</source>
        <extracomment>kind of a day: school for a part of it</extracomment>
        <translation>半天</translation>
    </message>
    <message>
        <source>make-up day</source>
        <extracomment>kind of a day: a Saturday or Sunday worked for a day off</extracomment>
        <translation>补班日</translation>
    </message>
    <message>
        <source>the week</source>
        <extracomment>who says what a day is: nobody, it follows from the week</extracomment>
        <translation>普通星期</translation>
    </message>
    <message>
        <source>national</source>
        <extracomment>who says what a day is: the nation&apos;s notice</extracomment>
        <translation>全国</translation>
    </message>
    <message>
        <source>Lhasa</source>
        <extracomment>who says what a day is: the notice of Lhasa City</extracomment>
        <translation>拉萨市</translation>
    </message>
    <message>
        <source>school</source>
        <extracomment>who says what a day is: the school itself</extracomment>
        <translation>学校</translation>
    </message>
    <message>
        <source>Losar</source>
        <translation>藏历新年</translation>
    </message>
    <message>
        <source>Shoton</source>
        <translation>雪顿节</translation>
    </message>
    <message>
        <source>School and term</source>
        <extracomment>step of the term guide</extracomment>
        <translation>学校与学期</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>step of the term guide</extracomment>
        <translation>名册</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>step of the term guide</extracomment>
        <translation>校历</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>step of the term guide</extracomment>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Plan checked</source>
        <extracomment>step of the term guide: somebody has looked through the plan</extracomment>
        <translation>方案检查</translation>
    </message>
    <message>
        <source>Parent notice</source>
        <extracomment>step of the term guide: the notice to parents</extracomment>
        <translation>家长告知</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>step of the term guide</extracomment>
        <translation>报名</translation>
    </message>
    <message>
        <source>Class review</source>
        <extracomment>step of the term guide</extracomment>
        <translation>班级初审</translation>
    </message>
    <message>
        <source>School approval</source>
        <extracomment>step of the term guide</extracomment>
        <translation>学校核准</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>step of the term guide</extracomment>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>step of the term guide: families are told the result</extracomment>
        <translation>公布</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>step of the term guide: the service goes on</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>step of the term guide: the term is closed</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a step</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>state of a step: this is what comes next</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a step: begun, or left behind undone</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>state of a step</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day: what it is, and why (&quot;day off: National Day&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>service not settled yet</source>
        <translation>服务待定</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>不服务</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>service, as on %1</source>
        <extracomment>there is service; %1 is the weekday whose timetable is used</extracomment>
        <translation>服务，按%1</translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <extracomment>how a month is written: yyyy stands for the year, MM or M for the month</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day: %1 is the weekday, %2 the date</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>正在重做：%1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a record: its kind, its name</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was done, to whom or what</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <extracomment>what was done, to how many records</extracomment>
        <translation>
            <numerusform>%1（%n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>A draw is a public record: what was frozen, drawn, confirmed or published is not undone.</source>
        <translation>抽签是公开记录：锁定、抽签、确认和公布都不能撤销。</translation>
    </message>
    <message>
        <source>A draw has been worked on since with what this action changed, so it is not undone.</source>
        <translation>此后已用这项操作涉及的内容办理过抽签，不能撤销。</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was not done in this sitting, or it has been undone already.</source>
        <translation>这项操作已不能撤销：不是本次打开后做的，或者已经撤销过。</translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the later change first, or correct the record by hand.</source>
        <translation>%1此后又被修改。请先撤销后来的修改，或手工更正。</translation>
    </message>
    <message>
        <source>%1 was changed since: a part of the record is not there any more. Undo the later change first, or look in the recycle bin.</source>
        <translation>%1此后又被修改，记录的一部分已不存在。请先撤销后来的修改，或到回收站查看。</translation>
    </message>
    <message>
        <source>%1: another pupil has the number %2 now. Correct one of the two numbers first.</source>
        <translation>%1：学籍号 %2 现由另一名学生使用。请先更正其中一个。</translation>
    </message>
    <message>
        <source>%1: another record has its place now. Change that one first.</source>
        <translation>%1：它的位置现由另一条记录占用。请先修改那一条。</translation>
    </message>
    <message>
        <source>%1 is named elsewhere since: %2. Change or remove that first.</source>
        <translation>%1此后被引用：%2。请先修改或移除这些内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardians</source>
        <translation>
            <numerusform>%n 名监护人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priority groups</source>
        <translation>
            <numerusform>%n 项优先保障对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n 个志愿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 条办理记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled seats</source>
        <translation>
            <numerusform>%n 个预留名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n 个课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly times</source>
        <translation>
            <numerusform>%n 个上课时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n 个班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names something that is not there any more: %2. Restore that first, or go on without it.</source>
        <translation>%1引用的内容已不存在：%2。请先恢复它，或不带它继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n further staff</source>
        <translation>
            <numerusform>%n 名其他工作人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserves of seats</source>
        <translation>
            <numerusform>%n 项名额安排</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers handed out</source>
        <translation>
            <numerusform>%n 份发放登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of class teachers</source>
        <translation>
            <numerusform>%n 条班主任意见</numerusform>
        </translation>
    </message>
    <message>
        <source>This does not go back any more: a seat would be given twice, or a child would have two seats at one time. Undo first what was done since.</source>
        <translation>这一步已不能撤销：否则一个名额会给两个人，或一名孩子同一时间有两门课程。请先撤销此后的操作。</translation>
    </message>
    <message>
        <source>%1 Please check: %2</source>
        <extracomment>%1 says what was done, %2 what the rules noticed about it, in sentences</extracomment>
        <translation>%1请核对：%2</translation>
    </message>
</context>
<context>
    <name>VacancyTab</name>
    <message>
        <source>Program</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>不开</translation>
    </message>
    <message>
        <source>To be offered</source>
        <translation>待通知</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>有空余</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Why in this place</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>late</source>
        <translation>补报</translation>
    </message>
    <message numerus="yes">
        <source>%n other courses</source>
        <extracomment>seats the child would have besides this one</extracomment>
        <translation>
            <numerusform>另有%n门</numerusform>
        </translation>
    </message>
    <message>
        <source>priority group</source>
        <translation>优先保障</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>抽签序号%1</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Gives up for it</source>
        <translation>须放弃</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>公开序号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a number as it is, and as it would be</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Would open</source>
        <translation>可以开班</translation>
    </message>
    <message>
        <source>Would not open</source>
        <translation>开不成</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>不开</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>For the child</source>
        <translation>对孩子</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Would get</source>
        <translation>会得到</translation>
    </message>
    <message>
        <source>Would lose</source>
        <translation>会失去</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open a school file</source>
        <translation>打开学校文件</translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation>学校文件 (*.kehou)</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About Kehou</source>
        <translation>关于课后</translation>
    </message>
    <message>
        <source>Kehou %1</source>
        <translation>课后 %1</translation>
    </message>
    <message>
        <source>The after-school service of one school: applications, places, attendance, money and archive.</source>
        <translation>管理一所学校的课后服务：申请、编排、考勤、经费和归档。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Everything stays in your school file on this computer.</source>
        <translation>本软件是自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。全部数据只保存在这台电脑上的学校文件里。</translation>
    </message>
    <message>
        <source>Built with Qt %1. Icons: Breeze, by the KDE community.</source>
        <translation>使用 Qt %1 开发。图标：KDE 社区的 Breeze。</translation>
    </message>
</context>
<context>
    <name>ui::AfterDrawPanel</name>
    <message>
        <source>%1 seats free, %2 places on waiting lists, %3 offers open, %4 of them overdue</source>
        <extracomment>numbers of seats, of places on waiting lists, of offers, of offers whose deadline is over</extracomment>
        <translation>空余名额 %1 个，候补 %2 人次，待答复 %3 条，其中逾期 %4 条</translation>
    </message>
    <message numerus="yes">
        <source>Let %n overdue offers &amp;lapse</source>
        <translation>
            <numerusform>将 %n 条逾期通知作废(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n late applicants on the lists</source>
        <translation>
            <numerusform>将 %n 名补报学生列入候补</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind everybody who was in the draw, among themselves by the same key</source>
        <translation>排在参加抽签的孩子之后，彼此之间按同样的规则</translation>
    </message>
    <message>
        <source>Offers (%1)</source>
        <translation>通知与答复（%1）</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>通知与答复</translation>
    </message>
    <message>
        <source>&amp;Next free seat</source>
        <translation>下一个空余名额(&amp;N)</translation>
    </message>
    <message>
        <source>The seat that became free first and that somebody waits for</source>
        <translation>最早空出、且有人候补的名额</translation>
    </message>
    <message>
        <source>&amp;Waiting lists</source>
        <translation>候补名单(&amp;W)</translation>
    </message>
    <message>
        <source>By public serial, for the notice board</source>
        <translation>按公开序号，供张贴</translation>
    </message>
    <message>
        <source>Free seats and waiting lists</source>
        <translation>空余与候补</translation>
    </message>
    <message>
        <source>Seats and changes</source>
        <translation>名额与变动</translation>
    </message>
</context>
<context>
    <name>ui::AnswerPanel</name>
    <message>
        <source>&amp;Another child of the school</source>
        <translation>本校另一名学生(&amp;A)</translation>
    </message>
    <message>
        <source>This row &amp;counts</source>
        <translation>以此行为准(&amp;C)</translation>
    </message>
    <message>
        <source>Not &amp;decided: the row stays out</source>
        <translation>未确定：本行不导入(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import as shown</source>
        <translation>按所示导入(&amp;I)</translation>
    </message>
    <message>
        <source>It is %1</source>
        <extracomment>%1 is a person of the school with what tells namesakes apart</extracomment>
        <translation>是 %1</translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>略过本行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change it, one step back</source>
        <translation>更改并退回一步(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take this answer all the same</source>
        <translation>仍采用此答卷(&amp;T)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row of the spreadsheet</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Now in the file</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表中内容</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>按建议处理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the application</source>
        <translation>办理退出(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ui::AnswersGuide</name>
    <message>
        <source>Import applications</source>
        <translation>导入申请</translation>
    </message>
    <message>
        <source>The table of a questionnaire (wjx.cn, Tencent Docs, WPS forms), or your own in the columns of form F02. The file itself is only read.</source>
        <translation>问卷表格（问卷星、腾讯文档、WPS 表单），或按申请表（F02）各栏自制的表格。文件只读取，不改动。</translation>
    </message>
    <message>
        <source>What each row would do. Doubtful rows wait for your decision; a row without a guardian&apos;s consent is refused (2.2). Refused and undecided rows stay out.</source>
        <translation>每一行将带来的结果。存疑的行等您决定；没有监护人同意的行一律不予导入（2.2）。不予导入和未决定的行不导入。</translation>
    </message>
    <message>
        <source>&amp;Show the applications</source>
        <translation>查看申请(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the column that says whose row it is: the child&apos;s name or number.</source>
        <translation>请选择说明是哪名学生的列：姓名或学籍号。</translation>
    </message>
    <message>
        <source>Choose the column that names the guardian who consented; without consent nothing is entered (2.2).</source>
        <translation>请选择写有同意人（监护人）姓名的列；没有同意不得录入（2.2）。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are entered.</source>
        <translation>
            <numerusform>将录入 %n 份申请。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are changed.</source>
        <translation>
            <numerusform>将更改 %n 份申请。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been agreed to and go one step back.</source>
        <translation>
            <numerusform>其中 %n 份已审核，将退回一步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that come late are marked so, with their day.</source>
        <translation>逾期的申请将标明逾期及日期。</translation>
    </message>
    <message>
        <source>The family sent another answer (%1)</source>
        <extracomment>the reason that stands with an application which goes one step back; %1 is the name of a table</extracomment>
        <translation>家长重新填报（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are withdrawn, because the family says no now.</source>
        <translation>
            <numerusform>其中 %n 份因家长表示不参加而办理退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns, the place of the wish in each: %1</source>
        <extracomment>a ranking question of a questionnaire with one column for each course; %1 is a list of courses</extracomment>
        <translation>
            <numerusform>共 %n 列，每列填志愿名次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>applications entered</source>
        <translation>新增申请</translation>
    </message>
    <message>
        <source>applications changed</source>
        <translation>更改申请</translation>
    </message>
    <message>
        <source>of them one step back</source>
        <translation>其中退回上一步</translation>
    </message>
    <message>
        <source>of them withdrawn</source>
        <translation>其中撤回</translation>
    </message>
</context>
<context>
    <name>ui::AnswersPreview</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Name, class, row</source>
        <translation>姓名、班级、行号</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of an application: its name, what stood there, what comes</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationCard</name>
    <message>
        <source>Open the pupil&apos;s record</source>
        <translation>打开学生资料</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Handed in again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Take up again…</source>
        <translation>重新受理…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>办理退出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Care days</source>
        <translation>托管日</translation>
    </message>
    <message>
        <source>Wish %1</source>
        <translation>第%1志愿</translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation>最多课程数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>Way home</source>
        <translation>离校方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>asks for a waiver</source>
        <translation>申请减免</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康提示</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a step of an application: %1 the state before, %2 the state after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>an application that was agreed to; a change takes it one step back</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>%1 is the name of a table, %2 the number of a row in it</extracomment>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Reviewed by: %1</source>
        <extracomment>the class teacher whose review workbook was read</extracomment>
        <translation>初审人：%1</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationForm</name>
    <message>
        <source>Form number</source>
        <translation>申请表编号</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Days of inclusive care</source>
        <translation>普惠托管日</translation>
    </message>
    <message>
        <source>Wishes, most wanted first</source>
        <translation>志愿（最想参加的填在前面）</translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation>最多课程数</translation>
    </message>
    <message>
        <source>If a seat becomes free later</source>
        <translation>以后有空额时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>Fetching the child</source>
        <translation>接送</translation>
    </message>
    <message>
        <source>Way home</source>
        <translation>离校方式</translation>
    </message>
    <message>
        <source>Who fetches the child: name, relation</source>
        <translation>受委托人的姓名、关系</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Health, as told on the form</source>
        <translation>健康提示（按申请表）</translation>
    </message>
    <message>
        <source>Consent of a guardian</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>Who consented</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Arrow down shows the guardians on record.</source>
        <translation>按向下键可选已登记的监护人。</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Save and next form</source>
        <translation>保存，录下一份(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The course may be changed for it</source>
        <translation>可以为此调换课程</translation>
    </message>
    <message>
        <source>It is difficult for the family</source>
        <translation>家庭接送困难</translation>
    </message>
    <message>
        <source>The family asks for a waiver</source>
        <translation>家长申请减免</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPart</name>
    <message>
        <source>Name, initials, class or form number</source>
        <translation>姓名、首字母、班级、编号</translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation>还没有学期。请在设置中新建学期。</translation>
    </message>
    <message>
        <source>No pupils yet. Import the roster first; applications are entered for its pupils.</source>
        <translation>还没有学生。请先导入名册，再录入申请。</translation>
    </message>
    <message>
        <source>No applications yet. Enter the forms that the families handed in, one after the other.</source>
        <translation>还没有申请。请逐份录入家长交来的申请表。</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>去设置</translation>
    </message>
    <message>
        <source>Go to the pupils</source>
        <translation>去学生</translation>
    </message>
    <message>
        <source>Enter the first form</source>
        <translation>录入第一份</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>办理退出…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Remove (entered by mistake)</source>
        <translation>移除（录入有误）</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Import applications…</source>
        <translation>导入申请…</translation>
    </message>
    <message>
        <source>Closing day…</source>
        <translation>截止日…</translation>
    </message>
</context>
<context>
    <name>ui::BatchGuide</name>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不通过</translation>
    </message>
    <message numerus="yes">
        <source>Change %n pupils</source>
        <translation>
            <numerusform>批量更改 %n 名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class, born, number …</source>
        <translation>班级、出生日期、学籍号尾号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the rules notice</source>
        <translation>规则提示</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>更改哪一项</translation>
    </message>
    <message>
        <source>For all of them now</source>
        <translation>全部改为</translation>
    </message>
    <message>
        <source>Leave it empty to take the entry away.</source>
        <translation>留空则清除该项。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message numerus="yes">
        <source>One field of the %n selected pupils.</source>
        <translation>
            <numerusform>所选 %n 名学生的同一项信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what it shall be for all of them.</source>
        <translation>请选择要统一改成的值。</translation>
    </message>
    <message>
        <source>None of these pupils is in the school file any more.</source>
        <translation>这些学生已不在学校文件中。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>Looking at the pupils</source>
        <translation>正在核对学生</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils change.</source>
        <translation>
            <numerusform>将更改 %n 名学生。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation>
            <numerusform>%n 名已是该值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused by the rules and stay as they are.</source>
        <translation>
            <numerusform>%n 名未通过规则，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>目前尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Changing the pupils</source>
        <translation>正在更改学生</translation>
    </message>
</context>
<context>
    <name>ui::BatchPart</name>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>No classes yet. They are entered in the settings.</source>
        <translation>还没有班级。请在设置中新建班级。</translation>
    </message>
    <message>
        <source>No applications in this class yet.</source>
        <translation>这个班还没有申请。</translation>
    </message>
    <message>
        <source>Nothing has passed the class review here yet.</source>
        <translation>这里还没有通过班级初审的申请。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>Applied %1, agreed %2, returned %3, declined %4</source>
        <translation>申请%1，同意%2，退回%3，不同意%4</translation>
    </message>
    <message>
        <source>Reviewed %1, approved %2, waiting %3</source>
        <translation>已初审%1，已核准%2，待核准%3</translation>
    </message>
    <message>
        <source>Agree (%1)</source>
        <extracomment>a button that agrees to the applications chosen; %1 is how many</extracomment>
        <translation>同意 (%1)</translation>
    </message>
    <message>
        <source>Approve (%1)</source>
        <translation>核准 (%1)</translation>
    </message>
    <message>
        <source>Only those waiting</source>
        <translation>只看待初审</translation>
    </message>
    <message>
        <source>Only those to approve</source>
        <translation>只看待核准</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>不同意…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n applications returned?</source>
        <translation>
            <numerusform>退回%n份申请的原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n applications declined?</source>
        <translation>
            <numerusform>不同意%n份申请的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不同意</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are now: %1.</source>
        <extracomment>%1 is the state that the applications have now</extracomment>
        <translation>
            <numerusform>%n份申请现在是：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>没有改动任何内容。%1</translation>
    </message>
</context>
<context>
    <name>ui::CalendarImport</name>
    <message>
        <source>the national list of a year</source>
        <translation>全国放假安排</translation>
    </message>
    <message>
        <source>a notice of Lhasa City</source>
        <translation>拉萨市通知</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>校历文件</translation>
    </message>
    <message>
        <source>Calendar files (*.json)</source>
        <translation>校历文件 (*.json)</translation>
    </message>
    <message>
        <source>The file was not taken over; nothing has changed.</source>
        <translation>文件没有导入，没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n days of %2.</source>
        <extracomment>%1 is a file, %2 years, %n days in it</extracomment>
        <translation>
            <numerusform>%1 含 %2 年的 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a day, what it was, what it becomes</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>In this term nothing changes.</source>
        <translation>本学期没有变化。</translation>
    </message>
    <message>
        <source>Service days of this term: %1 → %2</source>
        <extracomment>numbers of service days</extracomment>
        <translation>本学期服务日：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more days</source>
        <translation>
            <numerusform>……另有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>Import days off</source>
        <translation>导入放假安排</translation>
    </message>
    <message>
        <source>A calendar file holds the days off and make-up days of a year: the national list, or the notice of Lhasa City that another school wrote down. A list takes the place of the one of its year.</source>
        <translation>校历文件包含一年的放假日和补班日：全国安排，或其他学校录入的拉萨市通知。导入后替换同年的安排。</translation>
    </message>
    <message>
        <source>&amp;What the file is</source>
        <translation>文件类型(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Notices of Lhasa that are known from past years:</source>
        <translation>已知的往年拉萨市放假通知：</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>&amp;Change days</source>
        <translation>更改日期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Lhasa days</source>
        <translation>导出拉萨放假日(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>显示单月</translation>
    </message>
    <message>
        <source>Show the whole term</source>
        <translation>显示整学期</translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation>还没有学期。请在设置中录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation>
            <numerusform>服务日 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 this term, nothing open.</source>
        <extracomment>%1 says how many service days there are</extracomment>
        <translation>本学期%1，没有待答事项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 this term; %n questions are open.</source>
        <translation>
            <numerusform>本学期%1，%n 个问题待答。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has service, as on %2.</source>
        <translation>%1 开展服务，按%2课表。</translation>
    </message>
    <message>
        <source>%1 has no service.</source>
        <translation>%1 不开展服务。</translation>
    </message>
    <message>
        <source>The suggestion for %1 %2 is set aside.</source>
        <extracomment>%1 is a festival, %2 a year</extracomment>
        <translation>已搁置%2年%1的建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n days are again what the notices say.</source>
        <translation>
            <numerusform>%n 天已恢复为通知的安排。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no days of a Lhasa notice in the years of this term yet. Choose days and enter them with “a notice of Lhasa City”.</source>
        <translation>本学期所在年份还没有拉萨市放假日。请选择日期，以“拉萨市通知”录入。</translation>
    </message>
    <message>
        <source>Export Lhasa days</source>
        <translation>导出拉萨放假日</translation>
    </message>
    <message>
        <source>Lhasa days.json</source>
        <translation>拉萨放假日.json</translation>
    </message>
    <message>
        <source>Calendar files (*.json)</source>
        <translation>校历文件 (*.json)</translation>
    </message>
    <message>
        <source>Written: %1. Another school can import the file.</source>
        <translation>已写入 %1。其他学校可以导入这个文件。</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Days of the term</source>
        <translation>学期的每一天</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>整学期</translation>
    </message>
    <message>
        <source>All months of the term</source>
        <translation>学期的所有月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>单月</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>单个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Every day of the term: the nation&apos;s list, over it the notice of Lhasa, over it what the school itself says. Arrows move, Shift with arrows chooses a period, Enter changes it, Del takes the school&apos;s change back. Make-up days are asked once, at the right; until they are answered they are not counted. Festivals are suggestions until the town&apos;s notice is taken over.</source>
        <translation>学期的每一天：先按全国安排，再按拉萨市通知，最后按学校自己的安排。方向键移动，Shift 加方向键选一段，Enter 更改，Del 撤回学校的更改。补班日在右侧询问一次，答复前不计入服务日。节日只是建议，采用市里通知后才算放假。</translation>
    </message>
</context>
<context>
    <name>ui::ChildPanel</name>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy for the family</source>
        <translation>复制给家长</translation>
    </message>
    <message>
        <source>Open the pupil</source>
        <translation>打开学生资料</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a ranked wish: its number, the program</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Inclusive care is granted on every day asked for: %1.</source>
        <extracomment>%1 is a list of weekdays</extracomment>
        <translation>申请的托管日全部安排：%1。</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>无名额</translation>
    </message>
    <message>
        <source>No course was wished for.</source>
        <translation>没有填报课程。</translation>
    </message>
    <message>
        <source>Not drawn yet.</source>
        <translation>还没有抽签。</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>告知单</translation>
    </message>
    <message>
        <source>The slip for the family, to be printed</source>
        <translation>打印给家长的告知单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Held before this draw.</source>
        <translation>本次抽签前已有。</translation>
    </message>
    <message>
        <source>Public serial %1 · public number %2</source>
        <extracomment>the serial under which a child stands in the public record, and her place in the draw</extracomment>
        <translation>公开序号 %1 · 抽签序号 %2</translation>
    </message>
</context>
<context>
    <name>ui::ClaimRows</name>
    <message>
        <source>Group</source>
        <extracomment>heads over the lines of priority groups: which group, first day, last day, where it is known from, what was seen</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>认定来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Add a priority group</source>
        <translation>添加优先类别</translation>
    </message>
    <message>
        <source>Priority group %1: %2</source>
        <extracomment>%1 is the number of the line, %2 what the field is</extracomment>
        <translation>优先类别%1：%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Priority group %1: take away</source>
        <translation>去掉优先类别%1</translation>
    </message>
</context>
<context>
    <name>ui::ClassesSection</name>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Entered in</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生数</translation>
    </message>
    <message>
        <source>No classes yet. Say how many there are in each grade.</source>
        <translation>还没有班级。请填写各年级的班级数。</translation>
    </message>
    <message>
        <source>Add classes for each grade</source>
        <translation>按年级添加班级</translation>
    </message>
    <message>
        <source>Add classes for each &amp;grade…</source>
        <translation>按年级添加班级(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Grade this school year</source>
        <translation>本学年年级(&amp;G)</translation>
    </message>
    <message>
        <source>Kept as the year of entry, so the grade rises by itself</source>
        <translation>按入学年份保存，年级逐年自动升</translation>
    </message>
    <message>
        <source>N&amp;umber of the class</source>
        <translation>班号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Homeroom teacher</source>
        <translation>班主任(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Classes in each grade</source>
        <translation>各年级班级数</translation>
    </message>
    <message>
        <source>Those that are there already stay; the missing numbers are added.</source>
        <translation>已有的班级不变，只添加缺少的班号。</translation>
    </message>
    <message>
        <source>&amp;Add the classes</source>
        <translation>添加班级(&amp;A)</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新建班级</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂未确定</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存%1。</translation>
    </message>
    <message>
        <source>Enter whole numbers from 0 to 40.</source>
        <translation>请填写0到40之间的整数。</translation>
    </message>
    <message>
        <source>All these classes are there already.</source>
        <translation>这些班级都已经有了。</translation>
    </message>
    <message numerus="yes">
        <source>%n classes are added.</source>
        <translation>
            <numerusform>已添加%n个班级。</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>&amp;New class</source>
        <translation>新建班级(&amp;N)</translation>
    </message>
    <message>
        <source>%1 is removed and lies in the recycle bin.</source>
        <translation>%1 已移除，放入回收站。</translation>
    </message>
</context>
<context>
    <name>ui::ClauseChip</name>
    <message>
        <source>Clause %1</source>
        <translation>第%1条</translation>
    </message>
</context>
<context>
    <name>ui::ClosingBox</name>
    <message>
        <source>Safe copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A safe copy is being made before the file is closed.</source>
        <translation>关闭文件前正在备份。</translation>
    </message>
    <message>
        <source>Close &amp;without a copy</source>
        <translation>不备份直接关闭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>No safe copy could be made. %1</source>
        <translation>未能备份。%1</translation>
    </message>
</context>
<context>
    <name>ui::ColumnPicker</name>
    <message>
        <source>&amp;Headings</source>
        <translation>表头(&amp;H)</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>– there are no headings, row 1 is a pupil –</source>
        <translation>– 没有表头，第1行就是数据 –</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>– not in this sheet –</source>
        <extracomment>a field of the pupil&apos;s record for which the spreadsheet has no column</extracomment>
        <translation>– 表中没有 –</translation>
    </message>
    <message>
        <source>No row of headings was recognised. Choose the row in which they stand.</source>
        <translation>未认出表头。选择表头所在的行。</translation>
    </message>
    <message>
        <source>Without headings each column is to be chosen here, by the values in it.</source>
        <translation>没有表头，按各列的内容逐一选择。</translation>
    </message>
    <message>
        <source>Correct a column where it was taken for the wrong thing.</source>
        <translation>如有认错的列，在此改正。</translation>
    </message>
</context>
<context>
    <name>ui::ConflictBox</name>
    <message>
        <source>Changed meanwhile – Kehou</source>
        <translation>内容已变动 – 课后</translation>
    </message>
    <message>
        <source>Nothing was done: %1</source>
        <extracomment>what could not be done follows, for example &quot;Pupil changed: 扎西次仁&quot;</extracomment>
        <translation>未执行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in the way.</source>
        <translation>
            <numerusform>有 %n 条记录发生冲突。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Last changed: %1</source>
        <extracomment>who changed the record last, and when</extracomment>
        <translation>最后修改：%1</translation>
    </message>
    <message>
        <source>After the action</source>
        <translation>操作之后</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
</context>
<context>
    <name>ui::CopiesPanel</name>
    <message>
        <source>Leave it out</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of the copies</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>选择第二备份位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二位置</translation>
    </message>
    <message>
        <source>Kept: of 7 days, 8 weeks and 12 months the last copy each</source>
        <translation>保留最近7天、8周、12个月各自的最后一份备份</translation>
    </message>
    <message>
        <source>None; a USB stick guards against a broken disk</source>
        <translation>未设置；建议用U盘，以防硬盘损坏</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未接入）</translation>
    </message>
    <message>
        <source>Folder for the safe copies</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Second place for the safe copies</source>
        <translation>第二备份位置</translation>
    </message>
</context>
<context>
    <name>ui::CopyCard</name>
    <message>
        <source>Copy now</source>
        <translation>立即备份</translation>
    </message>
</context>
<context>
    <name>ui::CopyKeeper</name>
    <message>
        <source>%1 safe copies</source>
        <extracomment>name of a folder: %1 is the name of a school file</extracomment>
        <translation>%1 备份</translation>
    </message>
    <message>
        <source>Making a safe copy</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>ui::CoveragePart</name>
    <message>
        <source>Lower and middle grades</source>
        <translation>中低年级学生</translation>
    </message>
    <message>
        <source>All six groups, each child once</source>
        <translation>六类合计（不重复）</translation>
    </message>
    <message>
        <source>All day pupils</source>
        <translation>全体走读生</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>参加托管</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>已有课程名额</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>第一志愿</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>无申请</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Last 4</source>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Coverage of the priority groups</source>
        <translation>优先保障对象覆盖情况</translation>
    </message>
    <message>
        <source>There is no term yet.</source>
        <translation>还没有学期。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有学生。</translation>
    </message>
    <message>
        <source>with a seat</source>
        <translation>有课程名额</translation>
    </message>
    <message>
        <source>in care only</source>
        <translation>仅托管</translation>
    </message>
    <message>
        <source>applied only</source>
        <translation>仅申请</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>已退出</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2: %n children</source>
        <extracomment>%1 is a priority group, %2 what is said of its children; %n is how many these are</extracomment>
        <translation>
            <numerusform>%1 · %2：%n 名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>打印表格(&amp;P)…</translation>
    </message>
    <message>
        <source>For the notice &amp;board…</source>
        <translation>用于公示(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>Without names; groups of fewer than %n children are not told apart.</source>
        <translation>
            <numerusform>不含姓名；少于 %n 人的类别不单列。</numerusform>
        </translation>
    </message>
    <message>
        <source>A child in several groups counts in each. Boarders are not counted. Lower and middle grades are 1 to 4.</source>
        <translation>一名学生属于多类的，在各类中分别计数。住校生不计入。中低年级指一至四年级。</translation>
    </message>
    <message>
        <source>Click a number to see the children behind it.</source>
        <translation>点按数字可查看对应的学生。</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>未提交申请</translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>Programs</source>
        <translation>课程与课表</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>The week of the term agrees with the plan.</source>
        <translation>本学期的一周安排符合方案。</translation>
    </message>
    <message>
        <source>This school file is new.</source>
        <translation>学校文件刚刚建立。</translation>
    </message>
    <message>
        <source>day pupils</source>
        <translation>走读生</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>of day pupils</source>
        <translation>走读生参与率</translation>
    </message>
    <message>
        <source>with a seat</source>
        <translation>有课程名额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Seats taken in courses</source>
        <translation>课程名额占用</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Applications by step</source>
        <translation>申请办理进度</translation>
    </message>
    <message>
        <source>Inclusive care: children a day</source>
        <translation>普惠托管每天人数</translation>
    </message>
    <message>
        <source>The week against the plan</source>
        <translation>一周安排对照方案</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>A new school file</source>
        <translation>新的学校文件</translation>
    </message>
    <message>
        <source>Begin at the top of the list: the school with its classes and the term, then the roster from a spreadsheet. Everything can be corrected later. From then on this page shows how far the term is and what comes next.</source>
        <translation>从列表最上面开始：先设置学校、班级和学期，再用表格导入名册。所有内容以后都能更正。之后，这一页会显示本学期的进度和下一步。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>First wishes for the seats</source>
        <translation>第一志愿与名额</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many times something was done, and what</extracomment>
        <translation>%2 ×%1</translation>
    </message>
    <message>
        <source>Term %1: %2 applications, %3 approved.</source>
        <extracomment>%1 is the state of the term; numbers of applications</extracomment>
        <translation>学期%1：%2 份申请，%3 份已核准。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps are late.</source>
        <extracomment>%1 is a sentence about the term</extracomment>
        <translation>
            <numerusform>%1%n 个步骤逾期。</numerusform>
        </translation>
    </message>
    <message>
        <source>service days</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>The list at the left is the way of the term, from the calendar to its closing. The marked line comes next; every line leads to its place, and a line that is late says so. Above it stands how far the term is: the button takes it on, “A step back” needs a reason. Due days are set once a term.</source>
        <translation>左侧是本学期从校历到结束的各个步骤。突出显示的是下一步；点每一行都能到相应页面，逾期的会标明。上方是学期所处阶段：按钮推进一步，“退回一步”需要理由。期限每学期设定一次。</translation>
    </message>
    <message>
        <source>No programs have been entered yet.</source>
        <translation>尚未录入服务项目。</translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>A date from %1 to %2, typed 2026-09-01, 20260901 or 2026.9.1.</source>
        <translation>%1至%2之间的日期，可写 2026-09-01、20260901 或 2026.9.1。</translation>
    </message>
    <message>
        <source>A date, typed 2026-09-01, 20260901 or 2026.9.1.</source>
        <translation>日期，可写 2026-09-01、20260901 或 2026.9.1。</translation>
    </message>
</context>
<context>
    <name>ui::DayBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请填写日期。</translation>
    </message>
</context>
<context>
    <name>ui::DayPanel</name>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>whose timetable a day follows: its own weekday&apos;s</extracomment>
        <translation>当天课表</translation>
    </message>
    <message>
        <source>this school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>a notice of Lhasa City</source>
        <translation>拉萨市通知</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>service</source>
        <translation>开展</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>不开展</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>大雪</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>sports day</source>
        <translation>运动会</translation>
    </message>
    <message>
        <source>outing</source>
        <translation>外出活动</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>由谁决定(&amp;W)</translation>
    </message>
    <message>
        <source>The day &amp;is</source>
        <translation>当天类型(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>课后服务(&amp;S)</translation>
    </message>
    <message>
        <source>Tim&amp;etable of</source>
        <translation>课表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Examination, sports day, snow, power cut …</source>
        <translation>考试、运动会、大雪、停电……</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>依据文件(&amp;D)</translation>
    </message>
    <message>
        <source>Title or number of the notice, when there is one</source>
        <translation>有通知的，填写名称或文号</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>By the Tibetan calendar %1; a leap month makes a later day possible. Enter the days as the town&apos;s notice has them.</source>
        <translation>按藏历为 %1；因闰月也可能更晚。请按市里通知填写放假日。</translation>
    </message>
    <message>
        <source>By the Tibetan calendar %1. Enter the days as the town&apos;s notice has them.</source>
        <translation>按藏历为 %1。请按市里通知填写放假日。</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <extracomment>who says so: the nation, Lhasa or the school</extracomment>
        <translation>来源层：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period of days</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 days, %2 school days, %3 with service</source>
        <extracomment>numbers of days in a period</extracomment>
        <translation>%1 天，上课日 %2 天，服务日 %3 天</translation>
    </message>
    <message>
        <source>Take back what the school says of it</source>
        <translation>撤回学校的更改</translation>
    </message>
    <message>
        <source>Take the days out of the Lhasa notice</source>
        <translation>从拉萨市放假日中删除</translation>
    </message>
    <message numerus="yes">
        <source>%n days are again what they were.</source>
        <translation>
            <numerusform>%n 天已恢复原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are changed.</source>
        <translation>
            <numerusform>已更改 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::DaysView</name>
    <message>
        <source>Layer: %1</source>
        <extracomment>who says so: the nation, Lhasa or the school</extracomment>
        <translation>来源层：%1</translation>
    </message>
    <message>
        <source>Suggested day off for %1, not counted as one</source>
        <extracomment>%1 is a festival</extracomment>
        <translation>%1建议放假日，未计为放假</translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation>
            <numerusform>服务日 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPanel</name>
    <message>
        <source>%1
Added on %2 by %3
SHA-256 %4</source>
        <extracomment>%1 is a file name, %2 a day, %3 who added it, %4 a checksum</extracomment>
        <translation>%1
%2 由%3添加
SHA-256 %4</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Save or remove %1</source>
        <translation>另存或移除%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Documents can be added when the program is saved.</source>
        <translation>项目保存后可以添加附件。</translation>
    </message>
</context>
<context>
    <name>ui::DrawStage</name>
    <message>
        <source>Seed</source>
        <translation>抽签种子</translation>
    </message>
    <message>
        <source>From a source announced before the day: two 3D lottery numbers, or ten dice thrown by parents. Digits in the order in which they were said.</source>
        <translation>来源要事先公布：两期福彩3D号码，或由家长掷十次骰子。按说出的顺序填写数字。</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Who watches the draw, parents among them. The names stand in the record.</source>
        <translation>在场见证抽签的人，其中要有家长。姓名写入抽签记录。</translation>
    </message>
    <message>
        <source>&amp;Freeze the applications</source>
        <translation>锁定名单(&amp;F)</translation>
    </message>
    <message>
        <source>Freeze again</source>
        <translation>重新锁定</translation>
    </message>
    <message>
        <source>After a correction: the file is frozen anew and drawn with the same seed</source>
        <translation>更正以后重新锁定名单，用同一种子再抽签</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>解除锁定(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the frozen file back; possible until it has been drawn</source>
        <translation>撤回锁定的名单；抽签之前可以</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>抽签(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Confirm and give the seats</source>
        <translation>确认并安排名额(&amp;C)</translation>
    </message>
    <message>
        <source>Mark as &amp;published</source>
        <translation>标为已公布(&amp;P)</translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation>打开申请</translation>
    </message>
    <message>
        <source>Print the lists</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Hash of the application file</source>
        <translation>名单校验码</translation>
    </message>
    <message>
        <source>Hash of the result</source>
        <translation>结果校验码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>No application is approved yet</source>
        <translation>还没有已核准的申请</translation>
    </message>
    <message numerus="yes">
        <source>%n approved applications can be drawn</source>
        <translation>
            <numerusform>%n份已核准的申请可以抽签</numerusform>
        </translation>
    </message>
    <message>
        <source>Freezing fixes the file: its number and hash can be published before the seed is known. Nothing is drawn yet, and it can be taken back.</source>
        <translation>锁定后名单不再变动，可在种子产生前公布份数和校验码。锁定不是抽签，还可以撤回。</translation>
    </message>
    <message>
        <source>Not in the draw: %1 wait for the class review, %2 for the school&apos;s approval, %3 were returned.</source>
        <extracomment>numbers of applications that are not approved</extracomment>
        <translation>不参加抽签：%1份待初审，%2份待核准，%3份已退回。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or exclusions are settled by the school.</source>
        <translation>
            <numerusform>学校已决定%n项预留或不安排。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are frozen</source>
        <translation>
            <numerusform>已锁定%n份申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish this number and the hash now, before the seed is known. Then let the witnesses say the seed and draw, once.</source>
        <translation>请在种子产生前公布份数和校验码，再由见证人说出种子，只抽一次。</translation>
    </message>
    <message>
        <source>Drawn on %1 by %2 with the seed “%3”</source>
        <extracomment>a date with time, a person, the seed</extracomment>
        <translation>%1 由%2抽签，种子“%3”</translation>
    </message>
    <message>
        <source>Look at the programs and the children below. Confirming gives the seats; from then on the draw can never be changed.</source>
        <translation>请查看下面的项目和学生。确认后名额即安排，抽签结果不能再改。</translation>
    </message>
    <message numerus="yes">
        <source>The second calculation does not agree for %n children.</source>
        <translation>
            <numerusform>有%n名学生的复算结果不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not confirm this draw. Save its record and have it examined.</source>
        <translation>不要确认这次抽签。请保存抽签记录，交人检查。</translation>
    </message>
    <message>
        <source>The result is published</source>
        <translation>结果已公布</translation>
    </message>
    <message>
        <source>The seats are given</source>
        <translation>名额已安排</translation>
    </message>
    <message>
        <source>Drawn on %1 by %2 with the seed “%3”, before %4.</source>
        <translation>%1 由%2抽签，种子“%3”，见证人：%4。</translation>
    </message>
    <message>
        <source>Publish both hashes with the lists, then note it here.</source>
        <translation>请把两个校验码随名单一起公布，然后在这里标记。</translation>
    </message>
    <message>
        <source>Where the seed will come from</source>
        <translation>种子来源</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>产生日期</translation>
    </message>
    <message>
        <source>Hangs out from</source>
        <translation>公示起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Print the &amp;notice</source>
        <translation>打印公告(&amp;N)</translation>
    </message>
    <message>
        <source>Number, hash, where the seed will come from and who watches, to be hung out</source>
        <translation>份数、校验码、种子来源和见证人，供张贴</translation>
    </message>
    <message>
        <source>Print the &amp;slips</source>
        <translation>打印告知单(&amp;S)</translation>
    </message>
    <message>
        <source>For every family: what its child got, and the reason for every refused wish</source>
        <translation>给每个家庭：孩子的录取结果和每个未录取志愿的理由</translation>
    </message>
    <message>
        <source>Second sign-up period: freeze</source>
        <translation>第二次报名：锁定名单</translation>
    </message>
    <message>
        <source>A draw of its own for those approved since; every seat held now stays</source>
        <translation>为此后核准的申请另行抽签，现有名额全部保留</translation>
    </message>
    <message>
        <source>The seed will come from: %1 (%2).</source>
        <extracomment>where the seed comes from, a date</extracomment>
        <translation>种子来源：%1（%2）。</translation>
    </message>
    <message>
        <source>The seed will come from: %1.</source>
        <translation>种子来源：%1。</translation>
    </message>
    <message>
        <source>Nobody has written down where the seed will come from: thaw, and say it.</source>
        <translation>没有写明种子来源：可以解除锁定后补写。</translation>
    </message>
    <message>
        <source>It hangs out from %1 to %2, noted by %3.</source>
        <extracomment>two dates, a person</extracomment>
        <translation>公示期%1至%2，登记人%3。</translation>
    </message>
    <message>
        <source>What nobody knows yet: two 3D numbers joined (one has only 1,000 outcomes).</source>
        <translation>谁也还不知道的来源，如两期3D号码相连（一期只有1000种结果）。</translation>
    </message>
    <message>
        <source>Invited as witnesses: several names, parents among them</source>
        <translation>邀请的见证人（几人，其中应有家长）</translation>
    </message>
</context>
<context>
    <name>ui::DuePanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Due days</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By when a step is to be done. An empty field sets no day; a step that is not done by then is shown as late.</source>
        <translation>各步骤应完成的日期。留空表示不设期限；到期未完成会显示逾期。</translation>
    </message>
</context>
<context>
    <name>ui::EnrolmentPage</name>
    <message>
        <source>&amp;Enter applications</source>
        <translation>录入申请(&amp;E)</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>查看全部申请</translation>
    </message>
    <message>
        <source>Review applications by class</source>
        <translation>按班级初审</translation>
    </message>
    <message>
        <source>Approve applications</source>
        <translation>核准申请</translation>
    </message>
    <message>
        <source>Applications (%1)</source>
        <extracomment>a tab of the page; %1 is how many applications stand there</extracomment>
        <translation>申请 (%1)</translation>
    </message>
    <message>
        <source>Class review (%1)</source>
        <translation>班级初审 (%1)</translation>
    </message>
    <message>
        <source>School approval (%1)</source>
        <translation>学校核准 (%1)</translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; each step is recorded with a name (3.4).</source>
        <translation>还没有选择操作人。请在上方选择；每一步都要记下姓名（3.4）。</translation>
    </message>
    <message>
        <source>Families apply, the class reviews, the school approves.</source>
        <translation>家长申请，班级初审，学校核准。</translation>
    </message>
    <message>
        <source>This term: applied %1, approved %2, waiting for class review %3, for approval %4, returned %5.</source>
        <translation>本学期申请%1份：已核准%2，待初审%3，待核准%4，已退回%5。</translation>
    </message>
    <message>
        <source>Applications and review</source>
        <translation>报名与审核</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面分区</translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation>还没有学期。请在设置中新建学期。</translation>
    </message>
    <message>
        <source>The application ends here. A family may withdraw at any time (2.2).</source>
        <translation>申请到此结束。家长随时可以退出（2.2）。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>办理退出</translation>
    </message>
    <message>
        <source>Why is the application of %1 taken up again?</source>
        <translation>重新受理%1的申请的原因</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新受理</translation>
    </message>
    <message>
        <source>The application of %1 is now: %2.</source>
        <extracomment>%1 is a pupil&apos;s name, %2 the state of the application now</extracomment>
        <translation>%1的申请现在是：%2。</translation>
    </message>
    <message>
        <source>The application of %1 is removed and lies in the recycle bin.</source>
        <translation>%1 的申请已移除，放入回收站。</translation>
    </message>
    <message>
        <source>Review &amp;workbooks…</source>
        <translation>生成初审表(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Read workbooks…</source>
        <translation>读取初审表(&amp;R)…</translation>
    </message>
    <message>
        <source>The application of %1 is at “%2”; a change takes it one step back. Why is it changed?</source>
        <extracomment>%1 is a pupil&apos;s name, %2 the state of the application</extracomment>
        <translation>%1 的申请已是“%2”，更改后须退回一步。为何更改？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>This application is at “%1” and cannot be changed here.</source>
        <extracomment>%1 is the state of an application</extracomment>
        <translation>此申请已是“%1”，不能在此更改。</translation>
    </message>
    <message>
        <source>Withdraw the application of %1</source>
        <translation>为 %1 办理退出</translation>
    </message>
    <message>
        <source>The child leaves the service, and the seats become free at once. A family may withdraw at any time (2.2).</source>
        <translation>学生退出课后服务，名额随即空出。家长随时可以退出（2.2）。</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>最后一天(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason, if one is given</source>
        <translation>原因（可不填）(&amp;R)</translation>
    </message>
    <message>
        <source>Until when are applications of this term in time?</source>
        <translation>本学期的申请到哪一天截止？</translation>
    </message>
    <message>
        <source>Who comes later is accepted all the same and marked as late. Empty: no day is set.</source>
        <translation>之后的申请照常受理，并标明逾期。留空表示不设截止日。</translation>
    </message>
    <message>
        <source>Closing &amp;day</source>
        <translation>截止日(&amp;D)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Applications close on %1.</source>
        <translation>申请于 %1 截止。</translation>
    </message>
    <message>
        <source>No closing day is set.</source>
        <translation>未设截止日。</translation>
    </message>
    <message>
        <source>The application of %1 is withdrawn; the last day is %2.</source>
        <extracomment>%1 is a pupil&apos;s name, %2 a day</extracomment>
        <translation>%1 已办理退出，最后一天为 %2。</translation>
    </message>
    <message>
        <source>&amp;Import applications…</source>
        <translation>导入申请(&amp;I)…</translation>
    </message>
    <message>
        <source>Closing day of the applications…</source>
        <translation>申请截止日…</translation>
    </message>
    <message>
        <source>Coverage of the priority groups</source>
        <translation>优先保障对象覆盖情况</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>优先保障对象</translation>
    </message>
    <message>
        <source>For the principal (%1)</source>
        <extracomment>a tab for the principal only; %1 is how many questions stand there</extracomment>
        <translation>校长关注（%1）</translation>
    </message>
    <message>
        <source>Closing day %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>截止日 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n came late.</source>
        <translation>
            <numerusform>逾期 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N opens an empty form in the order of the paper form; Enter goes to the next field, Ctrl+Enter saves and opens the next one. Class review and school approval work on the rows chosen: Ctrl+Enter agrees, Ctrl+R sends back and Ctrl+D declines with a reason. A child who needs inclusive care cannot be declined (2.2). Alt+1 to Alt+4 change between the parts. Ctrl+Shift+I imports the table of a questionnaire.</source>
        <translation>Ctrl+N 打开空白申请，顺序与纸质申请表一致；Enter 到下一栏，Ctrl+Enter 保存并录下一份。班级初审和学校核准对选中的行办理：Ctrl+Enter 同意，Ctrl+R 退回，Ctrl+D 不同意，后两项要写原因。需要普惠托管的学生不能不同意（2.2）。Alt+1 至 Alt+4 切换四个分区。Ctrl+Shift+I 导入问卷表格。</translation>
    </message>
</context>
<context>
    <name>ui::EntryDesk</name>
    <message>
        <source>Nothing to object so far.</source>
        <translation>目前没有问题。</translation>
    </message>
    <message>
        <source>Change an application</source>
        <translation>修改申请</translation>
    </message>
    <message>
        <source>Application from paper, in the order of the form</source>
        <translation>录入纸质申请表</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Entered just now</source>
        <translation>刚刚录入</translation>
    </message>
    <message>
        <source>Nothing yet. Ctrl+Enter saves and opens the next form.</source>
        <translation>还没有。Ctrl+Enter 保存并录下一份。</translation>
    </message>
    <message>
        <source>Choose the pupil; class, birth date and guardians then stand here.</source>
        <translation>选择学生后，这里显示班级、出生日期和监护人。</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <extracomment>%1 are the priority groups to which a pupil belongs</extracomment>
        <translation>优先类别：%1</translation>
    </message>
    <message>
        <source>Has form %1 already: %2</source>
        <extracomment>%1 is a form number, %2 the state of that application</extracomment>
        <translation>已有申请表%1：%2</translation>
    </message>
    <message>
        <source>Form %1 is entered already, for %2.</source>
        <translation>申请表%1已经录入，学生是%2。</translation>
    </message>
    <message>
        <source>Choose the pupil: type the name, its initials or a number.</source>
        <translation>请选择学生：输入姓名、首字母或号码。</translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <extracomment>%1 is a form number and a pupil&apos;s name</extracomment>
        <translation>已录入%1。</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>已修改%1。</translation>
    </message>
    <message>
        <source>Days, reason and &amp;way home as on the form before</source>
        <translation>托管日、理由和离校方式同上一份(&amp;W)</translation>
    </message>
    <message>
        <source>For a pile of forms that are much alike; each of them can still be changed.</source>
        <translation>适用于一叠大同小异的申请表；每一份仍可修改。</translation>
    </message>
</context>
<context>
    <name>ui::FileCare</name>
    <message>
        <source>Restore from a copy…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Making a safe copy</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Copied to %1 and checked the copy.</source>
        <translation>已备份到 %1，并核验无误。</translation>
    </message>
    <message>
        <source>The second place %1 is not connected; no copy was made there.</source>
        <translation>第二位置 %1 未接入，那里没有备份。</translation>
    </message>
    <message>
        <source>Copy to this computer and open</source>
        <translation>复制到本机并打开</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but something was saved in this file at %2. Set the clock right before working on; no safe copy is removed meanwhile.</source>
        <translation>本机时间是 %1，但此文件在 %2 已有保存记录。请先校正时间再继续工作；在此之前不会清理任何备份。</translation>
    </message>
    <message>
        <source>The place of the file %1 is gone. What was read can still be looked at, but nothing more is saved there.</source>
        <translation>文件 %1 所在的位置不见了。已读出的内容仍可查看，但不能再保存到那里。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and go on there…</source>
        <translation>另存到别处并继续…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>另存到别处</translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation>学校文件 (*.kehou)</translation>
    </message>
    <message>
        <source>Make a safe copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>复制到本机</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>The copy was restored and examined. Now: %1.</source>
        <translation>已从备份恢复并核验。现在：%1。</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation>恢复前：%1。</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>原来的文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>ui::FileSection</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>E&amp;xamine the file</source>
        <translation>检查文件(&amp;X)</translation>
    </message>
    <message>
        <source>Save a safe &amp;copy…</source>
        <translation>备份(&amp;C)…</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>%1 pupils, %2 programs, %3 applications, %4 seats, %5 lines of journal.</source>
        <translation>%1名学生，%2个项目，%3份申请，%4个名额，%5条操作日志。</translation>
    </message>
    <message>
        <source>The file is sound, and no line of its journal was changed afterwards.</source>
        <translation>文件完好，操作日志没有被改动。</translation>
    </message>
    <message>
        <source>The file is damaged. Save a safe copy now and open the last good copy.</source>
        <translation>文件已损坏。请立即备份，并打开上一个完好的备份。</translation>
    </message>
    <message>
        <source>The journal was changed from outside at line %1 or after it.</source>
        <translation>操作日志从第%1行起被外部改动过。</translation>
    </message>
    <message>
        <source>Save a safe copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation>学校文件 (*.kehou)</translation>
    </message>
    <message>
        <source>A safe copy lies at %1. It was examined and is whole.</source>
        <translation>已备份到 %1，并核验无误。</translation>
    </message>
    <message>
        <source>File and journal</source>
        <translation>文件与日志</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>Accepted by %1 on %2, until %3: %4</source>
        <extracomment>%1 is a person, %2 and %3 are days, %4 a sentence the person wrote</extracomment>
        <translation>%1于%2接受，至%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n findings chosen</source>
        <translation>
            <numerusform>已选%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有%n条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n cautions for a while</source>
        <extracomment>%n cautions are accepted together</extracomment>
        <translation>
            <numerusform>暂时接受这%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept this caution for a while</source>
        <translation>暂时接受这一条</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>One sentence that the bureau may read</source>
        <translation>一句教育局看得明白的话</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日期(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Accept under my name</source>
        <translation>以我的名义接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>撤回接受(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go to: %1</source>
        <extracomment>%1 is a room of the program, as it stands in the list at the left</extracomment>
        <translation>前往：%1(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>还有%n条没有在这里显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>说明理由并接受…</translation>
    </message>
    <message>
        <source>Why this is accepted; Enter records it under your name</source>
        <translation>接受的理由；按 Enter 以您的名义记录</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>接受的理由</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>这里填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Leaving throws it away.</source>
        <translation>离开后，这些内容会丢失。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，离开</translation>
    </message>
</context>
<context>
    <name>ui::GradeCounts</name>
    <message>
        <source>Number of classes in %1</source>
        <extracomment>%1 is a grade such as &quot;Grade 3&quot;</extracomment>
        <translation>%1的班级数</translation>
    </message>
</context>
<context>
    <name>ui::GroupsButton</name>
    <message>
        <source>Children of a class</source>
        <translation>某班学生</translation>
    </message>
    <message>
        <source>Choose for whom…</source>
        <translation>选择对象…</translation>
    </message>
    <message>
        <source>For whom, row %1: %2</source>
        <extracomment>a row of reserved seats; %1 is its number, %2 the groups, or that none is chosen yet</extracomment>
        <translation>名额对象，第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>ui::GuardianRows</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>添加监护人</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>祖父</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>祖母</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>叔叔</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>姑姑</translation>
    </message>
    <message>
        <source>Guardian %1: name</source>
        <translation>监护人%1姓名</translation>
    </message>
    <message>
        <source>Guardian %1: relation</source>
        <translation>监护人%1关系</translation>
    </message>
    <message>
        <source>Guardian %1: telephone</source>
        <translation>监护人%1电话</translation>
    </message>
    <message>
        <source>may collect</source>
        <translation>可接送</translation>
    </message>
    <message>
        <source>Guardian %1: may collect the child</source>
        <translation>监护人%1可接送</translation>
    </message>
</context>
<context>
    <name>ui::Guide</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>下一步(&amp;C)</translation>
    </message>
    <message>
        <source>This guide is not finished.</source>
        <translation>向导还没有完成。</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>到目前为止没有改动任何内容。</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>离开向导</translation>
    </message>
</context>
<context>
    <name>ui::GuidePart</name>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>the day by which a step is to be done</extracomment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <extracomment>states of a term</extracomment>
        <translation>从“%1”到“%2”。</translation>
    </message>
    <message>
        <source>%1 The step back and its reason are kept in the journal.</source>
        <translation>%1退回及理由会记入操作日志。</translation>
    </message>
    <message>
        <source>The term is now: %1.</source>
        <translation>学期现在：%1。</translation>
    </message>
    <message>
        <source>Take the check back</source>
        <translation>撤回检查</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>登记已检查</translation>
    </message>
    <message>
        <source>Go to the programs</source>
        <translation>去服务项目</translation>
    </message>
    <message>
        <source>The check of the plan is taken back.</source>
        <translation>已撤回方案检查。</translation>
    </message>
    <message>
        <source>Noted: the plan is checked.</source>
        <translation>已登记：方案已检查。</translation>
    </message>
    <message>
        <source>The due days are saved.</source>
        <translation>期限已保存。</translation>
    </message>
    <message>
        <source>The term, step by step</source>
        <translation>本学期各步骤</translation>
    </message>
</context>
<context>
    <name>ui::HandoutBar</name>
    <message>
        <source>Notice to parents (F01)</source>
        <translation>告知书（F01）</translation>
    </message>
    <message>
        <source>Application form (F02)</source>
        <translation>申请表（F02）</translation>
    </message>
    <message numerus="yes">
        <source>%1 Handed out: %n papers.</source>
        <translation>
            <numerusform>%1发放 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Takes part</source>
        <extracomment>how many families answered that their child takes part</extracomment>
        <translation>参加(&amp;T)</translation>
    </message>
    <message>
        <source>Does &amp;not take part</source>
        <translation>不参加(&amp;N)</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>清点日期</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>how many copies without a child&apos;s name are printed</extracomment>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Write a number; 0 when there is none.</source>
        <translation>请填写份数，没有则填 0。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Write how many copies.</source>
        <translation>请填写份数。</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>The term everything is shown for</source>
        <translation>各页面都显示这个学期的内容</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Who is at the desk: every change is recorded under this name</source>
        <translation>操作人：每次改动都记在此人名下</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Files, look, language, help</source>
        <translation>文件、外观、语言、帮助</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The record begins when it is saved.</source>
        <translation>保存后开始记录。</translation>
    </message>
    <message>
        <source>At the school</source>
        <translation>在校经历</translation>
    </message>
    <message>
        <source>No days are known: the record is older than this kind of note. What the journal says stands below.</source>
        <translation>没有日期记录：这份资料早于这项功能。日志里的内容见下。</translation>
    </message>
    <message>
        <source>Older lines are not shown here; they are copied and printed.</source>
        <translation>更早的内容不在这里显示，复制和打印时都有。</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1的资料历史</translation>
    </message>
</context>
<context>
    <name>ui::ImportGuide</name>
    <message>
        <source>Import the roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>A spreadsheet from the pupil register (.xlsx, .xls) or a text table (.csv). The file itself is only read.</source>
        <translation>学籍系统导出的表格（.xlsx、.xls）或 CSV 表格（.csv）。只读取文件，不改动它。</translation>
    </message>
    <message>
        <source>Choose the column that holds the names; without it no row can be read.</source>
        <translation>请选择姓名所在的列；没有姓名，任何一行都无法读取。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are entered.</source>
        <translation>
            <numerusform>新增%n名学生。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are changed.</source>
        <translation>
            <numerusform>变更%n名学生。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation>
            <numerusform>建立%n个班级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils who are not in the sheet stay as they are.</source>
        <translation>
            <numerusform>%n名学生不在表中，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>What each row would do. Doubtful rows wait for your decision; refused and undecided rows stay out, the others are imported without them.</source>
        <translation>每一行将怎样处理。存疑的行等你确定；不予导入和未确定的行留在表外，其余照常导入。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show the pupils</source>
        <translation>查看学生(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>The guardians&apos; telephones of %n pupils are entered or changed.</source>
        <translation>
            <numerusform>新增或更改%n名学生的监护人电话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are entered.</source>
        <translation>
            <numerusform>新增%n名工作人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are changed.</source>
        <translation>
            <numerusform>更改%n名工作人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are marked as left.</source>
        <translation>
            <numerusform>%n名学生标记为已离校。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the school</source>
        <extracomment>the reason that stands with the application of a pupil who left</extracomment>
        <translation>已离校</translation>
    </message>
    <message>
        <source>&amp;Pupils: the roster of the register, or a class list</source>
        <translation>学生(&amp;P)：学籍系统名册或班级名单</translation>
    </message>
    <message>
        <source>&amp;Guardians&apos; telephones: only numbers of children whom the school knows</source>
        <translation>监护人电话(&amp;G)：只更新已登记学生的电话</translation>
    </message>
    <message>
        <source>&amp;Staff: name, duty and telephone</source>
        <translation>工作人员(&amp;S)：姓名、职务、电话</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>of them with a real number instead of a temporary one</source>
        <translation>其中临时学籍号换为正式学籍号</translation>
    </message>
    <message>
        <source>classes made</source>
        <translation>新建的班级</translation>
    </message>
    <message>
        <source>pupils marked as left</source>
        <translation>标记离校的学生</translation>
    </message>
    <message>
        <source>pupils not in the sheet, left as they are</source>
        <translation>表中没有、保持不变的学生</translation>
    </message>
</context>
<context>
    <name>ui::ImportMissing</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>the last four digits of the pupil&apos;s number</extracomment>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Left on</source>
        <extracomment>the day on which the pupil left the school</extracomment>
        <translation>离校日期</translation>
    </message>
    <message>
        <source>Perhaps the same child as</source>
        <translation>可能与此为同一人</translation>
    </message>
    <message>
        <source>Every pupil of the school is in this sheet.</source>
        <translation>全校学生都在表中。</translation>
    </message>
    <message>
        <source>&amp;Left the school on</source>
        <translation>离校日期(&amp;L)</translation>
    </message>
    <message>
        <source>Left the school on</source>
        <translation>离校日期</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>取消标记(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. %n are marked as left.</source>
        <translation>
            <numerusform>不会删除任何人：表中没有的学生保持不变，除非你标记其离校。已标记%n人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n pupils as left</source>
        <translation>
            <numerusform>标记%n人为已离校(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>&amp;Make the classes that are missing here</source>
        <translation>建立缺少的班级(&amp;M)</translation>
    </message>
    <message>
        <source>Name, class, row, number</source>
        <translation>姓名、班级、行号、号码</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowPanel</name>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now in the school</source>
        <translation>学校现有</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表中</translation>
    </message>
    <message>
        <source>Space takes a value or keeps the old one.</source>
        <translation>空格键：采用新值或保留旧值。</translation>
    </message>
    <message>
        <source>Switched off, the old value stays.</source>
        <translation>取消勾选则保留原值。</translation>
    </message>
</context>
<context>
    <name>ui::IntegerEdit</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1到%2之间的整数。</translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩%n分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>what a screen reader says of a step: its title, how far it is, a sentence</extracomment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>ui::LegendRow</name>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>不服务</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>ui::LifePanel</name>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>To &amp;class</source>
        <translation>调入班级(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <extracomment>the first day on which it is so</extracomment>
        <translation>从哪一天起(&amp;F)</translation>
    </message>
    <message>
        <source>Where to, or &amp;why</source>
        <translation>去向或原因(&amp;W)</translation>
    </message>
    <message>
        <source>Stands in the history of the record</source>
        <translation>会写进资料的历史</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>reason of a withdrawn application: how the child left the school, from which day</extracomment>
        <translation>%1，从%2起</translation>
    </message>
    <message>
        <source>%1 is not on the roll any more.</source>
        <translation>%1已不在籍。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are not on the roll any more.</source>
        <translation>
            <numerusform>%n名学生已不在籍。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1现在在%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are in %1 now.</source>
        <translation>
            <numerusform>%n名学生现在在%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the roll again.</source>
        <translation>%1重新在籍。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are on the roll again.</source>
        <translation>
            <numerusform>%n名学生重新在籍。</numerusform>
        </translation>
    </message>
    <message>
        <source>The records stay, and the pupils can be taken back.</source>
        <translation>资料保留，以后可以办理回校。</translation>
    </message>
    <message numerus="yes">
        <source>%n applications of terms that are not over are withdrawn.</source>
        <translation>
            <numerusform>未结束学期的%n份申请将办理退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in programs become free.</source>
        <translation>
            <numerusform>空出%n个项目名额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats settled beforehand are given up.</source>
        <translation>
            <numerusform>取消%n个预先安排的名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>No application of theirs is under way.</source>
        <translation>没有正在办理的申请。</translation>
    </message>
    <message>
        <source>Applications and seats stay as they are.</source>
        <translation>申请和名额不变。</translation>
    </message>
    <message>
        <source>Applications that were withdrawn do not come back by themselves.</source>
        <translation>已退出的申请不会自动恢复。</translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation>离校</translation>
    </message>
    <message>
        <source>Changes class</source>
        <translation>调班</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>回校</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1等，另有%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListChoiceBar</name>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Excel 表格 (.xlsx)</translation>
    </message>
    <message>
        <source>Text table, UTF-8 (.csv)</source>
        <translation>CSV 表格，UTF-8 (.csv)</translation>
    </message>
    <message>
        <source>Text table, GB18030 (.csv)</source>
        <translation>CSV 表格，GB18030 (.csv)</translation>
    </message>
    <message>
        <source>Export this list:</source>
        <translation>导出列表：</translation>
    </message>
    <message>
        <source>Print this list:</source>
        <translation>打印列表：</translation>
    </message>
    <message numerus="yes">
        <source>the %n rows shown</source>
        <translation>
            <numerusform>显示的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n rows selected</source>
        <translation>
            <numerusform>所选的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>What for (stands in the foot)</source>
        <translation>用途(写在页脚)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>New school file…</source>
        <translation>新建学校文件…</translation>
    </message>
    <message>
        <source>Open a school file…</source>
        <translation>打开学校文件…</translation>
    </message>
    <message>
        <source>Close the school file</source>
        <translation>关闭学校文件</translation>
    </message>
    <message>
        <source>Make a safe copy…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>About Kehou</source>
        <translation>关于课后</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出软件</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>外观：跟随系统</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>外观：浅色</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>外观：深色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>%1 – Kehou</source>
        <extracomment>title of the window: the school&apos;s name, then the program&apos;s</extracomment>
        <translation>%1 – 课后</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Enter goes to “%1”</source>
        <translation>按 Enter 转到“%1”</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Enter does: %1</source>
        <translation>按 Enter 执行：%1</translation>
    </message>
</context>
<context>
    <name>ui::MaskedEdit</name>
    <message>
        <source>Show the whole number and change it</source>
        <translation>显示完整号码并修改</translation>
    </message>
</context>
<context>
    <name>ui::MeanwhileBox</name>
    <message>
        <source>Changed meanwhile – Kehou</source>
        <translation>内容已变动 – 课后</translation>
    </message>
    <message>
        <source>%1 was changed while the form was open</source>
        <translation>表单打开期间，%1 已被修改</translation>
    </message>
    <message>
        <source>Nothing is lost: choose for each field which text holds, then save.</source>
        <translation>录入的内容都还在：逐项选择以哪个为准，然后保存。</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>表单中</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>文件中现在</translation>
    </message>
    <message>
        <source>&amp;Save what is chosen</source>
        <translation>按所选保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回表单(&amp;B)</translation>
    </message>
    <message>
        <source>%1 was removed while the form was open. Enter it anew?</source>
        <translation>表单打开期间，%1 已被移除。是否重新录入？</translation>
    </message>
    <message>
        <source>What stands in the form becomes a new record. The removed one may lie in the recycle bin.</source>
        <translation>表单中的内容将成为一条新记录。被移除的记录可能在回收站中。</translation>
    </message>
    <message>
        <source>Enter anew</source>
        <translation>重新录入</translation>
    </message>
</context>
<context>
    <name>ui::MergeGuide</name>
    <message>
        <source>Merge two records of one pupil</source>
        <translation>合并同一学生的两份资料</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Choose the record that stays, and what holds where the two differ. Guardians, priority groups and the history of both are kept.</source>
        <translation>请选择保留哪一份，以及内容不同的地方以哪个为准。两份的监护人、优先保障对象和历史都保留。</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>A pupil has one application in a term. Where both records have one, choose which stays; the other one is withdrawn and its seats become free.</source>
        <translation>一名学生每学期只有一份申请。两份资料都有申请的学期，请选择保留哪一份；另一份办理退出，名额空出。</translation>
    </message>
    <message>
        <source>Choose in each term which application stays.</source>
        <translation>请为每个学期选择保留哪份申请。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Nothing has been changed so far. This is what will happen:</source>
        <translation>目前还没有任何改动。接下来会这样：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>两份相同：%1。</translation>
    </message>
    <message>
        <source>Guardians: %1.</source>
        <translation>监护人：%1。</translation>
    </message>
    <message>
        <source>There is no term in which both have an application. All applications, seats and settled seats come to the record that stays.</source>
        <translation>没有两份资料都有申请的学期。所有申请、名额和预先安排都归到保留的资料。</translation>
    </message>
    <message>
        <source>The pupil was entered twice</source>
        <extracomment>reason of an application that is withdrawn because the pupil had two</extracomment>
        <translation>同一学生重复登记</translation>
    </message>
    <message>
        <source>This record stays: %1.</source>
        <translation>保留：%1。</translation>
    </message>
    <message>
        <source>This record goes: %1. Its history is shown with that of the record that stays.</source>
        <translation>并入：%1。它的历史会和保留的资料一起显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are withdrawn, because both records had one.</source>
        <translation>
            <numerusform>因两份资料都有申请，%n份申请办理退出。</numerusform>
        </translation>
    </message>
    <message>
        <source>All other applications, seats and settled seats come to the record that stays.</source>
        <translation>其余申请、名额和预先安排都归到保留的资料。</translation>
    </message>
    <message>
        <source>The two records of %1 are one now.</source>
        <translation>%1的两份资料已合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n个志愿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>An amount in yuan with at most two decimals, for example 1,234.50.</source>
        <translation>金额，单位元，最多两位小数，例如 1,234.50。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeClasses</name>
    <message>
        <source>Not informed</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>All slips back</source>
        <translation>回执已齐</translation>
    </message>
    <message>
        <source>Slips missing</source>
        <translation>回执未齐</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Notice handed out</source>
        <translation>告知书发放</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Form handed out</source>
        <translation>申请表发放</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No classes yet. They are entered in the settings.</source>
        <translation>还没有班级，请在设置中录入。</translation>
    </message>
    <message numerus="yes">
        <source>What was handed out to %n classes, a copy for each child?</source>
        <translation>
            <numerusform>向 %n 个班发放了什么？按每个学生一份登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many slips of %1 came back in all?</source>
        <translation>%1共交回多少份回执？</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: handed out to %n classes.</source>
        <translation>
            <numerusform>已登记：向 %n 个班发放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips recorded.</source>
        <translation>回执已登记。</translation>
    </message>
    <message>
        <source>The latest handing out to this class is removed.</source>
        <translation>已删除该班最近一次发放登记。</translation>
    </message>
    <message>
        <source>Print &amp;notices</source>
        <translation>打印告知书(&amp;N)</translation>
    </message>
    <message>
        <source>Print &amp;forms</source>
        <translation>打印申请表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;As handed out</source>
        <translation>查看原文(&amp;A)</translation>
    </message>
    <message>
        <source>Record &amp;slips…</source>
        <translation>登记回执(&amp;S)…</translation>
    </message>
    <message>
        <source>Record &amp;handing out…</source>
        <translation>登记发放(&amp;H)…</translation>
    </message>
    <message>
        <source>Copies for %1 without a child&apos;s name: which paper, how many?</source>
        <translation>为%1打印不带姓名的空白件：哪种表单，几份？</translation>
    </message>
    <message>
        <source>Copies without a class and a child&apos;s name: which paper, how many?</source>
        <translation>打印不带班级和姓名的空白件：哪种表单，几份？</translation>
    </message>
    <message>
        <source>&amp;Blank copies…</source>
        <translation>空白件(&amp;B)…</translation>
    </message>
    <message>
        <source>One for each child of the classes chosen, with its name and the slip</source>
        <translation>为所选班级的每个学生打印一份，姓名和回执已填好</translation>
    </message>
</context>
<context>
    <name>ui::NoticeEditor</name>
    <message>
        <source>school, term</source>
        <extracomment>what a merge field is about, in brackets behind its name</extracomment>
        <translation>学校、学期</translation>
    </message>
    <message>
        <source>class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>单独成行</translation>
    </message>
    <message>
        <source>Blank copy</source>
        <translation>空白件</translation>
    </message>
    <message numerus="yes">
        <source>%n pages A4, as the first child of the class gets it</source>
        <translation>
            <numerusform>A4 共 %n 页，以该班第一名学生为例</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is saved. Papers printed from now on have it.</source>
        <translation>文本已保存，以后打印时采用。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Tibetan part</source>
        <translation>藏文部分</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>文本各部分</translation>
    </message>
    <message>
        <source>Stands where the text says %1; empty: it is left out.</source>
        <translation>显示在正文中 %1 的位置；留空则不打印。</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>合并字段</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>插入字段(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text</source>
        <translation>恢复自带文本(&amp;B)</translation>
    </message>
    <message>
        <source>Class of the preview</source>
        <translation>预览班级</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>“## ” begins a heading, “&gt; ” stands at the right, “| a | b |” is a row of a table.</source>
        <translation>“## ”开头为标题，“&gt; ”开头靠右，“| 甲 | 乙 |”为表格的一行。</translation>
    </message>
    <message>
        <source>The shipped text stands in the editor; it counts once it is saved. Ctrl+Z takes it back.</source>
        <translation>编辑框中已换成自带文本，保存后生效；按 Ctrl+Z 可还原。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The text in the file has changed since. Saving puts what stands here in its place.</source>
        <translation>文件中的文本在此期间已有变化，保存后以此处的文本为准。</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Show what was handed out</source>
        <translation>查看发放登记</translation>
    </message>
    <message>
        <source>Show the points of the notice</source>
        <translation>查看告知要点</translation>
    </message>
    <message>
        <source>Edit the text of the notice</source>
        <translation>编辑告知书文本</translation>
    </message>
    <message>
        <source>Edit the text of the application form</source>
        <translation>编辑申请表文本</translation>
    </message>
    <message>
        <source>There is no class with pupils in this term.</source>
        <translation>本学期没有有学生的班级。</translation>
    </message>
    <message>
        <source>Families are told time, manner, content and fee standard before they apply (2.1).</source>
        <translation>申请之前先向家长告知服务时间、方式、内容和收费标准（2.1）。</translation>
    </message>
    <message>
        <source>The notice was handed out to %1 of %2 classes; %3 slips are not back yet.</source>
        <translation>%2 个班中已有 %1 个班发放告知书，还有 %3 份回执未交回。</translation>
    </message>
    <message>
        <source>Notice to parents</source>
        <translation>家长告知</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放登记</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>告知要点</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>告知书文本</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>申请表文本</translation>
    </message>
    <message>
        <source>Families are told before they apply. Fill in what the notice says, look at its text beside the page as it will be printed, print a copy for each child, and record what was handed out and which slips came back. What was handed out is kept in its words.</source>
        <translation>申请之前先告知家长。先填写告知要点，对照打印效果核对文本，为每个学生打印一份，再登记发放和回执情况。已发放的文本会原样保存。</translation>
    </message>
    <message>
        <source>&amp;Print for all classes</source>
        <translation>打印全校告知书(&amp;P)</translation>
    </message>
    <message>
        <source>Print application forms with slips for all classes</source>
        <translation>打印全校申请表（含回执）</translation>
    </message>
    <message>
        <source>Print blank notices and application forms…</source>
        <translation>打印空白告知书和申请表…</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <extracomment>%1 names the parts of the page, as on its tabs</extracomment>
        <translation>尚未保存：%1。</translation>
    </message>
    <message>
        <source>The changes would be lost.</source>
        <translation>修改将会丢失。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
</context>
<context>
    <name>ui::OfferTab</name>
    <message>
        <source>No seat has been offered yet. Free seats are offered beside the waiting lists.</source>
        <translation>还没有发出过通知。空余名额在候补名单旁边通知。</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Which guardian, and how: mother, by telephone.</source>
        <translation>哪位监护人、以什么方式，如：母亲，电话。</translation>
    </message>
    <message>
        <source>First day in the new seat</source>
        <translation>新课程起始日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When an offer is taken back, its reason.</source>
        <translation>撤回通知时在此写明理由。</translation>
    </message>
    <message>
        <source>Choose an offer to write down its answer.</source>
        <translation>选择一条通知，登记答复。</translation>
    </message>
    <message>
        <source>%1: a seat in %2, to be answered by %3. Telephone %4.</source>
        <extracomment>a child, a program, a date</extracomment>
        <translation>%1：%2，答复期限%3，电话%4。</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;clined</source>
        <translation>谢绝(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPanel</name>
    <message>
        <source>To be answered</source>
        <translation>待答事项</translation>
    </message>
    <message>
        <source>Nothing is open in the calendar.</source>
        <translation>校历没有待答事项。</translation>
    </message>
    <message numerus="yes">
        <source>service days on %n school days</source>
        <extracomment>under the number of service days of a term</extracomment>
        <translation>
            <numerusform>个服务日（上课日 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>School days</source>
        <translation>上课日</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>By timetable</source>
        <translation>按课表星期</translation>
    </message>
    <message>
        <source>Does %1 have service? It is worked for: %2.</source>
        <extracomment>%1 is a day with its weekday, %2 the holiday for which it is worked</extracomment>
        <translation>%1 补班（%2），是否开展课后服务？</translation>
    </message>
    <message>
        <source>Timetable of</source>
        <translation>按哪天的课表</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>不开展</translation>
    </message>
    <message>
        <source>%1 falls on %2 by the Tibetan calendar. The town sets the days off; usually %3 to %4.</source>
        <extracomment>%1 is a festival, %2 a day by the Tibetan calendar, %3 and %4 the days usually off</extracomment>
        <translation>按藏历，%1为 %2。放假日由市里确定，通常为 %3 至 %4。</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>采用…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>The national days off of %1 are not announced yet; its days are counted by the ordinary week.</source>
        <translation>%1 年全国放假安排尚未公布，暂按普通星期计算。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入安排…</translation>
    </message>
    <message>
        <source>With service</source>
        <translation>开展</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, initials or number</source>
        <translation>姓名、首字母或号码</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>没有符合的人。</translation>
    </message>
    <message>
        <source>also written %1</source>
        <extracomment>behind a name: the spelling that was typed and by which it was found</extracomment>
        <translation>又写作%1</translation>
    </message>
</context>
<context>
    <name>ui::PlacesPart</name>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Children it holds</source>
        <translation>可容纳人数</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>No place is entered yet. Places enter themselves with the programs that name them.</source>
        <translation>还没有登记地点。项目中写到的地点会自动登记。</translation>
    </message>
    <message>
        <source>Enter a place</source>
        <translation>登记地点</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Courses with more seats are pointed out.</source>
        <translation>名额超过此数的课程会给出提示。</translation>
    </message>
    <message>
        <source>&amp;Save the place</source>
        <translation>保存地点(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新地点</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>“%1” is removed and lies in the recycle bin.</source>
        <translation>“%1”已移除，放入回收站。</translation>
    </message>
</context>
<context>
    <name>ui::PointsForm</name>
    <message>
        <source>Applying</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>申请开始</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>申请截止</translation>
    </message>
    <message>
        <source>Forms are handed to</source>
        <translation>申请表交给</translation>
    </message>
    <message>
        <source>Service and fees</source>
        <translation>服务与收费</translation>
    </message>
    <message>
        <source>Manner of the service</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Fee of inclusive care</source>
        <translation>普惠托管收费</translation>
    </message>
    <message>
        <source>Fee standard of courses</source>
        <translation>课程收费标准</translation>
    </message>
    <message>
        <source>As it was approved and published, or that courses are free.</source>
        <translation>按批准并公示的标准填写；不收费的写明不收费。</translation>
    </message>
    <message>
        <source>Who pays less</source>
        <translation>减免办法</translation>
    </message>
    <message>
        <source>Questions and complaints</source>
        <translation>咨询与监督</translation>
    </message>
    <message>
        <source>Telephone for questions</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Empty: the school&apos;s own.</source>
        <translation>留空则用学校电话。</translation>
    </message>
    <message>
        <source>Telephone of the education bureau</source>
        <translation>教育主管部门监督电话</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>The points of the notice are saved.</source>
        <translation>告知要点已保存。</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Name, words, clause, rule</source>
        <translation>姓名、文字、条款、规则</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>The worst first</source>
        <translation>严重的在前</translation>
    </message>
    <message>
        <source>By whom it concerns</source>
        <translation>按涉及对象</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>按条款</translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation>政策检查</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>全部条款</translation>
    </message>
    <message>
        <source>There is no term yet to look through.</source>
        <translation>还没有可检查的学期。</translation>
    </message>
    <message>
        <source>Nothing was noticed in this term. Looked at: the five days of the week for each grade, %1 programs, %2 applications, priority groups, the draw and its seats.</source>
        <translation>本学期没有发现问题。已检查：各年级每周五天的安排、%1个服务项目、%2份申请、优先保障对象、抽签与名额。</translation>
    </message>
    <message>
        <source>What the rules of the plan notice in this term.</source>
        <translation>按政策规则检查本学期。</translation>
    </message>
    <message>
        <source>Not allowed: %1, to be looked at: %2, accepted: %3.</source>
        <extracomment>counts of findings: what the plan forbids, what it asks in principle, what a person has accepted</extracomment>
        <translation>不允许%1条，请核对%2条，已接受%3条。</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n cautions.</source>
        <translation>
            <numerusform>已接受%n条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The term is looked through whenever something has changed. Enter goes to the record a finding is about. What the plan asks in principle can be accepted: choose one finding or several, give a reason and a last day, and it stands under your name. It comes back after that day, or when things become worse. What the plan forbids cannot be accepted. Ctrl+P prints the list, Ctrl+E writes it into a file.</source>
        <translation>有改动时会自动重新检查本学期。按回车前往所涉及的记录。政策“原则上”要求的可以接受：选一条或几条，写明原因和截止日期，就记在您的名下；到期或情况变差时会重新出现。政策禁止的不能接受。Ctrl+P打印列表，Ctrl+E导出文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptances are withdrawn; the cautions stand open again.</source>
        <translation>
            <numerusform>已撤回 %n 条接受，相应提醒重新待处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>存为 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;workbook</source>
        <translation>存为 Excel 表格(&amp;W)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ProgramForm</name>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Content and the grades it may serve</source>
        <translation>服务内容及可面向的年级</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Weekly times</source>
        <translation>每周时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Fewest children</source>
        <translation>最低开班人数</translation>
    </message>
    <message>
        <source>With fewer children the course does not open.</source>
        <translation>人数不足时，课程不开班。</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>人数不足时</translation>
    </message>
    <message>
        <source>&amp;Save the program</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>仍然开班</translation>
    </message>
    <message>
        <source>No limit of seats: no child who needs inclusive care is turned away (2.2).</source>
        <translation>不限名额：需要普惠托管的学生都能参加（2.2）。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>暂未确定</translation>
    </message>
    <message>
        <source>Each row needs a weekday and two times, or take the row out.</source>
        <translation>每一行都要有星期和起止时间；不需要的行请去掉。</translation>
    </message>
    <message>
        <source>A new name enters the register of places.</source>
        <translation>新名称会自动登记为地点。</translation>
    </message>
    <message>
        <source>Further staff</source>
        <translation>其他工作人员</translation>
    </message>
    <message>
        <source>Others who help</source>
        <translation>校外协助人员</translation>
    </message>
    <message>
        <source>Course of several sections</source>
        <translation>所属课程（同一课程的各班）</translation>
    </message>
    <message>
        <source>Sections bear one name here; a child takes part in one of them.</source>
        <translation>同一课程的各班在此写同一名称；每名学生只参加其中一个班。</translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation>总名额</translation>
    </message>
    <message>
        <source>For whom seats are kept</source>
        <translation>名额安排</translation>
    </message>
    <message>
        <source>For the parents</source>
        <translation>给家长看的内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>One or two sentences for the parents&apos; notice.</source>
        <translation>一两句话，印在家长告知书中。</translation>
    </message>
    <message>
        <source>What to bring along</source>
        <translation>自备物品</translation>
    </message>
    <message>
        <source>Fee standard in yuan</source>
        <translation>收费标准（元）</translation>
    </message>
    <message>
        <source>Empty means free. Inclusive care is always free (3.5c).</source>
        <translation>留空表示免费。普惠托管一律免费（3.5c）。</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>计费单位</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>同一课程的新班</translation>
    </message>
</context>
<context>
    <name>ui::ProgramImportGuide</name>
    <message>
        <source>Import a table of programs</source>
        <translation>导入项目表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save an &amp;empty table…</source>
        <translation>保存空白表(&amp;E)…</translation>
    </message>
    <message>
        <source>One row for each program, with headings such as title, grades, time, place, teacher and seats. A program of this term with the same title is changed; empty cells change nothing.</source>
        <translation>每个项目一行，表头如名称、年级、时间、地点、教师、名额。本学期同名的项目会被更新，空单元格不改动原内容。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Course of several sections</source>
        <translation>所属课程（同一课程的各班）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>服务模式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容类别</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>星期与时间</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>任课教师</translation>
    </message>
    <message>
        <source>Further staff</source>
        <translation>其他工作人员</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Fewest children</source>
        <translation>开课最少人数</translation>
    </message>
    <message>
        <source>Fee standard</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Fee for each</source>
        <translation>计费单位</translation>
    </message>
    <message>
        <source>Document that approved the fee</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Description for parents</source>
        <translation>给家长的简介</translation>
    </message>
    <message>
        <source>What to bring along</source>
        <translation>自备物品</translation>
    </message>
    <message>
        <source>What each row would do. Refused rows stay out; the others are entered in one act that can be undone.</source>
        <translation>每一行会带来什么。不予导入的行留在表外，其余的一次录入，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Show the programs</source>
        <translation>查看项目(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the column that holds the titles; without it no row can be read.</source>
        <translation>请选择名称所在的列；没有名称，任何一行都无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n programs are entered.</source>
        <translation>
            <numerusform>新增 %n 个服务项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>programs entered</source>
        <translation>新增项目</translation>
    </message>
    <message numerus="yes">
        <source>%n programs are changed.</source>
        <translation>
            <numerusform>更改 %n 个服务项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>programs changed</source>
        <translation>更改项目</translation>
    </message>
</context>
<context>
    <name>ui::ProgramRowPanel</name>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now in the term</source>
        <translation>本学期现有</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表中内容</translation>
    </message>
</context>
<context>
    <name>ui::ProgramRowsPreview</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>上课时间</translation>
    </message>
    <message>
        <source>Title, grade, row</source>
        <translation>名称、年级、行号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2 份</translation>
    </message>
</context>
<context>
    <name>ui::ProgramsPage</name>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>&amp;New program</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制项目(&amp;D)</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>查看一周</translation>
    </message>
    <message>
        <source>Title, place or teacher</source>
        <translation>名称、地点或教师</translation>
    </message>
    <message>
        <source>No programs yet. Enter inclusive care for every grade first, then the courses.</source>
        <translation>还没有项目。先录入各年级的普惠托管，再录入课程。</translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation>还没有学期。请在设置中新建学期。</translation>
    </message>
    <message>
        <source>Enter the first program</source>
        <translation>录入第一个项目</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>去设置</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>What the school offers this term: inclusive care and personalised courses.</source>
        <translation>学校本学期提供的服务：普惠托管和个性化课程。</translation>
    </message>
    <message>
        <source>Inclusive care: %1, personalised courses: %2.</source>
        <translation>普惠托管%1项，个性化课程%2门。</translation>
    </message>
    <message>
        <source>The week has its five days, two hours each, until 18:30 (3.3).</source>
        <translation>每周五天、每天两小时、到18:30，均已满足（3.3）。</translation>
    </message>
    <message numerus="yes">
        <source>The week&apos;s plan has %n open points.</source>
        <translation>
            <numerusform>一周安排有%n处待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences about the programs of a term, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Programs and timetable</source>
        <translation>课程与课表</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Show the programs as a week</source>
        <translation>按一周查看项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>“%1” is removed and lies in the recycle bin.</source>
        <translation>“%1”已移除，放入回收站。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>所属课程</translation>
    </message>
    <message>
        <source>Make another section…</source>
        <translation>再开一个班…</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>沿用(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Show the places</source>
        <translation>查看地点</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>No other term has programs that could be taken over.</source>
        <translation>其他学期没有可沿用的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n programs are taken over.</source>
        <translation>
            <numerusform>已沿用 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>A program has weekly times, grades and a teacher. Inclusive care has no limit of seats; courses have seats and may have a fewest number of children. Ctrl+N enters a new one, Ctrl+D copies the current one, Ctrl+Shift+D makes another section of its course, Del removes it. Below the list stands what the plan asks of the week: five days, two hours, until 18:30. In the week (Ctrl+W) a program is dragged to another time, place or teacher; by keyboard, arrows choose a program and F2 takes it up: then left and right move it by five minutes, with Ctrl by a day, up and down by a line. Only Enter saves the move; Esc gives it up.</source>
        <translation>项目有每周时间、年级和教师。普惠托管不限名额；课程有名额，也可以有最低开班人数。Ctrl+N 新建，Ctrl+D 复制当前项目，Ctrl+Shift+D 为同一课程再开一个班，Del 移除。列表下方是方案对一周安排的要求：五天、每天两小时、到 18:30。在课程表（Ctrl+W）中，可把项目拖到其他时间、地点或教师；用键盘时，方向键选择项目，F2 开始移动：左右键每次五分钟，加 Ctrl 每次一天，上下键换一行。按回车才保存，Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>ui::PromotionClassesStep</name>
    <message>
        <source>Homeroom teachers in the new year</source>
        <translation>新学年的班主任</translation>
    </message>
    <message>
        <source>Classes of %1</source>
        <translation>%1班数</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <extracomment>nobody is the homeroom teacher yet</extracomment>
        <translation>（暂无）</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>新班级</translation>
    </message>
</context>
<context>
    <name>ui::PromotionFinishStep</name>
    <message>
        <source>Graduated from the day</source>
        <translation>毕业日期</translation>
    </message>
    <message>
        <source>From this day on they are not on the roll.</source>
        <translation>从这一天起不再在籍。</translation>
    </message>
    <message>
        <source>go on to %1</source>
        <translation>升入%1</translation>
    </message>
    <message>
        <source>graduate</source>
        <translation>毕业离校</translation>
    </message>
    <message>
        <source>stay on the roll, to be decided later</source>
        <translation>暂留在籍，以后再定</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation>
            <numerusform>%n名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>No class finishes with this year.</source>
        <translation>这一学年没有班级结业。</translation>
    </message>
</context>
<context>
    <name>ui::PromotionGuide</name>
    <message>
        <source>Promotion to the %1</source>
        <translation>升级到%1</translation>
    </message>
    <message>
        <source>Class until now</source>
        <translation>原班级</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>新学年</translation>
    </message>
    <message>
        <source>finishes</source>
        <translation>结业</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>No class was at school in the year before.</source>
        <translation>上一学年没有在校班级。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>The %1 began on %2. Classes keep their place in the file and go up a grade by themselves; reviewed are those that finish, those that begin, and who does not go up.</source>
        <translation>%1从%2开始。班级自动升一个年级，资料不动；需要核对的是结业的班级、新开的班级和不随班升级的学生。</translation>
    </message>
    <message>
        <source>New classes</source>
        <translation>新班级</translation>
    </message>
    <message>
        <source>As many classes begin as the year before, unless you say otherwise. Teachers stay with their classes.</source>
        <translation>默认新开的班级与上一学年一样多，班主任随班。可以在这里调整。</translation>
    </message>
    <message>
        <source>Finishing classes</source>
        <translation>结业班级</translation>
    </message>
    <message>
        <source>Graduates leave the roll; their records stay. Applications of terms that are not over on that day are withdrawn.</source>
        <translation>毕业生不再在籍，资料保留。到那天还没结束的学期，申请办理退出。</translation>
    </message>
    <message>
        <source>Repeat or skip</source>
        <translation>留级和跳级</translation>
    </message>
    <message>
        <source>Pupils who repeat a grade, or skip one, enter another class in the new year.</source>
        <translation>留级或跳级的学生，新学年进入别的班级。</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Nothing has been changed so far. This is what will happen:</source>
        <translation>目前还没有任何改动。接下来会这样：</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>升级(&amp;P)</translation>
    </message>
    <message>
        <source>The promotion to the %1 is done. What is left to change, change on the pupils&apos; page.</source>
        <translation>%1的升级已经办完。还要调整的，请在学生页办理。</translation>
    </message>
    <message>
        <source>Graduated, from %1</source>
        <extracomment>reason of a withdrawn application: the pupil finished the school on this day</extracomment>
        <translation>毕业，从%1起</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils go up with their classes.</source>
        <translation>
            <numerusform>%n名学生随班升级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils graduate.</source>
        <translation>
            <numerusform>%n名学生毕业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils go on to the next stage.</source>
        <translation>
            <numerusform>%n名学生升入下一学段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils repeat or skip a grade.</source>
        <translation>
            <numerusform>%n名学生留级或跳级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of finished classes stay on the roll.</source>
        <translation>
            <numerusform>结业班级的%n名学生暂留在籍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation>
            <numerusform>新建%n个班级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes get another homeroom teacher.</source>
        <translation>
            <numerusform>%n个班级更换班主任。</numerusform>
        </translation>
    </message>
    <message>
        <source>Promoting</source>
        <translation>正在升级</translation>
    </message>
    <message>
        <source>The %1 has begun. %2</source>
        <extracomment>%1 is a school year, %2 what was changed, in sentences</extracomment>
        <translation>%1已升级。%2</translation>
    </message>
</context>
<context>
    <name>ui::PromotionMovesStep</name>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>In the new year</source>
        <translation>新学年班级</translation>
    </message>
    <message>
        <source>Class in the new year</source>
        <translation>新学年班级</translation>
    </message>
    <message>
        <source>Everybody goes up with the class.</source>
        <translation>全部随班升级。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>in the new year in</source>
        <translation>新学年进入</translation>
    </message>
</context>
<context>
    <name>ui::PromotionNote</name>
    <message numerus="yes">
        <source>The %1 has begun; %n pupils are still in classes that have finished.</source>
        <extracomment>%1 is a school year</extracomment>
        <translation>
            <numerusform>%1已经开始，还有%n名学生在已结业的班级里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the promotion…</source>
        <translation>核对升级…</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>This term</source>
        <translation>本学期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show words beside the icons</source>
        <translation>显示图标和文字</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>只显示图标</translation>
    </message>
</context>
<context>
    <name>ui::ReasonBar</name>
    <message>
        <source>One sentence that the family may read</source>
        <translation>写一句家长也能看的话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this reason again</source>
        <translation>再次使用这个原因</translation>
    </message>
</context>
<context>
    <name>ui::RecordColumns</name>
    <message>
        <source>Order by “%1”, upwards</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>按“%1”升序</translation>
    </message>
    <message>
        <source>Order by “%1”, downwards</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>按“%1”降序</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>then by another column where the first key is equal</extracomment>
        <translation>再按</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>取消排序</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>“%1”左移</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>“%1”右移</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>ui::RecordDelegate</name>
    <message>
        <source>also %1</source>
        <extracomment>behind a name in a list: the spelling that was typed and by which it was found</extracomment>
        <translation>又写作%1</translation>
    </message>
    <message>
        <source>%1 is found because the school also writes the name %2.</source>
        <translation>按“%2”也找到了%1：学校把这两种写法看作同一个名字。</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选的内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>打印此列表…</translation>
    </message>
    <message>
        <source>Copy this column</source>
        <translation>复制此列</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>列与排序</translation>
    </message>
</context>
<context>
    <name>ui::RecycleSection</name>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Comes back with</source>
        <translation>连同恢复</translation>
    </message>
    <message>
        <source>The recycle bin is empty. What is removed from a list lies here.</source>
        <translation>回收站是空的。从列表移除的记录会放在这里。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are back.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>the title of a box: a removed record that cannot come back as it was</extracomment>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Restore without the &amp;number</source>
        <translation>不带学籍号恢复(&amp;N)</translation>
    </message>
    <message>
        <source>Restore without what is &amp;missing</source>
        <translation>不带缺失内容恢复(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records for good?</source>
        <translation>
            <numerusform>彻底删除 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be restored afterwards, nor undone. The journal keeps that they were there.</source>
        <translation>删除后不能恢复，也不能撤销。操作日志仍保留曾有这些记录。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>彻底删除</translation>
    </message>
    <message numerus="yes">
        <source>%n records are removed for good.</source>
        <translation>
            <numerusform>已彻底删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the selected records back with everything that belonged to them</source>
        <translation>恢复所选记录及其全部附属内容</translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation>彻底删除(&amp;G)…</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Approval list</source>
        <translation>学校核准名单</translation>
    </message>
    <message>
        <source>Approval list for the notice board</source>
        <translation>核准名单公示</translation>
    </message>
    <message>
        <source>Enrolment statistics</source>
        <translation>报名统计表</translation>
    </message>
    <message>
        <source>Service-class lists</source>
        <translation>服务班花名册</translation>
    </message>
    <message>
        <source>Service-class lists, teacher&apos;s copy</source>
        <translation>服务班花名册（教师用）</translation>
    </message>
    <message>
        <source>Every approved child with days, items and priority group. For the school&apos;s own files.</source>
        <translation>每名已核准学生的时段、项目和优先类别，供学校存档。</translation>
    </message>
    <message>
        <source>Class, name and item only: nothing else about a child may hang on a wall.</source>
        <translation>只列班级、姓名和项目，张贴时不公开学生的其他信息。</translation>
    </message>
    <message>
        <source>A line per class, with both rates: of day pupils and of all pupils.</source>
        <translation>每班一行，列出占走读生和占全体学生的两种参与率。</translation>
    </message>
    <message>
        <source>One list per program with the guardian&apos;s phone and the way home.</source>
        <translation>每个项目一份，列出监护人电话和离校方式。</translation>
    </message>
    <message>
        <source>With health hints: for the responsible teacher alone.</source>
        <translation>含健康提示，只供负责教师使用。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>Excel 表格(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>PDF(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the page seen and the number of pages</extracomment>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>No term has been entered yet. Terms are entered under Settings.</source>
        <translation>还没有学期。请在设置中新建学期。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages A4, as they will be printed</source>
        <translation>
            <numerusform>共%n页 A4，与打印效果一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表与归档</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>This report cannot be shown.</source>
        <translation>无法显示这份报表。</translation>
    </message>
    <message>
        <source>Reports need a term. Enter one under Settings.</source>
        <translation>有学期才有报表。请在设置中新建学期。</translation>
    </message>
    <message>
        <source>Choose a report at the left; what you see is what will be printed. Save it as PDF for the files, as workbook for further work. Lists for the notice board show class, name and item only.</source>
        <translation>在左边选择报表，看到的就是打印的样子。存档用 PDF，继续加工用 Excel 表格。公示名单只列班级、姓名和项目。</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Every week of the term with days off, make-up days and service days, on one page.</source>
        <translation>每周一行，列出放假日、补班日和服务日，一页打印。</translation>
    </message>
    <message>
        <source>Week timetable by grade</source>
        <translation>课程表（按年级）</translation>
    </message>
    <message>
        <source>Week timetable by place</source>
        <translation>课程表（按地点）</translation>
    </message>
    <message>
        <source>Week timetable by teacher</source>
        <translation>课程表（按教师）</translation>
    </message>
    <message>
        <source>All weekly times of the term&apos;s programs, and below them what clashes.</source>
        <translation>本学期各项目的全部每周时间，下方列出冲突。</translation>
    </message>
    <message>
        <source>Notice to parents</source>
        <translation>家长告知</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>课后服务自愿申请表</translation>
    </message>
    <message>
        <source>Class review sheets</source>
        <translation>班级初审表</translation>
    </message>
    <message>
        <source>For a class, a copy for each child with the slip; otherwise a blank copy. Its text is written on the page of the notice.</source>
        <translation>选定班级时每个学生一份并附回执，否则为空白件。文本在“家长告知”页面编辑。</translation>
    </message>
    <message>
        <source>For a class, a form for each child with what is known; otherwise a blank form.</source>
        <translation>选定班级时每个学生一份并填好已知内容，否则为空白表。</translation>
    </message>
    <message>
        <source>A sheet per class for the teacher&apos;s opinion on every application, to be signed.</source>
        <translation>每班一张，由班主任对每份申请填写意见并签字。</translation>
    </message>
</context>
<context>
    <name>ui::ReservesEdit</name>
    <message>
        <source>at least</source>
        <extracomment>seats for a group: at least so many of them, or so many beyond the open ones</extracomment>
        <translation>至少</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>额外</translation>
    </message>
    <message>
        <source>At least or extra, row %1</source>
        <extracomment>a row of reserved seats; %1 is its number</extracomment>
        <translation>至少或额外，第 %1 行</translation>
    </message>
    <message>
        <source>Seats, row %1</source>
        <translation>席数，第 %1 行</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>去掉第 %1 行</translation>
    </message>
    <message>
        <source>Need comes first here, too</source>
        <translation>此处也优先保障对象</translation>
    </message>
    <message>
        <source>Seats for a &amp;group</source>
        <translation>为某类学生安排名额(&amp;G)</translation>
    </message>
    <message>
        <source>Seats for &amp;each class</source>
        <translation>每班安排名额(&amp;E)</translation>
    </message>
    <message>
        <source>At least two seats for each class of the grades chosen above; each row can be changed.</source>
        <translation>为上面所选年级的每个班至少安排两席，每一行都可以修改。</translation>
    </message>
    <message>
        <source>Need comes first for the open seats</source>
        <translation>公开名额优先保障对象在先</translation>
    </message>
</context>
<context>
    <name>ui::RestoreGuide</name>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>教职工</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Lines of journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Another copy…</source>
        <translation>其他备份(&amp;A)…</translation>
    </message>
    <message>
        <source>No copies of this file are known on this computer.</source>
        <translation>本机没有找到这个文件的备份。</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>The file to restore</source>
        <translation>要恢复的文件</translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation>学校文件 (*.kehou)</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose the copy that shall take the place of the file.</source>
        <translation>选择用哪一份备份替换当前文件。</translation>
    </message>
    <message>
        <source>Choose the file that is to be restored.</source>
        <translation>请选择要恢复的文件。</translation>
    </message>
    <message>
        <source>Choose a copy.</source>
        <translation>请选择一份备份。</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>A temporary copy is examined. Nothing has been changed so far.</source>
        <translation>正在核验一份临时副本，目前没有任何改动。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This will change; if anything fails, everything stays as it is.</source>
        <translation>将作如下改动；如有任何一步失败，一切保持原样。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>A copy of a school file</source>
        <translation>学校文件的备份</translation>
    </message>
    <message>
        <source>Examining the copy</source>
        <translation>正在核验备份</translation>
    </message>
    <message>
        <source>The copy is whole: its header and version, every page and index, every reference, and the chain of its journal were examined.</source>
        <translation>备份完好：文件头与版本、全部数据页与索引、全部关联、操作记录链均已核验。</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>当前文件</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后操作</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 will hold what the copy of %2 holds: %3.</source>
        <translation>%1 将恢复为 %2 的备份内容：%3。</translation>
    </message>
    <message>
        <source>Mind: this copy is not from the history of this file. It is of the school “%1”.</source>
        <translation>注意：这份备份不是来自这个文件，而是“%1”的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n things were done after the copy was made; they will not be in it.</source>
        <translation>
            <numerusform>备份之后又有 %n 项操作，恢复后不再包含。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that is there now is kept beside it under a name with today&apos;s date.</source>
        <translation>当前文件会以带日期的名称保留在原处。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
</context>
<context>
    <name>ui::ReviewBackGuide</name>
    <message>
        <source>Read review workbooks</source>
        <translation>读取班级初审表</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>也可以把文件或文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Review workbooks</source>
        <translation>班级初审表</translation>
    </message>
    <message>
        <source>Workbooks and tables (%1)</source>
        <translation>表格文件 (%1)</translation>
    </message>
    <message>
        <source>Folder with review workbooks</source>
        <translation>存放初审表的文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The workbooks as the teachers gave them back, one or all of them. They are only read.</source>
        <translation>选择班主任交回的表格，一份或多份均可。文件只读取，不会改动。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Nothing has been changed so far. New answers will be taken; what contradicts itself or the file waits for your decision, row by row.</source>
        <translation>到目前为止没有任何改动。新意见将被采用；前后矛盾或与档案不符的，请逐行决定。</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>This is what will happen, all at once or not at all:</source>
        <translation>将进行以下处理，要么全部完成，要么都不改动：</translation>
    </message>
    <message>
        <source>&amp;Take the answers</source>
        <translation>采用意见(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>还没有选择文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files:</source>
        <translation>
            <numerusform>%n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading workbooks</source>
        <translation>正在读取初审表</translation>
    </message>
    <message numerus="yes">
        <source>%n applications pass the class review.</source>
        <translation>
            <numerusform>%n 份申请通过班级初审。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications go back to the families.</source>
        <translation>
            <numerusform>%n 份申请退回家长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are turned down.</source>
        <translation>
            <numerusform>%n 份申请不同意。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not decided and stay as they are.</source>
        <translation>
            <numerusform>%n 行未作决定，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; tell the teachers.</source>
        <translation>
            <numerusform>%n 行不能采用，请告知班主任。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is to be taken.</source>
        <translation>没有要采用的行。</translation>
    </message>
    <message>
        <source>Taking the answers</source>
        <translation>正在登记初审意见</translation>
    </message>
    <message>
        <source>Class review taken: %1 agreed, %2 sent back, %3 turned down.</source>
        <extracomment>after workbooks of class teachers were read</extracomment>
        <translation>班级初审已登记：同意 %1，退回 %2，不同意 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left.</source>
        <translation>
            <numerusform>%n 条意见未采用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewClasses</name>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待初审</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>交回时间</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>初审人</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Review workbooks</source>
        <translation>班级初审表</translation>
    </message>
    <message>
        <source>Nothing waits for a class teacher.</source>
        <translation>没有等待班级初审的申请。</translation>
    </message>
    <message>
        <source>Only classes where something waits</source>
        <translation>只看有待初审的班级</translation>
    </message>
</context>
<context>
    <name>ui::ReviewOutGuide</name>
    <message>
        <source>Review workbooks for class teachers</source>
        <translation>生成班级初审表</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>A teacher without Kehou fills in a workbook: everything is locked but the answers. All classes in which something waits get one, unless you choose some in the list.</source>
        <translation>没有安装课后的班主任可以用表格填写初审意见，除填写栏外均已锁定。默认为所有有待初审申请的班级生成，也可以在列表中选定部分班级。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>初审表存放的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A workbook that lies there already stays: it may hold a teacher&apos;s answers. The new one is then named “… (2)”.</source>
        <translation>文件夹中已有的同名表格会保留，其中可能有班主任填写的意见；新表命名为“…… (2)”。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>生成(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Give each teacher the workbook of the class.</source>
        <translation>请将各班的表格交给班主任。</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>还没有选择文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks will be written,</source>
        <translation>
            <numerusform>将生成 %n 份初审表，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n applications that wait for the class teacher.</source>
        <extracomment>%1 &quot;12 workbooks will be written,&quot;</extracomment>
        <translation>
            <numerusform>%1共 %n 份等待初审的申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing workbooks</source>
        <translation>正在生成初审表</translation>
    </message>
    <message numerus="yes">
        <source>%n review workbooks were written.</source>
        <translation>
            <numerusform>已生成 %n 份初审表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPreview</name>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要核对</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name, class, reason</source>
        <translation>姓名、班级、原因</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>Answers of class teachers</source>
        <translation>班主任初审意见</translation>
    </message>
    <message>
        <source>&amp;Take this answer</source>
        <translation>采用此意见(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>不采用(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a chip: how rows stand, and how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column of the workbook, %2 what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::RowPanel</name>
    <message>
        <source>What this row changes</source>
        <translation>本行带来的变化</translation>
    </message>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation>选中一行查看详情。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row of the spreadsheet, %2 a name</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1 · %2</source>
        <translation>第%1行 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The same for %n more rows that ask this</source>
        <translation>
            <numerusform>其余%n行同样处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n more rows, too</source>
        <translation>
            <numerusform>另有 %n 行也按“%1”处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowsPreview</name>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What changes, what to look at</source>
        <translation>变更和需要核对的内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>保存未导入的行(&amp;S)…</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>不变 %1</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <extracomment>rows that a person has to decide; %1 are still open, of %2</extracomment>
        <translation>待确定 %1</translation>
    </message>
    <message>
        <source>Doubtful %1 of %2</source>
        <translation>待确定 %1/%2</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <extracomment>pupils of the school who are not in the sheet</extracomment>
        <translation>表中没有 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>不予导入 %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>略过 %1</translation>
    </message>
</context>
<context>
    <name>ui::SchoolForm</name>
    <message>
        <source>&amp;Name of the school</source>
        <translation>学校名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>学段(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;County or district</source>
        <translation>县（区）(&amp;C)</translation>
    </message>
    <message>
        <source>School c&amp;ode</source>
        <translation>学校标识码(&amp;O)</translation>
    </message>
    <message>
        <source>10 digits, as in the pupil register; may stay empty for now</source>
        <translation>10位数字，与学籍系统一致；可以先空着</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>联系电话(&amp;P)</translation>
    </message>
    <message>
        <source>For questions of parents; printed on notices</source>
        <translation>供家长咨询，印在通知上</translation>
    </message>
</context>
<context>
    <name>ui::SchoolSection</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>The school is saved.</source>
        <translation>学校资料已保存。</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>how many rows of a list the filter leaves</extracomment>
        <translation>%1/%2行</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>what was typed into the filter over a list</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search pupils, programs, actions (Ctrl+K)</source>
        <translation>搜索学生、项目、操作 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>没有找到相关内容。</translation>
    </message>
</context>
<context>
    <name>ui::SeatTab</name>
    <message>
        <source>No seat has been given yet: confirm a draw first.</source>
        <translation>还没有安排名额：请先确认抽签。</translation>
    </message>
    <message>
        <source>Name, initials, class, program</source>
        <translation>姓名、首字母、班级、课程</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>自此日起</translation>
    </message>
    <message>
        <source>The first day without the seat, or in the new one.</source>
        <translation>不再占用名额，或到新课程的第一天。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>调到</translation>
    </message>
    <message>
        <source>Another section or course with a free seat that nobody waits for.</source>
        <translation>有空余且无人候补的其他班或课程。</translation>
    </message>
    <message>
        <source>Choose a seat that is given up, or whose child moves to another course.</source>
        <translation>选择要退出或调换课程的名额。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child, a program</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>退出(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>调换课程(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the course the child moves to.</source>
        <translation>请选择要调换到的课程。</translation>
    </message>
</context>
<context>
    <name>ui::SeatsPage</name>
    <message>
        <source>Save the &amp;record</source>
        <translation>保存抽签记录(&amp;R)</translation>
    </message>
    <message>
        <source>There is no course to draw for. Courses are entered under Programs.</source>
        <translation>没有需要抽签的课程。请在“课程与课表”中录入课程。</translation>
    </message>
    <message>
        <source>Open the programs</source>
        <translation>去课程与课表</translation>
    </message>
    <message>
        <source>Nobody has been drawn yet. First freeze the applications.</source>
        <translation>还没有抽签。请先锁定名单。</translation>
    </message>
    <message>
        <source>Name, initials, class</source>
        <translation>姓名、首字母、班级</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>无名额</translation>
    </message>
    <message>
        <source>Nothing has been frozen or drawn this term.</source>
        <translation>本学期还没有锁定名单或抽签。</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存抽签记录</translation>
    </message>
    <message>
        <source>Filter the children</source>
        <translation>筛选学生</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied. Hand it only to the child&apos;s own family.</source>
        <translation>已复制。只能交给学生本人的家长。</translation>
    </message>
    <message>
        <source>asked for a course</source>
        <translation>申请课程</translation>
    </message>
    <message>
        <source>have a seat</source>
        <translation>有名额</translation>
    </message>
    <message>
        <source>got their first wish</source>
        <translation>录取第一志愿</translation>
    </message>
    <message>
        <source>without a seat</source>
        <translation>无名额</translation>
    </message>
    <message>
        <source>in inclusive care, all who asked</source>
        <translation>普惠托管，申请即安排</translation>
    </message>
    <message>
        <source>No term has been entered yet. Terms are entered under Settings.</source>
        <translation>还没有学期。请在设置中新建学期。</translation>
    </message>
    <message>
        <source>%1 applications this term, %2 of them approved</source>
        <extracomment>the state of the page: numbers of applications</extracomment>
        <translation>本学期%1份申请，%2份已核准</translation>
    </message>
    <message>
        <source>Frozen. Publish the number and the hash before the seed is known.</source>
        <translation>名单已锁定。请在种子产生前公布份数和校验码。</translation>
    </message>
    <message>
        <source>Thawed. Applications can be changed again.</source>
        <translation>已解除锁定，申请又可以修改。</translation>
    </message>
    <message>
        <source>Draw with the seed “%1”?</source>
        <translation>用种子“%1”抽签？</translation>
    </message>
    <message>
        <source>These applications are drawn once only, and the seed stays the same for the whole term. Compare it with what the witnesses said.</source>
        <translation>这份名单只抽一次，整个学期种子不变。请与见证人说出的核对。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Drawn. Look at the result; nothing is given before it is confirmed.</source>
        <translation>已抽签。请查看结果；确认之前，名额尚未安排。</translation>
    </message>
    <message numerus="yes">
        <source>Confirm this draw and give %n seats?</source>
        <translation>
            <numerusform>确认这次抽签，安排%n个名额？</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved applications become arranged and the term runs. A confirmed draw can never be changed.</source>
        <translation>已核准的申请转为已安排，学期转为进行中。抽签一经确认，不能再改。</translation>
    </message>
    <message>
        <source>Give the seats</source>
        <translation>确认并安排</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are given. The lists can be printed.</source>
        <translation>
            <numerusform>已安排%n个名额。可以打印名单了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: the result is published.</source>
        <translation>已标为公布。</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>抽签记录</translation>
    </message>
    <message>
        <source>Save the record of the draw</source>
        <translation>保存抽签记录</translation>
    </message>
    <message>
        <source>Record of a draw (*.json)</source>
        <translation>抽签记录 (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Anyone can compute the draw again from it.</source>
        <translation>已保存：%1。任何人都可以据此复算。</translation>
    </message>
    <message>
        <source>Settled. It stands in the record of the draw with its reason.</source>
        <translation>已登记，连同原因写入抽签记录。</translation>
    </message>
    <message>
        <source>Given up. The child takes part in the draw like all others.</source>
        <translation>已取消，该学生与其他人一样参加抽签。</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Settled by the school</source>
        <translation>抽签前决定</translation>
    </message>
    <message>
        <source>All draws of the term</source>
        <translation>本学期抽签</translation>
    </message>
    <message>
        <source>Seats are given by a public draw. The approved applications are frozen; their number and hash are published; then the witnesses say the seed, and the draw is made once. Look at the result, confirm it, publish it. Inclusive care needs no draw: everyone who asked has it.</source>
        <translation>课程名额由公开抽签安排。先锁定已核准的申请，公布份数和校验码；再由见证人说出种子，只抽一次。然后查看结果、确认、公布。普惠托管不用抽签，申请了就能参加。</translation>
    </message>
    <message>
        <source>Freezing the applications</source>
        <translation>正在锁定名单</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在抽签</translation>
    </message>
    <message>
        <source>Giving the seats</source>
        <translation>正在安排名额</translation>
    </message>
    <message>
        <source>Decided. It holds for the draw of this term.</source>
        <translation>已确定，用于本学期的抽签。</translation>
    </message>
    <message>
        <source>Continues from last term</source>
        <translation>上学期在读，续报</translation>
    </message>
    <message>
        <source>Nobody wishes again for a course in which a seat was held last term.</source>
        <translation>没有人续报上学期的课程。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are settled for children who continue.</source>
        <translation>
            <numerusform>已为续读学生预留 %n 个名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered. Call the family; the answer is written down under Offers.</source>
        <translation>已登记通知。请联系家长，答复登记在“通知与答复”。</translation>
    </message>
    <message>
        <source>Accepted: the seat is given. What was given up for it is free now.</source>
        <translation>已接受，名额已安排。因此放弃的名额现已空出。</translation>
    </message>
    <message>
        <source>Declined. The next child can be asked.</source>
        <translation>已谢绝，可以通知下一名。</translation>
    </message>
    <message>
        <source>The offer is taken back. The child waits as before.</source>
        <translation>通知已撤回，孩子仍在原位候补。</translation>
    </message>
    <message>
        <source>The seat is free. Offer it to the first of the waiting list.</source>
        <translation>名额已空出，可通知候补名单的第一名。</translation>
    </message>
    <message>
        <source>Moved from that day on.</source>
        <translation>已自该日起调换课程。</translation>
    </message>
    <message numerus="yes">
        <source>%n offers have lapsed. The next children can be asked.</source>
        <translation>
            <numerusform>%n 条通知已作废，可以通知下一名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late applicants stand on the waiting lists now.</source>
        <translation>
            <numerusform>%n 名补报学生已列入候补。</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>After the draw</source>
        <translation>抽签之后</translation>
    </message>
    <message>
        <source>Freeze the applications anew?</source>
        <translation>重新锁定名单？</translation>
    </message>
    <message>
        <source>A result has been drawn from this list, and one list is drawn once only. Freeze anew only when applications were corrected since.</source>
        <translation>这份名单已经抽签，同一份名单只抽一次。只有申请在此之后更正过，才需要重新锁定。</translation>
    </message>
    <message>
        <source>Freeze anew</source>
        <translation>重新锁定</translation>
    </message>
    <message>
        <source>Freeze without saying where the seed will come from?</source>
        <translation>不写种子来源就锁定名单？</translation>
    </message>
    <message>
        <source>Families trust a draw whose source and day were told before anybody knew the seed. Write both down first, and name the witnesses.</source>
        <translation>种子来源和产生日期要在种子产生之前公布，家长才能信服。请先写明来源、日期和见证人。</translation>
    </message>
    <message>
        <source>Freeze all the same</source>
        <translation>仍然锁定</translation>
    </message>
    <message>
        <source>Draw with the seed “%1” and without witnesses?</source>
        <translation>用种子“%1”抽签，且没有见证人？</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The school, its terms, classes and staff, and the file in which all of it lies.</source>
        <translation>学校、学期、班级、教职工，以及保存这一切的文件。</translation>
    </message>
    <message>
        <source>Ctrl+Tab changes the tab, Ctrl+N enters a term, a class or a staff member, Enter opens the one chosen in the list, Ctrl+Enter saves.</source>
        <translation>Ctrl+Tab 切换分区，Ctrl+N 新建学期、班级或工作人员，Enter 打开列表中选中的一项，Ctrl+Enter 保存。</translation>
    </message>
</context>
<context>
    <name>ui::SettledPanel</name>
    <message>
        <source>No seat here</source>
        <translation>不安排</translation>
    </message>
    <message>
        <source>Seat given</source>
        <translation>预留名额</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>操作人、日期</translation>
    </message>
    <message>
        <source>The school has settled nothing. Use this only for what must not depend on the draw, such as a child who continues a course.</source>
        <translation>学校没有抽签前的决定。只用于不宜由抽签决定的情形，例如学生续读同一课程。</translation>
    </message>
    <message>
        <source>One sentence that the family may read.</source>
        <translation>写一句家长也能看的话。</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>登记决定(&amp;S)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>取消决定</translation>
    </message>
    <message>
        <source>The applications are frozen: nothing can be settled any more. Before they are drawn they can be thawed.</source>
        <translation>名单已锁定，不能再作决定。抽签之前可以解除锁定。</translation>
    </message>
    <message>
        <source>What counts besides need and number</source>
        <translation>优先保障与抽签序号之外</translation>
    </message>
    <message>
        <source>Continuing children come first among equals</source>
        <translation>同等条件下续读学生在前</translation>
    </message>
    <message>
        <source>A child with a seat in the course of the same name at the end of last term</source>
        <translation>上学期末在同名课程有名额的学生</translation>
    </message>
    <message>
        <source>Children of one family draw one number</source>
        <translation>同一家庭的孩子共用一个抽签序号</translation>
    </message>
    <message>
        <source>The same first guardian at the same telephone number</source>
        <translation>第一监护人和电话都相同</translation>
    </message>
    <message>
        <source>Settle all who continue</source>
        <translation>为续读学生预留</translation>
    </message>
    <message>
        <source>Gives a seat beforehand to every child who had one in the same course last term and wishes for it again</source>
        <translation>凡上学期在同名课程且本学期又填报的，抽签前都给一个名额</translation>
    </message>
</context>
<context>
    <name>ui::SetupGuide</name>
    <message>
        <source>A new school file</source>
        <translation>新建学校文件</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>One file holds one school. Everything entered here can be changed later.</source>
        <translation>一个文件对应一所学校。这里填写的内容以后都能修改。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>The service is arranged by the term. Enter the one you are preparing.</source>
        <translation>课后服务按学期安排。请填写正在筹备的学期。</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Whoever works here stands in the journal beside everything that is done.</source>
        <translation>每项操作都会连同操作人记入操作日志。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>How many classes has each grade in this school year? Homeroom teachers come later.</source>
        <translation>本学年各年级有几个班？班主任以后再填。</translation>
    </message>
    <message>
        <source>Enter whole numbers from 0 to 40.</source>
        <translation>请填写0到40之间的整数。</translation>
    </message>
    <message>
        <source>&amp;Where the file lies</source>
        <translation>文件位置(&amp;W)</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation>学校文件 (*.kehou)</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>建立文件</translation>
    </message>
    <message>
        <source>Nothing has been made so far. This is what will be made:</source>
        <translation>还没有建立任何内容。即将建立：</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>建立文件(&amp;M)</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is a term, %2 and %3 its first and last day</extracomment>
        <translation>%1，%2至%3</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n个班级</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works at the desk</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>请核对：%1</translation>
    </message>
    <message>
        <source>Choose where the file shall lie.</source>
        <translation>请选择文件保存的位置。</translation>
    </message>
</context>
<context>
    <name>ui::SignalsPart</name>
    <message>
        <source>Nothing that looks like compulsion.</source>
        <translation>没有疑似变相强制的迹象。</translation>
    </message>
    <message>
        <source>Nobody may be made to take part, openly or in disguise (2.2). What stands here has innocent reasons as well; it is a reason to ask, and nothing more. It is shown to the principal alone, and to whom the principal names.</source>
        <translation>严禁强制或变相强制（2.2）。这里列出的情况也可能有正常原因，只是提醒了解，不是结论。仅校长本人及其指定的人可以查看。</translation>
    </message>
    <message>
        <source>&amp;Show it also to</source>
        <translation>另可查看(&amp;S)</translation>
    </message>
    <message>
        <source>Shown to: %1. Whoever is chosen again is not shown it any more.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>可查看：%1。再次选择某人，即取消其查看。</translation>
    </message>
</context>
<context>
    <name>ui::SpellingsSection</name>
    <message>
        <source>Spellings</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>whole names</source>
        <translation>整个姓名</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>姓名的任何部分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>程序建议</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>No spellings are held for one another. Names are found as they are written.</source>
        <translation>没有互通的写法。姓名只按原样查找。</translation>
    </message>
    <message>
        <source>Enter spellings</source>
        <translation>录入写法</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>&amp;Spellings</source>
        <translation>写法(&amp;S)</translation>
    </message>
    <message>
        <source>Two or more, with commas or blanks between them</source>
        <translation>两种或更多，用逗号或空格隔开</translation>
    </message>
    <message>
        <source>Where they count</source>
        <translation>使用范围</translation>
    </message>
    <message>
        <source>Without it the spellings count as a part of longer names, too. Names that only sound alike do not belong here.</source>
        <translation>不勾选时，较长姓名中的一部分也按此互通。只是读音相近的不同名字不要放在一起。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New spellings</source>
        <translation>新的写法</translation>
    </message>
    <message>
        <source>%1 are held for one name in searching and matching.</source>
        <translation>查找和比对时，%1 看作同一个名字。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>删除%1？</translation>
    </message>
    <message>
        <source>The names of the pupils stay as they are; each is found only as it is written.</source>
        <translation>学生姓名不变；以后只按各自的写法查找。</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>删除这一组</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已删除%1。</translation>
    </message>
    <message>
        <source>Spellings of one name. Who types one of them finds the others as well, marked as such; an import and the search for pupils entered twice propose them to you. Nothing is ever joined by itself.</source>
        <translation>同一个名字的不同写法。输入其中一种，也能找到其他写法，并会注明；导入名册和查找重复学生时只作提示，从不自动合并。</translation>
    </message>
    <message>
        <source>Only as a whole name</source>
        <translation>只用于整个姓名</translation>
    </message>
    <message>
        <source>Name spellings</source>
        <translation>姓名写法</translation>
    </message>
    <message>
        <source>&amp;New spellings</source>
        <translation>新的写法(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::StaffEdit</name>
    <message>
        <source>Add somebody…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>去掉%1</translation>
    </message>
</context>
<context>
    <name>ui::StaffForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>职务(&amp;D)</translation>
    </message>
    <message>
        <source>For example homeroom teacher, head of teaching</source>
        <translation>例如班主任、教务主任</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Those who do not are offered no more, but stay in what was done</source>
        <translation>不在职的人员不再供选择，但保留在已有记录中</translation>
    </message>
</context>
<context>
    <name>ui::StaffSection</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>不在职</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Teachers of programs and classes are chosen from this list.</source>
        <translation>还没有工作人员。项目教师和班主任从这个列表中选择。</translation>
    </message>
    <message>
        <source>Enter a staff member</source>
        <translation>录入工作人员</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>新增工作人员</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存%1。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>教职工</translation>
    </message>
    <message>
        <source>&amp;New staff member</source>
        <translation>新增工作人员(&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 is removed and lies in the recycle bin.</source>
        <translation>%1 已移除，放入回收站。</translation>
    </message>
</context>
<context>
    <name>ui::StateBar</name>
    <message>
        <source>Back to planning</source>
        <translation>退回筹备</translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation>开始报名</translation>
    </message>
    <message>
        <source>End the applications</source>
        <translation>结束报名</translation>
    </message>
    <message>
        <source>Begin the service</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <source>Close the term</source>
        <translation>结束学期</translation>
    </message>
    <message>
        <source>State of the term: %1</source>
        <translation>学期阶段：%1</translation>
    </message>
    <message>
        <source>A step back…</source>
        <translation>退回一步…</translation>
    </message>
    <message>
        <source>Due days…</source>
        <translation>期限…</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file name, %2 the folder it lies in</extracomment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Make a safe copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>没有待处理的核查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n条核查结果待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the rules noticed</source>
        <translation>查看核查结果</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>ui::StepPanel</name>
    <message>
        <source>Nothing stands against it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::StudentForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation>藏文姓名</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>区分标记</translation>
    </message>
    <message>
        <source>A short word that tells two children of one name apart on lists</source>
        <extracomment>hint under the field &quot;Mark&quot;</extracomment>
        <translation>一两个字，用来在名单上区分重名学生</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性别(&amp;X)</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>班级(&amp;C)</translation>
    </message>
    <message>
        <source>Type 3.2 for grade 3, class 2</source>
        <translation>三年级2班输入 3.2</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation>班内学号</translation>
    </message>
    <message>
        <source>P&amp;upil number</source>
        <translation>学籍号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day pupil or boarder</source>
        <translation>就读方式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>家庭住址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Guardians</source>
        <translation>监护人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Priority groups</source>
        <translation>优先类别(&amp;P)</translation>
    </message>
    <message>
        <source>Grades 1 to 3 and 4 to 6 count as a group by themselves.</source>
        <translation>中低年级由年级得出，不用填写。</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>健康提示(&amp;H)</translation>
    </message>
    <message>
        <source>Only what the responsible teacher must know: allergies, medicine</source>
        <translation>只写负责教师必须知道的：过敏、用药等</translation>
    </message>
    <message>
        <source>Nothing stands out in this record.</source>
        <translation>这份资料没有问题。</translation>
    </message>
    <message>
        <source>New pupil</source>
        <translation>新增学生</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>tab beside a pupil&apos;s record, with the number of things to look at</extracomment>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To check (%1)</source>
        <translation>待核对 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n other pupils have this name:</source>
        <extracomment>%n children have the same name; a list of them follows</extracomment>
        <translation>
            <numerusform>另有%n名学生重名：</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>藏族</translation>
    </message>
    <message>
        <source>Han</source>
        <translation>汉族</translation>
    </message>
    <message>
        <source>Hui</source>
        <translation>回族</translation>
    </message>
    <message>
        <source>Monpa</source>
        <translation>门巴族</translation>
    </message>
    <message>
        <source>Lhoba</source>
        <translation>珞巴族</translation>
    </message>
    <message>
        <source>Came to the school</source>
        <translation>到校方式</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>到校日期</translation>
    </message>
    <message>
        <source>Empty: from the first day of the school year</source>
        <translation>不填：从学年第一天起</translation>
    </message>
</context>
<context>
    <name>ui::StudentsPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>In Tibetan</source>
        <translation>藏文姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column: the child&apos;s number within the class</extracomment>
        <translation>学号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Number …</source>
        <extracomment>column: the last four digits of the pupil number</extracomment>
        <translation>尾号</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>就读方式</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>优先类别</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>&amp;New pupil</source>
        <translation>新增学生(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import the roster…</source>
        <translation>导入名册(&amp;I)…</translation>
    </message>
    <message>
        <source>Name, initials, class, number</source>
        <translation>姓名、首字母、班级、号码</translation>
    </message>
    <message>
        <source>Boarders</source>
        <translation>住校生</translation>
    </message>
    <message>
        <source>Without class</source>
        <translation>没有班级</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>No pupils yet. The roster of the register brings them all at once.</source>
        <translation>还没有学生。导入学籍系统的名册，即可一次录入全部学生。</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>%1 pupils on the roll: %2 boarders, %3 in priority groups, %4 without a class.</source>
        <translation>在籍学生%1人，其中住校生%2人，优先保障对象%3人，没有班级%4人。</translation>
    </message>
    <message>
        <source>%1 pupils on the roll: %2 boarders, %3 in priority groups.</source>
        <translation>在籍学生%1人，其中住校生%2人，优先保障对象%3人。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存%1。</translation>
    </message>
    <message>
        <source>%1 is saved. %2</source>
        <extracomment>%1 is a pupil, %2 the first thing that the rules noticed</extracomment>
        <translation>已保存%1。%2</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开学生资料</translation>
    </message>
    <message>
        <source>Import pupils from the clipboard</source>
        <translation>从剪贴板导入学生</translation>
    </message>
    <message>
        <source>Leaves the school…</source>
        <translation>离校…</translation>
    </message>
    <message>
        <source>Changes class…</source>
        <translation>调班…</translation>
    </message>
    <message>
        <source>Comes back…</source>
        <translation>回校…</translation>
    </message>
    <message>
        <source>Pupils possibly twice</source>
        <translation>疑似重复的学生</translation>
    </message>
    <message>
        <source>Promotion to the next school year…</source>
        <translation>升级到新学年…</translation>
    </message>
    <message>
        <source>Select pupils who have left; the chip “Left” shows them.</source>
        <translation>请先选择已离校的学生，点“已离校”可以显示他们。</translation>
    </message>
    <message>
        <source>Select one or several pupils first.</source>
        <translation>请先选择一名或几名学生。</translation>
    </message>
    <message numerus="yes">
        <source>Possibly twice: %n</source>
        <translation>
            <numerusform>疑似重复：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two children. They are not shown here again.</source>
        <translation>已确认是两名学生，以后不再提示。</translation>
    </message>
    <message>
        <source>Type a name, its pinyin or the initials, a class such as 3.2, or the last digits of a number. Enter opens the record, Ctrl+N enters a pupil, Del records that the selected pupils leave the school. Numbers are masked until you ask to see one.</source>
        <translation>输入姓名、拼音或首字母、班级（如3.2）或号码的末几位。Enter打开资料，Ctrl+N登记学生，Del为选中的学生办理离校。号码平时遮住，需要时再显示。</translation>
    </message>
    <message>
        <source>Remove (entered by mistake)</source>
        <translation>移除（录入有误）</translation>
    </message>
    <message>
        <source>%1 is removed and lies in the recycle bin.</source>
        <translation>%1 已移除，放入回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are removed and lie in the recycle bin.</source>
        <translation>
            <numerusform>%n 名学生已移除，放入回收站。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableGuide</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Only these fields are taken; everything else in the table is not even read.</source>
        <translation>只取这些栏目，表中其余内容一概不读。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing has been changed so far. This is what will happen:</source>
        <translation>到目前为止没有改动任何内容。导入后：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>保存未导入的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Everything is saved. This is what has happened:</source>
        <translation>全部保存完毕，结果如下：</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.txt)</source>
        <extracomment>file filter of the import; keep the patterns</extracomment>
        <translation>表格 (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>剪贴板上没有表格。先在表格软件中复制单元格。</translation>
    </message>
    <message>
        <source>This sheet is empty. Choose another sheet or file.</source>
        <translation>此工作表是空的。换一张工作表或文件。</translation>
    </message>
    <message>
        <source>Choose the row in which the headings stand.</source>
        <translation>请选择标题所在的行。</translation>
    </message>
    <message>
        <source>No row brings anything new, so there is nothing to import.</source>
        <translation>没有新增或变更，不需要导入。</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>%1 – refused rows.xlsx</source>
        <translation>%1 – 未导入的行.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The refused rows are saved. Correct them there and import that file again.</source>
        <translation>未导入的行已保存。请在该文件中更正，再导入该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same as before.</source>
        <translation>
            <numerusform>%n行没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>rows the same as before</source>
        <translation>与原来相同的行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused and stay out; save them in the step before to correct them.</source>
        <translation>
            <numerusform>%n行不予导入；可在上一步保存这些行，以便更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>不予导入的行</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful rows are not decided and stay out.</source>
        <translation>
            <numerusform>%n行存疑未确定，不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>rows not decided, not imported</source>
        <translation>未确定、未导入的行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>略过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>略过的行</translation>
    </message>
    <message>
        <source>%1 is imported: %2 new, %3 changed, %4 unchanged.</source>
        <translation>已导入 %1：新增%2人，变更%3人，不变%4人。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused.</source>
        <translation>
            <numerusform>%n行未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the school</source>
        <translation>正在与本校资料比对</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>重新比对(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::TableSource</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>从剪贴板粘贴(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>A block of cells copied in WPS or another spreadsheet program</source>
        <translation>在 WPS 或其他表格软件中复制的单元格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>也可以把文件拖到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the headings stand in row %2, %n rows follow.</source>
        <translation>
            <numerusform>%1：表头在第%2行，其后%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows, no headings were recognised. The next step asks which row or column is what.</source>
        <translation>
            <numerusform>%1：共%n行，未认出表头。下一步再指定表头和各列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeOverGuide</name>
    <message>
        <source>Take programs over from another term</source>
        <translation>沿用其他学期的项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不沿用</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>taken over, check</source>
        <translation>沿用，请核对</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1已不在校任职。</translation>
    </message>
    <message>
        <source>Seats for single classes are not taken over.</source>
        <translation>为具体班级安排的名额不沿用。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the term and the programs: Ctrl or Shift with a click takes several, Ctrl+A all. Programs whose title stands in this term already are not shown.</source>
        <translation>选择学期和项目：按住 Ctrl 或 Shift 点击可选多个，Ctrl+A 全选。本学期已有同名项目的不列出。</translation>
    </message>
    <message>
        <source>Choose at least one program.</source>
        <translation>至少选择一个项目。</translation>
    </message>
    <message>
        <source>Look and take over</source>
        <translation>核对并沿用</translation>
    </message>
    <message>
        <source>Times, places, grades, seats, fees and descriptions stay as they were. Nothing has changed yet; all of it is one act that can be undone.</source>
        <translation>时间、地点、年级、名额、收费和简介照旧。现在还没有改动；全部作为一次操作，可以撤销。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Nothing can be taken over as it is.</source>
        <translation>目前没有可以沿用的项目。</translation>
    </message>
</context>
<context>
    <name>ui::TermForm</name>
    <message>
        <source>School &amp;year</source>
        <translation>学年(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>学期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>适用规则(&amp;R)</translation>
    </message>
    <message>
        <source>Chosen by the first day of the term</source>
        <translation>按学期开始日期自动选择</translation>
    </message>
    <message>
        <source>Courses a child may hold at &amp;most</source>
        <translation>每名学生最多课程数(&amp;M)</translation>
    </message>
    <message>
        <source>One course a day</source>
        <translation>每天一门</translation>
    </message>
    <message>
        <source>A child is given at most one personalised course on each weekday</source>
        <translation>每名学生每天最多安排一门个性化课程</translation>
    </message>
    <message numerus="yes">
        <source>By the calendar: %n service days</source>
        <translation>
            <numerusform>按校历有服务日 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TermsSection</name>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>No term yet. The service is arranged by the term, so begin with one.</source>
        <translation>还没有学期。课后服务按学期安排，请先新建学期。</translation>
    </message>
    <message>
        <source>Enter a term</source>
        <translation>新建学期</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新建学期</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存%1。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>新建学期(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::TimeEdit</name>
    <message>
        <source>A time of day, typed 16:30 or 1630.</source>
        <translation>时间，可写 16:30 或 1630。</translation>
    </message>
</context>
<context>
    <name>ui::TimesEdit</name>
    <message>
        <source>Weekday %1</source>
        <extracomment>a weekly time of a program; %1 is the number of the row</extracomment>
        <translation>第%1行星期</translation>
    </message>
    <message>
        <source>From, row %1</source>
        <translation>第%1行开始时间</translation>
    </message>
    <message>
        <source>Until, row %1</source>
        <translation>第%1行结束时间</translation>
    </message>
    <message>
        <source>Take time %1 out</source>
        <translation>去掉第%1行时间</translation>
    </message>
    <message>
        <source>Take this time out</source>
        <translation>去掉这个时间</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>添加时间(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePart</name>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What stands in whose way</source>
        <translation>冲突内容</translation>
    </message>
    <message>
        <source>Clashes in the timetable</source>
        <translation>课程表冲突</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>没有冲突。</translation>
    </message>
    <message numerus="yes">
        <source>%n clashes.</source>
        <translation>
            <numerusform>%n 处冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1, %2.</source>
        <extracomment>%1 is the title of a program, %2 its weekly times</extracomment>
        <translation>已移动：%1，%2。</translation>
    </message>
    <message>
        <source>By grade</source>
        <extracomment>what stands at the left of the week timetable</extracomment>
        <translation>按年级</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>By teacher</source>
        <translation>按教师</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>保存为 Excel 表格(&amp;W)…</translation>
    </message>
    <message>
        <source>%1 stands where it stood: only Enter saves a move by keyboard.</source>
        <translation>%1仍在原处：用键盘移动后，按回车才保存。</translation>
    </message>
    <message>
        <source>Arrows choose a program, F2 moves it.</source>
        <translation>方向键选择项目，F2 移动。</translation>
    </message>
    <message>
        <source>Esc gives the move up.</source>
        <translation>Esc 放弃移动。</translation>
    </message>
    <message>
        <source>Enter saves the move, Esc gives it up.</source>
        <translation>回车保存移动，Esc 放弃。</translation>
    </message>
    <message>
        <source>%1: %2. Nothing clashes there.</source>
        <translation>%1：%2，没有冲突。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences about the week, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ui::TimetableView</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 席</numerusform>
        </translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>地点未定</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>教师未定</translation>
    </message>
    <message>
        <source>Week timetable</source>
        <translation>课程表</translation>
    </message>
    <message>
        <source>Arrows move it, Enter saves, Esc gives it up.</source>
        <translation>方向键移动，回车保存，Esc 放弃。</translation>
    </message>
    <message>
        <source>F2 moves it, Enter opens it.</source>
        <translation>F2 移动，回车打开。</translation>
    </message>
</context>
<context>
    <name>ui::TwiceView</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一份资料</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation>没有疑似重复的学生。</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>They are &amp;two children</source>
        <translation>是两名学生(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
</context>
<context>
    <name>ui::TwoTexts</name>
    <message>
        <source>nothing</source>
        <extracomment>a field that holds nothing</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::UndoCommands</name>
    <message>
        <source>Undo</source>
        <extracomment>menu entry: what would be undone follows, for example &quot;Roster imported (612 records)&quot;</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo an earlier action</source>
        <translation>撤销较早的操作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>an entry of a list: when, what was done</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ui::VacancyTab</name>
    <message>
        <source>No draw has given seats yet: confirm one first.</source>
        <translation>还没有安排名额：请先确认抽签。</translation>
    </message>
    <message>
        <source>Nobody waits for a seat in this course.</source>
        <translation>没有人候补这门课程。</translation>
    </message>
    <message>
        <source>The family answers by</source>
        <translation>家长答复期限</translation>
    </message>
    <message>
        <source>%1: %2 free, %3 waiting</source>
        <extracomment>a program, free seats, children who wait</extracomment>
        <translation>%1：空余 %2，候补 %3</translation>
    </message>
    <message>
        <source>&amp;Offer to the first</source>
        <translation>通知第一名(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::WeekdayPicker</name>
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
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>This file is not there any more</source>
        <translation>这个文件已经不在了</translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>The after-school service of your school, from application to archive, in one file.</source>
        <translation>一所学校的课后服务，从申请到归档，都在一个文件里。</translation>
    </message>
    <message>
        <source>&amp;New school file</source>
        <translation>新建学校文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a school file</source>
        <translation>打开学校文件(&amp;O)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfPanel</name>
    <message>
        <source>only from the least number on</source>
        <translation>达到最低人数才开</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>一定开</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Least number to open</source>
        <translation>最低开班人数</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Most courses per child</source>
        <translation>每人最多门数</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet: no application is approved.</source>
        <translation>还没有核准的申请，无从试算。</translation>
    </message>
    <message>
        <source>Nothing would be different for anybody.</source>
        <translation>对每个孩子都没有变化。</translation>
    </message>
    <message>
        <source>have a seat</source>
        <translation>有名额</translation>
    </message>
    <message>
        <source>get their first wish</source>
        <translation>得到第一志愿</translation>
    </message>
    <message>
        <source>would be better off</source>
        <translation>会更好</translation>
    </message>
    <message>
        <source>would be worse off</source>
        <translation>会更差</translation>
    </message>
    <message>
        <source>Rehearsal: averages of %1 sample lotteries. Their numbers are not the draw&apos;s, so nobody is named.</source>
        <translation>预演：%1 次模拟抽签的平均数。号码与正式抽签无关，因此不列姓名。</translation>
    </message>
    <message>
        <source>Beside the result, with the numbers drawn. Nothing is saved: the draw stays as it is.</source>
        <translation>按已抽的序号与结果对照。不保存任何内容，抽签结果不变。</translation>
    </message>
    <message>
        <source>As planned again</source>
        <translation>恢复原计划</translation>
    </message>
</context>
<context>
    <name>ui::WishList</name>
    <message>
        <source>Wish %1</source>
        <extracomment>%1 is the rank: 1 is wanted most</extracomment>
        <translation>第%1志愿</translation>
    </message>
    <message>
        <source>Course, initials or weekday</source>
        <translation>课程、首字母或星期</translation>
    </message>
    <message>
        <source>Next wish, or leave empty</source>
        <translation>下一志愿，可不填</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the wish, Ctrl+Del takes it out</source>
        <translation>Alt+↑、Alt+↓ 调整顺序，Ctrl+Del 去掉</translation>
    </message>
    <message>
        <source>Take this wish out</source>
        <translation>去掉这个志愿</translation>
    </message>
    <message>
        <source>Take wish %1 out</source>
        <translation>去掉第%1志愿</translation>
    </message>
</context>
<context>
    <name>ui::WishPicker</name>
    <message>
        <source>No course for this grade matches.</source>
        <translation>没有适合该年级的课程。</translation>
    </message>
</context>
</TS>
