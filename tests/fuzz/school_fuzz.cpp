// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/office/school_book.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace core;

/// A school file, opened for reading only: header, examination, and what every page asks for first.
int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("a.kehou"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(fuzz::bytesOf(data, size)) < 0)
        std::abort(); // a run that tries nothing must not look like one that found nothing
    file.close();
    fuzz::answered([&] {
        const auto book = SchoolBook::open(path, clock, {}, db::Access::ReadOnly);
        (void)book->counts();
        (void)book->verify();
        (void)book->students.records();
    });
    return 0;
}
