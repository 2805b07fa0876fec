// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include <unicode/coll.h>
#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDot(QChar c)
{
    return c == QChar(0x00B7) || c == QChar(0x2022) || c == QChar(0x30FB) || c == QChar(0x2027) || c == QChar(0xFF65);
}

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

std::unique_ptr<icu::Transliterator> transliterator(const char *rule)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString(rule), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

QStringList syllables(const icu::Transliterator *reading, const QString &name)
{
    if (!reading)
        return {};
    icu::UnicodeString text;
    for (const QChar c : name) // one blank after each character keeps syllables apart
        text.append(static_cast<char16_t>(c.unicode())).append(static_cast<char16_t>(c.isSurrogate() ? 0 : ' '));
    reading->transliterate(text);
    const QString latin = QString::fromUtf16(text.getBuffer(), text.length()).toLower();
    QStringList parts;
    QString part;
    for (const QChar c : latin) {
        if (c >= u'a' && c <= u'z')
            part += c;
        else if (c == u' ' && !part.isEmpty())
            parts << std::exchange(part, QString());
    }
    if (!part.isEmpty())
        parts << part;
    return parts;
}

QString initials(const QStringList &parts)
{
    QString word;
    for (const QString &part : parts)
        word += part.front();
    return word;
}

} // namespace

QString matchingName(const QString &written)
{
    const QString trimmed = written.normalized(QString::NormalizationForm_KC).trimmed();
    QString name;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (isDot(c) || (c == u'.' && i > 0 && isHan(trimmed.at(i - 1))))
            name += QChar(0x00B7);
        else if (c.isSpace() && !name.isEmpty() && (isHan(name.back()) || name.back() == QChar(0x00B7)))
            continue;
        else if (c.category() != QChar::Other_Format)
            name += c;
    }
    return name;
}

QString pinyinKeys(const QString &name)
{
    static const auto common = transliterator("Han-Latin; Latin-ASCII");
    static const auto surname = transliterator("Han-Latin/Names; Latin-ASCII");
    QStringList keys;
    for (const auto *reading : {common.get(), surname.get()}) {
        const QStringList parts = syllables(reading, matchingName(name));
        if (!parts.isEmpty())
            keys << parts.join(QString()) << initials(parts);
    }
    keys.removeDuplicates();
    return keys.join(u' ');
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

bool answersFilter(const QString &typed, const QStringList &texts)
{
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const bool found = std::ranges::any_of(
            texts, [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
        if (!found)
            return false;
    }
    return true;
}

} // namespace core
