// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QByteArray>

/// What every target here has in common: a failure of ours is an answer, anything else that is thrown ends the run.
namespace fuzz {

inline QByteArray bytesOf(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

template<class Act>
void answered(Act act)
{
    try {
        act();
    } catch (const core::Failure &) { // a refusal with its reason is what damaged input shall get
        return;
    }
}

} // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
