// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/program_values.h"

#include "core/exchange/student_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString digits = u"一二三四五六七八九"_s;

/// One line, half width, every dash and "to" the same.
QString plain(const QString &written)
{
    QString text = cleanText(written).normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar dash : u"~—–－―至到"_s)
        text.replace(dash, u'-');
    static const QRegularExpression dashes(u"-+"_s);
    return text.replace(dashes, u"-"_s);
}

QRegularExpression pattern(const QString &text) { return QRegularExpression(u"^(?:"_s + text + u")$"_s); }

const QString dayWord = u"(?:(?:周|星期|礼拜) ?[一二三四五六日天1-7]|[一二三四五六日天])"_s;
const QString daysWord = u"(?:每天|每日|工作日|"_s + dayWord + u"(?: ?[、,和及/-]? ?"_s + dayWord + u")*)"_s;
const QString hourWord = u"([0-9]{1,2})[:.点时]([0-9]{2}|半)?分?"_s;

Weekday dayOf(QChar c)
{
    if (c == u'日' || c == u'天')
        return 7;
    return c.isDigit() ? c.digitValue() : static_cast<Weekday>(digits.indexOf(c)) + 1;
}

QList<Weekday> daysIn(const QString &text)
{
    if (text.contains(u'每') || text.contains(u"工作日"_s))
        return {1, 2, 3, 4, 5};
    QList<Weekday> days;
    bool through = false;
    for (const QChar c : text) {
        through = through || c == u'-';
        if (!u"一二三四五六日天1234567"_s.contains(c))
            continue;
        const Weekday day = dayOf(c);
        if (through && !days.isEmpty())
            for (Weekday between = days.last() + 1; between < day; ++between)
                days << between;
        days << day;
        through = false;
    }
    return days;
}

std::optional<int> minutesOf(const QString &hour, const QString &minute)
{
    const int all = hour.toInt() * 60 + (minute == u"半"_s ? 30 : minute.toInt());
    return hour.toInt() > 24 || minute.toInt() > 59 || all > 24 * 60 ? std::nullopt : std::optional(all);
}

/// The first pair of which some word stands in the text.
template<class T, size_t N>
std::optional<T> firstIn(const QString &text, const std::array<std::pair<const char16_t *, T>, N> &table)
{
    for (const auto &[words, value] : table)
        for (const QString &word : QString::fromUtf16(words).split(u' '))
            if (text.contains(word))
                return value;
    return std::nullopt;
}

} // namespace

std::optional<GradeSet> readGrades(const QString &written, GradeSet all)
{
    QString text = plain(written);
    if (text.contains(u"全校"_s) || text.contains(u"全体"_s) || text.contains(u"所有"_s) || text == u"不限"_s)
        return all;
    text.replace(u"初一"_s, u"7"_s).replace(u"初二"_s, u"8"_s).replace(u"初三"_s, u"9"_s);
    for (qsizetype i = 0; i < digits.size(); ++i)
        text.replace(digits[i], QString::number(i + 1));
    text.remove(u"年级"_s).remove(u"年"_s).remove(u"级"_s).remove(u' ');
    static const QRegularExpression between(u"[、,;/.和及与]"_s);
    GradeSet grades;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        static const QRegularExpression range = pattern(u"([1-9])(?:-([1-9]))?"_s);
        const QRegularExpressionMatch match = range.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int from = match.captured(1).toInt();
        const int until = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (until < from)
            return std::nullopt;
        grades.bits |= GradeSet::range(from, until).bits;
    }
    return grades.isEmpty() ? std::nullopt : std::optional(grades);
}

