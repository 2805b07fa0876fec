// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/scan_words.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

QString subjectWords(const core::ScanFinding &found, const core::Term &term)
{
    const QVariantMap &facts = found.finding.facts;
    const int grade = facts.value(u"grade"_s).toInt();
    switch (found.subject) {
    case core::Subject::School: return QCoreApplication::translate("Scan", "The school");
    case core::Subject::Term: return termLabel(term);
    case core::Subject::Class: return classLabel(core::stageOfGrade(grade), grade, facts.value(u"number"_s).toInt());
    case core::Subject::Draw: return QCoreApplication::translate("Scan", "The draw");
    case core::Subject::Application:
        //: %1 is a child's name
        return QCoreApplication::translate("Scan", "Application of %1").arg(found.name);
    default: return found.name.isEmpty() ? label(found.subject) : found.name;
    }
}

} // namespace ui::words
