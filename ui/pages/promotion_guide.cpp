// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/promotion_guide.h"

#include "ui/kit/findings_panel.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/long_write.h"
#include "ui/pages/promotion_steps.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PromotionGuide::PromotionGuide(PageDesk &desk, QWidget *parent)
    : Guide(parent), m_desk(desk), m_promotion(desk.book.promotion.proposal(desk.book.students.schoolYear())),
      m_classes(columns())
{
    setObjectName(u"promotionGuide"_s);
    setTitle([this] { return tr("Promotion to the %1").arg(words::schoolYearLabel(m_promotion.year)); });
    setQuestion(&desk.question);
    m_classes.setId([](const core::ClassPromotion &one) { return one.schoolClass.id.value; });
    m_classes.setRecords(desk.book.promotion.classes(m_promotion.year));
    addOverviewStep();
    addReviewSteps();
    addLastStep();
    setFinish([this] { return promote(); });
}

RecordModel<core::ClassPromotion>::Columns PromotionGuide::columns()
{
    using Line = core::ClassPromotion;
    return {{.title = [] { return tr("Class until now"); },
             .show = [this](const Line &one) { return classInYear(one.schoolClass, m_promotion.year - 1); },
             .sort = [](const Line &one) { return one.gradeBefore * 100 + one.schoolClass.number; },
             .width = 130,
             .name = u"before"_s},
            {.title = [] { return tr("From now on"); },
             .badge =
                 [this](const Line &one) {
                     return one.finishes() ? Badge{tr("finishes"), Badge::Tone::Caution}
                                           : Badge{classInYear(one.schoolClass, m_promotion.year), Badge::Tone::Good};
                 },
             .width = 130,
             .name = u"after"_s},
            {.title = [] { return tr("Pupils"); },
             .show = [](const Line &one) { return one.children; },
             .alignment = Qt::AlignRight,
             .width = 70,
             .name = u"children"_s},
            {.title = [] { return tr("Homeroom teacher"); },
             .show = [this](const Line &one) { return m_desk.book.school.staffName(one.schoolClass.homeroomTeacher); },
             .width = 160,
             .name = u"teacher"_s},
            {.title = [] { return tr("Entry year"); },
             .show = [](const Line &one) { return QString::number(one.schoolClass.entryYear); },
             .alignment = Qt::AlignRight,
             .width = 80,
             .name = u"entryYear"_s}};
}

void PromotionGuide::addOverviewStep()
{
    m_list = new RecordView(this);
    m_list->setObjectName(u"promotionList"_s);
    m_list->setTable(&m_classes);
    m_list->setEmptyState([] { return tr("No class was at school in the year before."); });
    addStep({.title = [] { return tr("Classes"); },
             .explanation =
                 [this] {
                     return tr("The %1 began on %2. Classes keep their place in the file and go up a grade by "
                               "themselves; reviewed are those that finish, those that begin, and who does not go up.")
                         .arg(words::schoolYearLabel(m_promotion.year), words::dateText(m_promotion.on));
                 },
             .widget = m_list,
             .entered = [this] { showOverview(); }});
}

void PromotionGuide::addReviewSteps()
{
    m_entering = new PromotionClassesStep(m_desk, this);
    m_entering->begin(m_promotion.year, m_promotion.entering);
    addStep({.title = [] { return tr("New classes"); },
             .explanation =
                 [] {
                     return tr("As many classes begin as the year before, unless you say otherwise. Teachers stay with "
                               "their classes.");
                 },
             .widget = m_entering});
    m_finishing = new PromotionFinishStep(m_desk, this);
    addStep({.title = [] { return tr("Finishing classes"); },
             .explanation =
                 [] {
                     return tr("Graduates leave the roll; their records stay. Applications of terms that are not over "
                               "on that day are withdrawn.");
                 },
             .widget = m_finishing,
             .entered =
                 [this] {
                     m_promotion.entering = m_entering->entering();
                     m_finishing->begin(m_desk.book.promotion.proposal(m_promotion.year), m_promotion.entering,
                                        m_classes.records());
                 }});
    m_moves = new PromotionMovesStep(m_desk, this);
    m_moves->begin(m_promotion.year);
    addStep({.title = [] { return tr("Repeat or skip"); },
             .explanation =
                 [] { return tr("Pupils who repeat a grade, or skip one, enter another class in the new year."); },
             .widget = m_moves});
}

