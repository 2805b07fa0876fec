// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staff_section.h"

#include "ui/kit/attempt.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/meanwhile_box.h"
#include "ui/pages/settings/form_findings.h"
#include "ui/pages/settings/staff_form.h"
#include "ui/words/findings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecordModel<core::StaffMember>::Columns StaffSection::columns()
{
    using core::StaffMember;
    return {{.title = [] { return tr("Name"); },
             .show = [](const StaffMember &member) { return member.name; },
             .width = 180,
             .name = u"name"_s},
            {.title = [] { return tr("Duty"); },
             .show = [](const StaffMember &member) { return member.duty; },
             .width = 200,
             .name = u"duty"_s},
            {.title = [] { return tr("Telephone"); },
             .show = [](const StaffMember &member) { return member.phone; },
             .width = 140,
             .name = u"phone"_s},
            {.title = [] { return tr("State"); },
             .badge =
                 [](const StaffMember &member) {
                     return member.active ? Badge{tr("works here"), Badge::Tone::Good}
                                          : Badge{tr("not any more"), Badge::Tone::Neutral};
                 },
             .width = 110,
             .name = u"active"_s}};
}

StaffSection::StaffSection(PageDesk &desk, QWidget *parent)
    : SettingsSection(desk, parent), m_staff(columns()), m_list(new RecordView(this)), m_form(new StaffForm),
      m_title(new QLabel), m_panel(nullptr)
{
    setObjectName(u"staffSection"_s);
    m_list->setObjectName(u"staffList"_s);
    m_list->setTable(&m_staff);
    m_list->setEmptyState(
        [] {
            return tr("Nobody is entered yet. Teachers of programs and classes are chosen from "
                      "this list.");
        },
        [] { return tr("Enter a staff member"); }, [this] { enterNew(); });
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Close"); });
    m_panel = sidePanel(m_form, m_title);
    m_panel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::fieldGap, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_list, 1);
    row->addWidget(m_panel);
    connect(m_list, &RecordView::opened, this, &StaffSection::open);
    connect(m_list, &RecordView::editAsked, this, &StaffSection::open);
    connect(m_list, &RecordView::deleteAsked, this, [this](const QList<qint64> &ids) { remove(ids.value(0)); });
    connect(m_list, &RecordView::menuAsked, this, [this](qint64 id, QMenu *menu) {
        menu->addAction(tr("Open"), this, [this, id] { open(id); });
        menu->addAction(tr("Remove"), this, [this, id] { remove(id); });
    });
    connect(m_form, &Form::saveAsked, this, &StaffSection::save);
    connect(m_form, &Form::leaveAsked, this, &StaffSection::closeForm);
}

void StaffSection::load() { m_staff.setRecords(m_desk.book.school.staff()); }

void StaffSection::enterNew()
{
    if (!mayLeave())
        return;
    m_title->setText(tr("New staff member"));
    showMember({});
}

bool StaffSection::openRecord(qint64 id)
{
    load();
    if (!m_list->select(id))
        return false;
    open(id);
    return true;
}

void StaffSection::open(qint64 id)
{
    const core::StaffMember *member = m_staff.recordById(id);
    if (!member || !mayLeave())
        return;
    m_title->setText(member->name);
    showMember(*member);
}

void StaffSection::showMember(const core::StaffMember &member)
{
    m_read = member;
    m_form->setMember(member);
    m_panel->show();
    m_form->focusFirst();
}

void StaffSection::closeForm()
{
    m_form->markClean();
    m_panel->hide();
    m_list->setFocus();
}

bool StaffSection::mayLeave() { return m_panel->isHidden() || m_form->mayLeave(); }

void StaffSection::save()
{
    attempt(this, [this] {
        const core::StaffMember draft = m_form->member();
        const QList<core::StaffMember> staff = m_desk.book.school.staff();
        const auto file = std::ranges::find(staff, draft.id, &core::StaffMember::id);
        if (!draft.id.isSet() || (file != staff.end() && file->version == draft.version)) {
            store(draft);
        } else if (file != staff.end()) {
            settleMeanwhile<core::SchoolOffice>(
                m_desk, this, {.subject = core::Subject::Staff, .id = draft.id.value, .name = draft.name}, m_read,
                draft, *file, [this](const core::StaffMember &settled) { store(settled); });
        } else if (entersAnew(m_desk, draft.name)) {
            core::StaffMember fresh = draft;
            fresh.id = {};
            store(fresh);
        }
    });
}

void StaffSection::store(const core::StaffMember &draft)
{
    attempt(this, [this, &draft] {
        core::StaffId id = draft.id;
        core::Findings findings;
        if (id.isSet()) {
            findings = m_desk.book.school.change(draft).findings();
        } else {
            const core::Outcome<core::StaffId> entered = m_desk.book.school.enter(draft);
            findings = entered.findings();
            if (entered)
                id = entered.value();
        }
        if (core::refuses(findings)) {
            if (const QString rest = showRefusals(m_form, findings); !rest.isEmpty())
                Q_EMIT caution(rest);
            return;
        }
        closeForm();
        load();
        m_list->select(id.value);
        tell(tr("%1 is saved.").arg(draft.name), warningsOf(findings));
    });
}

/// No question: the record lies in the recycle bin, and the message offers to undo.
void StaffSection::remove(qint64 id)
{
    attempt(this, [&] {
        const core::StaffMember *member = m_staff.recordById(id);
        if (!member || !mayLeave())
            return;
        const QString name = member->name;
        const core::Outcome<core::Done> removed = m_desk.book.recycling.remove(core::StaffId{id});
        if (!removed) {
            Q_EMIT caution(words::words(removed.findings().first()));
            return;
        }
        closeForm();
        load();
        Q_EMIT undoable(tr("%1 is removed and lies in the recycle bin.").arg(name));
    });
}

} // namespace ui
