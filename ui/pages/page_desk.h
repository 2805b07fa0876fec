// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"
#include "ui/kit/question.h"

namespace ui {

class CopyKeeper;
class ScanWatch;

/// What every page is given: the open school file, the term chosen in the header, and the seams to the person. Pages
/// read `term` anew in every load(); the window calls load() when the term changed or an office rang the bell.
struct PageDesk {
    core::SchoolBook &book;
    Question &question;
    FileChooser &files;
    core::TermId term{};          ///< 0: no term has been entered yet
    CopyKeeper *copies = nullptr; ///< of a file that is only read, or lies in memory, there are no copies
    ScanWatch *watch = nullptr;   ///< looks through the term again after the bell; a page alone has its own
    int writing = 0;              ///< writes under way away from the window's thread: nothing else is written meanwhile
};

} // namespace ui
