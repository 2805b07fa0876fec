// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/fuzz/fuzz.h"

using namespace core::exchange;

/// A text table, of any encoding or none. What was read is written and read again.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString path = QStringLiteral("a.csv");
    fuzz::answered([&] {
        const Sheet sheet = readCsv(fuzz::bytesOf(data, size), path, {});
        (void)readCsv(writeCsv(sheet), path, {});
    });
    return 0;
}