std::optional<QList<WeeklySlot>> readTimes(const QString &written)
{
    static const QRegularExpression one(u"("_s + daysWord + u") ?[:(]? ?"_s + hourWord + u" ?- ?"_s + hourWord +
                                        u"\\)?"_s);
    QString rest = plain(written);
    QList<WeeklySlot> times;
    for (QRegularExpressionMatch match = one.match(rest); match.hasMatch(); match = one.match(rest)) {
        const auto from = minutesOf(match.captured(2), match.captured(3));
        const auto until = minutesOf(match.captured(4), match.captured(5));
        if (!from || !until || *from >= *until)
            return std::nullopt;
        for (const Weekday day : daysIn(match.captured(1)))
            if (const WeeklySlot slot{day, *from, *until}; !times.contains(slot))
                times << slot;
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    rest.removeIf([](QChar c) { return c.isSpace() || u"、,;/。和及"_s.contains(c); });
    if (!rest.isEmpty() || times.isEmpty())
        return std::nullopt;
    std::ranges::sort(times, {}, [](const WeeklySlot &slot) { return std::pair(slot.weekday, slot.from); });
    return times;
}

std::optional<QList<Weekday>> readProgramDays(const QString &written)
{
    const QString text = plain(written);
    static const QRegularExpression days = pattern(daysWord);
    static const QRegularExpression number = pattern(u"[1-7]"_s);
    if (number.match(text).hasMatch())
        return QList<Weekday>{text.toInt()};
    return days.match(text).hasMatch() ? std::optional(daysIn(text)) : std::nullopt;
}

std::optional<int> readMinutes(const Cell &cell)
{
    static const QRegularExpression hour = pattern(hourWord + u"(?::[0-9]{2})?"_s);
    if (const QRegularExpressionMatch match = hour.match(plain(cell.text)); match.hasMatch())
        return minutesOf(match.captured(1), match.captured(2));
    const bool isPart = (cell.kind == CellKind::Number || cell.kind == CellKind::Date) && cell.number > 0;
    if (!isPart)
        return std::nullopt;
    return static_cast<int>(std::lround((cell.number - std::floor(cell.number)) * 24 * 60));
}

std::optional<int> readProgramNumber(const QString &written)
{
    static const QRegularExpression count = pattern(u"([0-9]{1,5})(?:\\.0+)? ?(?:人|名|席|个|位|生)?"_s);
    const QRegularExpressionMatch match = count.match(plain(written));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<Money> readAmount(const QString &written)
{
    const QString text = plain(written);
    if (text.contains(u"免"_s) || text == u"无"_s || text == u"-"_s)
        return Money{};
    static const QRegularExpression amount = pattern(u"[¥￥]?([0-9]{1,7})(?:\\.([0-9]{1,2}))? ?(?:元.*)?"_s);
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Money{match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong()};
}

std::optional<FeeUnit> readFeeUnit(const QString &written)
{
    static constexpr std::array<std::pair<const char16_t *, FeeUnit>, 3> table{
        std::pair{u"课时 节 次 lesson", FeeUnit::Lesson}, std::pair{u"学期 期 term", FeeUnit::Term},
        std::pair{u"月 month", FeeUnit::Month}};
    return firstIn(plain(written), table);
}

std::optional<ProgramMode> readProgramMode(const QString &written)
{
    static constexpr std::array<std::pair<const char16_t *, ProgramMode>, 2> table{
        std::pair{u"普惠 托管 care", ProgramMode::InclusiveCare},
        std::pair{u"个性化 课程 社团 兴趣 素质 拓展 course", ProgramMode::PersonalisedCourse}};
    return firstIn(plain(written), table);
}

std::optional<ContentCategory> readCategory(const QString &written)
{
    using enum ContentCategory;
    static constexpr std::array<std::pair<const char16_t *, ContentCategory>, 8> table{
        std::pair{u"答疑", QuestionAnswering}, std::pair{u"作业", HomeworkCompletion},
        std::pair{u"阅读 读书", Reading},      std::pair{u"专题 主题教育", ThemeEducation},
        std::pair{u"特色", SchoolSpeciality},  std::pair{u"实践 劳动", Practice},
        std::pair{u"手工", Handicraft},        std::pair{u"社团 兴趣 体育 艺术 科技 音乐 美术 文艺 科学 棋 球", Club}};
    return firstIn(plain(written), table);
}

QStringList readNames(const QString &written)
{
    static const QRegularExpression between(u"[、,，;；/\\s]+"_s);
    QStringList names;
    for (const QString &name : cleanText(written).split(between, Qt::SkipEmptyParts))
        names << cleanName(name);
    names.removeDuplicates();
    return names;
}

} // namespace core::exchange
