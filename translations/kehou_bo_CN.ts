<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo_CN" sourcelanguage="en">
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
        <source>The school file %1 is damaged (%2). It was not changed. Open the latest safe copy instead.</source>
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
        <source>The school file %1 lies in a network folder. Copy it to this computer before working on it.</source>
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
        <source>The table %1 is too large (limit: %2). Keep only the rows of the roster and try again.</source>
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
</context>
</TS>
