// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/students/students_page.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/findings.h"

namespace ui {

/// No question: the records lie in the recycle bin, and the message offers to undo.
void StudentsPage::removeRecords(const QList<qint64> &ids)
{
    if (m_form || ids.isEmpty())
        return;
    QList<core::StudentId> children;
    QString name;
    for (const qint64 id : ids) {
        children << core::StudentId{id};
        if (const core::StudentLine *line = m_lines.recordById(id); line && name.isEmpty())
            name = line->name;
    }
    const core::Outcome<int> removed = m_desk.book.recycling.remove(children);
    if (!removed) {
        messages()->showFailure(words::words(removed.findings().first()));
        return;
    }
    load();
    offerUndo(*this, m_desk,
              removed.value() == 1 ? tr("%1 is removed and lies in the recycle bin.").arg(name)
                                   : tr("%n pupils are removed and lie in the recycle bin.", nullptr, removed.value()));
}

} // namespace ui
