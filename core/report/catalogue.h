// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::report {

/// A report that can be asked for by name: on the report page and as `kehou-cli report FILE NAME`.
struct CatalogueEntry {
    QString name{};  ///< the form's number in forms.md, or plain words
    QString title{}; ///< as printed
    QStringList formats{};
};

/// All reports, in the order of their form numbers.
[[nodiscard]] const QList<CatalogueEntry> &catalogue();

/// The entry of a name (upper and lower case alike), or nullptr.
[[nodiscard]] const CatalogueEntry *catalogueEntry(const QString &name);

} // namespace core::report
