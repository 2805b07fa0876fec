// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::Literals::StringLiterals;

Arguments::Arguments(const QStringList &words, const QStringList &flags, const QStringList &options)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-') || word == u"-"_s) {
            m_places << word;
            continue;
        }
        if (flags.contains(word)) {
            m_options.insert(word, QString());
        } else if (options.contains(word)) {
            if (i + 1 >= words.size())
                throw UsageError{QCoreApplication::translate("CommandLine", "The option %1 needs a value.").arg(word)};
            m_options.insert(word, words.at(++i));
        } else {
            throw UsageError{QCoreApplication::translate("CommandLine", "There is no option %1 here.").arg(word)};
        }
    }
}

QString Arguments::place(int n, const QString &what) const
{
    if (n >= m_places.size())
        throw UsageError{QCoreApplication::translate("CommandLine", "%1 is missing.").arg(what)};
    return m_places.at(n);
}

int Arguments::number(const QString &name, int fallback, int least, int most) const
{
    if (!has(name))
        return fallback;
    bool isNumber = false;
    const int value = option(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        throw UsageError{QCoreApplication::translate("CommandLine", "%1 needs a whole number from %2 to %3.")
                             .arg(name)
                             .arg(least)
                             .arg(most)};
    return value;
}

qint64 Arguments::id(const QString &name) const
{
    if (!has(name))
        return 0;
    bool isNumber = false;
    const qint64 value = option(name).toLongLong(&isNumber);
    if (!isNumber || value <= 0)
        throw UsageError{QCoreApplication::translate("CommandLine", "%1 needs an id, as “info” prints it.").arg(name)};
    return value;
}

QDate Arguments::day(const QString &name, QDate fallback) const
{
    if (!has(name))
        return fallback;
    const QDate day = QDate::fromString(option(name), Qt::ISODate);
    if (!day.isValid())
        throw UsageError{QCoreApplication::translate("CommandLine", "%1: “%2” is not a day; write 2026-09-01.")
                             .arg(name, option(name))};
    return day;
}

QString Arguments::required(const QString &name) const
{
    if (option(name).isEmpty())
        throw UsageError{QCoreApplication::translate("CommandLine", "The option %1 is needed.").arg(name)};
    return option(name);
}

} // namespace app
