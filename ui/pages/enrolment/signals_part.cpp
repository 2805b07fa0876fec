// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/signals_part.h"

#include "ui/kit/attempt.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

bool readsSignals(const PageDesk &desk) { return desk.book.school.readsSignals(desk.book.actor().name); }

SignalsPart::SignalsPart(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_about(new QLabel(this)), m_findings(new FindingsPanel(this)),
      m_readersLabel(new QLabel(this)), m_reader(new PersonPicker(this)), m_readers(new QLabel(this))
{
    m_about->setObjectName(u"signalsAboutLabel"_s);
    m_about->setWordWrap(true);
    m_findings->setObjectName(u"signalsPanel"_s);
    m_findings->setEmptySentence([] { return tr("Nothing that looks like compulsion."); });
    m_reader->setObjectName(u"signalsReaderPicker"_s);
    m_reader->setFixedWidth(260);
    m_readersLabel->setBuddy(m_reader);
    m_readers->setObjectName(u"signalsReadersLabel"_s);
    theme::setKind(m_readers, "muted");
    m_readers->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_readersLabel);
    row->addWidget(m_reader);
    row->addWidget(m_readers, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_about);
    column->addWidget(m_findings, 1);
    column->addLayout(row);
    connect(m_reader, &PersonPicker::personChanged, this, [this](qint64 id) {
        if (id == 0 || m_desk.book.isReadOnly())
            return;
        attempt(this, [this, id] {
            m_desk.book.school.letReadSignals(core::StaffId{id});
            m_reader->setPerson(0);
            showReaders();
        });
    });
}

int SignalsPart::count() const { return int(m_findings->items().size()); }

void SignalsPart::setView(const EnrolmentView *view)
{
    m_view = view;
    if (!readsSignals(m_desk) || !view->term) {
        m_findings->setItems({});
        return;
    }
    QList<FindingItem> items = said(m_desk.book.enrolment.compulsion(view->term->id));
    m_findings->setItems(items);
    QList<PersonEntry> people;
    for (const core::StaffMember &member : m_desk.book.school.staff())
        people << PersonEntry{.id = member.id.value, .name = member.name, .group = member.duty};
    m_reader->setPeople(people);
    showReaders();
}

void SignalsPart::showReaders()
{
    QStringList names;
    for (const core::StaffMember &member : m_desk.book.school.staff())
        if (m_desk.book.school.readsSignals(member.name))
            names << member.name;
    //: %1 is a list of names
    m_readers->setText(
        names.isEmpty()
            ? QString()
            : tr("Shown to: %1. Whoever is chosen again is not shown it any more.").arg(words::listText(names)));
}

void SignalsPart::retranslate()
{
    m_about->setText(tr("Nobody may be made to take part, openly or in disguise (2.2). What stands here has innocent "
                        "reasons as well; it is a reason to ask, and nothing more. It is shown to the principal alone, "
                        "and to whom the principal names."));
    m_readersLabel->setText(tr("&Show it also to"));
    if (m_view)
        setView(m_view);
}

} // namespace ui
