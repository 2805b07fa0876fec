// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCollatorSortKey>
#include <QList>
#include <QVariant>

#include <vector>

namespace ui {

/// The values of one column, made ready to be compared many times: texts in pinyin order with numbers in them by size,
/// bytes as they are, numbers and dates by size. What is missing stands last in either direction.
class SortValues
{
public:
    explicit SortValues(const QList<QVariant> &values);

    /// Below 0 when `a` stands before `b`, 0 when neither does.
    [[nodiscard]] int compare(size_t a, size_t b, Qt::SortOrder order) const;

private:
    [[nodiscard]] int compareUp(size_t a, size_t b) const;

    enum class Kind { Numbers, Texts, Bytes };
    Kind m_kind = Kind::Numbers;
    std::vector<bool> m_missing;
    std::vector<QCollatorSortKey> m_texts;
    std::vector<QByteArray> m_bytes;
    std::vector<double> m_numbers;
};

} // namespace ui
