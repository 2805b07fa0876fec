<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchChange</name>
    <message numerus="yes">
        <source>%n pupils are changed: %1 is “%2” now.</source>
        <extracomment>%1 is a field such as Class, %2 its new value</extracomment>
        <translation>
            <numerusform>%n pupil is changed: %1 is “%2” now.</numerusform>
            <numerusform>%n pupils are changed: %1 is “%2” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are changed: %1 is empty now.</source>
        <extracomment>%1 is a field such as Health note</extracomment>
        <translation>
            <numerusform>%n pupil is changed: %1 is empty now.</numerusform>
            <numerusform>%n pupils are changed: %1 is empty now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Entered %1 (%2), %n service days.</source>
        <translation>
            <numerusform>Entered %1 (%2), %n service day.</numerusform>
            <numerusform>Entered %1 (%2), %n service days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service days.</source>
        <translation>
            <numerusform>%n service day.</numerusform>
            <numerusform>%n service days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n days over from %1.</source>
        <translation>
            <numerusform>Took %n day over from %1.</numerusform>
            <numerusform>Took %n days over from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of the school are not in the table.</source>
        <translation>
            <numerusform>%n pupil of the school is not in the table.</numerusform>
            <numerusform>%n pupils of the school are not in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %1 was handed out to %n classes.</source>
        <translation>
            <numerusform>Recorded: %1 was handed out to %n class.</numerusform>
            <numerusform>Recorded: %1 was handed out to %n classes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%1 and %n more classes</source>
        <extracomment>%1 is a list of classes, %n more classes follow</extracomment>
        <translation>
            <numerusform>%1 and %n more class</numerusform>
            <numerusform>%1 and %n more classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation>
            <numerusform>%n service day</numerusform>
            <numerusform>%n service days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make-up days to be answered</source>
        <translation>
            <numerusform>%n make-up day to be answered</numerusform>
            <numerusform>%n make-up days to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n festivals to be settled</source>
        <translation>
            <numerusform>%n festival to be settled</numerusform>
            <numerusform>%n festivals to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the week</source>
        <translation>
            <numerusform>%n finding in the week</numerusform>
            <numerusform>%n findings in the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications lie with the families again</source>
        <translation>
            <numerusform>%n application lies with the family again</numerusform>
            <numerusform>%n applications lie with the families again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats given</source>
        <translation>
            <numerusform>%n seat given</numerusform>
            <numerusform>%n seats given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wish for a course</source>
        <translation>
            <numerusform>%n application wishes for a course</numerusform>
            <numerusform>%n applications wish for a course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>it has more than %n row(s)</source>
        <translation>
            <numerusform>it has more than %n row</numerusform>
            <numerusform>it has more than %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n column(s)</source>
        <translation>
            <numerusform>it has more than %n column</numerusform>
            <numerusform>it has more than %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n filled cell(s)</source>
        <translation>
            <numerusform>it has more than %n filled cell</numerusform>
            <numerusform>it has more than %n filled cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n character(s) of text</source>
        <translation>
            <numerusform>it has more than %n character of text</numerusform>
            <numerusform>it has more than %n characters of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one cell alone has more than %n character(s)</source>
        <translation>
            <numerusform>one cell alone has more than %n character</numerusform>
            <numerusform>one cell alone has more than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes more than %n MB</source>
        <translation>
            <numerusform>it takes more than %n MB</numerusform>
            <numerusform>it takes more than %n MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This may be one of %n children the school knows as %1, but nothing but the name says so for certain. Which one is it, or is it a new child?</source>
        <translation>
            <numerusform>This may be one of %n child the school knows as %1, but nothing but the name says so for certain. Which one is it, or is it a new child?</numerusform>
            <numerusform>This may be one of %n children the school knows as %1, but nothing but the name says so for certain. Which one is it, or is it a new child?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school knows %n people named %1, and the telephone does not say that it is the same person. Who is it?</source>
        <translation>
            <numerusform>The school knows %n people named %1, and the telephone does not say that it is the same person. Who is it?</numerusform>
            <numerusform>The school knows %n people named %1, and the telephone does not say that it is the same person. Who is it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportApplications</name>
    <message numerus="yes">
        <source>The school knows %n children who may be written %1. Which is meant?</source>
        <translation>
            <numerusform>The school knows %n child who may be written %1. Which is meant?</numerusform>
            <numerusform>The school knows %n children who may be written %1. Which is meant?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>%n seats, open to all alike.</source>
        <translation>
            <numerusform>%n seats, open to all alike.</numerusform>
            <numerusform>%n seats, open to all alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for everyone</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;</extracomment>
        <translation>
            <numerusform>%n for everyone</numerusform>
            <numerusform>%n for everyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation>
            <numerusform>%n extra for %1</numerusform>
            <numerusform>%n extra for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation>
            <numerusform>at least %n for %1</numerusform>
            <numerusform>at least %n for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats, given in this order: %1. What a group does not take goes to the other children.</source>
        <extracomment>%1 is a list of parts</extracomment>
        <translation>
            <numerusform>%n seats, given in this order: %1. What a group does not take goes to the other children.</numerusform>
            <numerusform>%n seats, given in this order: %1. What a group does not take goes to the other children.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <extracomment>what was done, to how many records</extracomment>
        <translation>
            <numerusform>%1 (%n record)</numerusform>
            <numerusform>%1 (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardians</source>
        <translation>
            <numerusform>%n guardian</numerusform>
            <numerusform>%n guardians</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priority groups</source>
        <translation>
            <numerusform>%n priority group</numerusform>
            <numerusform>%n priority groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled seats</source>
        <translation>
            <numerusform>%n settled seat</numerusform>
            <numerusform>%n settled seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly times</source>
        <translation>
            <numerusform>%n weekly time</numerusform>
            <numerusform>%n weekly times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further staff</source>
        <translation>
            <numerusform>%n further staff</numerusform>
            <numerusform>%n further staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserves of seats</source>
        <translation>
            <numerusform>%n reserves of seats</numerusform>
            <numerusform>%n reserves of seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documents</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers handed out</source>
        <translation>
            <numerusform>%n papers handed out</numerusform>
            <numerusform>%n papers handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of class teachers</source>
        <translation>
            <numerusform>%n answers of class teachers</numerusform>
            <numerusform>%n answers of class teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyTab</name>
    <message numerus="yes">
        <source>%n other courses</source>
        <extracomment>seats the child would have besides this one</extracomment>
        <translation>
            <numerusform>%n other courses</numerusform>
            <numerusform>%n other courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AfterDrawPanel</name>
    <message numerus="yes">
        <source>Let %n overdue offers &amp;lapse</source>
        <translation>
            <numerusform>Let %n overdue offers &amp;lapse</numerusform>
            <numerusform>Let %n overdue offers &amp;lapse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n late applicants on the lists</source>
        <translation>
            <numerusform>Put %n late applicants on the lists</numerusform>
            <numerusform>Put %n late applicants on the lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswersGuide</name>
    <message numerus="yes">
        <source>%n applications are entered.</source>
        <translation>
            <numerusform>%n application is entered.</numerusform>
            <numerusform>%n applications are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are changed.</source>
        <translation>
            <numerusform>%n application is changed.</numerusform>
            <numerusform>%n applications are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been agreed to and go one step back.</source>
        <translation>
            <numerusform>%n of them had been agreed to and goes one step back.</numerusform>
            <numerusform>%n of them had been agreed to and go one step back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are withdrawn, because the family says no now.</source>
        <translation>
            <numerusform>%n of them is withdrawn, because the family says no now.</numerusform>
            <numerusform>%n of them are withdrawn, because the family says no now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns, the place of the wish in each: %1</source>
        <extracomment>a ranking question of a questionnaire with one column for each course; %1 is a list of courses</extracomment>
        <translation>
            <numerusform>%n column, the place of the wish in it: %1</numerusform>
            <numerusform>%n columns, the place of the wish in each: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchGuide</name>
    <message numerus="yes">
        <source>Change %n pupils</source>
        <translation>
            <numerusform>Change %n pupil</numerusform>
            <numerusform>Change %n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One field of the %n selected pupils.</source>
        <translation>
            <numerusform>One field of the %n selected pupil.</numerusform>
            <numerusform>One field of the %n selected pupils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils change.</source>
        <translation>
            <numerusform>%n pupil changes.</numerusform>
            <numerusform>%n pupils change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation>
            <numerusform>%n has this value already.</numerusform>
            <numerusform>%n have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused by the rules and stay as they are.</source>
        <translation>
            <numerusform>%n is refused by the rules and stays as it is.</numerusform>
            <numerusform>%n are refused by the rules and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchPart</name>
    <message numerus="yes">
        <source>Why are %n applications returned?</source>
        <translation>
            <numerusform>Why is %n application returned?</numerusform>
            <numerusform>Why are %n applications returned?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n applications declined?</source>
        <translation>
            <numerusform>Why is %n application declined?</numerusform>
            <numerusform>Why are %n applications declined?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are now: %1.</source>
        <extracomment>%1 is the state that the applications have now</extracomment>
        <translation>
            <numerusform>%n application is now: %1.</numerusform>
            <numerusform>%n applications are now: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarImport</name>
    <message numerus="yes">
        <source>%1 holds %n days of %2.</source>
        <extracomment>%1 is a file, %2 years, %n days in it</extracomment>
        <translation>
            <numerusform>%1 holds %n day of %2.</numerusform>
            <numerusform>%1 holds %n days of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more days</source>
        <translation>
            <numerusform>… and %n more day</numerusform>
            <numerusform>… and %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n service days</source>
        <translation>
            <numerusform>%n service day</numerusform>
            <numerusform>%n service days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 this term; %n questions are open.</source>
        <translation>
            <numerusform>%1 this term; %n question is open.</numerusform>
            <numerusform>%1 this term; %n questions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are again what the notices say.</source>
        <translation>
            <numerusform>%n day is again what the notices say.</numerusform>
            <numerusform>%n days are again what the notices say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClassesSection</name>
    <message numerus="yes">
        <source>%n classes are added.</source>
        <translation>
            <numerusform>%n class is added.</numerusform>
            <numerusform>%n classes are added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictBox</name>
    <message numerus="yes">
        <source>%n records stand in the way.</source>
        <translation>
            <numerusform>%n record stands in the way.</numerusform>
            <numerusform>%n records stand in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CoveragePart</name>
    <message numerus="yes">
        <source>%1 · %2: %n children</source>
        <extracomment>%1 is a priority group, %2 what is said of its children; %n is how many these are</extracomment>
        <translation>
            <numerusform>%1 · %2: %n child</numerusform>
            <numerusform>%1 · %2: %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without names; groups of fewer than %n children are not told apart.</source>
        <translation>
            <numerusform>Without names; groups of fewer than %n child are not told apart.</numerusform>
            <numerusform>Without names; groups of fewer than %n children are not told apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message numerus="yes">
        <source>%1 %n steps are late.</source>
        <extracomment>%1 is a sentence about the term</extracomment>
        <translation>
            <numerusform>%1 %n step is late.</numerusform>
            <numerusform>%1 %n steps are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayPanel</name>
    <message numerus="yes">
        <source>%n days are again what they were.</source>
        <translation>
            <numerusform>%n day is again what it was.</numerusform>
            <numerusform>%n days are again what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are changed.</source>
        <translation>
            <numerusform>%n day is changed.</numerusform>
            <numerusform>%n days are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DaysView</name>
    <message numerus="yes">
        <source>%n service days</source>
        <translation>
            <numerusform>%n service day</numerusform>
            <numerusform>%n service days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DrawStage</name>
    <message numerus="yes">
        <source>%n approved applications can be drawn</source>
        <translation>
            <numerusform>%n approved application can be drawn</numerusform>
            <numerusform>%n approved applications can be drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats or exclusions are settled by the school.</source>
        <translation>
            <numerusform>%n seat or exclusion is settled by the school.</numerusform>
            <numerusform>%n seats or exclusions are settled by the school.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are frozen</source>
        <translation>
            <numerusform>%n application is frozen</numerusform>
            <numerusform>%n applications are frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second calculation does not agree for %n children.</source>
        <translation>
            <numerusform>The second calculation does not agree for %n child.</numerusform>
            <numerusform>The second calculation does not agree for %n children.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EnrolmentPage</name>
    <message numerus="yes">
        <source>%n came late.</source>
        <translation>
            <numerusform>%n came late.</numerusform>
            <numerusform>%n came late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message numerus="yes">
        <source>%n findings chosen</source>
        <translation>
            <numerusform>%n finding chosen</numerusform>
            <numerusform>%n findings chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n cautions for a while</source>
        <extracomment>%n cautions are accepted together</extracomment>
        <translation>
            <numerusform>Accept %n caution for a while</numerusform>
            <numerusform>Accept these %n cautions for a while</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n more is not shown here.</numerusform>
            <numerusform>%n more are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuidePart</name>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandoutBar</name>
    <message numerus="yes">
        <source>%1 Handed out: %n papers.</source>
        <translation>
            <numerusform>%1 Handed out: %n papers.</numerusform>
            <numerusform>%1 Handed out: %n papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportGuide</name>
    <message numerus="yes">
        <source>%n pupils are entered.</source>
        <translation>
            <numerusform>%n pupil is entered.</numerusform>
            <numerusform>%n pupils are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are changed.</source>
        <translation>
            <numerusform>%n pupil is changed.</numerusform>
            <numerusform>%n pupils are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation>
            <numerusform>%n class is made.</numerusform>
            <numerusform>%n classes are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils who are not in the sheet stay as they are.</source>
        <translation>
            <numerusform>%n pupil who is not in the sheet stays as before.</numerusform>
            <numerusform>%n pupils who are not in the sheet stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guardians&apos; telephones of %n pupils are entered or changed.</source>
        <translation>
            <numerusform>The guardians&apos; telephones of %n pupils are entered or changed.</numerusform>
            <numerusform>The guardians&apos; telephones of %n pupils are entered or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are entered.</source>
        <translation>
            <numerusform>%n members of staff are entered.</numerusform>
            <numerusform>%n members of staff are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are changed.</source>
        <translation>
            <numerusform>%n members of staff are changed.</numerusform>
            <numerusform>%n members of staff are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are marked as left.</source>
        <translation>
            <numerusform>%n pupils are marked as left.</numerusform>
            <numerusform>%n pupils are marked as left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportMissing</name>
    <message numerus="yes">
        <source>Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. %n are marked as left.</source>
        <translation>
            <numerusform>Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. %n are marked as left.</numerusform>
            <numerusform>Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. %n are marked as left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n pupils as left</source>
        <translation>
            <numerusform>&amp;Mark %n pupils as left</numerusform>
            <numerusform>&amp;Mark %n pupils as left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LifePanel</name>
    <message numerus="yes">
        <source>%n pupils are not on the roll any more.</source>
        <translation>
            <numerusform>%n pupils are not on the roll any more.</numerusform>
            <numerusform>%n pupils are not on the roll any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are in %1 now.</source>
        <translation>
            <numerusform>%n pupils are in %1 now.</numerusform>
            <numerusform>%n pupils are in %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are on the roll again.</source>
        <translation>
            <numerusform>%n pupils are on the roll again.</numerusform>
            <numerusform>%n pupils are on the roll again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications of terms that are not over are withdrawn.</source>
        <translation>
            <numerusform>%n application of terms that are not over are withdrawn.</numerusform>
            <numerusform>%n applications of terms that are not over are withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in programs become free.</source>
        <translation>
            <numerusform>%n seats in programs become free.</numerusform>
            <numerusform>%n seats in programs become free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats settled beforehand are given up.</source>
        <translation>
            <numerusform>%n seats settled beforehand are given up.</numerusform>
            <numerusform>%n seats settled beforehand are given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListChoiceBar</name>
    <message numerus="yes">
        <source>the %n rows shown</source>
        <translation>
            <numerusform>the %n row shown</numerusform>
            <numerusform>the %n rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n rows selected</source>
        <translation>
            <numerusform>the %n row selected</numerusform>
            <numerusform>the %n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeGuide</name>
    <message numerus="yes">
        <source>%n applications are withdrawn, because both records had one.</source>
        <translation>
            <numerusform>%n application is withdrawn, because both records had one.</numerusform>
            <numerusform>%n applications are withdrawn, because both records had one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticeClasses</name>
    <message numerus="yes">
        <source>What was handed out to %n classes, a copy for each child?</source>
        <translation>
            <numerusform>What was handed out to %n classes, a copy for each child?</numerusform>
            <numerusform>What was handed out to %n classes, a copy for each child?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded: handed out to %n classes.</source>
        <translation>
            <numerusform>Recorded: handed out to %n classes.</numerusform>
            <numerusform>Recorded: handed out to %n classes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticeEditor</name>
    <message numerus="yes">
        <source>%n pages A4, as the first child of the class gets it</source>
        <translation>
            <numerusform>%n pages A4, as the first child of the class gets it</numerusform>
            <numerusform>%n pages A4, as the first child of the class gets it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPanel</name>
    <message numerus="yes">
        <source>service days on %n school days</source>
        <extracomment>under the number of service days of a term</extracomment>
        <translation>
            <numerusform>service days on %n school day</numerusform>
            <numerusform>service days on %n school days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message numerus="yes">
        <source>Accepted: %n cautions.</source>
        <translation>
            <numerusform>Accepted: %n caution.</numerusform>
            <numerusform>Accepted: %n cautions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptances are withdrawn; the cautions stand open again.</source>
        <translation>
            <numerusform>%n acceptance is withdrawn; the caution stands open again.</numerusform>
            <numerusform>%n acceptances are withdrawn; the cautions stand open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgramImportGuide</name>
    <message numerus="yes">
        <source>%n programs are entered.</source>
        <translation>
            <numerusform>%n program is entered.</numerusform>
            <numerusform>%n programs are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs are changed.</source>
        <translation>
            <numerusform>%n program is changed.</numerusform>
            <numerusform>%n programs are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgramsPage</name>
    <message numerus="yes">
        <source>The week&apos;s plan has %n open points.</source>
        <translation>
            <numerusform>The week&apos;s plan has %n open point.</numerusform>
            <numerusform>The week&apos;s plan has %n open points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs are taken over.</source>
        <translation>
            <numerusform>%n programs are taken over.</numerusform>
            <numerusform>%n programs are taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PromotionFinishStep</name>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PromotionGuide</name>
    <message numerus="yes">
        <source>%n pupils go up with their classes.</source>
        <translation>
            <numerusform>%n pupils go up with their classes.</numerusform>
            <numerusform>%n pupils go up with their classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils graduate.</source>
        <translation>
            <numerusform>%n pupils graduate.</numerusform>
            <numerusform>%n pupils graduate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils go on to the next stage.</source>
        <translation>
            <numerusform>%n pupils go on to the next stage.</numerusform>
            <numerusform>%n pupils go on to the next stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils repeat or skip a grade.</source>
        <translation>
            <numerusform>%n pupils repeat or skip a grade.</numerusform>
            <numerusform>%n pupils repeat or skip a grade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of finished classes stay on the roll.</source>
        <translation>
            <numerusform>%n pupils of finished classes stay on the roll.</numerusform>
            <numerusform>%n pupils of finished classes stay on the roll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation>
            <numerusform>%n class is made.</numerusform>
            <numerusform>%n classes are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes get another homeroom teacher.</source>
        <translation>
            <numerusform>%n classes get another homeroom teacher.</numerusform>
            <numerusform>%n classes get another homeroom teacher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PromotionNote</name>
    <message numerus="yes">
        <source>The %1 has begun; %n pupils are still in classes that have finished.</source>
        <extracomment>%1 is a school year</extracomment>
        <translation>
            <numerusform>The %1 has begun; %n pupils are still in classes that have finished.</numerusform>
            <numerusform>The %1 has begun; %n pupils are still in classes that have finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecycleSection</name>
    <message numerus="yes">
        <source>%n records are back.</source>
        <translation>
            <numerusform>%n record is back.</numerusform>
            <numerusform>%n records are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records for good?</source>
        <translation>
            <numerusform>Remove %n record for good?</numerusform>
            <numerusform>Remove %n records for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are removed for good.</source>
        <translation>
            <numerusform>%n record is removed for good.</numerusform>
            <numerusform>%n records are removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n pages A4, as they will be printed</source>
        <translation>
            <numerusform>%n page A4, as it will be printed</numerusform>
            <numerusform>%n pages A4, as they will be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreGuide</name>
    <message numerus="yes">
        <source>%n things were done after the copy was made; they will not be in it.</source>
        <translation>
            <numerusform>%n thing was done after the copy was made; it will not be in it.</numerusform>
            <numerusform>%n things were done after the copy was made; they will not be in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewBackGuide</name>
    <message numerus="yes">
        <source>%n files:</source>
        <translation>
            <numerusform>%n files:</numerusform>
            <numerusform>%n files:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications pass the class review.</source>
        <translation>
            <numerusform>%n application pass the class review.</numerusform>
            <numerusform>%n applications pass the class review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications go back to the families.</source>
        <translation>
            <numerusform>%n application go back to the families.</numerusform>
            <numerusform>%n applications go back to the families.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are turned down.</source>
        <translation>
            <numerusform>%n application is turned down.</numerusform>
            <numerusform>%n applications are turned down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not decided and stay as they are.</source>
        <translation>
            <numerusform>%n row was not decided and stay as they are.</numerusform>
            <numerusform>%n rows were not decided and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; tell the teachers.</source>
        <translation>
            <numerusform>%n rows cannot be taken; tell the teachers.</numerusform>
            <numerusform>%n rows cannot be taken; tell the teachers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left.</source>
        <translation>
            <numerusform>%n answers were left.</numerusform>
            <numerusform>%n answers were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewOutGuide</name>
    <message numerus="yes">
        <source>%n workbooks will be written,</source>
        <translation>
            <numerusform>%n workbooks will be written,</numerusform>
            <numerusform>%n workbooks will be written,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n applications that wait for the class teacher.</source>
        <extracomment>%1 &quot;12 workbooks will be written,&quot;</extracomment>
        <translation>
            <numerusform>%1 with %n application that wait for the class teacher.</numerusform>
            <numerusform>%1 with %n applications that wait for the class teacher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review workbooks were written.</source>
        <translation>
            <numerusform>%n review workbooks were written.</numerusform>
            <numerusform>%n review workbooks were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowPanel</name>
    <message numerus="yes">
        <source>The same for %n more rows that ask this</source>
        <translation>
            <numerusform>The same for %n more rows that ask this</numerusform>
            <numerusform>The same for %n more rows that ask this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n more rows, too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeatsPage</name>
    <message numerus="yes">
        <source>Confirm this draw and give %n seats?</source>
        <translation>
            <numerusform>Confirm this draw and give %n seat?</numerusform>
            <numerusform>Confirm this draw and give %n seats?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are given. The lists can be printed.</source>
        <translation>
            <numerusform>%n seat is given. The lists can be printed.</numerusform>
            <numerusform>%n seats are given. The lists can be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are settled for children who continue.</source>
        <translation>
            <numerusform>%n seats are settled for children who continue.</numerusform>
            <numerusform>%n seats are settled for children who continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers have lapsed. The next children can be asked.</source>
        <translation>
            <numerusform>%n offers have lapsed. The next children can be asked.</numerusform>
            <numerusform>%n offers have lapsed. The next children can be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late applicants stand on the waiting lists now.</source>
        <translation>
            <numerusform>%n late applicants stand on the waiting lists now.</numerusform>
            <numerusform>%n late applicants stand on the waiting lists now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SetupGuide</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentForm</name>
    <message numerus="yes">
        <source>%n other pupils have this name:</source>
        <extracomment>%n children have the same name; a list of them follows</extracomment>
        <translation>
            <numerusform>%n other pupil has this name:</numerusform>
            <numerusform>%n other pupils have this name:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentsPage</name>
    <message numerus="yes">
        <source>Possibly twice: %n</source>
        <translation>
            <numerusform>Possibly twice: %n</numerusform>
            <numerusform>Possibly twice: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are removed and lie in the recycle bin.</source>
        <translation>
            <numerusform>%n pupil is removed and lies in the recycle bin.</numerusform>
            <numerusform>%n pupils are removed and lie in the recycle bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableGuide</name>
    <message numerus="yes">
        <source>%n rows are the same as before.</source>
        <translation>
            <numerusform>%n row is the same as before.</numerusform>
            <numerusform>%n rows are the same as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused and stay out; save them in the step before to correct them.</source>
        <translation>
            <numerusform>%n row is refused and stays out; save it in the step before to correct it.</numerusform>
            <numerusform>%n rows are refused and stay out; save them in the step before to correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful rows are not decided and stay out.</source>
        <translation>
            <numerusform>%n doubtful row is not decided and stays out.</numerusform>
            <numerusform>%n doubtful rows are not decided and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableSource</name>
    <message numerus="yes">
        <source>%1: the headings stand in row %2, %n rows follow.</source>
        <translation>
            <numerusform>%1: the headings stand in row %2, %n row follows.</numerusform>
            <numerusform>%1: the headings stand in row %2, %n rows follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows, no headings were recognised. The next step asks which row or column is what.</source>
        <translation>
            <numerusform>%1: %n row, no headings were recognised. The next step asks which row or column is what.</numerusform>
            <numerusform>%1: %n rows, no headings were recognised. The next step asks which row or column is what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TermForm</name>
    <message numerus="yes">
        <source>By the calendar: %n service days</source>
        <translation>
            <numerusform>By the calendar: %n service day</numerusform>
            <numerusform>By the calendar: %n service days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimetablePart</name>
    <message numerus="yes">
        <source>%n clashes.</source>
        <translation>
            <numerusform>%n clashes.</numerusform>
            <numerusform>%n clashes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimetableView</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
</TS>
