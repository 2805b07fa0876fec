// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/copy_calendar.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 clocksDiffer = 10 * 60; ///< seconds between two computers that nobody calls wrong

qint64 day(QDate date) { return date.toJulianDay(); }
qint64 week(QDate date) { return date.addDays(1 - date.dayOfWeek()).toJulianDay(); }
qint64 month(QDate date) { return qint64(date.year()) * 12 + date.month(); }

} // namespace

QList<DatedCopy> superfluous(QList<DatedCopy> copies, const QDateTime &now)
{
    std::ranges::sort(copies, std::ranges::greater(), &DatedCopy::at);
    if (copies.isEmpty() || copies.first().at > now)
        return {};
    QSet<QString> kept{copies.first().path};
    const auto keepLastOf = [&](qsizetype most, qint64 (*span)(QDate)) {
        QSet<qint64> seen;
        for (const DatedCopy &copy : std::as_const(copies)) {
            const qint64 of = span(copy.at.date());
            if (seen.contains(of))
                continue;
            if (seen.size() == most)
                return;
            seen.insert(of);
            kept.insert(copy.path);
        }
    };
    keepLastOf(daysKept, day);
    keepLastOf(weeksKept, week);
    keepLastOf(monthsKept, month);
    copies.removeIf([&](const DatedCopy &copy) { return kept.contains(copy.path) || copy.at.date() == now.date(); });
    return copies;
}

QString copyName(const QString &baseName, const QDateTime &at)
{
    return u"%1-%2.kehou"_s.arg(baseName, at.toString(u"yyyyMMdd-HHmmss"_s));
}

std::optional<QDateTime> timeInName(const QString &fileName, const QString &baseName)
{
    static const QRegularExpression form(u"^-(\\d{8}-\\d{6})(-\\d+)?\\.kehou$"_s);
    if (!fileName.startsWith(baseName))
        return {};
    const QRegularExpressionMatch match = form.match(fileName.mid(baseName.size()));
    const QDateTime at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

bool isBefore(const QDateTime &now, const QDateTime &happened)
{
    return happened.isValid() && now.secsTo(happened) > clocksDiffer;
}

QDateTime nextMidnight(const QDateTime &now) { return now.date().addDays(1).startOfDay(); }

} // namespace core::file
