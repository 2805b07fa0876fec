// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_missing.h"

#include "ui/kit/editors.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/import_texts.h"
#include "ui/pages/students/student_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecordModel<MissingPupil>::Columns ImportMissing::columns()
{
    return {{.title = [] { return tr("Name"); },
             .show = [](const MissingPupil &pupil) { return pupil.name; },
             .width = 140,
             .name = u"name"_s},
            {.title = [] { return tr("Class"); },
             .show = [](const MissingPupil &pupil) { return pupil.className; },
             .width = 110,
             .name = u"class"_s},
            {.title = [] { return tr("Born"); },
             .show = [](const MissingPupil &pupil) { return pupil.born; },
             .width = 100,
             .name = u"born"_s},
            //: the last four digits of the pupil's number
            {.title = [] { return tr("Digits"); },
             .show = [](const MissingPupil &pupil) { return pupil.tail; },
             .width = 70,
             .name = u"digits"_s},
            //: the day on which the pupil left the school
            {.title = [] { return tr("Left on"); },
             .badge =
                 [](const MissingPupil &pupil) {
                     return Badge{pupil.left.toString(Qt::ISODate), Badge::Tone::Caution};
                 },
             .width = 110,
             .name = u"left"_s},
            {.title = [] { return tr("Perhaps the same child as"); },
             .show = [](const MissingPupil &pupil) { return pupil.twice; },
             .width = 240,
             .name = u"twice"_s}};
}

ImportMissing::ImportMissing(QWidget *parent)
    : QWidget(parent), m_rows(columns()), m_list(new RecordView(this)), m_day(new DateEdit(this)),
      m_mark(new QPushButton(this)), m_unmark(new QPushButton(this)), m_told(new QLabel(this))
{
    m_list->setObjectName(u"missingPupilsList"_s);
    m_list->setMultipleSelection(true);
    m_list->setTable(&m_rows);
    m_list->setEmptyState([] { return tr("Every pupil of the school is in this sheet."); });
    m_told->setObjectName(u"missingPupilsLabel"_s);
    m_told->setWordWrap(true);
    theme::setKind(m_told, "muted");
    auto *label = new QLabel(tr("&Left the school on"), this);
    label->setBuddy(m_day);
    m_day->setObjectName(u"leftOnEdit"_s);
    m_day->setAccessibleName(tr("Left the school on"));
    m_day->setMaximumWidth(150);
    m_mark->setObjectName(u"markLeftButton"_s);
    m_unmark->setObjectName(u"unmarkLeftButton"_s);
    m_unmark->setText(tr("&Take the mark back"));
    for (QPushButton *button : {m_mark, m_unmark})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addWidget(label);
    foot->addWidget(m_day);
    foot->addWidget(m_mark);
    foot->addWidget(m_unmark);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_list, 1);
    column->addWidget(m_told);
    column->addLayout(foot);
    connect(m_list, &RecordView::selectionChanged, this, &ImportMissing::showSelection);
    connect(m_day, &QLineEdit::textChanged, this, &ImportMissing::showSelection);
    connect(m_mark, &QPushButton::clicked, this, [this] { Q_EMIT leftDecided(m_list->selectedIds(), m_day->date()); });
    connect(m_unmark, &QPushButton::clicked, this, [this] { Q_EMIT leftDecided(m_list->selectedIds(), QDate()); });
}

void ImportMissing::setPlan(const core::exchange::ImportPlan &plan, const core::RosterState &state,
                            const core::exchange::ImportDecisions &decisions)
{
    const QSet<core::StudentId> missing(plan.missing.cbegin(), plan.missing.cend());
    QList<MissingPupil> rows;
    for (const core::StudentRecord &record : state.roster.records) {
        const core::Student &student = record.student;
        if (!missing.contains(student.id))
            continue;
        const core::StudentId other = plan.perhapsTwice.value(student.id);
        rows << MissingPupil{.id = student.id,
                             .name = nameWithMark(student.name, student.mark),
                             .className = classText(student.schoolClass, state),
                             .born = student.born,
                             .tail = tailOf(student.number.isEmpty() ? student.idNumber : student.number),
                             .left = decisions.left.value(student.id),
                             .twice = other.isSet() ? knownText(other.value, state) : QString()};
    }
    if (!m_day->date().isValid())
        m_day->setDate(state.today);
    m_day->setRange(state.today.addYears(-10), state.today);
    const int marked = int(std::ranges::count_if(rows, [](const MissingPupil &p) { return p.left.isValid(); }));
    m_told->setText(tr("Nobody is removed: pupils who are not in the sheet stay as they are, unless you mark them. "
                       "%n are marked as left.",
                       nullptr, marked));
    const qint64 current = m_list->currentId();
    m_rows.setRecords(rows);
    (void)m_list->select(current); // nobody is chosen beforehand: whom one marks one has looked at
    showSelection();
}

void ImportMissing::showSelection()
{
    const QList<qint64> ids = m_list->selectedIds();
    const bool marked = std::ranges::any_of(ids, [this](qint64 id) {
        const MissingPupil *pupil = m_rows.recordById(id);
        return pupil && pupil->left.isValid();
    });
    m_mark->setText(tr("&Mark %n pupils as left", nullptr, int(ids.size())));
    m_mark->setEnabled(!ids.isEmpty() && m_day->date().isValid());
    m_unmark->setEnabled(marked);
}

void ImportMissing::focusList() { m_list->view()->setFocus(); }

} // namespace ui
