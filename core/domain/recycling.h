// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"

#include <QMap>

namespace core {

/// A record in the recycle bin.
struct Recycled {
    qint64 id = 0;
    Subject subject = Subject::Student;
    qint64 subjectId = 0; ///< the id with which it comes back
    QString title{};
    QDateTime at{};
    QString by{};
    QMap<QString, int> parts{}; ///< what belongs to it: rows by table, itself left out
};

/// How a record may come back when it cannot come back as it was.
struct Mending {
    bool withoutTaken = false;   ///< without the pupil number that another child has now
    bool withoutMissing = false; ///< without what it named and what is not there any more
};

} // namespace core
