// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copy_state.h"

#include "ui/words/failures.h"
#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 oldAfter = 2 * 24 * 60 * 60; ///< seconds

QString said(const char *text) { return QCoreApplication::translate("CopyState", text); }

} // namespace

bool CopyState::needsCare() const
{
    return trouble || placeGone || (at.isValid() && changed && at.secsTo(now) > oldAfter);
}

QString copyWords(const CopyState &state)
{
    if (!state.at.isValid())
        return said(QT_TRANSLATE_NOOP("CopyState", "No safe copy yet"));
    //: %1 is "today 16:20", "3 days ago"
    return said(QT_TRANSLATE_NOOP("CopyState", "Last safe copy: %1")).arg(words::ageWords(state.at, state.now));
}

QString copySentence(const CopyState &state)
{
    if (state.trouble)
        return said(QT_TRANSLATE_NOOP("CopyState", "The last attempt gave no copy. %1"))
            .arg(words::words(*state.trouble));
    if (!state.at.isValid())
        return said(QT_TRANSLATE_NOOP("CopyState", "The first one is made by itself on closing the file."));
    if (state.placeGone)
        return said(QT_TRANSLATE_NOOP("CopyState", "The copy is not where it was made. Make a new one now."));
    if (state.secondGone)
        return said(QT_TRANSLATE_NOOP("CopyState", "The second place is not connected; the copy lies only here."));
    if (state.changed && state.needsCare())
        return said(QT_TRANSLATE_NOOP("CopyState", "Since then work went on without a copy. Make one now."));
    return state.changed ? said(QT_TRANSLATE_NOOP("CopyState", "The next one is made by itself on closing the file."))
                         : said(QT_TRANSLATE_NOOP("CopyState", "Nothing has changed since."));
}

QString fileSetting(const QString &path, const QString &what)
{
    const QByteArray of = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return u"file-%1/%2"_s.arg(QString::fromLatin1(of), what);
}

} // namespace ui
