// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/parts.h"

using namespace core::exchange;

/// A workbook: as an archive when it begins like one, else as four parts to be packed, so that the search is not
/// stopped by check sums.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    fuzz::answered([&] {
        const QString path = QStringLiteral("a.xlsx");
        const auto file = openXlsx(input.startsWith("PK") ? input : fuzz::packedParts(input), path);
        for (qsizetype sheet = 0; sheet < std::min<qsizetype>(file->names().size(), 3); ++sheet)
            (void)collected(*file, sheet, path);
    });
    return 0;
}
