// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

#include <QVariant>

#include <optional>

namespace ui {

/// What can be changed for many children at once: fields in which children are alike. What tells them apart (name,
/// number, birth date) is changed one by one.
enum class BatchField { Class, Residence, Sex, Ethnicity, Address, Phone, Health, Mark };

[[nodiscard]] QList<BatchField> batchFields();
[[nodiscard]] QString batchTitle(BatchField field);
/// The field behind a column of the pupils' list; nothing when the column is different for every child.
[[nodiscard]] std::optional<BatchField> batchFieldOf(const QString &column);

/// An id for classes, an enumerator for residence and sex, otherwise a text.
[[nodiscard]] QVariant batchValue(const core::Student &student, BatchField field);
void setBatchValue(core::Student &student, BatchField field, const QVariant &value);
/// The value as the preview shows it: classes by their names, telephones masked.
[[nodiscard]] QString batchWord(BatchField field, const QVariant &value, const QList<core::SchoolClass> &classes,
                                core::SchoolYearStart year);

/// One value for one field of many children.
struct BatchChange {
    BatchField field = BatchField::Class;
    QVariant value{};
    QList<core::StudentId> students{};
};

enum class BatchOutcome { Changes, Same, Refused };

/// What would become of one child.
struct BatchLine {
    core::StudentId id{};
    QString name{};
    QString person{}; ///< class, birth date, last digits
    QString before{};
    QString after{};
    BatchOutcome outcome = BatchOutcome::Same;
    core::Findings findings{};
};

/// Nothing is written yet: a line for every child, and the records that would be.
struct BatchPlan {
    BatchChange change{};
    QList<BatchLine> lines{};
    QList<core::StudentRecord> records{};

    [[nodiscard]] int count(BatchOutcome outcome) const;
};

[[nodiscard]] BatchPlan planBatch(const core::SchoolBook &book, const BatchChange &change,
                                  const QList<core::StudentLine> &lines, const core::Progress &progress = {});

} // namespace ui
