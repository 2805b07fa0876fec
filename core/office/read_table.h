// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace core {

/// A table on its way into the school, as it was read, before anybody says what its columns mean.
struct ReadTable {
    QString path{};       ///< empty: pasted
    QStringList sheets{}; ///< the visible sheets of the file
    int sheetIndex = 0;
    exchange::Sheet sheet{};
};

/// Throws what exchange::readTable throws.
[[nodiscard]] ReadTable readTable(const QString &path, int sheetIndex, const Progress &progress = {});
/// A block copied from a spreadsheet.
[[nodiscard]] ReadTable pastedTable(const QString &text);

/// Which column holds which field, by the field's name.
struct NamedColumns {
    int headerRow = -1; ///< 0 is the first row; -1: not known, or there are none
    QMap<QString, int> columns{};
    bool operator==(const NamedColumns &) const = default;
};

template<class Field>
NamedColumns namedColumns(int headerRow, const QMap<Field, int> &columns)
{
    NamedColumns named{.headerRow = headerRow};
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        named.columns.insert(name(it.key()), *it);
    return named;
}

template<class Field>
QMap<Field, int> columnsOf(const NamedColumns &named, const QList<Field> &fields)
{
    QMap<Field, int> columns;
    for (const Field field : fields)
        if (const auto column = named.columns.constFind(name(field)); column != named.columns.cend())
            columns.insert(field, *column);
    return columns;
}

template<class Field>
QStringList namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names << name(field);
    return names;
}

/// Which heading means which field, as this school corrected it: one layout per set of headings, the latest first.
/// `earlier` is what was remembered before.
[[nodiscard]] QString rememberedLayouts(const exchange::Sheet &sheet, const NamedColumns &columns,
                                        const QString &earlier);
/// Finds a remembered layout again, also where no headings were recognised; of another table's layout, what has the
/// same headings. Nothing when nothing is remembered of this table.
[[nodiscard]] std::optional<NamedColumns> recalledColumns(const exchange::Sheet &sheet, const NamedColumns &found,
                                                          const QStringList &fields, const QString &layouts);

} // namespace core
