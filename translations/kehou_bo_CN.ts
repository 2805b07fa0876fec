<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo_CN" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Care days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4</source>
        <extracomment>the last four characters of a pupil&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchChange</name>
    <message numerus="yes">
        <source>%n pupils are changed: %1 is “%2” now.</source>
        <extracomment>%1 is a field such as Class, %2 its new value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are changed: %1 is empty now.</source>
        <extracomment>%1 is a field such as Health note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the pupils in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, residence and sex can be filled down; the other columns are a child&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for all selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ཕོ་མོ</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>མི་རིགས</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>a short label that tells two children of one name apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>en</source>
        <extracomment>Which language the summaries of the policy&apos;s clauses are shown in: translate as &quot;en&quot; or as &quot;zh&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <extracomment>%1 is the number of a clause of the policy, %2 its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kehou-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command: --json, --lang zh_CN|en|bo_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1. “kehou-cli help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty school file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a file with an invented school; the same arguments make the same school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is in a school file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a sheet of a spreadsheet as the importer sees it, as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solves a stand-alone placement instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws and places a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes a placement record and compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a checked copy of a school file, also while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks integrity, references and the journal of a school file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stage is primary, junior or nine-year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made an invented school in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1 and checked the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken references: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: altered at line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of headings was found in the first 15 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children have a seat, %2 who asked have none; %3 programs do not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same: the record is what its input and seed give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same: the record was changed after the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o takes a file that ends in .pdf, .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has no term yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an id, as “info” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a copy in the place of a school file after examining it; the file replaced is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what the copy %2 held; it was examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports a roster. Doubtful rows are refused; --accept-renumbered takes those in which only a temporary number has become a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports guardians&apos; telephones of children whom the school knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports a staff list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists free seats, who waits for them, by serial, and the open offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers a free seat to the first of the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes down what a family answered to an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 free, %3 offered, %4 waiting</source>
        <extracomment>a program, then how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer %1 is made to the child with the serial %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --accept or --decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: the seat is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: the next child can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters a term; --year is the one in which its school year begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the days of a term and counts its service days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes days off and make-up days over from a calendar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a day; write 2026-09-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entered %1 (%2), %n service days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--layer is national or lhasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n days over from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imports a table of programs into a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a review workbook (F03) for each class in which something waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads review workbooks that came back. Rows to be decided are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workbooks with %2 applications; nothing waits in %3 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new answers, %2 known, %3 without an answer, %4 to be decided, %5 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to takes class-reviewed, school-approved, returned, applied or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved, %2 stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports the table of a questionnaire, or the clerk&apos;s own, as applications of a term. Doubtful rows are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every application of a term, or of a class, that stands one step before to that step, all or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through a term, or all of them, with the rules of the plan. Signals of compulsion (2.2) are for the principal alone: they are told and counted with --for-principal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of the school are not in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows how far a term is; --plan-checked notes that somebody has looked through its plan, --to takes it a step further, or back with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers whether a make-up day has service: by the timetable of a weekday (1 is Monday), or with --no-service not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that the notice to parents, or the form, was handed out to a class or to all of them, a copy for each child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --as-on or --no-service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has service, as on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper is F01 or F02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %1 was handed out to %n classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyState</name>
    <message>
        <source>No safe copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last safe copy: %1</source>
        <extracomment>%1 is &quot;today 16:20&quot;, &quot;3 days ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt gave no copy. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is made by itself on closing the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not where it was made. Make a new one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place is not connected; the copy lies only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then work went on without a copy. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is made by itself on closing the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>off</source>
        <comment>mark</comment>
        <extracomment>mark in a calendar cell, one sign: a day off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wk</source>
        <comment>mark</comment>
        <extracomment>mark in a calendar cell, one sign: a Saturday or Sunday that is worked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½</source>
        <comment>mark</comment>
        <extracomment>mark in a calendar cell, one sign: a half day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>a festival whose days off are only suggested</extracomment>
        <translation type="unfinished">%1?</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 is only for %2.</source>
        <extracomment>%1 is a program, %2 its grades</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives its seats in the order of a published list; your child is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school decided before the draw not to give a seat in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school decided before the draw not to give a seat in %1: %2</source>
        <extracomment>%2 is the recorded reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clashes with %2, where the school gave your child a seat.</source>
        <extracomment>two programs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clashes with %2, which your child has; you ranked %2 higher (wish %3).</source>
        <extracomment>two programs, then the number of a wish</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the school had given all %2 seats before the draw, with recorded reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all %2 seats went before round %3. A child&apos;s first seat comes before anybody&apos;s second.</source>
        <extracomment>a program, its seats, a round</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the published list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority group, public number %1</source>
        <extracomment>in brackets after a child&apos;s place; only the child&apos;s own family reads it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no priority group, public number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 seats, %3 of them still open in round %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In round %1, %2 children asked for it and the seats went up to place %3; your child was in place %4 (%5).</source>
        <extracomment>follows &quot;Chess has 20 seats.&quot;; a round, children, the last place admitted, the child&apos;s place, what decided it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 had %2 children, fewer than the %3 it needs, and does not open (adjustment %4).</source>
        <extracomment>a program, its children, the fewest it needs, the how-manieth program not to open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your child already has as many courses as it may (%1); all of them were wishes you ranked higher than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat in round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a program and its weekdays: &quot;Chess (Mon, Wed)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no file %1. Check the name, or choose the file again.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a school file of this program. It was not changed. School files end in .kehou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file %1 is damaged or not complete. It was not changed. Open the latest safe copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file %1 was made by a newer version of this program (file %2, this program knows up to %3). It was not changed. Install the newer program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file %1 is open already on computer %2 (process %3). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file %1 can only be read, not changed, at this place. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file could not be used (code %1: %2). The last change was not saved; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Load it again; your change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2. Open it in WPS or Excel, save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is protected by a password. Save it without a password and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no sheet %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used, at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font has the character “%1” in “%2”. Install a font for it; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 is not installed. Install it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake (%1). What was saved before is safe. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is too large: %2. Keep only the rows of the roster and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the school file %1 is gone, for example a USB stick that was pulled out. What was saved before is safe there; the last change was not saved. Put it back, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect the drive it lies on, or choose another folder. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ཕོ་མོ</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>མི་རིགས</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day pupil or boarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year turns on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most courses for one child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One course a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens below the minimum too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vacancy may change what was won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of several sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need comes first for the open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document that approved the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Nutstore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baidu Netdisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPS Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Weiyun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies in a network folder, where two computers could write into it at once. It is opened for reading only; copy it to this computer to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 synchronises, which may put an older state back over your work. It is opened for reading only; copy it to this computer to work on it.</source>
        <extracomment>%1 is the name of a cloud service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read at this place (a write-protected file, folder or disk). Copy it to this computer to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pupils, %2 classes, %3 programs, %4 applications, %5 seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 (clause %2)</source>
        <extracomment>%1 is a sentence about something that is wrong, %2 the number of the clause it rests on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has no name. Enter the name as it stands on the seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school code “%1” does not have 10 digits. Enter the code of the national register, or leave it empty for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school code “%1” does not belong to Tibet: there the third and fourth digits are 54. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area code “%1” does not have 6 digits. Choose the county from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school does not have classes of this stage. Choose another stage, or correct the school&apos;s own stage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a class number. Enter a number from 1 to 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the year in which the class entered school. Enter four digits, for example 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a class %1 of entry year %2 already. Enter another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pupils belong to this class, so it cannot be removed. Move them to another class first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff member has no name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number of %1 does not look like one. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term needs a first and a last day. Enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends on %2, not later than it begins (%1). Correct one of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term would last %1 days; %2 is the most. Check the first and the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 does not lie in the %3. Correct the days or the school year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another term runs from %1 to %2. Two terms cannot share days; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has its %2 already. Change that one instead of entering another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child may hold 1 to 10 courses, not %1. Enter another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term begins on %1. Since 1 February 2024 the ministries&apos; notice of 2023 applies beside the city&apos;s plan. Choose the rules with the notice, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil has no name. Enter it as it is written in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no class of this school. Choose the class, or enter the class first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date of %1 is not known. It helps to tell pupils of one name apart; enter it when you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have been born on %2: that day has not passed yet. Correct the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the birth date %2, %1 would be %3 years old. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil number of %1 cannot be right: %2. Compare it with the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil number of %1 holds another ID number than the one entered. Compare both with the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number of %1 cannot be right: %2. Compare it with the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number of %1 says born on %3, but %2 was entered. Compare both with the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number of %1 does not agree with “%2”. Compare both with the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian of %1 is entered. The application needs one; enter a name and a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian %1 has no name. Enter the name, or clear the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number of guardian %1 does not look like one. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no first day, or ends before it begins. Correct the days on which it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” rests on no evidence. Note which paper was seen, or who confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian&apos;s consent is recorded. Enter who consented and on which day, from the signed form; without it nobody can be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is dated %1, which is still to come. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application needs the day on which the family applied, not later than today. Enter it from the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is closed and takes no more applications. Choose the term that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the school. Correct the pupil&apos;s record first if this is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in grades 1 to 9 in this term, so the service is not for this child yet or no longer. Check the pupil&apos;s class and its entry year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boards at school; the service is meant for day pupils. Check the residence, or give the reason for taking the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an application in this term already (%2). Change that one, or withdraw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application asks for nothing. Tick the days of care, or enter a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application names %1 courses; ten is the most. Remove the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the wishes is not a program of this term. Choose the course again from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is wished more than once. Keep it where the family wants it most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not for %2. Choose a course for the child&apos;s grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is inclusive care, which every child gets who asks for it. Tick the days of care instead of wishing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family wants at most %1 courses; in this term a child may hold 1 to %2. Enter a number in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody entrusted fetches the child, but nobody is named. Enter the name and the relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) would go home alone. Younger children are handed over to somebody; ask the family again, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is at “%1” already and cannot be changed there. Return it to the family first, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is at “%2” and cannot go to “%3” from there. Take the steps in their order: class review, school approval, placement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs a reason (%1: from “%2” to “%3”). Write one sentence that the family may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; each step is recorded with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs inclusive care and belongs to the service, so the application cannot be declined. If there are too many children, open another group; courses are settled at placement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no title. Enter the name that families will read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is named in applications or holds seats (%2 in all), so it cannot be removed. Change those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no weekly time. Enter at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekly time must end after it begins (now %1 to %2). Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weekly times overlap on %1 around %2 to %3. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program takes place on %1. The service belongs to the five school days; check the day, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is for no grade. Choose the grades that may take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course needs at least one seat (now %1). Enter how many children it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number of children (%1) is not between 0 and the %2 seats. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken on %2 from %3 by “%4”. Choose another place or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher leads “%3” on %1 from %2. Choose another teacher or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not name “%1” for %2. Choose another content or other grades, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “%1” says teaching (“%2”). After-school service gives no lessons; change what is offered, and its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “%1” says that homework is set (“%2”). After-school service sets none; change what is offered, and its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 is an evening hour. Evening study is for grades 7 to 9 only; choose an earlier time or other grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 does not count as after-school service: the ministries&apos; notice of 2023 (No. 26) leaves out early, noon and evening hours. It can be recorded, but not towards the two hours, fees or stipends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no frozen applications to draw for. Freeze the approved applications first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applications frozen on %1 still stand: their draw is open, or confirmed already. Draw for them, or look at the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications or programs have changed since they were frozen on %1. Freeze them again and draw for the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draw was made on %1 and stays as it is. Freeze the applications again if they were corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been drawn here that could be confirmed. Make the draw first, or look at the one that was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draw of this term is confirmed already, and seats were given from it. Changes are now made seat by seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a confirmed draw that was not published yet can be published. Confirm the draw first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw has no seed. Let the witnesses say it, then write it down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No witness of the draw is named. Enter who is watching, parents among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; the draw is recorded with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These applications were drawn on %1 by %2. The same applications are drawn once only; look at that result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term was drawn with the seed “%1”. After a correction the seed stays the same; enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the school settles before the draw (“%1”) needs a reason. Write one sentence that the family may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; a settled seat is recorded with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is inclusive care, which has no seats to settle. Choose a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many or too few digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with G, J or L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign stands where a digit belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth date in it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last digit does not fit the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first six digits are no area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its area code had been given up before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More seats are settled before the draw in “%1” than it has (%2). Take one back, or give the program more seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs at least two spellings. Enter them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in another group already: %2. Take it out there, or join the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing. Enter the day from which this holds for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is still to come. The roll says what is so today: record this for %1 on the day itself or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lies before the last thing recorded about %1 (%3). Enter a later day, or look at the history of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the school already. Take the child back onto the roll first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the roll; there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such class at the school on that day. Choose another class for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 begins on %2. Look through everything now, and promote on that day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promotion to the %1 is done. What is left to change, change on the pupils&apos; page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of graduation, %1, is still to come. Enter a day that has passed, or today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class goes on, but not yet into a class. Choose which one its children enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pupils stay on the roll in a class that has finished. Decide about them on the pupils&apos; page later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both records have an application in the %1, %2. Choose which of the two stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was in a draw, and a draw is a public record: the pupil cannot be removed. Mark as left instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 was in a draw, and a draw is a public record: it cannot be removed. Withdraw it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written down where the seed will come from. Name the source and its day before the numbers are known; otherwise the draw can be doubted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed has only %1 digits, so few results are possible. Join two 3D numbers, or throw more dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of publicity are not in order. Enter the first day and a last day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applications were frozen on %1; what counts in the draw stays as it is now. Thaw them first if they are not drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat is not held any more. Load the list anew and choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not in the term. Enter a day from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change has no reason. Write one sentence that the family may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; a change of seats is recorded with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no free seat. Choose another course, or wait until a seat is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not open to this child, or it clashes with another seat of hers. Choose a course that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 children wait for a seat in “%1”. Offer it to them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been approved since the draw. Approve the late applications first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draw of this term has given seats yet. Confirm the draw first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no free seat: it has %2 seats, and %3 are offered and not answered yet. Wait for an answer, or let overdue offers lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a seat in “%1”. It stays free: late applicants can still be put on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is missing or over. Enter today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer was answered or taken back on %1. Load the list anew; it cannot be answered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as having answered. Enter which guardian answered, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat in “%1” would no longer be better for the child than what she has. Decline the offer, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open offer is overdue. Wait for the deadlines, or take an offer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national days off of %1 are not announced yet. From %2 on days are counted by the ordinary week; import the list when it is out, usually in November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is worked for a day off (%2). Say whether there is service and which weekday&apos;s timetable it follows; until then the day is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the Tibetan calendar %1 falls on %2. Take the days off over from the town&apos;s notice, or set the suggestion aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a school day without service, and no reason is written down. Write one: the service is for every school day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day (%2) lies before the first (%1). Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days at once are too many; at most %2 are changed together. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed. Say what the day is, whether there is service, or whose timetable it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 there is service, but no weekday is chosen whose timetable it follows. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school day in this period, so there is nothing to change. Choose other days, or make them school days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days have no name. Enter what they are off for, for example the festival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the town&apos;s notice that says so: its title or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Saturday or Sunday that is worked for a day off. Look at the calendar again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as JSON: it breaks off near character %1. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a calendar: “%1” is missing or is not a list. Choose a calendar file of Kehou or of holiday-cn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is for “%2”, which is another layer than the one chosen. Choose the layer that the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a year. Write it with four digits, for example 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 2026-02-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the period up to %2 ends before it begins, or is longer than 31 days. Correct its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a kind of day. Write off, make-up or school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does not belong to the year of the list. Correct the day or the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands in the file twice. Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 entries are more than a year has. Choose the file of one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no days: its year is not announced yet. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term does not go from “%1” to “%2” in one step. Take the steps one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term goes a step back, from “%1” to “%2”. Write down why; it is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; the step is recorded with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked the plan as it is now. Look through the week and the findings, then note that it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 make-up days have no answer in the calendar yet. Answer them, so that families are told the right number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications are not approved yet. A family that needs the service must not be forgotten; bring them to an end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications wish for a course, and no draw is confirmed. Draw and confirm first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term runs until %1. Once it is closed, nobody can apply any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program to check yet. Enter the programs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies far from the term. Check the year of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is missing. Enter the first and the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family has applied yet. Make sure that every form is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 seats, but %3 holds %4 children. Choose a larger place or fewer seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats are reserved, more than the %2 there are. Reserve fewer, or enter more seats in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reserve says neither how many seats it has nor for whom. Complete it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are sections of one course, but differ in content, grades or fee. Families choose between sections by the time alone; check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has about %2 MB; %3 MB is the most that is kept with a program. Save it smaller, or keep it in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 children have a seat in “%1”, so it cannot have %3 seats. A given seat is kept; seats are given up child by child on the seats page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has a seat here, so this grade stays. A given seat is kept; give it up on the seats page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the new time %1 has a seat in “%2”. Choose another time, or settle that seat on the seats page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 children have a seat in “%1”, and its time changes for them. Tell their families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is inclusive care, for which families pay nothing: the county bears its cost. Take the fee out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee of “%1” names no document that approved it. Nothing may be charged before the standard is approved and publicised; enter the number of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place has no name. Enter it as it stands on the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place “%1” already. Choose that one, or enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 programs take place in “%1”, so it cannot be removed. Give them another place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered on %1 for %2. The service runs on all five days; add a session, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the sessions for %2 last %3 minutes; 120 is the least. Lengthen them, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the last session for %2 ends at %3. In principle it does not end before 18:30; lengthen it, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school belongs to no county or district here. The county&apos;s education office is in charge of the service; choose it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 children of %3 ask for inclusive care and none is offered. Nobody who needs it is turned away: open a group for these grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats were given, but the application of %1, who asks for inclusive care, is still at “%2”. Decide it now: care is granted to everyone who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications that lie at “%2” for a week or longer: %1, the oldest since %3. Take them a step further, or ask who holds them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of %1 counts in the draw of this term, but does not hold on %3. See the paper again and correct the days, or take the group out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who leads “%1”. Teachers of the school are its main staff; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not work here any more, but leads “%1”. Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s own staff lead %1 of %2 weekly sessions, less than half. Own staff come first; name more of them, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a seat in “%2” that the draw did not give: others who stand before the child wait for it. Find out how it came about, and take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a seat in “%2” without an arranged application behind it. Take the seat back, or enter what the family applied for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week&apos;s plan has gaps that nobody has accepted: %1. Close them, or accept each with a reason on the page of the policy check; then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a caution can be accepted; what the plan forbids cannot, and a note needs no acceptance. Change what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting needs a reason. Write one sentence that the bureau may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; a warning is accepted by a named person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acceptance holds until a day from %1 to %2. Enter one; the warning then comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manner of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fee standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no field “%2”, or its braces are not closed. Choose a field from the list, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes a table or a slip, so it needs a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a box is ticked already. Families choose themselves (2.2); write an open box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice says nothing of: %1. Families are told time, manner, content and fee standard before they apply (2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has nothing to say in these places, so they stay open on paper: %1. Fill in the points of the notice and the programs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications would end on %2, before they begin (%1). Correct one of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slips would have come back, but only %2 papers were handed out. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 of %2 classes no notice was handed out: %3. Families are told before they apply (2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications closed on %2; the one of %1 comes late. It is accepted, and marked as late.</source>
        <extracomment>%1 is a pupil&apos;s name, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application file for the draw is closed; %1 comes late. Inclusive care is granted with the approval, the courses go to the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends on %1; the closing day of applications lies after it. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child holds what was arranged. Change it on the seats page, or withdraw the application first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 class %2 all %3 day pupils have applied. That may be the wish of every family; the principal may ask some of them whether they felt free to say no.</source>
        <extracomment>%1 is a grade, %2 the number of a class, %3 a number of children</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 consented for %2 children without being on record as their guardian. Look whether the families know of it, or complete the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 consents came within one minute (%2). A class that fills in the form together does that too; look whether each family answered for itself.</source>
        <extracomment>%1 is a number of consents, %2 a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 class %2 the same sentence stands in %3 applications: “%4”. Perhaps it was dictated; look whether each family wrote for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round of applications of this term is over; the one of %1 comes late. It is accepted, and marked as late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 children of %3 ask for inclusive care; its places hold %4. Nobody is turned away: find another place or open another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of %1 does not lie within the term. Enter a day from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of handing out is missing or lies ahead. Enter the day on which the papers were given, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no child on the roll of the class: nobody to hand papers to. Choose another class, or enter the children first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat in “%1” is held now. Take the offer back, or give the course more seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat in “%1” was given up with days to go, or the child still goes elsewhere at that time. Enter %2 or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang out the list by serials. Lists of courses with names stay with the teachers: beside the public record they would tell who was placed first for need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is closed, so its seats stay as they are. Take the term up again first, with a reason, if something must be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw of %1 used this seed, and everybody knows it. A second sign-up period is drawn with a seed of its own; enter that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a class, %2 how many of its applications wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more classes</source>
        <extracomment>%1 is a list of classes, %n more classes follow</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First and last day, days off, make-up days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make-up days to be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n festivals to be settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>days off of %1 not announced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the week agrees with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet: %1</source>
        <extracomment>%1 says how many findings there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since %1 checked it on %2</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by %1 on %2, %3</source>
        <extracomment>%1 is a person, %2 a date, %3 says how many findings there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class teachers read the forms of their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications lie with the families again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 wait for the class teachers: %3</source>
        <extracomment>%1 of %2 applications wait; %3 names the classes with their numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s leader approves the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for the school, %2 approved</source>
        <extracomment>numbers of applications</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wishes for a course: nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications wish for a course</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen; the seed comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn; to be looked at and confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families can look the result up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists last printed or saved on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for the notice board, lists, slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 service days are over</source>
        <extracomment>numbers of service days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and the term are entered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pupils from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care and courses, with times and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care: %1, courses: %2</source>
        <extracomment>numbers of programs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks through the week and stands by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out to %1 of %2 classes, %3 have the slips back</source>
        <extracomment>numbers of classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered from the paper forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the make-up days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it has too few or too many characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first six digits name no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first six digits name a county that had a new code already when the child was born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of birth in it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last character does not fit the others, so a digit is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet has lost the last digits of this number (%1): it was typed as a number, not as text. Setting the cell to text afterwards does not bring them back; type the number again. The rest of the row is imported without it.</source>
        <extracomment>%1 is what stands in the cell</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a student number of the national register: %2. The row is imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student number %1 holds another identity number than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary number %1 is replaced by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity number %1 may be wrong: %2. It is imported as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write it like 2015-09-01. The row is imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read as more than one date. Write it like 2015-09-01. The row is imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a date of birth: there is no such day, or it is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on %1 the child would be %2 years old. Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth %1 is not the one in the number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” holds digits or unreadable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not agree with the identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class, so the child cannot be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a class. Write grade and number like 3.1, or fill two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has no class %2 in grade %1 (entered %3). Add the class, or let the import make missing classes.</source>
        <extracomment>%1 is a grade, %2 the number of a class, %3 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a number in class. The row is imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not look like a telephone number. It is imported as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the values known for this column. The row is imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula in this cell has no result (%1). The row is imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Tibetan name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ཕོ་མོ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>མི་རིགས</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day pupil or boarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarder (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-behind child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrant workers&apos; child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns in a regular class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives the living subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies for aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First guardian: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First guardian: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First guardian: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second guardian: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second guardian: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second guardian: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a table but a file of another kind, such as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page under the name of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a document or archive of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is neither UTF-8 nor GB18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark opened in line %1 is never closed</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is UTF-8, but from line %1 on there are lines in another encoding, as when one file was pasted under another</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n filled cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n character(s) of text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one cell alone has more than %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes more than %n MB</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 too, and only one child can have it. Say which row is right, or correct the wrong one.</source>
        <extracomment>%2 is a list of row numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student number belongs to %1, the identity number to %2. Which child is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this number the school knows %1, born %2; the sheet says %3, born %4. Name and birth both differ: is it the same child?</source>
        <extracomment>%1 and %3 are names, %2 and %4 dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no century; it is taken as %2.</source>
        <extracomment>%1 is what stands in the cell, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This may be one of %n children the school knows as %1, but nothing but the name says so for certain. Which one is it, or is it a new child?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The school knows %1 under a temporary number (L…). Is it the same child, who has a real number now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school knows a child named %1 who may be the same, but no number says so. Is it the same child, or a new one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The school knows %n people named %1, and the telephone does not say that it is the same person. Who is it?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 means the same person. Say which row is right, or correct the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school knows %2 children named %1 of that class and day of birth. Which one is it?</source>
        <extracomment>%1 is a name, %2 a count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has no child who is named %1 and fits this row. A list of telephones makes no new pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has two guardians already, neither of them %1. The number is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as having left the school. Is the child back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row repeats row %1 word by word and is not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this number the school knows %1; the sheet says %2, and no birth date confirms it: is it the same child?</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula in this cell has no result (%1), so nobody knows what the family answered. The row stays out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportApplications</name>
    <message>
        <source>Nobody at the school is certainly meant by %1. Choose the child, or correct name, class and date of birth in the table.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The school knows %n children who may be written %1. Which is meant?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps %2 is meant by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and class fit %1, and so does a guardian&apos;s telephone; a number or date of birth is missing. Is it this child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian&apos;s consent stands in this row (who and when). Without it nothing is entered for %1 (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian of %1 does not agree, so nothing is entered (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 consented and is not among the child&apos;s guardians on record (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term has no course “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term has no course “%1”. Perhaps meant: %2.</source>
        <extracomment>%2 is a list of titles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a course of another term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several courses are called “%1”: %2. Write the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is wished twice and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family says that the child does not take part; nothing is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family sent the form more than once; this is the latest and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family sent the form again later; row %1 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer of %1, or a later one (%2), is in the file already; what was changed here since stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is at “%2” already. With this change it goes one step back and is agreed to again. Change it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form number %1 stands with another child already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form number %1 stands in row %2 with another child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no weekdays. Write them as in “Mon, Wed” so that no day is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care is asked for without days; Monday to Friday are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day or time that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the plan speaks about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Takes part (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care or course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of care, in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes, in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be changed for a free seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult to fetch (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fetches the child: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fetches the child: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fetches the child: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a waiver (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consented: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consented: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consented: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care on %1</source>
        <extracomment>a column of a table; %1 is a day of the week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step back</source>
        <extracomment>of an application: it was agreed to and is to be agreed to again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>of an application: its family says no now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier application of %1 was ended (%2, %3). This answer was sent after that and is entered as a new application.</source>
        <extracomment>%1 is a name, %2 “withdrawn” or “declined”, %3 a day and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 was ended (%2, %3), and nothing says that this answer was sent after that. Has the family applied again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family of %1 does not take part now, and its application is in the file (%2). Is it to be withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 was typed or changed at the desk (%2), and nothing says that this answer was sent after that. Is the answer to be taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a clear yes nor a clear no, so nothing is entered (2.2). Ask the family and correct the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place among the wishes for “%2”. Write 1, 2, 3 …, or leave the cell empty.</source>
        <extracomment>a ranking question with one column for each course: %1 is what stands in the cell, %2 the course</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” and “%3” both have place %1. Say which is wished more.</source>
        <extracomment>%1 is a number, %2 and %3 are courses</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>School file set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil taken back from the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application taken a step further or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat settled before the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled seat changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled seat given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications frozen for the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw asked for and refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats became free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name spellings entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name spellings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name spellings removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff list imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records of one pupil merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pupils told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion to the next school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the draw decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats settled for continuing children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free seat offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered seat accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered seat declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer lapsed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late applicant put on the waiting lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term taken a step further or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the term checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the plan taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due days of the steps set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School days changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up day settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of school days taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a Lhasa notice entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a Lhasa notice removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested festival days taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested festival days set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document added to a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of a program removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs taken over from another term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance of a warning withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted in an invented school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for parents changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the notice changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers handed out to parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips from parents counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing out of papers removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review workbook of a class written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review workbooks written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review workbook of a class read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class reviews read from workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing day of applications set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see what is for the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May no longer see what is for the principal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>not known</source>
        <extracomment>the sex of a child is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boy</source>
        <translation>ཕོ</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>མོ</translation>
    </message>
    <message>
        <source>day pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the roll</source>
        <extracomment>the child is on the roll of the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>the child has left the school
----------
why a seat ended: the child left the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child with a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-behind child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child of migrant workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child of a poor family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pupil register</source>
        <extracomment>where a priority claim comes from: the national pupil register</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by the school</source>
        <extracomment>where a priority claim comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application form</source>
        <extracomment>where a priority claim comes from: the family&apos;s application form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inclusive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personalised course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homework help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practical activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handicraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <extracomment>state of an application: the family has applied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>state of an application: given back to the family to be completed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class reviewed</source>
        <extracomment>state of an application: the class teacher has agreed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school approved</source>
        <extracomment>state of an application: the school has agreed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged</source>
        <extracomment>state of an application: seats have been given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>state of an application: the family has withdrawn it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>state of an application: not agreed to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched by a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched by an entrusted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes home alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents work longer than lessons last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child wishes for activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <extracomment>another reason to apply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lhasa plan of 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lhasa plan with the ministries&apos; notice of 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being planned</source>
        <extracomment>state of a term: programs are being entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications open</source>
        <extracomment>state of a term: families may apply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>state of a term: seats are confirmed and the service runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a term: over, nothing changes any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary school</source>
        <translation>སློབ་ཆུང</translation>
    </message>
    <message>
        <source>junior-middle school</source>
        <translation>དམའ་འབྲིང</translation>
    </message>
    <message>
        <source>nine-year school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <extracomment>stage of a class: grades 1 to 6</extracomment>
        <translation>སློབ་ཆུང</translation>
    </message>
    <message>
        <source>junior-middle</source>
        <extracomment>stage of a class: grades 7 to 9</extracomment>
        <translation>དམའ་འབྲིང</translation>
    </message>
    <message>
        <source>applications frozen</source>
        <extracomment>state of a draw: the applications are fixed, no numbers drawn yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>state of a draw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>state of a draw: the school stands by the result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>state of a draw: families have been told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>weight of a finding: for information</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <extracomment>weight of a finding: may be accepted with a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>weight of a finding: must be put right first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation>སློབ་གྲྭ</translation>
    </message>
    <message>
        <source>class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>staff member</source>
        <extracomment>a teacher or other person who works for the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation>སློབ་དུས</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat</source>
        <extracomment>a child&apos;s place in a course</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ཟླ་བ</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>མིག་དམར</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ལྷག་པ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>ཕུར་བུ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>པ་སངས</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>སྤེན་པ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>ཉི་མ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>གཟའ་ཟླ་བ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>གཟའ་མིག་དམར</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>གཟའ་ལྷག་པ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>གཟའ་ཕུར་བུ</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>གཟའ་པ་སངས</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>གཟའ་སྤེན་པ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>གཟའ་ཉི་མ</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>ཟླ་བ་ནས་པ་སངས་བར</translation>
    </message>
    <message>
        <source>Grade 1</source>
        <translation>ལོ་རིམ་དང་པོ</translation>
    </message>
    <message>
        <source>Grade 2</source>
        <translation>ལོ་རིམ་གཉིས་པ</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>ལོ་རིམ་གསུམ་པ</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>ལོ་རིམ་བཞི་པ</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>ལོ་རིམ་ལྔ་པ</translation>
    </message>
    <message>
        <source>Grade 6</source>
        <translation>ལོ་རིམ་དྲུག་པ</translation>
    </message>
    <message>
        <source>Grade 7</source>
        <translation>ལོ་རིམ་བདུན་པ</translation>
    </message>
    <message>
        <source>Grade 8</source>
        <translation>ལོ་རིམ་བརྒྱད་པ</translation>
    </message>
    <message>
        <source>Grade 9</source>
        <translation>ལོ་རིམ་དགུ་པ</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <extracomment>%1 is a grade such as &quot;Grade 3&quot;, %2 the number of the class</extracomment>
        <translation>%1 འཛིན་གྲྭ་%2</translation>
    </message>
    <message>
        <source>class %1, not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1, has left school</source>
        <extracomment>a class that has finished this school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school year %1–%2</source>
        <extracomment>a school year, for example 2026-2027</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, autumn term</source>
        <extracomment>for example &quot;2026–2027, autumn term&quot;; in Chinese the first term of the school year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, spring term</source>
        <extracomment>in Chinese the second term of the school year</extracomment>
        <translation type="unfinished"></translation>
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
        <translation>ལྷ་ས་གྲོང་ཁྱེར</translation>
    </message>
    <message>
        <source>Chengguan District</source>
        <translation>ཁྲིན་ཀོན་ཆུས</translation>
    </message>
    <message>
        <source>Doilungdêqên District</source>
        <translation>སྟོད་ལུང་བདེ་ཆེན་ཆུས</translation>
    </message>
    <message>
        <source>Dagzê District</source>
        <translation>སྟག་རྩེ་ཆུས</translation>
    </message>
    <message>
        <source>Lhünzhub County</source>
        <translation>ལྷུན་གྲུབ་རྫོང</translation>
    </message>
    <message>
        <source>Damxung County</source>
        <translation>འདམ་གཞུང་རྫོང</translation>
    </message>
    <message>
        <source>Nyêmo County</source>
        <translation>སྙེ་མོ་རྫོང</translation>
    </message>
    <message>
        <source>Qüxü County</source>
        <translation>ཆུ་ཤུར་རྫོང</translation>
    </message>
    <message>
        <source>Maizhokunggar County</source>
        <translation>མལ་གྲོ་གུང་དཀར་རྫོང</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the names of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <extracomment>%1 and %2 are weekdays in short: &quot;Mon to Thu&quot;</extracomment>
        <translation>%1་ནས་%2་བར</translation>
    </message>
    <message>
        <source>Grades %1–%2</source>
        <extracomment>%1 and %2 are the numbers of grades: &quot;Grades 1–3&quot;</extracomment>
        <translation>ལོ་རིམ་%1–%2</translation>
    </message>
    <message>
        <source>name spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>the child came to the school for the first time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred in</source>
        <extracomment>the child came from another school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed class</source>
        <extracomment>the child went to another class of this school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the school</source>
        <extracomment>the child left the school, for a reason of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred out</source>
        <extracomment>the child went to another school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduated</source>
        <extracomment>the child finished the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>the child came back to the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>state of an offered seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>state of an offered seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined by the family</source>
        <extracomment>state of an offered seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <extracomment>state of an offered seat: nobody answered in time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>state of an offered seat: by the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>a seat that has not ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>why a seat ended: the family gave it up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up for a better one</source>
        <extracomment>why a seat ended: for another that was wanted more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>why a seat ended: the school moved the child</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being arranged</source>
        <extracomment>state of a term: the round of applications is over, they are reviewed and seats are given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson</source>
        <extracomment>a fee is counted by this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent notice</source>
        <extracomment>the notice to parents, with its form and what was handed out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class review</source>
        <extracomment>the class teacher&apos;s review of applications in a workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Taken from the school file on %1 by %2.</source>
        <extracomment>foot of a list on paper or in a file: %1 is a day and time, %2 a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the school file on %1 by %2. Purpose: %3</source>
        <extracomment>foot of a list on paper or in a file: %1 is a day and time, %2 a person, %3 what the list is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message>
        <source>%1 downwards</source>
        <extracomment>%1 is the title of a column by which a list is ordered downwards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows of a list on paper: how many of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected rows only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>head of the column of row numbers in a list on paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Something is still being written. Wait until it is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferTab</name>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message numerus="yes">
        <source>%n seats, open to all alike.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for everyone</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n for %1</source>
        <extracomment>a part of &quot;20 seats, given in this order: …&quot;; %1 says for whom</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats, given in this order: %1. What a group does not take goes to the other children.</source>
        <extracomment>%1 is a list of parts</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The program has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in row %2 already. Give each section a title of its own, such as %1(2), or put all its times into one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 programs of this term are called “%1”; which one is meant, the table does not say. Give them different titles first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither inclusive care nor a personalised course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the contents that the plan names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say for which grades it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as grades. Write them like 1-3 or 3,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a weekly time. Write it with the day, the beginning and the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called %1 is on the staff. Enter the person first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 people on the staff are called %1. Leave the cell empty and choose the right one in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither lesson, month nor term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula without a result (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the staff and is kept as a helper from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of seats: no child who needs inclusive care is turned away (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an amount and what it is counted by: ¥300.00 / term</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 (%4).</source>
        <extracomment>%1 and %2 are titles of programs, %3 a place, %4 a weekly time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is in “%1” and in “%2” at once (%4).</source>
        <extracomment>%1 and %2 are titles of programs, %3 a person, %4 a weekly time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2”, sections of %3, run at one time (%4): who cannot come then has no other.</source>
        <extracomment>%1 and %2 are titles of programs, %3 a course, %4 a weekly time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” both take %3 into care (%4).</source>
        <extracomment>%1 and %2 are titles of programs, %3 a grade, %4 a weekly time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Noticed</source>
        <extracomment>heading of a column in which the rules of the plan mark the records they have something to say about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: workbook “%2”, now “%3”</source>
        <extracomment>%1 a column, %2 what the workbook says, %3 what the file says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were written, %2 came back. Nothing is taken for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not in this workbook: %2.</source>
        <extracomment>%1 the sentence before; %2 names of children</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1, row %2: %3</source>
        <extracomment>%1 number of the file, %2 number of the row, %3 the answer there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same application is answered differently (%1). Choose one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row was added by hand. A child takes part only after an application by the guardian (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden key of this row is damaged, so nobody can tell which application is meant. Write the workbook again, or review this child on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer that is understood. Ask the teacher for one of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending back or turning down needs a reason (3.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked cell was changed: the workbook says “%1”, the file says “%2”. The answer can be taken, the cell is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was changed after the workbook was written. Decide whether the answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was changed after the workbook was written (%1). Decide whether the answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application stands at “%1” already. Decide which answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher agrees, but says that the guardian&apos;s signature is missing (2.2). Look at the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher saw no evidence for %1 (3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application stands at “%1”; a class review does not lead on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not allow this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no review workbook of Kehou, or its hidden columns are lost. Ask the teacher for the file itself, not a copy of its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Kehou wrote this workbook. Read it with that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the file of another school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written for another term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>what a class teacher says of an application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <extracomment>how a row of a review workbook stands to the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>how far the review of a class is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is from the workbook of %1, whose own teacher answers for the class. Decide whether the answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the workbook has lost its hidden key, so nobody can tell how many rows were written. Waiting and not in this workbook: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Pupils</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Opens the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation>གཙོ་ངོས</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>སྒྲིག་འགོད</translation>
    </message>
    <message>
        <source>%1 · also written %2</source>
        <extracomment>%1 class, birth date and last digits, %2 another spelling of the name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to parents F01: print, hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application form F02 with slip: print, blank copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the notice to parents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application of %1</source>
        <extracomment>%1 is a child&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanWatch</name>
    <message>
        <source>Looking through the term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatTab</name>
    <message>
        <source>From the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wishes for the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish %1</source>
        <extracomment>the best wish a child got</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few wishes to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sought after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not open (%1 of %2)</source>
        <extracomment>a program that was cancelled: the children it had then, the fewest it needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of clause 3.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower and middle grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In inclusive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a seat, of those who asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Students</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of the record, what it held before and what it holds now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ཕོ་མོ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>མི་རིགས</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day pupil or boarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disability</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left behind</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardship</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migrant</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor family</source>
        <extracomment>a priority group in one or two words, for a badge in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <extracomment>where a table comes from, instead of the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This row is right, row %1 stays out</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is &amp;wrong here, import without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <extracomment>%1 is a person of the school with what tells namesakes apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a &amp;new pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;decided: the row stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is &amp;back at the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the &amp;same child, take name and birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a &amp;new pupil, without the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new number</source>
        <extracomment>a pupil&apos;s temporary number is replaced by a real one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column of the spreadsheet, %2 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary number became a real one</source>
        <extracomment>why two records look like one child</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another spelling, the same birth date and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>from one class to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>school day</source>
        <extracomment>kind of a day: an ordinary day of school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <extracomment>kind of a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <extracomment>kind of a day: no school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half day</source>
        <extracomment>kind of a day: school for a part of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make-up day</source>
        <extracomment>kind of a day: a Saturday or Sunday worked for a day off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week</source>
        <extracomment>who says what a day is: nobody, it follows from the week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <extracomment>who says what a day is: the nation&apos;s notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lhasa</source>
        <extracomment>who says what a day is: the notice of Lhasa City</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <extracomment>who says what a day is: the school itself</extracomment>
        <translation>སློབ་གྲྭ</translation>
    </message>
    <message>
        <source>Losar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School and term</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan checked</source>
        <extracomment>step of the term guide: somebody has looked through the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent notice</source>
        <extracomment>step of the term guide: the notice to parents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>step of the term guide</extracomment>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>Class review</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School approval</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>step of the term guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>step of the term guide: families are told the result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>step of the term guide: the service goes on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>step of the term guide: the term is closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>state of a step: this is what comes next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a step: begun, or left behind undone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>state of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day: what it is, and why (&quot;day off: National Day&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service, as on %1</source>
        <extracomment>there is service; %1 is the weekday whose timetable is used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <extracomment>how a month is written: yyyy stands for the year, MM or M for the month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day: %1 is the weekday, %2 the date</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a record: its kind, its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was done, to whom or what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <extracomment>what was done, to how many records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A draw is a public record: what was frozen, drawn, confirmed or published is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draw has been worked on since with what this action changed, so it is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be undone: it was not done in this sitting, or it has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since. Undo the later change first, or correct the record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since: a part of the record is not there any more. Undo the later change first, or look in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another pupil has the number %2 now. Correct one of the two numbers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another record has its place now. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named elsewhere since: %2. Change or remove that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardians</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priority groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names something that is not there any more: %2. Restore that first, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further staff</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserves of seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers handed out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of class teachers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This does not go back any more: a seat would be given twice, or a child would have two seats at one time. Undo first what was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Please check: %2</source>
        <extracomment>%1 says what was done, %2 what the rules noticed about it, in sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyTab</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Why in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other courses</source>
        <extracomment>seats the child would have besides this one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>priority group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a number as it is, and as it would be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehou %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The after-school service of one school: applications, places, attendance, money and archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Everything stays in your school file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1. Icons: Breeze, by the KDE community.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AfterDrawPanel</name>
    <message>
        <source>%1 seats free, %2 places on waiting lists, %3 offers open, %4 of them overdue</source>
        <extracomment>numbers of seats, of places on waiting lists, of offers, of offers whose deadline is over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let %n overdue offers &amp;lapse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n late applicants on the lists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Behind everybody who was in the draw, among themselves by the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next free seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat that became free first and that somebody waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By public serial, for the notice board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free seats and waiting lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats and changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnswerPanel</name>
    <message>
        <source>&amp;Another child of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row &amp;counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;decided: the row stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <extracomment>%1 is a person of the school with what tells namesakes apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change it, one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this answer all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row of the spreadsheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw the application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnswersGuide</name>
    <message>
        <source>Import applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of a questionnaire (wjx.cn, Tencent Docs, WPS forms), or your own in the columns of form F02. The file itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each row would do. Doubtful rows wait for your decision; a row without a guardian&apos;s consent is refused (2.2). Refused and undecided rows stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that says whose row it is: the child&apos;s name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that names the guardian who consented; without consent nothing is entered (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications are entered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been agreed to and go one step back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Those that come late are marked so, with their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family sent another answer (%1)</source>
        <extracomment>the reason that stands with an application which goes one step back; %1 is the name of a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are withdrawn, because the family says no now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns, the place of the wish in each: %1</source>
        <extracomment>a ranking question of a questionnaire with one column for each course; %1 is a list of courses</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>applications entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnswersPreview</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, class, row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of an application: its name, what stood there, what comes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApplicationCard</name>
    <message>
        <source>Open the pupil&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a step of an application: %1 the state before, %2 the state after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>an application that was agreed to; a change takes it one step back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>%1 is the name of a table, %2 the number of a row in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by: %1</source>
        <extracomment>the class teacher whose review workbook was read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApplicationForm</name>
    <message>
        <source>Form number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of inclusive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes, most wanted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a seat becomes free later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fetches the child: name, relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, as told on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow down shows the guardians on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and next form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course may be changed for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is difficult for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family asks for a waiver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPart</name>
    <message>
        <source>Name, initials, class or form number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupils yet. Import the roster first; applications are entered for its pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet. Enter the forms that the families handed in, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Remove (entered by mistake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import applications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing day…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BatchGuide</name>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n pupils</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Class, born, number …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to take the entry away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One field of the %n selected pupils.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what it shall be for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these pupils is in the school file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused by the rules and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the pupils</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BatchPart</name>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>No classes yet. They are entered in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications in this class yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has passed the class review here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied %1, agreed %2, returned %3, declined %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed %1, approved %2, waiting %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree (%1)</source>
        <extracomment>a button that agrees to the applications chosen; %1 is how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Why are %n applications returned?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n applications declined?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications are now: %1.</source>
        <extracomment>%1 is the state that the applications have now</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CalendarImport</name>
    <message>
        <source>the national list of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notice of Lhasa City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not taken over; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n days of %2.</source>
        <extracomment>%1 is a file, %2 years, %n days in it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a day, what it was, what it becomes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this term nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service days of this term: %1 → %2</source>
        <extracomment>numbers of service days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file holds the days off and make-up days of a year: the national list, or the notice of Lhasa City that another school wrote down. A list takes the place of the one of its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of Lhasa that are known from past years:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>&amp;Change days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Lhasa days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 this term, nothing open.</source>
        <extracomment>%1 says how many service days there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 this term; %n questions are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has service, as on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion for %1 %2 is set aside.</source>
        <extracomment>%1 is a festival, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days are again what the notices say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no days of a Lhasa notice in the years of this term yet. Choose days and enter them with “a notice of Lhasa City”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Lhasa days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lhasa days.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. Another school can import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation>སློབ་དུས</translation>
    </message>
    <message>
        <source>All months of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day of the term: the nation&apos;s list, over it the notice of Lhasa, over it what the school itself says. Arrows move, Shift with arrows chooses a period, Enter changes it, Del takes the school&apos;s change back. Make-up days are asked once, at the right; until they are answered they are not counted. Festivals are suggestions until the town&apos;s notice is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChildPanel</name>
    <message>
        <source>Close  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a ranked wish: its number, the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care is granted on every day asked for: %1.</source>
        <extracomment>%1 is a list of weekdays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course was wished for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip for the family, to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before this draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public serial %1 · public number %2</source>
        <extracomment>the serial under which a child stands in the public record, and her place in the draw</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClaimRows</name>
    <message>
        <source>Group</source>
        <extracomment>heads over the lines of priority groups: which group, first day, last day, where it is known from, what was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a priority group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group %1: %2</source>
        <extracomment>%1 is the number of the line, %2 what the field is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group %1: take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClassesSection</name>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Entered in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>No classes yet. Say how many there are in each grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add classes for each grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add classes for each &amp;grade…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grade this school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the year of entry, so the grade rises by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Homeroom teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes in each grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are there already stay; the missing numbers are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter whole numbers from 0 to 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these classes are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes are added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>&amp;New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed and lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClauseChip</name>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClosingBox</name>
    <message>
        <source>Safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe copy is being made before the file is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;without a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe copy could be made. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ColumnPicker</name>
    <message>
        <source>&amp;Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– there are no headings, row 1 is a pupil –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not in this sheet –</source>
        <extracomment>a field of the pupil&apos;s record for which the spreadsheet has no column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was recognised. Choose the row in which they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without headings each column is to be chosen here, by the values in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a column where it was taken for the wrong thing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConflictBox</name>
    <message>
        <source>Changed meanwhile – Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: %1</source>
        <extracomment>what could not be done follows, for example &quot;Pupil changed: 扎西次仁&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in the way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed: %1</source>
        <extracomment>who changed the record last, and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopiesPanel</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: of 7 days, 8 weeks and 12 months the last copy each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; a USB stick guards against a broken disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the safe copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place for the safe copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopyCard</name>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopyKeeper</name>
    <message>
        <source>%1 safe copies</source>
        <extracomment>name of a folder: %1 is the name of a school file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a safe copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CoveragePart</name>
    <message>
        <source>Lower and middle grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All six groups, each child once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished">རེ་ཞུ</translation>
    </message>
    <message>
        <source>In care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of the priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in care only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2: %n children</source>
        <extracomment>%1 is a priority group, %2 what is said of its children; %n is how many these are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the notice &amp;board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without names; groups of fewer than %n children are not told apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A child in several groups counts in each. Boarders are not counted. Lower and middle grades are 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a number to see the children behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>The week of the term agrees with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school file is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of day pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats taken in courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation>གཙོ་ངོས</translation>
    </message>
    <message>
        <source>Applications by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care: children a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at the top of the list: the school with its classes and the term, then the roster from a spreadsheet. Everything can be corrected later. From then on this page shows how far the term is and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wishes for the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many times something was done, and what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1: %2 applications, %3 approved.</source>
        <extracomment>%1 is the state of the term; numbers of applications</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps are late.</source>
        <extracomment>%1 is a sentence about the term</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>service days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at the left is the way of the term, from the calendar to its closing. The marked line comes next; every line leads to its place, and a line that is late says so. Above it stands how far the term is: the button takes it on, “A step back” needs a reason. Due days are set once a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programs have been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>A date from %1 to %2, typed 2026-09-01, 20260901 or 2026.9.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, typed 2026-09-01, 20260901 or 2026.9.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayPanel</name>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>whose timetable a day follows: its own weekday&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notice of Lhasa City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sports day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tim&amp;etable of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination, sports day, snow, power cut …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or number of the notice, when there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the Tibetan calendar %1; a leap month makes a later day possible. Enter the days as the town&apos;s notice has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the Tibetan calendar %1. Enter the days as the town&apos;s notice has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <extracomment>who says so: the nation, Lhasa or the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period of days</extracomment>
        <translation>%1་ནས་%2་བར</translation>
    </message>
    <message>
        <source>%1 days, %2 school days, %3 with service</source>
        <extracomment>numbers of days in a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what the school says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the days out of the Lhasa notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days are again what they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DaysView</name>
    <message>
        <source>Layer: %1</source>
        <extracomment>who says so: the nation, Lhasa or the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested day off for %1, not counted as one</source>
        <extracomment>%1 is a festival</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents can be added when the program is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawStage</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a source announced before the day: two 3D lottery numbers, or ten dice thrown by parents. Digits in the order in which they were said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches the draw, parents among them. The names stand in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a correction: the file is frozen anew and drawn with the same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the frozen file back; possible until it has been drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm and give the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the application file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application is approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approved applications can be drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Freezing fixes the file: its number and hash can be published before the seed is known. Nothing is drawn yet, and it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the draw: %1 wait for the class review, %2 for the school&apos;s approval, %3 were returned.</source>
        <extracomment>numbers of applications that are not approved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats or exclusions are settled by the school.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are frozen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publish this number and the hash now, before the seed is known. Then let the witnesses say the seed and draw, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on %1 by %2 with the seed “%3”</source>
        <extracomment>a date with time, a person, the seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the programs and the children below. Confirming gives the seats; from then on the draw can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The second calculation does not agree for %n children.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not confirm this draw. Save its record and have it examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on %1 by %2 with the seed “%3”, before %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish both hashes with the lists, then note it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the seed will come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs out from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, hash, where the seed will come from and who watches, to be hung out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every family: what its child got, and the reason for every refused wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second sign-up period: freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draw of its own for those approved since; every seat held now stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed will come from: %1 (%2).</source>
        <extracomment>where the seed comes from, a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed will come from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written down where the seed will come from: thaw, and say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs out from %1 to %2, noted by %3.</source>
        <extracomment>two dates, a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody knows yet: two 3D numbers joined (one has only 1,000 outcomes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited as witnesses: several names, parents among them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DuePanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when a step is to be done. An empty field sets no day; a step that is not done by then is shown as late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EnrolmentPage</name>
    <message>
        <source>&amp;Enter applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review applications by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications (%1)</source>
        <extracomment>a tab of the page; %1 is how many applications stand there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class review (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School approval (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at the desk. Choose at the top who you are; each step is recorded with a name (3.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families apply, the class reviews, the school approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term: applied %1, approved %2, waiting for class review %3, for approval %4, returned %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application ends here. A family may withdraw at any time (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the application of %1 taken up again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is now: %2.</source>
        <extracomment>%1 is a pupil&apos;s name, %2 the state of the application now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is removed and lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is at “%2”; a change takes it one step back. Why is it changed?</source>
        <extracomment>%1 is a pupil&apos;s name, %2 the state of the application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is at “%1” and cannot be changed here.</source>
        <extracomment>%1 is the state of an application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the application of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child leaves the service, and the seats become free at once. A family may withdraw at any time (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, if one is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when are applications of this term in time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes later is accepted all the same and marked as late. Empty: no day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications close on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closing day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is withdrawn; the last day is %2.</source>
        <extracomment>%1 is a pupil&apos;s name, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import applications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing day of the applications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of the priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the principal (%1)</source>
        <extracomment>a tab for the principal only; %1 is how many questions stand there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing day %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+N opens an empty form in the order of the paper form; Enter goes to the next field, Ctrl+Enter saves and opens the next one. Class review and school approval work on the rows chosen: Ctrl+Enter agrees, Ctrl+R sends back and Ctrl+D declines with a reason. A child who needs inclusive care cannot be declined (2.2). Alt+1 to Alt+4 change between the parts. Ctrl+Shift+I imports the table of a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EntryDesk</name>
    <message>
        <source>Nothing to object so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application from paper, in the order of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Entered just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Ctrl+Enter saves and opens the next form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pupil; class, birth date and guardians then stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <extracomment>%1 are the priority groups to which a pupil belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has form %1 already: %2</source>
        <extracomment>%1 is a form number, %2 the state of that application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form %1 is entered already, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pupil: type the name, its initials or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1.</source>
        <extracomment>%1 is a form number and a pupil&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, reason and &amp;way home as on the form before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a pile of forms that are much alike; each of them can still be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileCare</name>
    <message>
        <source>Restore from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1 and checked the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place %1 is not connected; no copy was made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to this computer and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but something was saved in this file at %2. Set the clock right before working on; no safe copy is removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the file %1 is gone. What was read can still be looked at, but nothing more is saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere and go on there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was restored and examined. Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileSection</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamine the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a safe &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pupils, %2 programs, %3 applications, %4 seats, %5 lines of journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound, and no line of its journal was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Save a safe copy now and open the last good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed from outside at line %1 or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe copy lies at %1. It was examined and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>Accepted by %1 on %2, until %3: %4</source>
        <extracomment>%1 is a person, %2 and %3 are days, %4 a sentence the person wrote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n cautions for a while</source>
        <extracomment>%n cautions are accepted together</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept this caution for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that the bureau may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept under my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to: %1</source>
        <extracomment>%1 is a room of the program, as it stands in the list at the left</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is accepted; Enter records it under your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GradeCounts</name>
    <message>
        <source>Number of classes in %1</source>
        <extracomment>%1 is a grade such as &quot;Grade 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GroupsButton</name>
    <message>
        <source>Children of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for whom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, row %1: %2</source>
        <extracomment>a row of reserved seats; %1 is its number, %2 the groups, or that none is chosen yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GuardianRows</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian %1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian %1: relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian %1: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian %1: may collect the child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Guide</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guide is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GuidePart</name>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>the day by which a step is to be done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <extracomment>states of a term</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The step back and its reason are kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the check back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the plan is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the plan is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due days are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term, step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HandoutBar</name>
    <message>
        <source>Notice to parents (F01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application form (F02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Handed out: %n papers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Takes part</source>
        <extracomment>how many families answered that their child takes part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does &amp;not take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>how many copies without a child&apos;s name are printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number; 0 when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many copies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>The term everything is shown for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation>སློབ་དུས</translation>
    </message>
    <message>
        <source>Who is at the desk: every change is recorded under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, look, language, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record begins when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days are known: the record is older than this kind of note. What the journal says stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older lines are not shown here; they are copied and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportGuide</name>
    <message>
        <source>Import the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet from the pupil register (.xlsx, .xls) or a text table (.csv). The file itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the names; without it no row can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are entered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils who are not in the sheet stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What each row would do. Doubtful rows wait for your decision; refused and undecided rows stay out, the others are imported without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The guardians&apos; telephones of %n pupils are entered or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are entered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are marked as left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left the school</source>
        <extracomment>the reason that stands with the application of a pupil who left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pupils: the roster of the register, or a class list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guardians&apos; telephones: only numbers of children whom the school knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Staff: name, duty and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them with a real number instead of a temporary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pupils marked as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pupils not in the sheet, left as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportMissing</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>the last four digits of the pupil&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <extracomment>the day on which the pupil left the school</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same child as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pupil of the school is in this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left the school on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the school on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. %n are marked as left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n pupils as left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>&amp;Make the classes that are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, class, row, number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportRowPanel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes a value or keeps the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, the old value stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IntegerEdit</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>what a screen reader says of a step: its title, how far it is, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LegendRow</name>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LifePanel</name>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <extracomment>the first day on which it is so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to, or &amp;why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>reason of a withdrawn application: how the child left the school, from which day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the roll any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are not on the roll any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are in %1 now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the roll again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are on the roll again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The records stay, and the pupils can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications of terms that are not over are withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in programs become free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats settled beforehand are given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No application of theirs is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications and seats stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications that were withdrawn do not come back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names, %n how many more there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListChoiceBar</name>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table, UTF-8 (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table, GB18030 (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the %n rows shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n rows selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for (stands in the foot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>New school file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a safe copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>འཚོལ་བཤེར</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Kehou</source>
        <extracomment>title of the window: the school&apos;s name, then the program&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MaskedEdit</name>
    <message>
        <source>Show the whole number and change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MeanwhileBox</name>
    <message>
        <source>Changed meanwhile – Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed while the form was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: choose for each field which text holds, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed while the form was open. Enter it anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the form becomes a new record. The removed one may lie in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MergeGuide</name>
    <message>
        <source>Merge two records of one pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record that stays, and what holds where the two differ. Guardians, priority groups and the history of both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>A pupil has one application in a term. Where both records have one, choose which stays; the other one is withdrawn and its seats become free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in each term which application stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed so far. This is what will happen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term in which both have an application. All applications, seats and settled seats come to the record that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil was entered twice</source>
        <extracomment>reason of an application that is withdrawn because the pupil had two</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record stays: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record goes: %1. Its history is shown with that of the record that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications are withdrawn, because both records had one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All other applications, seats and settled seats come to the record that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two records of %1 are one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>An amount in yuan with at most two decimals, for example 1,234.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeClasses</name>
    <message>
        <source>Not informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All slips back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Notice handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes yet. They are entered in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was handed out to %n classes, a copy for each child?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many slips of %1 came back in all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded: handed out to %n classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slips recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest handing out to this class is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;slips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;handing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for %1 without a child&apos;s name: which paper, how many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies without a class and a child&apos;s name: which paper, how many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each child of the classes chosen, with its name and the slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeEditor</name>
    <message>
        <source>school, term</source>
        <extracomment>what a merge field is about, in brackets behind its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages A4, as the first child of the class gets it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text is saved. Papers printed from now on have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands where the text says %1; empty: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“## ” begins a heading, “&gt; ” stands at the right, “| a | b |” is a row of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped text stands in the editor; it counts once it is saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the file has changed since. Saving puts what stands here in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Show what was handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text of the application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class with pupils in this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families are told time, manner, content and fee standard before they apply (2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was handed out to %1 of %2 classes; %3 slips are not back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families are told before they apply. Fill in what the notice says, look at its text beside the page as it will be printed, print a copy for each child, and record what was handed out and which slips came back. What was handed out is kept in its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print for all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print application forms with slips for all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank notices and application forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <extracomment>%1 names the parts of the page, as on its tabs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OfferTab</name>
    <message>
        <source>No seat has been offered yet. Free seats are offered beside the waiting lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which guardian, and how: mother, by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day in the new seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an offer is taken back, its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an offer to write down its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a seat in %2, to be answered by %3. Telephone %4.</source>
        <extracomment>a child, a program, a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;clined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPanel</name>
    <message>
        <source>To be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>service days on %n school days</source>
        <extracomment>under the number of service days of a term</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 have service? It is worked for: %2.</source>
        <extracomment>%1 is a day with its weekday, %2 the holiday for which it is worked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on %2 by the Tibetan calendar. The town sets the days off; usually %3 to %4.</source>
        <extracomment>%1 is a festival, %2 a day by the Tibetan calendar, %3 and %4 the days usually off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national days off of %1 are not announced yet; its days are counted by the ordinary week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, initials or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also written %1</source>
        <extracomment>behind a name: the spelling that was typed and by which it was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlacesPart</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is entered yet. Places enter themselves with the programs that name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Courses with more seats are pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed and lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PointsForm</name>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms are handed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of inclusive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee standard of courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was approved and published, or that courses are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the school&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the education bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of the notice are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, words, clause, rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term yet to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noticed in this term. Looked at: the five days of the week for each grade, %1 programs, %2 applications, priority groups, the draw and its seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules of the plan notice in this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: %1, to be looked at: %2, accepted: %3.</source>
        <extracomment>counts of findings: what the plan forbids, what it asks in principle, what a person has accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n cautions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The term is looked through whenever something has changed. Enter goes to the record a finding is about. What the plan asks in principle can be accepted: choose one finding or several, give a reason and a last day, and it stands under your name. It comes back after that day, or when things become worse. What the plan forbids cannot be accepted. Ctrl+P prints the list, Ctrl+E writes it into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acceptances are withdrawn; the cautions stand open again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgramForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content and the grades it may serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Weekly times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer children the course does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of seats: no child who needs inclusive care is turned away (2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row needs a weekday and two times, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name enters the register of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of several sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections bear one name here; a child takes part in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom seats are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two sentences for the parents&apos; notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee standard in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means free. Inclusive care is always free (3.5c).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgramImportGuide</name>
    <message>
        <source>Import a table of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an &amp;empty table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each program, with headings such as title, grades, time, place, teacher and seats. A program of this term with the same title is changed; empty cells change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of several sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>Further staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document that approved the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each row would do. Refused rows stay out; the others are entered in one act that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the titles; without it no row can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n programs are entered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>programs entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n programs are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>programs changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgramRowPanel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgramRowsPreview</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, grade, row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgramsPage</name>
    <message>
        <source>Saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, place or teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programs yet. Enter inclusive care for every grade first, then the courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no term yet. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the school offers this term: inclusive care and personalised courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive care: %1, personalised courses: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week has its five days, two hours each, until 18:30 (3.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The week&apos;s plan has %n open points.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences about the programs of a term, one after the other</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Programs and timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the programs as a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed and lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other term has programs that could be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n programs are taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A program has weekly times, grades and a teacher. Inclusive care has no limit of seats; courses have seats and may have a fewest number of children. Ctrl+N enters a new one, Ctrl+D copies the current one, Ctrl+Shift+D makes another section of its course, Del removes it. Below the list stands what the plan asks of the week: five days, two hours, until 18:30. In the week (Ctrl+W) a program is dragged to another time, place or teacher; by keyboard, arrows choose a program and F2 takes it up: then left and right move it by five minutes, with Ctrl by a day, up and down by a line. Only Enter saves the move; Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PromotionClassesStep</name>
    <message>
        <source>Homeroom teachers in the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <extracomment>nobody is the homeroom teacher yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PromotionFinishStep</name>
    <message>
        <source>Graduated from the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on they are not on the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay on the roll, to be decided later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No class finishes with this year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PromotionGuide</name>
    <message>
        <source>Promotion to the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class was at school in the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>The %1 began on %2. Classes keep their place in the file and go up a grade by themselves; reviewed are those that finish, those that begin, and who does not go up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many classes begin as the year before, unless you say otherwise. Teachers stay with their classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduates leave the roll; their records stay. Applications of terms that are not over on that day are withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat or skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils who repeat a grade, or skip one, enter another class in the new year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed so far. This is what will happen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promotion to the %1 is done. What is left to change, change on the pupils&apos; page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduated, from %1</source>
        <extracomment>reason of a withdrawn application: the pupil finished the school on this day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils go up with their classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils graduate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils go on to the next stage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils repeat or skip a grade.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils of finished classes stay on the roll.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes are made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes get another homeroom teacher.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Promoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has begun. %2</source>
        <extracomment>%1 is a school year, %2 what was changed, in sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PromotionMovesStep</name>
    <message>
        <source>Pupil</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>In the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class in the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody goes up with the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the new year in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PromotionNote</name>
    <message numerus="yes">
        <source>The %1 has begun; %n pupils are still in classes that have finished.</source>
        <extracomment>%1 is a school year</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review the promotion…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>This term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words beside the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReasonBar</name>
    <message>
        <source>One sentence that the family may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this reason again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecordColumns</name>
    <message>
        <source>Order by “%1”, upwards</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by “%1”, downwards</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>then by another column where the first key is equal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecordDelegate</name>
    <message>
        <source>also %1</source>
        <extracomment>behind a name in a list: the spelling that was typed and by which it was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is found because the school also writes the name %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecycleSection</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recycle bin is empty. What is removed from a list lies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>the title of a box: a removed record that cannot come back as it was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore without the &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore without what is &amp;missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be restored afterwards, nor undone. The journal keeps that they were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are removed for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the selected records back with everything that belonged to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Approval list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval list for the notice board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-class lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-class lists, teacher&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every approved child with days, items and priority group. For the school&apos;s own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, name and item only: nothing else about a child may hang on a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line per class, with both rates: of day pupils and of all pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list per program with the guardian&apos;s phone and the way home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With health hints: for the responsible teacher alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the page seen and the number of pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has been entered yet. Terms are entered under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages A4, as they will be printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports need a term. Enter one under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report at the left; what you see is what will be printed. Save it as PDF for the files, as workbook for further work. Lists for the notice board show class, name and item only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week of the term with days off, make-up days and service days, on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week timetable by grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week timetable by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week timetable by teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weekly times of the term&apos;s programs, and below them what clashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class review sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a class, a copy for each child with the slip; otherwise a blank copy. Its text is written on the page of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a class, a form for each child with what is known; otherwise a blank form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet per class for the teacher&apos;s opinion on every application, to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReservesEdit</name>
    <message>
        <source>at least</source>
        <extracomment>seats for a group: at least so many of them, or so many beyond the open ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least or extra, row %1</source>
        <extracomment>a row of reserved seats; %1 is its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need comes first here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats for a &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats for &amp;each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two seats for each class of the grades chosen above; each row can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need comes first for the open seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RestoreGuide</name>
    <message>
        <source>Pupils</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>རེ་ཞུ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies of this file are known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copy that shall take the place of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that is to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary copy is examined. Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will change; if anything fails, everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examining the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is whole: its header and version, every page and index, every reference, and the chain of its journal were examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will hold what the copy of %2 holds: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind: this copy is not from the history of this file. It is of the school “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things were done after the copy was made; they will not be in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file that is there now is kept beside it under a name with today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewBackGuide</name>
    <message>
        <source>Read review workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks and tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with review workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbooks as the teachers gave them back, one or all of them. They are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed so far. New answers will be taken; what contradicts itself or the file waits for your decision, row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will happen, all at once or not at all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications pass the class review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications go back to the families.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are turned down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not decided and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; tell the teachers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row is to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class review taken: %1 agreed, %2 sent back, %3 turned down.</source>
        <extracomment>after workbooks of class teachers were read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewClasses</name>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished">རེ་ཞུ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a class teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only classes where something waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewOutGuide</name>
    <message>
        <source>Review workbooks for class teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>A teacher without Kehou fills in a workbook: everything is locked but the answers. All classes in which something waits get one, unless you choose some in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook that lies there already stays: it may hold a teacher&apos;s answers. The new one is then named “… (2)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each teacher the workbook of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks will be written,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n applications that wait for the class teacher.</source>
        <extracomment>%1 &quot;12 workbooks will be written,&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review workbooks were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPreview</name>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, class, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of class teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a chip: how rows stand, and how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column of the workbook, %2 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RowPanel</name>
    <message>
        <source>What this row changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row of the spreadsheet, %2 a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same for %n more rows that ask this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n more rows, too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowsPreview</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, what to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <extracomment>rows that a person has to decide; %1 are still open, of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing %1</source>
        <extracomment>pupils of the school who are not in the sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SchoolForm</name>
    <message>
        <source>&amp;Name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;County or district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 digits, as in the pupil register; may stay empty for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For questions of parents; printed on notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SchoolSection</name>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>སློབ་གྲྭ</translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>how many rows of a list the filter leaves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>what was typed into the filter over a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search pupils, programs, actions (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>འཚོལ་བཤེར</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SeatTab</name>
    <message>
        <source>No seat has been given yet: confirm a draw first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initials, class, program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day without the seat, or in the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another section or course with a free seat that nobody waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a seat that is given up, or whose child moves to another course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child, a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the course the child moves to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SeatsPage</name>
    <message>
        <source>Save the &amp;record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course to draw for. Courses are entered under Programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been drawn yet. First freeze the applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initials, class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been frozen or drawn this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Hand it only to the child&apos;s own family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got their first wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in inclusive care, all who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has been entered yet. Terms are entered under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications this term, %2 of them approved</source>
        <extracomment>the state of the page: numbers of applications</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen. Publish the number and the hash before the seed is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thawed. Applications can be changed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the seed “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These applications are drawn once only, and the seed stays the same for the whole term. Compare it with what the witnesses said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn. Look at the result; nothing is given before it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm this draw and give %n seats?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The approved applications become arranged and the term runs. A confirmed draw can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats are given. The lists can be printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: the result is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of a draw (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Anyone can compute the draw again from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. It stands in the record of the draw with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. The child takes part in the draw like all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All draws of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are given by a public draw. The approved applications are frozen; their number and hash are published; then the witnesses say the seed, and the draw is made once. Look at the result, confirm it, publish it. Inclusive care needs no draw: everyone who asked has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. It holds for the draw of this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues from last term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wishes again for a course in which a seat was held last term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats are settled for children who continue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offered. Call the family; the answer is written down under Offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: the seat is given. What was given up for it is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined. The next child can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is taken back. The child waits as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat is free. Offer it to the first of the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offers have lapsed. The next children can be asked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late applicants stand on the waiting lists now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the applications anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result has been drawn from this list, and one list is drawn once only. Freeze anew only when applications were corrected since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze without saying where the seed will come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families trust a draw whose source and day were told before anybody knew the seed. Write both down first, and name the witnesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the seed “%1” and without witnesses?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>སྒྲིག་འགོད</translation>
    </message>
    <message>
        <source>The school, its terms, classes and staff, and the file in which all of it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab changes the tab, Ctrl+N enters a term, a class or a staff member, Enter opens the one chosen in the list, Ctrl+Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettledPanel</name>
    <message>
        <source>No seat here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has settled nothing. Use this only for what must not depend on the draw, such as a child who continues a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that the family may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applications are frozen: nothing can be settled any more. Before they are drawn they can be thawed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts besides need and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing children come first among equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a seat in the course of the same name at the end of last term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children of one family draw one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same first guardian at the same telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle all who continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a seat beforehand to every child who had one in the same course last term and wishes for it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SetupGuide</name>
    <message>
        <source>A new school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>སློབ་གྲྭ</translation>
    </message>
    <message>
        <source>One file holds one school. Everything entered here can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation>སློབ་དུས</translation>
    </message>
    <message>
        <source>The service is arranged by the term. Enter the one you are preparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever works here stands in the journal beside everything that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>How many classes has each grade in this school year? Homeroom teachers come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter whole numbers from 0 to 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.kehou)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been made so far. This is what will be made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is a term, %2 and %3 its first and last day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file shall lie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SignalsPart</name>
    <message>
        <source>Nothing that looks like compulsion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may be made to take part, openly or in disguise (2.2). What stands here has innocent reasons as well; it is a reason to ask, and nothing more. It is shown to the principal alone, and to whom the principal names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it also to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to: %1. Whoever is chosen again is not shown it any more.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpellingsSection</name>
    <message>
        <source>Spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spellings are held for one another. Names are found as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more, with commas or blanks between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the spellings count as a part of longer names, too. Names that only sound alike do not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are held for one name in searching and matching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the pupils stay as they are; each is found only as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings of one name. Who types one of them finds the others as well, marked as such; an import and the search for pupils entered twice propose them to you. Nothing is ever joined by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as a whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New spellings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StaffEdit</name>
    <message>
        <source>Add somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StaffForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>མིང(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example homeroom teacher, head of teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who do not are offered no more, but stay in what was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StaffSection</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is entered yet. Teachers of programs and classes are chosen from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed and lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StateBar</name>
    <message>
        <source>Back to planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the term: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due days…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file name, %2 the folder it lies in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a safe copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the rules noticed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepPanel</name>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StudentForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>མིང(&amp;N)</translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short word that tells two children of one name apart on lists</source>
        <extracomment>hint under the field &quot;Mark&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>མི་རིགས</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>འཛིན་གྲྭ(&amp;C)</translation>
    </message>
    <message>
        <source>Type 3.2 for grade 3, class 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;upil number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day pupil or boarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades 1 to 3 and 4 to 6 count as a group by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the responsible teacher must know: allergies, medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out in this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>tab beside a pupil&apos;s record, with the number of things to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other pupils have this name:</source>
        <extracomment>%n children have the same name; a list of them follows</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Han</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monpa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lhoba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: from the first day of the school year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StudentsPage</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>In Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column: the child&apos;s number within the class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ཕོ་མོ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number …</source>
        <extracomment>column: the last four digits of the pupil number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initials, class, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupils yet. The roster of the register brings them all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>སློབ་མ</translation>
    </message>
    <message>
        <source>%1 pupils on the roll: %2 boarders, %3 in priority groups, %4 without a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pupils on the roll: %2 boarders, %3 in priority groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. %2</source>
        <extracomment>%1 is a pupil, %2 the first thing that the rules noticed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pupils from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils possibly twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion to the next school year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select pupils who have left; the chip “Left” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or several pupils first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Possibly twice: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are two children. They are not shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, its pinyin or the initials, a class such as 3.2, or the last digits of a number. Enter opens the record, Ctrl+N enters a pupil, Del records that the selected pupils leave the school. Numbers are masked until you ask to see one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (entered by mistake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed and lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are removed and lie in the recycle bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableGuide</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these fields are taken; everything else in the table is not even read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed so far. This is what will happen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. This is what has happened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.txt)</source>
        <extracomment>file filter of the import; keep the patterns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is empty. Choose another sheet or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the row in which the headings stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row brings anything new, so there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – refused rows.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows are saved. Correct them there and import that file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rows the same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused and stay out; save them in the step before to correct them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful rows are not decided and stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rows not decided, not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is imported: %2 new, %3 changed, %4 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TableSource</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of cells copied in WPS or another spreadsheet program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the headings stand in row %2, %n rows follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows, no headings were recognised. The next step asks which row or column is what.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeOverGuide</name>
    <message>
        <source>Take programs over from another term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ལོ་རིམ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats for single classes are not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the term and the programs: Ctrl or Shift with a click takes several, Ctrl+A all. Programs whose title stands in this term already are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, places, grades, seats, fees and descriptions stay as they were. Nothing has changed yet; all of it is one act that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be taken over as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TermForm</name>
    <message>
        <source>School &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>སློབ་དུས(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the first day of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses a child may hold at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One course a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is given at most one personalised course on each weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By the calendar: %n service days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TermsSection</name>
    <message>
        <source>Term</source>
        <translation>སློབ་དུས</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term yet. The service is arranged by the term, so begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་ཚགས(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>སློབ་དུས</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimeEdit</name>
    <message>
        <source>A time of day, typed 16:30 or 1630.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimesEdit</name>
    <message>
        <source>Weekday %1</source>
        <extracomment>a weekly time of a program; %1 is the number of the row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take time %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this time out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimetablePart</name>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in whose way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes in the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clashes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1, %2.</source>
        <extracomment>%1 is the title of a program, %2 its weekly times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By grade</source>
        <extracomment>what stands at the left of the week timetable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where it stood: only Enter saves a move by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose a program, F2 moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc gives the move up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves the move, Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Nothing clashes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences about the week, one after the other</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::TimetableView</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move it, Enter saves, Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 moves it, Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TwiceView</name>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>འཛིན་གྲྭ</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are &amp;two children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TwoTexts</name>
    <message>
        <source>nothing</source>
        <extracomment>a field that holds nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UndoCommands</name>
    <message>
        <source>Undo</source>
        <extracomment>menu entry: what would be undone follows, for example &quot;Roster imported (612 records)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an earlier action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>an entry of a list: when, what was done</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VacancyTab</name>
    <message>
        <source>No draw has given seats yet: confirm one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a seat in this course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family answers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 free, %3 waiting</source>
        <extracomment>a program, free seats, children who wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer to the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WeekdayPicker</name>
    <message>
        <source>Mon</source>
        <translation>ཟླ་བ</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>མིག་དམར</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ལྷག་པ</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>ཕུར་བུ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>པ་སངས</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>སྤེན་པ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>ཉི་མ</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>This file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The after-school service of your school, from application to archive, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhatIfPanel</name>
    <message>
        <source>only from the least number on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most courses per child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask about yet: no application is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be different for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get their first wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be better off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be worse off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: averages of %1 sample lotteries. Their numbers are not the draw&apos;s, so nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the result, with the numbers drawn. Nothing is saved: the draw stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WishList</name>
    <message>
        <source>Wish %1</source>
        <extracomment>%1 is the rank: 1 is wanted most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course, initials or weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next wish, or leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the wish, Ctrl+Del takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this wish out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take wish %1 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WishPicker</name>
    <message>
        <source>No course for this grade matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
