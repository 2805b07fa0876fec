// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_ranking.h"

#include "core/exchange/application_values.h"
#include "core/exchange/student_values.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPlaces = 60; ///< more is a mark or a count, not a place
constexpr qsizetype longestTitle = 60;

/// A heading as one question and one of its options.
struct Parts {
    QString question{};
    QString option{};
};

bool isOpening(QChar c) { return QStringView(u"([【〔").contains(c); }
bool isClosing(QChar c) { return QStringView(u")]】〕").contains(c); }

/// Every way to part a heading: the brackets at its end, or a dash or colon outside of brackets.
QList<Parts> partings(const QString &heading)
{
    const QString text = cleanText(heading.normalized(QString::NormalizationForm_KC));
    QList<Parts> found;
    const auto add = [&found](const QString &question, const QString &option) {
        const QString title = option.trimmed();
        if (!question.trimmed().isEmpty() && !title.isEmpty() && title.size() <= longestTitle)
            found << Parts{question.simplified().remove(u' '), title};
    };
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0 && (depth > 0 || isClosing(text.back())); --i) {
        depth += isClosing(text[i]) ? 1 : isOpening(text[i]) ? -1 : 0;
        if (depth == 0) {
            add(text.left(i), text.sliced(i + 1, text.size() - i - 2));
            break;
        }
    }
    depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        depth += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
        if (depth == 0 && QStringView(u"—–―-_:/|").contains(c)) {
            qsizetype end = i;
            while (end + 1 < text.size() && text[end + 1] == c)
                ++end;
            add(text.left(i), text.sliced(end + 1));
            i = end;
        }
    }
    return found;
}

/// The columns under each question.
QMap<QString, QMap<int, QString>> questions(const CellRow &headings)
{
    QMap<QString, QMap<int, QString>> found;
    for (qsizetype column = 0; column < headings.size(); ++column)
        for (const Parts &parts : partings(headings[column].text))
            found[parts.question].insert(static_cast<int>(column), parts.option);
    return found;
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&text](const QString &word) { return text.contains(word); });
}

/// Options that are no courses: places ("第一志愿", "2"), the days of care, or what is asked about a person.
bool areCourses(const QStringList &options)
{
    static const QRegularExpression place(
        u"^第?([一二三四五六七八九十]|[0-9]{1,2})(项|个|门|位|名|志愿|意愿|选择|选项)?$|^(志愿|意愿)([一二三四五六七八九十0-9]|$)"_s);
    static const QRegularExpression day(u"^(周|星期|礼拜)[一二三四五六日天]"_s);
    static const QRegularExpression person(
        u"姓名|名字|电话|手机|号码|身份证|学籍|出生|生日|年级|班级|关系$|签字|签名"_s);
    const auto all = [&options](const QRegularExpression &of) {
        return std::ranges::all_of(options, [&of](const QString &o) { return o.contains(of); });
    };
    const auto any = [&options](const QRegularExpression &of) {
        return std::ranges::any_of(options, [&of](const QString &o) { return o.contains(of); });
    };
    return options.size() > 1 && QSet<QString>(options.cbegin(), options.cend()).size() == options.size() &&
           !any(place) && !all(day) && !any(person);
}

/// What the answers below the headings look like.
struct Look {
    int cells = 0;    ///< with something in them
    int places = 0;   ///< of those, with a place
    int families = 0; ///< rows with a place
    int ranked = 0;   ///< of those, with places 1, 2, … each once
    bool hasSecond = false;
};

Look lookAt(const Sheet &sheet, int headerRow, const QMap<int, QString> &columns)
{
    Look look;
    for (qsizetype row = headerRow + 1; row < sheet.rows.size(); ++row) {
        QList<int> places;
        for (auto it = columns.keyBegin(); it != columns.keyEnd(); ++it) {
            const auto place = readRank(sheet.text(row, *it));
            if (place == 0)
                continue;
            ++look.cells;
            if (place)
                places << *place;
        }
        look.places += static_cast<int>(places.size());
        if (places.isEmpty())
            continue;
        ++look.families;
        std::ranges::sort(places);
        look.ranked += places.first() == 1 && std::ranges::adjacent_find(places) == places.end() ? 1 : 0;
        look.hasSecond = look.hasSecond || places.last() > 1;
    }
    return look;
}

/// At least half of what was answered are places.
bool mostlyPlaces(const Look &look) { return look.cells == 0 || (look.places > 0 && look.places * 2 >= look.cells); }

bool isRanking(const Sheet &sheet, int headerRow, const QString &question, const QMap<int, QString> &columns)
{
    if (!areCourses(columns.values()) || hasAny(question, {u"满意"_s, u"评价"_s, u"评分"_s, u"打分"_s, u"星期"_s}))
        return false;
    const Look look = lookAt(sheet, headerRow, columns);
    if (hasAny(question, {u"排序"_s, u"志愿"_s, u"意愿"_s, u"先后"_s, u"顺序"_s, u"名次"_s, u"排列"_s}))
        return mostlyPlaces(look);
    return look.hasSecond && look.places == look.cells && look.ranked * 4 >= look.families * 3;
}

/// The larger question, of two alike the one that says more.
bool isBetter(const QString &question, qsizetype columns, const QString &than, qsizetype others)
{
    return columns > others || (columns == others && question.size() > than.size());
}

} // namespace

std::optional<int> readRank(const QString &written)
{
    static const QRegularExpression place(u"^(?:第|no\\.?)?([0-9]{1,3})(?:\\.0+)?(?:位|名|志愿|选择|项|个)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numeral(u"^第?([一二三四五六七八九十])(?:位|名|志愿|选择|项|个)?$"_s);
    static const QRegularExpression none(u"^-[0-9]+(\\.0+)?$"_s);
    const QString text = cleanText(written.normalized(QString::NormalizationForm_KC)).remove(u' ');
    if (text.isEmpty() || saysNothing(text) || none.match(text).hasMatch() || text == u"未排序" || text == u"未选")
        return 0;
    if (const auto match = place.match(text); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        return number <= mostPlaces ? std::optional(number) : std::nullopt;
    }
    if (const auto match = numeral.match(text); match.hasMatch())
        return static_cast<int>(QStringView(u"一二三四五六七八九十").indexOf(match.captured(1))) + 1;
    return std::nullopt;
}

QMap<int, QString> findRanking(const Sheet &sheet, int headerRow)
{
    QString best;
    QMap<int, QString> columns;
    const auto all = questions(sheet.rows.value(headerRow));
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        if (isBetter(it.key(), it->size(), best, columns.size()) && isRanking(sheet, headerRow, it.key(), *it)) {
            best = it.key();
            columns = *it;
        }
    return columns;
}

QMap<int, QString> rankingAt(const Sheet &sheet, int headerRow, int column)
{
    QString best;
    QMap<int, QString> columns;
    const auto all = questions(sheet.rows.value(headerRow));
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        if (it->contains(column) && isBetter(it.key(), it->size(), best, columns.size()) && areCourses(it->values()) &&
            mostlyPlaces(lookAt(sheet, headerRow, *it))) {
            best = it.key();
            columns = *it;
        }
    return columns;
}

} // namespace core::exchange
