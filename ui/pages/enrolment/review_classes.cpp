// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/review_classes.h"

#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"
#include "ui/words/review_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ReviewProgress;

namespace {

Badge badgeOf(const ReviewProgress &one)
{
    using State = ReviewProgress::State;
    switch (one.state()) {
    case State::NothingToReview: return {words::label(one.state()), Badge::Tone::Neutral};
    case State::NotWritten:
    case State::PartlyBack: return {words::label(one.state()), Badge::Tone::Caution};
    case State::Out: return {words::label(one.state()), Badge::Tone::Accent};
    case State::Done: return {words::label(one.state()), Badge::Tone::Good};
    }
    return {};
}

RecordModel<ReviewProgress>::Columns columns()
{
    const auto number = [](int ReviewProgress::*member) {
        return [member](const ReviewProgress &one) { return QVariant(one.*member); };
    };
    return {
        {.title = [] { return ReviewClasses::tr("Class"); },
         .show =
             [](const ReviewProgress &one) {
                 return words::classLabel(core::stageOfGrade(one.grade), one.grade, one.number);
             },
         .sort = [](const ReviewProgress &one) { return one.grade * 100 + one.number; },
         .width = 108,
         .name = u"class"_s},
        {.title = [] { return ReviewClasses::tr("Class teacher"); },
         .show = [](const ReviewProgress &one) { return one.teacher; },
         .width = 90,
         .name = u"teacher"_s},
        {.title = [] { return ReviewClasses::tr("Applications"); },
         .show = number(&ReviewProgress::applied),
         .alignment = Qt::AlignRight,
         .width = 92,
         .name = u"applied"_s},
        {.title = [] { return ReviewClasses::tr("Waiting"); },
         .show = number(&ReviewProgress::open),
         .alignment = Qt::AlignRight,
         .width = 70,
         .name = u"open"_s},
        {.title = [] { return ReviewClasses::tr("Written"); },
         .show =
             [](const ReviewProgress &one) {
                 return one.written ? words::dateText(one.written->writtenAt.date()) : QString();
             },
         .width = 96,
         .name = u"written"_s},
        {.title = [] { return ReviewClasses::tr("Came back"); },
         .show =
             [](const ReviewProgress &one) { return one.back ? words::dateText(one.back->readAt.date()) : QString(); },
         .width = 96,
         .name = u"back"_s},
        {.title = [] { return ReviewClasses::tr("Reviewed by"); },
         .show = [](const ReviewProgress &one) { return one.back ? one.back->reviewer : QString(); },
         .hidden = true,
         .name = u"reviewer"_s},
        {.title = [] { return ReviewClasses::tr("Checksum"); },
         .show = [](const ReviewProgress &one) { return one.written ? one.written->checksum : QString(); },
         .hidden = true,
         .name = u"checksum"_s},
        {.title = [] { return ReviewClasses::tr("State"); },
         .badge = [](const ReviewProgress &one) { return badgeOf(one); },
         .width = 108,
         .name = u"state"_s}};
}

} // namespace

ReviewClasses::ReviewClasses(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_classes(columns()), m_list(new RecordView(this)), m_open(new QPushButton(this))
{
    setObjectName(u"reviewClasses"_s);
    m_classes.setId([](const ReviewProgress &one) { return one.schoolClass.value; });
    m_classes.setFaint([](const ReviewProgress &one) { return one.open == 0; });
    m_classes.setWanted([this](const ReviewProgress &one) { return !m_open->isChecked() || one.open > 0; });
    m_list->setObjectName(u"reviewClassesList"_s);
    m_list->setMultipleSelection(true);
    m_list->setTable(&m_classes);
    m_list->setListTitle([] { return tr("Review workbooks"); });
    m_list->setEmptyState([] { return tr("Nothing waits for a class teacher."); });
    m_open->setObjectName(u"openClassesChip"_s);
    m_open->setText(tr("Only classes where something waits"));
    m_open->setCheckable(true);
    m_open->setChecked(true);
    m_open->setAutoDefault(false);
    theme::setKind(m_open, "chip");
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_open);
    chips->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(chips);
    column->addWidget(m_list, 1);
    connect(m_open, &QPushButton::toggled, this, [this] { m_classes.filterAgain(); });
    connect(m_list, &RecordView::selectionChanged, this, &ReviewClasses::changed);
}

void ReviewClasses::load()
{
    m_classes.setRecords(m_desk.term.isSet() ? m_desk.book.review.progress(m_desk.term) : QList<ReviewProgress>());
}

QList<core::ClassId> ReviewClasses::chosen() const
{
    QList<core::ClassId> chosen;
    const QList<qint64> selected = m_list->selectedIds();
    for (const ReviewProgress &one : m_classes.records())
        if (one.open > 0 && (selected.isEmpty() || selected.contains(one.schoolClass.value)))
            chosen << one.schoolClass;
    return chosen;
}

int ReviewClasses::waiting(const QList<core::ClassId> &classes) const
{
    int sum = 0;
    for (const ReviewProgress &one : m_classes.records())
        sum += classes.contains(one.schoolClass) ? one.open : 0;
    return sum;
}

int ReviewClasses::late() const
{
    return static_cast<int>(std::ranges::count_if(
        m_classes.records(), [](const ReviewProgress &one) { return one.state() == ReviewProgress::State::Out; }));
}

} // namespace ui
