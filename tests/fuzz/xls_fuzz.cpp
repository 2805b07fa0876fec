// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_reader.h"
#include "tests/core/exchange/hand_made_xls.h"
#include "tests/fuzz/fuzz.h"

using namespace core::exchange;

/// An .xls: as a compound file when it begins like one, else as the workbook stream of one.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr qsizetype mostStream = 60'000; // what one sector of the table can chain
    const QByteArray input = fuzz::bytesOf(data, size);
    fuzz::answered([&] {
        const QString path = QStringLiteral("a.xls");
        const bool whole = input.startsWith("\xD0\xCF\x11\xE0");
        const auto file = openXls(
            whole ? input : exchange_test::compoundFile(QStringLiteral("Workbook"), input.left(mostStream)), path);
        for (qsizetype sheet = 0; sheet < std::min<qsizetype>(file->names().size(), 3); ++sheet)
            (void)collected(*file, sheet, path);
    });
    return 0;
}
