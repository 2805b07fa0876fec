// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"
#include "core/allocation/result.h"

namespace core::allocation {

/// The result as canonical JSON without the hashes: what is stored, and what result_hash is taken of.
[[nodiscard]] QByteArray canonical(const Instance &instance, const Result &result);
/// The result with input_hash and result_hash, as `place` answers.
[[nodiscard]] QByteArray resultDocument(const Instance &instance, const Result &result);
/// What `place` answers to a document: a placement instance, or a lottery instance ({"seed","ids"} alone).
[[nodiscard]] QByteArray answer(const QByteArray &json, const QString &path = {});

} // namespace core::allocation
