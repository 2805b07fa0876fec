// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace journey {

/// What `kehou-cli` answered.
struct Told {
    int status = -1;
    QString out{};
    QString err{};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the real program.
[[nodiscard]] Told kehou(const QStringList &words);

} // namespace journey
