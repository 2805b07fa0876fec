// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/failures.h"

#include "ui/words/file_words.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>

namespace ui::words {

using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

QString words(const core::Failure &failure)
{
    const auto fact = [&failure](const QString &key) { return failure.facts().value(key).toString(); };
    const QString path = fact(u"path"_s);
    const QString reason = fact(u"reason"_s);
    switch (failure.code()) {
    case FailureCode::FileMissing:
        //: %1 is a path
        return QCoreApplication::translate("Failures", "There is no file %1. Check the name, or choose the file again.")
            .arg(path);
    case FailureCode::FileExists:
        return QCoreApplication::translate("Failures", "%1 exists already and was not touched. Choose another name.")
            .arg(path);
    case FailureCode::FileUnreadable:
        return QCoreApplication::translate("Failures", "%1 cannot be read: %2").arg(path, reason);
    case FailureCode::NotASchoolFile:
        return QCoreApplication::translate(
                   "Failures",
                   "%1 is not a school file of this program. It was not changed. School files end in .kehou.")
            .arg(path);
    case FailureCode::SchoolFileDamaged:
        return QCoreApplication::translate("Failures", "The school file %1 is damaged or not complete. It was not "
                                                       "changed. Open the latest safe copy instead.")
            .arg(path);
    case FailureCode::SchoolFileNewer:
        return QCoreApplication::translate(
                   "Failures", "The school file %1 was made by a newer version of this program (file %2, this program "
                               "knows up to %3). It was not changed. Install the newer program on this computer.")
            .arg(path, fact(u"found"_s), fact(u"known"_s));
    case FailureCode::SchoolFileLocked:
        return QCoreApplication::translate(
                   "Failures", "The school file %1 is open already on computer %2 (process %3). Close it there first.")
            .arg(path, fact(u"host"_s), fact(u"process"_s));
    case FailureCode::SchoolFileReadOnly:
        return QCoreApplication::translate("Failures", "The school file %1 can only be read, not changed, at this "
                                                       "place. Copy it to a folder of your own and open the copy.")
            .arg(path);
    case FailureCode::NetworkFolder:
        return placeWords({.network = failure.facts().value(u"network"_s).toBool(),
                           .cloud = core::file::CloudService(failure.facts().value(u"cloud"_s).toInt())});
    case FailureCode::FileGone:
        return QCoreApplication::translate(
                   "Failures",
                   "The place of the school file %1 is gone, for example a USB stick that was pulled out. What was "
                   "saved before is safe there; the last change was not saved. Put it back, or save a copy elsewhere.")
            .arg(path);
    case FailureCode::FolderMissing:
        return QCoreApplication::translate("Failures", "The folder %1 is not there. Connect the drive it lies on, or "
                                                       "choose another folder. Nothing was written.")
            .arg(path);
    case FailureCode::DiskFull:
        return QCoreApplication::translate("Failures", "The disk is full: %1 could not be written. What was saved "
                                                       "before is safe. Free some space and try again.")
            .arg(path);
    case FailureCode::CannotWrite:
        return QCoreApplication::translate("Failures", "%1 could not be written: %2. Nothing was changed.")
            .arg(path, reason);
    case FailureCode::Storage:
        return QCoreApplication::translate("Failures", "The school file could not be used (code %1: %2). The last "
                                                       "change was not saved; everything before it is safe.")
            .arg(fact(u"code"_s), reason);
    case FailureCode::ChangedMeanwhile:
        return QCoreApplication::translate(
            "Failures", "This record was changed meanwhile. Load it again; your change was not saved.");
    case FailureCode::SheetUnreadable:
        return QCoreApplication::translate(
                   "Failures",
                   "The table %1 cannot be read: %2. Open it in WPS or Excel, save it as .xlsx and try again.")
            .arg(path, sheetFaultWords(failure.facts()));
    case FailureCode::SheetEncrypted:
        return QCoreApplication::translate(
                   "Failures", "The table %1 is protected by a password. Save it without a password and try again.")
            .arg(path);
    case FailureCode::SheetTooLarge:
        return QCoreApplication::translate(
                   "Failures", "The table %1 is too large (limit: %2). Keep only the rows of the roster and try again.")
            .arg(path, fact(u"limit"_s));
    case FailureCode::SheetMissing:
        return QCoreApplication::translate("Failures", "The table %1 has no sheet %2. It has: %3.")
            .arg(path, fact(u"sheet"_s), fact(u"sheets"_s));
    case FailureCode::InstanceMalformed:
        return QCoreApplication::translate("Failures", "%1 cannot be used, at %2: %3")
            .arg(path, fact(u"place"_s), reason);
    case FailureCode::GlyphMissing:
        return QCoreApplication::translate(
                   "Failures",
                   "No installed font has the character “%1” in “%2”. Install a font for it; nothing was written.")
            .arg(fact(u"character"_s), fact(u"text"_s));
    case FailureCode::FontMissing:
        return QCoreApplication::translate("Failures", "The font %1 is not installed. Install it and try again.")
            .arg(fact(u"family"_s));
    case FailureCode::UnknownName:
        return QCoreApplication::translate("Failures", "There is no %1 named %2.")
            .arg(fact(u"kind"_s), fact(u"name"_s));
    case FailureCode::Bug:
        return QCoreApplication::translate(
                   "Failures",
                   "The program made a mistake (%1). What was saved before is safe. Please report it with the log.")
            .arg(fact(u"where"_s));
    }
    return QString();
}

} // namespace ui::words
