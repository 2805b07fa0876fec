// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/applications_part.h"

#include "ui/kit/editors.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/enrolment/application_rows.h"
#include "ui/words/labels.h"

#include <QMenu>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ApplicationLine;
using core::Step;

namespace {

constexpr int classWidth = 150;

/// A chip and the steps it wants.
struct StepChip {
    QString key{};
    Step shown{};
    QList<Step> steps{};
};

const QList<StepChip> &stepChips()
{
    static const QList<StepChip> chips{
        {u"applied"_s, Step::Applied, {Step::Applied}},
        {u"returned"_s, Step::Returned, {Step::Returned}},
        {u"reviewed"_s, Step::ClassReviewed, {Step::ClassReviewed}},
        {u"approved"_s, Step::SchoolApproved, {Step::SchoolApproved, Step::Arranged}},
        {u"withdrawn"_s, Step::Withdrawn, {Step::Withdrawn, Step::Declined}},
    };
    return chips;
}

} // namespace

ApplicationsPart::ApplicationsPart(QWidget *parent)
    : QWidget(parent), m_lines(applicationColumns([this] { return m_view; })), m_search(new SearchBar),
      m_class(new Choice), m_list(new RecordView(this))
{
    m_lines.setId([](const ApplicationLine &l) { return l.application.id.value; });
    m_lines.setFilterText([](const ApplicationLine &l) {
        return u"%1 %2 %3 %4"_s.arg(l.student.pinyin, l.student.number, l.student.tibetanName, l.student.mark);
    });
    m_lines.setOtherSpellings([this](const ApplicationLine &l) {
        return core::otherSpellingsOf(l.student.name, m_view ? m_view->spellings : core::NameSpellings());
    });
    buildFilter();
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
}

void ApplicationsPart::buildFilter()
{
    m_search->setPlaceholder([] { return tr("Name, initials, class or form number"); });
    m_class->setObjectName(u"classFilterChoice"_s);
    m_class->setFixedWidth(classWidth);
    m_search->addControl(m_class);
    for (const StepChip &chip : stepChips())
        m_search->addChip(chip.key, [step = chip.shown] { return words::label(step); });
    m_search->addChip(u"late"_s, [] { return tr("Late"); });
    connect(m_class, &Choice::valueChanged, this, [this] { m_lines.filterAgain(); });
    connect(m_search, &SearchBar::chipChanged, this, [this] { m_lines.filterAgain(); });
    m_lines.setWanted([this](const ApplicationLine &line) { return isWanted(line); });
}

bool ApplicationsPart::isWanted(const ApplicationLine &line) const
{
    const qint64 of = m_class->value().toLongLong();
    if (of != 0 && line.student.schoolClass.value != of)
        return false;
    if (m_search->isChipOn(u"late"_s) && line.application.late == core::Lateness::No)
        return false;
    bool someChip = false;
    for (const StepChip &chip : stepChips()) {
        if (!m_search->isChipOn(chip.key))
            continue;
        someChip = true;
        if (chip.steps.contains(line.application.step))
            return true;
    }
    return !someChip;
}

void ApplicationsPart::buildList()
{
    m_list->setObjectName(u"applicationList"_s);
    m_list->setTable(&m_lines);
    m_list->setSearchBar(m_search);
    m_list->setEmptyState(
        [this] {
            if (!m_view || !m_view->term)
                return tr("There is no term yet. Enter one in the settings.");
            if (m_view->pupils.isEmpty())
                return tr("No pupils yet. Import the roster first; applications are entered for its pupils.");
            return tr("No applications yet. Enter the forms that the families handed in, one after the other.");
        },
        [this] {
            if (!m_view || !m_view->term)
                return tr("Go to the settings");
            return m_view->pupils.isEmpty() ? tr("Go to the pupils") : tr("Enter the first form");
        },
        [this] {
            if (!m_view || !m_view->term)
                Q_EMIT settingsAsked();
            else if (m_view->pupils.isEmpty())
                Q_EMIT importAsked();
            else
                Q_EMIT enterAsked();
        });
    connect(m_list, &RecordView::opened, this, &ApplicationsPart::opened);
    connect(m_list, &RecordView::editAsked, this, &ApplicationsPart::changeAsked);
    connect(m_list, &RecordView::deleteAsked, this,
            [this](const QList<qint64> &ids) { Q_EMIT withdrawAsked(ids.value(0)); });
    connect(m_list, &RecordView::menuAsked, this, [this](qint64 id, QMenu *menu) {
        menu->addAction(tr("Open"), this, [this, id] { Q_EMIT opened(id); });
        menu->addAction(tr("Change"), this, [this, id] { Q_EMIT changeAsked(id); });
        menu->addAction(tr("Withdraw…"), this, [this, id] { Q_EMIT withdrawAsked(id); });
        menu->addSeparator();
        menu->addAction(tr("Import applications…"), this, &ApplicationsPart::answersAsked);
        menu->addAction(tr("Closing day…"), this, &ApplicationsPart::closingDayAsked);
        menu->addSeparator();
        menu->addAction(tr("Remove (entered by mistake)"), this, [this, id] { Q_EMIT removeAsked(id); });
    });
}

void ApplicationsPart::setView(const EnrolmentView *view)
{
    m_view = view;
    const QVariant chosen = m_class->value();
    m_class->setItems([this] {
        QList<Choice::Item> items{{qint64(0), tr("All classes")}};
        for (const core::SchoolClass &of : m_view->classes)
            items << Choice::Item{of.id.value, m_view->className(of)};
        return items;
    });
    if (m_class->value() != chosen || !m_class->value().isValid())
        m_class->setValue(qint64(0));
    m_lines.setRecords(view->lines);
}

void ApplicationsPart::retranslate()
{
    m_class->setAccessibleName(tr("Class"));
    m_lines.retranslate();
}

void ApplicationsPart::select(qint64 id)
{
    if (m_list->select(id))
        return;
    showClass(0);
    m_list->select(id);
}

void ApplicationsPart::showClass(qint64 id)
{
    m_search->setText(QString());
    for (const StepChip &chip : stepChips())
        m_search->setChipOn(chip.key, false);
    m_search->setChipOn(u"late"_s, false);
    m_class->setValue(id);
}

} // namespace ui
