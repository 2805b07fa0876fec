// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_text.h"

#include "core/base/person_name.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHan(QChar c) { return c.script() == QChar::Script_Han || c.isSurrogate(); }
bool isLetter(QChar c) { return c >= u'a' && c <= u'z'; }

/// Lower case, half width, one form of Tibetan; dots of names, invisible signs and blanks between Han characters gone.
QString plainForm(const QString &text)
{
    const QString whole = text.normalized(QString::NormalizationForm_KC).toLower();
    QString form;
    form.reserve(whole.size());
    for (const QChar c : whole) {
        if (c < u'\x80' && c != u'.' && c != u' ') {
            form += c;
            continue;
        }
        const bool afterHan = !form.isEmpty() && isHan(form.back());
        if (isNameDot(c) || isTibetanPoint(c) || c.category() == QChar::Other_Format ||
            (afterHan && (c == u'.' || (c.isSpace() && c != u'\n'))))
            continue;
        form += plainTibetan(c);
    }
    return form;
}

/// One character of a key, walked through: every place in the word that is reached by taking the beginning of one of its
/// readings, from a place reached before. Answers whether the whole word was taken.
bool takeCharacter(QStringView readings, QStringView word, quint64 before, quint64 &after)
{
    qsizetype start = 0;
    while (start < readings.size()) {
        const qsizetype bar = readings.indexOf(u'|', start);
        const QStringView reading = readings.mid(start, bar < 0 ? -1 : bar - start);
        for (qsizetype place = 0; place < word.size(); ++place) {
            if (!(before >> place & 1))
                continue;
            for (qsizetype i = 0; i < reading.size() && reading.at(i) == word.at(place + i); ++i) {
                if (place + i + 1 == word.size())
                    return true;
                after |= quint64(1) << (place + i + 1);
            }
        }
        start += reading.size() + 1;
    }
    return false;
}

constexpr qsizetype longestWord = 60; ///< places are counted in the bits of one number

bool soundsLike(QStringView sounds, QStringView word)
{
    word = word.left(longestWord);
    quint64 reached = 1;
    qsizetype start = 0;
    for (qsizetype at = 0; at < sounds.size(); ++at) {
        const QChar c = sounds.at(at);
        if (c != u' ' && c != soundsEnd && c != soundsBegin)
            continue;
        quint64 after = 1; // the word may begin at any character of a name
        if (at > start && takeCharacter(sounds.mid(start, at - start), word, reached, after))
            return true;
        reached = c == u' ' ? after : 1;
        start = at + 1;
    }
    return false;
}

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    for (const QString &part : typed.normalized(QString::NormalizationForm_KC).split(u' ', Qt::SkipEmptyParts)) {
        Word word{.text = plainForm(part)};
        if (word.text.isEmpty())
            continue;
        m_form += m_form.isEmpty() ? word.text : u' ' + word.text;
        QString letters = word.text;
        letters.replace(QChar(0xFC), u'v').remove(u'\''); // ü; xi'an
        if (std::ranges::all_of(letters, isLetter))
            word.sound = letters;
        m_words << word;
    }
}

void SearchText::Side::take(const QStringList &texts)
{
    for (const QString &written : texts) {
        qsizetype done = 0;
        for (qsizetype begin = written.indexOf(soundsBegin); begin >= 0; begin = written.indexOf(soundsBegin, done)) {
            qsizetype end = written.indexOf(soundsEnd, begin);
            end = end < 0 ? written.size() : end + 1;
            text += plainForm(written.mid(done, begin - done));
            sounds += QStringView(written).mid(begin, end - begin);
            done = end;
        }
        text += plainForm(done == 0 ? written : written.mid(done)) + u'\n';
    }
}

bool SearchText::Side::holds(const SearchWords::Word &word) const
{
    return text.contains(word.text) || (!word.sound.isEmpty() && soundsLike(sounds, word.sound));
}

SearchText::SearchText(const QStringList &texts, const QStringList &alsoWritten) : m_spellings(alsoWritten)
{
    m_written.take(texts);
    for (const QString &spelling : alsoWritten)
        m_also.take({spelling, pinyinKeys(spelling)});
}

SearchText::Answer SearchText::answer(const SearchWords &words) const
{
    Answer answer = Answer::AsWritten;
    for (const SearchWords::Word &word : words.m_words) {
        if (m_written.holds(word))
            continue;
        if (!m_also.holds(word))
            return Answer::No;
        answer = Answer::OtherSpelling;
    }
    return answer;
}

QString SearchText::spellingFound(const SearchWords &words) const
{
    if (answer(words) != Answer::OtherSpelling)
        return {};
    for (const QString &spelling : m_spellings) {
        Side side;
        side.take({spelling, pinyinKeys(spelling)});
        if (std::ranges::all_of(words.m_words,
                                [&](const auto &word) { return m_written.holds(word) || side.holds(word); }))
            return spelling;
    }
    return m_spellings.first(); // one word by this spelling, another by that
}

SearchText searchText(const QString &name, const QStringList &texts, const NameSpellings &spellings)
{
    return SearchText(QStringList{name, pinyinKeys(name)} + texts, otherSpellingsOf(name, spellings));
}

} // namespace core
