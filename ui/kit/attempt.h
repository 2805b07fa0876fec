// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/progress.h"

#include <QWidget>

#include <utility>

namespace ui {

/// Whoever can say in the window that something failed: a page, a guide.
class FailureHost
{
public:
    virtual ~FailureHost() = default;
    virtual void showFailure(const core::Failure &failure) = 0;
};

/// Says it at the nearest host around `where`; without a host in a box of its own.
void tellFailure(QWidget *where, const core::Failure &failure);

/// The only `catch` of the pages: true when `act` came through; otherwise the failure has been told.
template<class Act>
bool attempt(QWidget *where, Act &&act)
{
    try {
        std::forward<Act>(act)();
        return true;
    } catch (const core::Cancelled &) {
        return false; // the person asked for it
    } catch (const core::Failure &failure) {
        tellFailure(where, failure);
    } catch (const std::exception &error) {
        tellFailure(where, core::Failure(core::FailureCode::Bug,
                                         {{QStringLiteral("where"), QString::fromLocal8Bit(error.what())}}));
    }
    return false;
}

} // namespace ui
