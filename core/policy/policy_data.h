// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace core::policy {

/// A file of resources/policy by its stem: what the rules know as data, not as code. Only for this room.
[[nodiscard]] QJsonObject policyData(const QString &stem);

} // namespace core::policy
