// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/file/opening.h"
#include "core/file/restore.h"
#include "core/file/safe_copies.h"
#include "ui/words/file_words.h"

#include <QCoreApplication>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/// Whatever was looked at, whether it was well or not.
QJsonObject checksJson(const file::Glance &glance, const Verification &found)
{
    return {{u"header"_s, u"ok"_s},
            {u"schema"_s, glance.schema},
            {u"integrity"_s, found.integrity.isEmpty() ? u"ok"_s : found.integrity},
            {u"foreign_keys"_s, found.brokenReferences},
            {u"journal"_s, found.brokenJournalLine},
            {u"counts"_s, countsJson(glance.counts)}};
}

} // namespace

Exit backUp(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const QString copy = desk.arguments.place(1, u"OUT"_s);
    const file::Glance glance = file::copyAs(path, copy, desk.clock.now());
    desk.answer({{u"ok"_s, true}, {u"copy"_s, copy}, {u"checks"_s, checksJson(glance, {})}},
                {said(QT_TRANSLATE_NOOP("CommandLine", "Copied to %1 and checked the copy.")).arg(copy),
                 ui::words::countsWords(glance.counts)});
    return Exit::Done;
}

Exit restoreFile(const Desk &desk)
{
    const QString copy = desk.arguments.place(0, u"BACKUP"_s);
    const QString path = desk.arguments.place(1, u"FILE"_s);
    const file::Restored done = file::restore(copy, path, desk.clock.now());
    QJsonObject answer{{u"ok"_s, true},
                       {u"file"_s, path},
                       {u"kept"_s, done.kept},
                       {u"after"_s, countsJson(done.after.counts)},
                       {u"checks"_s, checksJson(done.after, {})}};
    answer.insert(u"before"_s, done.before ? QJsonValue(countsJson(done.before->counts)) : QJsonValue());
    QStringList lines{
        said(QT_TRANSLATE_NOOP("CommandLine", "%1 holds what the copy %2 held; it was examined.")).arg(path, copy)};
    if (done.before)
        lines << said(QT_TRANSLATE_NOOP("CommandLine", "Before: %1")).arg(ui::words::countsWords(done.before->counts));
    lines << said(QT_TRANSLATE_NOOP("CommandLine", "Now: %1")).arg(ui::words::countsWords(done.after.counts));
    if (!done.kept.isEmpty())
        lines << said(QT_TRANSLATE_NOOP("CommandLine", "The file that was there is kept as %1.")).arg(done.kept);
    desk.answer(answer, lines);
    return Exit::Done;
}

Exit verifyFile(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const file::Examination examined = file::examine(path, desk.clock.now());
    const Verification &found = examined.found;
    const QString sound = said(QT_TRANSLATE_NOOP("CommandLine", "sound"));
    desk.answer(
        {{u"ok"_s, found.isSound()}, {u"checks"_s, checksJson(examined.glance, found)}},
        {said(QT_TRANSLATE_NOOP("CommandLine", "Integrity: %1"))
             .arg(found.integrity.isEmpty() ? sound : found.integrity),
         said(QT_TRANSLATE_NOOP("CommandLine", "Broken references: %1")).arg(found.brokenReferences),
         found.brokenJournalLine == 0
             ? said(QT_TRANSLATE_NOOP("CommandLine", "Journal: whole"))
             : said(QT_TRANSLATE_NOOP("CommandLine", "Journal: altered at line %1")).arg(found.brokenJournalLine)});
    return found.isSound() ? Exit::Done : Exit::Attention;
}

} // namespace app
