// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/instance_json.h"
#include "tests/fuzz/fuzz.h"

#include <cstdlib>

using namespace core::allocation;

/// A placement instance. What is accepted must be written and read back without a change.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    fuzz::answered([&] {
        const QByteArray written = canonical(readInstance(fuzz::bytesOf(data, size)));
        if (canonical(readInstance(written)) != written)
            std::abort();
    });
    return 0;
}
