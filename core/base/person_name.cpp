// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include "core/base/han_readings.h"
#include "core/base/search_text.h"

#include <unicode/coll.h>

#include <memory>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHan(QChar c) { return c.script() == QChar::Script_Han || c.isSurrogate(); }

} // namespace

bool isNameDot(QChar c)
{
    switch (c.unicode()) {
    case 0x00B7: // middle dot, the one in the standard
    case 0x2022: // bullet
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x2E31: // word separator middle dot
    case 0x30FB: // katakana middle dot
    case 0xFF65: // its half-width form
        return true;
    default: return false;
    }
}

QChar plainTibetan(QChar c)
{
    switch (c.unicode()) {
    case 0x0F0C: return QChar(0x0F0B); // tsheg that keeps a line together
    case 0x0F6A: return QChar(0x0F62); // letters of fixed form
    case 0x0FBA: return QChar(0x0FAD);
    case 0x0FBB: return QChar(0x0FB1);
    case 0x0FBC: return QChar(0x0FB2);
    default: return c;
    }
}

bool isTibetanPoint(QChar c) { return c.unicode() >= 0x0F0B && c.unicode() <= 0x0F0F; }

QString matchingName(const QString &written)
{
    const QString trimmed = written.normalized(QString::NormalizationForm_KC).trimmed();
    QString name;
    for (const QChar c : trimmed) {
        const bool afterHan = !name.isEmpty() && (isHan(name.back()) || name.back() == QChar(0x00B7));
        if (isNameDot(c) || (c == u'.' && afterHan))
            name += QChar(0x00B7);
        else if (c.category() == QChar::Other_Format || (c.isSpace() && afterHan))
            continue;
        else
            name += plainTibetan(c);
    }
    while (!name.isEmpty() && (isTibetanPoint(name.back()) || name.back().isSpace()))
        name.chop(1);
    return name;
}

QString pinyinKeys(const QString &name)
{
    QString key;
    bool sounds = false;
    for (const char32_t c : matchingName(name).toUcs4()) {
        const QLatin1String readings = hanReadings(c);
        const QChar letter = c < 0x80 ? QChar(char16_t(c)).toLower() : QChar();
        if (readings.isEmpty() && !(letter >= u'a' && letter <= u'z'))
            continue;
        sounds = sounds || !readings.isEmpty();
        key += key.isEmpty() ? soundsBegin : QChar(u' ');
        if (readings.isEmpty())
            key += letter;
        else
            key += readings;
    }
    return sounds ? key + soundsEnd : QString();
}

QByteArray pinyinOrder(const QString &name)
{
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("zh", "CN"), status));
        if (made)
            made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        return made;
    }();
    if (!collator)
        return name.toUtf8();
    const icu::UnicodeString text(reinterpret_cast<const char16_t *>(name.utf16()), static_cast<int32_t>(name.size()));
    QByteArray key(static_cast<qsizetype>(name.size()) * 8 + 16, Qt::Uninitialized);
    int32_t size =
        collator->getSortKey(text, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = collator->getSortKey(text, reinterpret_cast<uint8_t *>(key.data()), size);
    }
    key.truncate(size);
    return key;
}

} // namespace core
