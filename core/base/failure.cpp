// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

#include <QStringList>

namespace core {

using namespace Qt::Literals::StringLiterals;

Failure::Failure(FailureCode code, QVariantMap facts) : m_code(code), m_facts(std::move(facts))
{
    QStringList parts{name(code)};
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it)
        parts << it.key() + u'=' + it.value().toString();
    m_what = parts.join(u' ').toUtf8();
}

QString name(FailureCode code)
{
    switch (code) {
    case FailureCode::FileMissing: return u"file-missing"_s;
    case FailureCode::FileExists: return u"file-exists"_s;
    case FailureCode::FileUnreadable: return u"file-unreadable"_s;
    case FailureCode::NotASchoolFile: return u"not-a-school-file"_s;
    case FailureCode::SchoolFileDamaged: return u"school-file-damaged"_s;
    case FailureCode::SchoolFileNewer: return u"school-file-newer"_s;
    case FailureCode::SchoolFileLocked: return u"school-file-locked"_s;
    case FailureCode::SchoolFileReadOnly: return u"school-file-read-only"_s;
    case FailureCode::NetworkFolder: return u"network-folder"_s;
    case FailureCode::FileGone: return u"file-gone"_s;
    case FailureCode::FolderMissing: return u"folder-missing"_s;
    case FailureCode::DiskFull: return u"disk-full"_s;
    case FailureCode::CannotWrite: return u"cannot-write"_s;
    case FailureCode::Storage: return u"storage"_s;
    case FailureCode::ChangedMeanwhile: return u"changed-meanwhile"_s;
    case FailureCode::SheetUnreadable: return u"sheet-unreadable"_s;
    case FailureCode::SheetEncrypted: return u"sheet-encrypted"_s;
    case FailureCode::SheetTooLarge: return u"sheet-too-large"_s;
    case FailureCode::SheetMissing: return u"sheet-missing"_s;
    case FailureCode::InstanceMalformed: return u"instance-malformed"_s;
    case FailureCode::GlyphMissing: return u"glyph-missing"_s;
    case FailureCode::FontMissing: return u"font-missing"_s;
    case FailureCode::UnknownName: return u"unknown-name"_s;
    case FailureCode::Bug: return u"bug"_s;
    }
    return u"bug"_s;
}

} // namespace core
