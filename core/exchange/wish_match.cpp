// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wish_match.h"

#include "core/exchange/application_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nearestNamed = 3;

/// How many letters have to be changed, added or taken away to make one text the other.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.last();
}

QString withoutBrackets(const QString &written)
{
    static const QRegularExpression brackets(u"[(\\[【〔（][^)\\]】〕）]*[)\\]】〕）]"_s);
    return QString(written).remove(brackets);
}

/// "国际象棋 周一 16:30-17:30": the title without when it takes place.
QString withoutTime(const QString &written)
{
    static const QRegularExpression time(
        u"(每)?(周|星期|礼拜)[一二三四五六日天、,，和]+(上午|下午|晚上)?|[0-9]{1,2}[:：点][0-9]{0,2}"_s);
    return QString(written).remove(time);
}

} // namespace

QString titleKey(const QString &title)
{
    QString key;
    for (const QChar c : title.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#')
            key += c.toLower();
    return key;
}

WishMatch::WishMatch(const QList<Program> &programs, const QStringList &titlesOfOtherTerms) : m_programs(programs)
{
    for (qsizetype i = 0; i < programs.size(); ++i) {
        m_byKey.insert(titleKey(programs[i].title), i);
        if (programs[i].mode == ProgramMode::PersonalisedCourse && !m_titles.contains(programs[i].title))
            m_titles << programs[i].title;
    }
    for (const QString &title : titlesOfOtherTerms)
        m_others << titleKey(title);
}

WishMatch::Answer WishMatch::find(const QString &written, int grade) const
{
    const QString plain = withoutOption(written);
    const QString key = titleKey(plain);
    bool isNumber = false;
    const qint64 number = plain.toLongLong(&isNumber);
    if (isNumber)
        for (const Program &program : m_programs)
            if (program.id.value == number)
                return {.kind = Answer::Kind::Found, .program = program.id};
    for (const QString &form : {written, plain, withoutBrackets(plain), withoutTime(withoutBrackets(plain))}) {
        QList<qsizetype> places = m_byKey.values(titleKey(form));
        if (!titleKey(form).isEmpty() && !places.isEmpty()) {
            std::ranges::sort(places);
            return among(places, grade);
        }
    }
    if (key.contains(u"普惠托管"_s) || key == u"托管" || key == u"课后托管")
        return {.kind = Answer::Kind::Care};
    if (m_others.contains(key))
        return {.kind = Answer::Kind::OtherTerm, .nearest = nearest(key)};
    return {.kind = Answer::Kind::Unknown, .nearest = nearest(key)};
}

WishMatch::Answer WishMatch::among(const QList<qsizetype> &places, int grade) const
{
    if (m_programs[places.first()].mode == ProgramMode::InclusiveCare)
        return {.kind = Answer::Kind::Care};
    if (places.size() == 1)
        return {.kind = Answer::Kind::Found, .program = m_programs[places.first()].id};
    QList<qsizetype> fitting;
    for (const qsizetype place : places)
        if (m_programs[place].grades.contains(grade))
            fitting << place;
    if (fitting.size() == 1)
        return {.kind = Answer::Kind::Found, .program = m_programs[fitting.first()].id};
    QStringList numbered;
    for (const qsizetype place : fitting.isEmpty() ? places : fitting)
        numbered << u"%1(%2)"_s.arg(m_programs[place].title, m_programs[place].id.text());
    return {.kind = Answer::Kind::Several, .nearest = numbered};
}

QStringList WishMatch::nearest(const QString &key) const
{
    QList<std::pair<int, QString>> near;
    for (const QString &title : m_titles) {
        const QString other = titleKey(title);
        const bool inside = key.size() > 1 && other.size() > 1 && (other.contains(key) || key.contains(other));
        const int away = inside ? 0 : distance(key, other);
        if (away * 3 <= 2 * std::max(key.size(), other.size()))
            near.emplaceBack(away, title);
    }
    std::ranges::stable_sort(near, {}, &std::pair<int, QString>::first);
    QStringList titles;
    for (qsizetype i = 0; i < std::min(near.size(), nearestNamed); ++i)
        titles << near[i].second;
    return titles;
}

} // namespace core::exchange
