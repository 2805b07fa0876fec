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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school knows %n people named %1, and the telephone does not say that it is the same person. Who is it?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>%n seats, open to all alike.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for everyone</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats, given in this order: %1. What a group does not take goes to the other children.</source>
        <extracomment>%1 is a list of parts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserves of seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
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
        <source>%n programs this term</source>
        <translation>
            <numerusform>%n program this term</numerusform>
            <numerusform>%n programs this term</numerusform>
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
        <source>%n seats given</source>
        <translation>
            <numerusform>%n seat given</numerusform>
            <numerusform>%n seats given</numerusform>
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
        <source>%n pupils who are not in the sheet stay as they are.</source>
        <translation>
            <numerusform>%n pupil who is not in the sheet stays as before.</numerusform>
            <numerusform>%n pupils who are not in the sheet stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guardians&apos; telephones of %n pupils are entered or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are entered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful rows are not decided and stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out by choice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are marked as left.</source>
        <translation type="unfinished">
            <numerusform>%n pupil is marked as left.</numerusform>
            <numerusform>%n pupils are marked as left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportMissing</name>
    <message numerus="yes">
        <source>Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. %n are marked as left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n pupils as left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportRowPanel</name>
    <message numerus="yes">
        <source>The same for %n more rows that ask this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportSource</name>
    <message numerus="yes">
        <source>%1: the headings stand in row %2, %n rows follow.</source>
        <translation type="unfinished">
            <numerusform>%1: the headings stand in row %2, %n row follows.</numerusform>
            <numerusform>%1: the headings stand in row %2, %n rows follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows, no headings were recognised. The next step asks which row or column is what.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are in %1 now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are on the roll again.</source>
        <translation type="unfinished">
            <numerusform>%n pupil is on the roll again.</numerusform>
            <numerusform>%n pupils are on the roll again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications of terms that are not over are withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in programs become free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats settled beforehand are given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many more there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation type="unfinished">
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgramImportGuide</name>
    <message numerus="yes">
        <source>%1: the headings stand in row %2, %n rows follow.</source>
        <translation type="unfinished">
            <numerusform>%1: the headings stand in row %2, %n row follows.</numerusform>
            <numerusform>%1: the headings stand in row %2, %n rows follow.</numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs are entered or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PromotionFinishStep</name>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation type="unfinished">
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PromotionGuide</name>
    <message numerus="yes">
        <source>%n pupils go up with their classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils graduate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils go on to the next stage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils repeat or skip a grade.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of finished classes stay on the roll.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation type="unfinished">
            <numerusform>%n class is made.</numerusform>
            <numerusform>%n classes are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes get another homeroom teacher.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PromotionNote</name>
    <message numerus="yes">
        <source>The %1 has begun; %n pupils are still in classes that have finished.</source>
        <extracomment>%1 is a school year</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>ui::TimetablePart</name>
    <message numerus="yes">
        <source>%n clashes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimetableView</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation type="unfinished">
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
</TS>
