// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

/// The fields of a record as the journal keeps it, in words: for two texts side by side.
namespace ui::words {

/// The name of what a field points to: a class, a teacher, a course; `column` says which kind.
using NameOfId = std::function<QString(const QString &column, qint64 id)>;

[[nodiscard]] QString fieldLabel(core::Subject subject, const QString &column);
/// Numbers and telephones masked.
[[nodiscard]] QString fieldText(core::Subject subject, const QString &column, const QJsonValue &value,
                                const NameOfId &nameOf);

/// A field that holds two different things.
struct FieldDifference {
    QString column{};
    QString label{};
    QString one{};
    QString other{};
};
/// Where two records differ, in the order of the form as far as there is one.
[[nodiscard]] QList<FieldDifference> differences(core::Subject subject, const QJsonObject &one,
                                                 const QJsonObject &other, const NameOfId &nameOf);

} // namespace ui::words
