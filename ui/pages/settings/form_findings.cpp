// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/form_findings.h"

#include "ui/kit/form.h"
#include "ui/words/findings.h"

namespace ui {

QString showRefusals(Form *form, const core::Findings &findings)
{
    QList<FormError> errors;
    QStringList others;
    for (const core::Finding &finding : findings) {
        if (finding.severity != core::Severity::Refusal)
            continue;
        if (form->editor(finding.field))
            errors << FormError{finding.field, words::words(finding)};
        else
            others << words::words(finding);
    }
    form->showErrors(errors);
    return others.join(QLatin1Char(' '));
}

QString warningsOf(const core::Findings &findings)
{
    QStringList sentences;
    for (const core::Finding &finding : findings)
        if (finding.severity != core::Severity::Refusal)
            sentences << words::words(finding);
    return sentences.join(QLatin1Char(' '));
}

} // namespace ui
