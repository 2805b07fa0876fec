// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_data.h"

#include <QFile>
#include <QJsonDocument>

// A static library starts its resources by name, outside any namespace.
static void startPolicyResource() { Q_INIT_RESOURCE(policy); }

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

QJsonObject policyData(const QString &stem)
{
    startPolicyResource();
    QFile file(u":/kehou/policy/%1.json"_s.arg(stem));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace core::policy
