// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"

#include <QObject>

namespace core {

/// The bell of the office: rung after a transaction is on disk, so that pages reload what they show. The one QObject
/// of core.
class Events : public QObject
{
    Q_OBJECT

public:
    void announce(Subject subject, qint64 id = 0) { Q_EMIT changed(subject, id); }

Q_SIGNALS:
    /// id 0: many of them.
    void changed(core::Subject subject, qint64 id);
};

} // namespace core
