// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_parts.h"

#include <array>
#include <string_view>
#include <vector>

namespace core::exchange {

/// The texts a workbook keeps once for all cells: one block of UTF-8 and where each text ends. A QString is made when a
/// cell asks for it; what is asked for often is made once.
class SharedStrings
{
public:
    void read(const ZipParts &parts, const QString &part);

    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_ends.size()); }
    /// `index` must be below size().
    [[nodiscard]] QString at(qint64 index) const;

private:
    friend class StringsPass;

    struct Made {
        qint64 index = -1;
        QString text{};
    };
    std::vector<char> m_bytes{};
    std::vector<quint32> m_ends{};
    mutable std::array<Made, 1024> m_made{};
};

} // namespace core::exchange
