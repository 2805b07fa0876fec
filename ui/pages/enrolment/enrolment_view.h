// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/person_picker.h"
#include "ui/kit/record_table.h"
#include "ui/pages/page_desk.h"
#include "ui/words/people.h"

#include <QHash>

#include <optional>

namespace ui {

using words::className;
using words::maskedPhone;
using words::nameWithMark;
using words::tailOf;

class ScanWatch;

/// What the parts of the page show of one term, read once for all of them.
struct EnrolmentView {
    std::optional<core::Term> term{};
    QList<core::ApplicationLine> lines{}; ///< in class order
    QHash<core::ProgramId, core::Program> programs{};
    QList<core::Program> courses{};     ///< personalised courses, in the order of the office
    QList<core::StudentLine> pupils{};  ///< who is at school in the term
    QList<core::SchoolClass> classes{}; ///< of the school year
    QHash<core::StaffId, QString> staff{};
    core::NameSpellings spellings{};
    const ScanWatch *watch = nullptr; ///< what the rules say of the records

    [[nodiscard]] static EnrolmentView read(PageDesk &desk);

    [[nodiscard]] const core::ApplicationLine *line(qint64 application) const;
    [[nodiscard]] const core::StudentLine *pupil(core::StudentId id) const;
    /// "Grade 3 class 2" of a class of this term.
    [[nodiscard]] QString className(const core::SchoolClass &schoolClass) const;
    /// The wishes in their order: "1 Dance  2 Chess".
    [[nodiscard]] QString wishesText(const core::Application &application) const;
    /// What stands open about an application and its child.
    [[nodiscard]] core::ScanFindings noticed(const core::ApplicationLine &line) const;
    /// The next form number that nobody has used: one more than the highest, as wide as it.
    [[nodiscard]] QString nextFormNumber() const;
};

[[nodiscard]] PersonEntry entryOf(const core::StudentLine &pupil);
/// name · class · birth date · last four: tells two children of one name apart.
[[nodiscard]] QString lineOf(const core::StudentLine &pupil);
[[nodiscard]] Badge stepBadge(core::Step step);
[[nodiscard]] QString groupsText(const core::StudentLine &pupil);

} // namespace ui
