<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ui::ProgramsPage</name>
    <message numerus="yes">
        <source>The week&apos;s plan has %n open points.</source>
        <translation>
            <numerusform>The week&apos;s plan has %n open point.</numerusform>
            <numerusform>The week&apos;s plan has %n open points.</numerusform>
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
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
</TS>
