// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::words {

using core::file::CloudService;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 justNow = 5 * 60; ///< seconds

QString said(const char *text) { return QCoreApplication::translate("FileWords", text); }

} // namespace

QString cloudName(CloudService service)
{
    switch (service) {
    case CloudService::None: return QString();
    case CloudService::OneDrive: return u"OneDrive"_s;
    case CloudService::Nutstore: return said(QT_TRANSLATE_NOOP("FileWords", "Nutstore"));
    case CloudService::Dropbox: return u"Dropbox"_s;
    case CloudService::Baidu: return said(QT_TRANSLATE_NOOP("FileWords", "Baidu Netdisk"));
    case CloudService::Wps: return said(QT_TRANSLATE_NOOP("FileWords", "WPS Cloud"));
    case CloudService::ICloud: return u"iCloud"_s;
    case CloudService::GoogleDrive: return said(QT_TRANSLATE_NOOP("FileWords", "Google Drive"));
    case CloudService::Weiyun: return said(QT_TRANSLATE_NOOP("FileWords", "Tencent Weiyun"));
    }
    return QString();
}

QString placeWords(const core::file::Place &place)
{
    if (place.network)
        return said(QT_TRANSLATE_NOOP(
            "FileWords", "This file lies in a network folder, where two computers could write into it at once. It is "
                         "opened for reading only; copy it to this computer to work on it."));
    if (place.cloud != CloudService::None)
        //: %1 is the name of a cloud service
        return said(QT_TRANSLATE_NOOP(
                        "FileWords",
                        "This file lies in a folder that %1 synchronises, which may put an older state back over "
                        "your work. It is opened for reading only; copy it to this computer to work on it."))
            .arg(cloudName(place.cloud));
    return said(QT_TRANSLATE_NOOP("FileWords", "This file can only be read at this place (a write-protected file, "
                                               "folder or disk). Copy it to this computer to work on it."));
}

QString ageWords(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return QString();
    const qint64 days = at.date().daysTo(now.date());
    const QString time = at.toString(u"HH:mm"_s);
    if (days < 0)
        return at.toString(u"yyyy-MM-dd HH:mm"_s);
    if (days == 0)
        return at.secsTo(now) < justNow ? said(QT_TRANSLATE_NOOP("FileWords", "just now"))
                                        : said(QT_TRANSLATE_NOOP("FileWords", "today %1")).arg(time);
    if (days == 1)
        return said(QT_TRANSLATE_NOOP("FileWords", "yesterday %1")).arg(time);
    return QCoreApplication::translate("FileWords", "%n days ago", nullptr, int(days));
}

QString countsWords(const core::BookCounts &counts)
{
    return said(QT_TRANSLATE_NOOP("FileWords", "%1 pupils, %2 classes, %3 programs, %4 applications, %5 seats"))
        .arg(counts.pupils)
        .arg(counts.classes)
        .arg(counts.programs)
        .arg(counts.applications)
        .arg(counts.seats);
}

QString sizeWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace ui::words
