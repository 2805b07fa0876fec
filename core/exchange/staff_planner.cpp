// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/staff_planner.h"

#include "core/base/person_name.h"
#include "core/exchange/identity_numbers.h"
#include "core/exchange/student_values.h"

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

StaffPlanner::StaffPlanner(const Sheet &sheet, const ColumnMapping &mapping, const QList<StaffMember> &existing,
                           const ImportOptions &options, const Progress &progress)
    : TablePlanner(sheet, mapping, options, progress), m_existing(existing)
{
    for (qsizetype i = 0; i < existing.size(); ++i)
        m_byName.insert(matchingName(existing[i].name), i);
}

ImportProblems StaffPlanner::read(qsizetype sheetRow)
{
    const auto cell = [&](StudentField field) {
        return m_sheet.rows[sheetRow].value(m_mapping.columns.value(field, -1));
    };
    Draft draft{.row = {.row = static_cast<int>(sheetRow) + 1}};
    Reading reading;
    if (cell(StudentField::Name).kind != CellKind::Error)
        reading.name = cleanName(cell(StudentField::Name).text);
    if (reading.name.isEmpty())
        report(draft, StudentField::Name, ProblemCode::NameMissing, {});
    if (cell(StudentField::Duty).kind != CellKind::Error)
        reading.duty = cleanText(cell(StudentField::Duty).text);
    const QString phone = plainNumber(cell(StudentField::Phone).text);
    if (lostDigits(phone))
        report(draft, StudentField::Phone, ProblemCode::NumberDamaged, {{u"value"_s, phone}});
    else if (cell(StudentField::Phone).kind == CellKind::Error)
        report(draft, StudentField::Phone, ProblemCode::CellError, {{u"value"_s, phone}});
    else
        reading.phone = phone;
    if (!reading.phone.isEmpty() && !looksLikePhone(reading.phone))
        report(draft, StudentField::Phone, ProblemCode::PhoneDoubtful, {{u"value"_s, phone}});
    m_readings << std::move(reading);
    return draft.problems;
}

const StaffMember *StaffPlanner::find(qint64 id) const
{
    const auto found = std::ranges::find_if(m_existing, [id](const StaffMember &m) { return m.id.value == id; });
    return found == m_existing.end() ? nullptr : &*found;
}

/// Name and telephone make somebody certain; a name alone, or with another telephone, is asked about.
const StaffMember *StaffPlanner::memberOf(Draft &draft, const Reading &reading)
{
    QList<qsizetype> namesakes = m_byName.values(matchingName(reading.name));
    std::ranges::sort(namesakes);
    const auto certain = std::ranges::find_if(
        namesakes, [&](qsizetype i) { return !reading.phone.isEmpty() && m_existing[i].phone == reading.phone; });
    const StaffMember *meant = certain == namesakes.end() ? nullptr : &m_existing[*certain];
    const RowDecision &decision = draft.row.decision;
    if (!meant && !namesakes.isEmpty()) {
        for (const qsizetype namesake : namesakes)
            draft.row.candidates << m_existing[namesake].id.value;
        bool answered = decision.choice == RowChoice::AsNew;
        if (decision.choice == RowChoice::AsKnown)
            meant = find(decision.known);
        else if (decision.choice == RowChoice::Confirm && namesakes.size() == 1)
            meant = &m_existing[namesakes.front()];
        answered = answered || meant;
        ask(draft, StudentField::Name, ProblemCode::StaffPossible,
            {{u"name"_s, reading.name}, {u"count"_s, int(namesakes.size())}}, answered);
        draft.known = meant != nullptr;
        return answered ? meant : &m_existing[namesakes.front()];
    }
    draft.known = meant != nullptr;
    return meant;
}

void StaffPlanner::place(qsizetype i)
{
    Draft &draft = m_drafts[i];
    const Reading &reading = m_readings[i];
    if (const StaffMember *known = reading.name.isEmpty() ? nullptr : memberOf(draft, reading))
        draft.row.member = *known;
    const auto take = [&](StudentField field, const QString &value, QString &target) {
        if (value.isEmpty() || value == target)
            return;
        const bool kept = draft.row.decision.kept.contains(field);
        draft.row.changes << FieldChange{
            .field = field, .column = m_headings.value(field), .before = target, .after = value, .kept = kept};
        if (!kept)
            target = value;
    };
    take(StudentField::Name, reading.name, draft.row.member.name);
    take(StudentField::Duty, reading.duty, draft.row.member.duty);
    take(StudentField::Phone, reading.phone, draft.row.member.phone);
}

/// Two rows that mean one person: a stored one by the id, a new one by name and telephone.
void StaffPlanner::settleSame()
{
    settleRivals(StudentField::Name, ProblemCode::PupilTwice, [this](qsizetype i) {
        if (m_drafts[i].known)
            return m_drafts[i].row.member.id.text();
        const Reading &reading = m_readings[i];
        return reading.name.isEmpty() ? QString() : matchingName(reading.name) + u'|' + reading.phone;
    });
}

} // namespace core::exchange