void PromotionGuide::addLastStep()
{
    auto *step = new QWidget(this);
    m_summary = new QLabel(step);
    m_summary->setObjectName(u"promotionSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_findings = new FindingsPanel(step);
    m_findings->setObjectName(u"promotionFindings"_s);
    m_findings->setEmptySentence([] { return tr("Nothing stands against it."); });
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_summary);
    column->addWidget(m_findings, 1);
    addStep({.title = [] { return tr("Promote"); },
             .explanation = [] { return tr("Nothing has been changed so far. This is what will happen:"); },
             .widget = step,
             .entered = [this] { showLast(); },
             .next = [] { return tr("&Promote"); }});
}

void PromotionGuide::showOverview()
{
    if (!m_desk.book.promotion.isPromoted(m_promotion.year))
        return;
    setNextEnabled(false);
    messages()->showNote(tr("The promotion to the %1 is done. What is left to change, change on the pupils' page.")
                             .arg(words::schoolYearLabel(m_promotion.year)));
}

void PromotionGuide::review()
{
    m_promotion.entering = m_entering->entering();
    m_promotion.teachers = m_entering->teachers();
    m_promotion.finishing = m_finishing->finishing();
    m_promotion.graduatedOn = m_finishing->graduatedOn();
    m_promotion.moves = m_moves->moves();
    //: reason of a withdrawn application: the pupil finished the school on this day
    m_promotion.reason = tr("Graduated, from %1").arg(words::dateText(m_promotion.graduatedOn));
}

QStringList PromotionGuide::inWords(const core::PromotionCounts &counts) const
{
    QStringList lines{tr("%n pupils go up with their classes.", nullptr, counts.promoted)};
    const auto add = [&lines](int count, const QString &line) {
        if (count > 0)
            lines << line;
    };
    add(counts.graduated, tr("%n pupils graduate.", nullptr, counts.graduated));
    add(counts.wentOn, tr("%n pupils go on to the next stage.", nullptr, counts.wentOn));
    add(counts.moved, tr("%n pupils repeat or skip a grade.", nullptr, counts.moved));
    add(counts.open, tr("%n pupils of finished classes stay on the roll.", nullptr, counts.open));
    add(counts.classes, tr("%n classes are made.", nullptr, counts.classes));
    add(counts.teachers, tr("%n classes get another homeroom teacher.", nullptr, counts.teachers));
    return lines;
}

void PromotionGuide::showLast()
{
    review();
    m_summary->setText(inWords(m_desk.book.promotion.counts(m_promotion)).join(u'\n'));
    const core::Findings findings = m_desk.book.promotion.check(m_promotion);
    m_findings->setItems(said(findings));
    setNextEnabled(!core::refuses(findings) && !m_desk.book.isReadOnly());
}

bool PromotionGuide::promote()
{
    writeBusy(
        *this, m_desk, tr("Promoting"),
        [promotion = m_promotion](core::SchoolBook &book, const core::Progress &progress) {
            return book.promotion.promote(promotion, progress);
        },
        [this](const core::Outcome<core::PromotionCounts> &outcome) { finish(outcome); });
    return false; // the guide closes itself when the work is done
}

void PromotionGuide::finish(const core::Outcome<core::PromotionCounts> &outcome)
{
    if (!outcome) {
        messages()->showFailure(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    //: %1 is a school year, %2 what was changed, in sentences
    Q_EMIT promoted(
        tr("The %1 has begun. %2").arg(words::schoolYearLabel(m_promotion.year), inWords(outcome.value()).join(u' ')));
    accept();
}

} // namespace ui
