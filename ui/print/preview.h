// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/painter.h"

#include <QImage>

namespace ui::print {

/// A page (from 0) as a picture on white, `dpi` dots an inch. For screens of high density, multiply the dpi and set the
/// picture's device pixel ratio.
[[nodiscard]] QImage pageImage(const Pages &pages, int page, double dpi);

} // namespace ui::print
