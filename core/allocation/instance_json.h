// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"

namespace core::allocation {

class JsonNode;

/// Reads a placement instance. What is wrong is thrown as Failure(InstanceMalformed) with path, place and reason;
/// unknown keys are ignored. Numbers are drawn where a seed is given.
[[nodiscard]] Instance readInstance(const QByteArray &json, const QString &path = {});
[[nodiscard]] Instance readInstance(const JsonNode &document);

/// The instance as canonical JSON: every default written out, offerings and students in the order of their ids, so
/// that the order of rows does not change a byte.
[[nodiscard]] QByteArray canonical(const Instance &instance);

} // namespace core::allocation
