// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/batch_part.h"

#include "ui/kit/attempt.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/enrolment/application_rows.h"
#include "ui/pages/enrolment/reason_bar.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ApplicationId;
using core::ApplicationLine;
using core::Findings;
using core::Step;

namespace {

constexpr int classesWidth = 316;
constexpr int findingsHeight = 96;
constexpr qsizetype recentKept = 4;

bool hasEnded(Step step) { return step == Step::Withdrawn || step == Step::Declined; }

RecordModel<ClassProgress>::Columns progressColumns()
{
    const auto number = [](int ClassProgress::*member) {
        return [member](const ClassProgress &c) { return QVariant(c.*member); };
    };
    return {{.title = [] { return BatchPart::tr("Class"); },
             .show = [](const ClassProgress &c) { return QVariant(c.title); },
             .width = 100,
             .name = u"class"_s},
            {.title = [] { return BatchPart::tr("Waiting"); },
             .show = number(&ClassProgress::waiting),
             .alignment = Qt::AlignRight,
             .width = 58,
             .name = u"waiting"_s},
            {.title = [] { return BatchPart::tr("Agreed"); },
             .show = number(&ClassProgress::agreed),
             .alignment = Qt::AlignRight,
             .width = 58,
             .name = u"agreed"_s},
            {.title = [] { return BatchPart::tr("Teacher"); },
             .show = [](const ClassProgress &c) { return QVariant(c.teacher); },
             .width = 84,
             .name = u"teacher"_s}};
}

} // namespace

BatchPart::BatchPart(Stage stage, PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_stage(stage), m_from(stage == Stage::ClassReview ? Step::Applied : Step::ClassReviewed),
      m_to(stage == Stage::ClassReview ? Step::ClassReviewed : Step::SchoolApproved), m_desk(desk),
      m_progress(progressColumns()), m_lines(sheetColumns([this] { return m_view; }, stage == Stage::SchoolApproval)),
      m_classes(new RecordView(this)), m_sheet(new RecordView(this)), m_head(new QLabel(this)),
      m_waitingChip(new QPushButton(this)), m_counts(new QLabel(this)), m_reason(new ReasonBar(this)),
      m_findings(new FindingsPanel(this))
{
    const bool review = stage == Stage::ClassReview;
    setObjectName(review ? u"reviewPart"_s : u"approvalPart"_s);
    m_progress.setId([](const ClassProgress &c) { return c.id; });
    m_lines.setId([](const ApplicationLine &l) { return l.application.id.value; });
    m_lines.setFilterText([](const ApplicationLine &l) { return l.student.pinyin; });
    m_classes->setObjectName(review ? u"reviewClassList"_s : u"approvalClassList"_s);
    m_sheet->setObjectName(review ? u"reviewSheet"_s : u"approvalSheet"_s);
    m_findings->setObjectName(u"batchFindings"_s);
    m_findings->setMaximumHeight(findingsHeight);
    m_findings->hide();
    m_head->setObjectName(u"batchHeadLabel"_s);
    theme::setKind(m_head, "section");
    m_waitingChip->setObjectName(u"waitingChip"_s);
    m_waitingChip->setCheckable(true);
    m_waitingChip->setChecked(true);
    theme::setKind(m_waitingChip, "chip");
    m_counts->setObjectName(u"batchCountsLabel"_s);
    theme::setKind(m_counts, "muted");
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->setIndent(0);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_waitingChip);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::controlPadding);
    right->addLayout(head);
    right->addWidget(m_sheet, 1);
    right->addWidget(m_findings);
    right->addWidget(m_reason);
    right->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    m_classes->setFixedWidth(classesWidth);
    m_classes->view()->verticalHeader()->hide(); // the sheet needs the room
    row->addWidget(m_classes);
    row->addLayout(right, 1);
    buildClasses();
    buildSheet();
}

void BatchPart::buildClasses()
{
    m_classes->setTable(&m_progress);
    m_classes->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_classes->setEmptyState([] { return tr("No classes yet. They are entered in the settings."); });
    connect(m_classes, &RecordView::currentChanged, this, &BatchPart::showClass);
    connect(m_classes, &RecordView::opened, this, [this] { m_sheet->view()->setFocus(Qt::TabFocusReason); });
}

void BatchPart::buildSheet()
{
    m_sheet->setMultipleSelection(true);
    m_sheet->setTable(&m_lines);
    m_sheet->setEmptyState([this] {
        return m_stage == Stage::ClassReview ? tr("No applications in this class yet.")
                                             : tr("Nothing has passed the class review here yet.");
    });
    m_lines.setWanted(
        [this](const ApplicationLine &line) { return m_waitingChip->isChecked() ? waits(line) : counts(line); });
    connect(m_waitingChip, &QPushButton::toggled, this, [this] { m_lines.filterAgain(); });
    connect(m_sheet, &RecordView::opened, this, &BatchPart::opened);
    connect(m_sheet, &RecordView::selectionChanged, this, &BatchPart::tellCounts);
    connect(m_reason, &ReasonBar::given, this, [this](const QString &reason) { move(m_askedIds, m_asked, reason); });
    connect(m_reason, &ReasonBar::left, this, [this] { m_sheet->view()->setFocus(); });
}

QPushButton *BatchPart::addButton(const QString &name, const char *kind, const QKeySequence &keys,
                                  const std::function<void()> &act)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    theme::setKind(button, kind);
    connect(button, &QPushButton::clicked, this, act);
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, [this, button] {
        if (!m_reason->isVisible())
            button->click();
        else if (button == m_agree)
            m_reason->give(); // Ctrl+Enter belongs to the reason that is being written
    });
    button->setProperty("keys", keys.toString(QKeySequence::NativeText));
    return button;
}

QWidget *BatchPart::makeFoot()
{
    auto *foot = new QWidget(this);
    m_agree = addButton(u"agreeButton"_s, "primary", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { agree(); });
    m_return = addButton(u"returnButton"_s, "secondary", QKeySequence(Qt::CTRL | Qt::Key_R),
                         [this] { askReason(Step::Returned); });
    m_decline = addButton(u"declineButton"_s, "danger", QKeySequence(Qt::CTRL | Qt::Key_D),
                          [this] { askReason(Step::Declined); });
    m_all = addButton(u"selectAllButton"_s, "secondary", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] {
        m_sheet->view()->selectAll();
        m_sheet->view()->setFocus(Qt::OtherFocusReason);
    });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_counts, 1);
    row->addWidget(m_all);
    row->addWidget(m_decline);
    row->addWidget(m_return);
    row->addWidget(m_agree);
    return foot;
}

bool BatchPart::counts(const ApplicationLine &line) const
{
    const Step step = line.application.step;
    if (m_stage == Stage::ClassReview)
        return step != Step::Withdrawn;
    return step == Step::ClassReviewed || step == Step::SchoolApproved || step == Step::Arranged;
}

bool BatchPart::waits(const ApplicationLine &line) const { return line.application.step == m_from; }

bool BatchPart::goToClass(qint64 id)
{
    const ClassProgress *of = m_progress.recordById(id);
    return of && of->waiting > 0 && m_classes->select(id);
}

void BatchPart::setView(const EnrolmentView *view)
{
    m_view = view;
    countClasses();
    if (m_classes->currentId() == 0 && m_progress.shown() > 0 && !m_classes->view()->currentIndex().isValid())
        m_classes->view()->selectRow(0);
    showClass();
}

void BatchPart::countClasses()
{
    QList<ClassProgress> list{{.id = -1, .title = tr("All classes")}};
    QHash<core::ClassId, qsizetype> place;
    for (const core::SchoolClass &of : m_view->classes) {
        place.insert(of.id, list.size());
        list << ClassProgress{
            .id = of.id.value, .title = m_view->className(of), .teacher = m_view->staff.value(of.homeroomTeacher)};
    }
    for (const ApplicationLine &line : m_view->lines) {
        if (!counts(line))
            continue;
        const Step step = line.application.step;
        for (const qsizetype at : {qsizetype(0), place.value(line.student.schoolClass, -1)}) {
            if (at < 0)
                continue;
            ClassProgress &of = list[at];
            ++of.applied;
            of.waiting += step == m_from;
            of.returned += step == Step::Returned;
            of.declined += hasEnded(step);
            of.agreed += step == m_to || step == Step::SchoolApproved || step == Step::Arranged;
        }
    }
    m_progress.setRecords(m_view->classes.isEmpty() ? QList<ClassProgress>() : list);
}

void BatchPart::showClass()
{
    if (!m_view)
        return;
    const qint64 of = m_classes->currentId();
    QList<ApplicationLine> list;
    for (const ApplicationLine &line : m_view->lines)
        if (counts(line) && (of == -1 || line.student.schoolClass.value == of))
            list << line;
    m_lines.setRecords(list);
    m_findings->hide();
    tellCounts();
}

/// Beside an open side panel there is room for the sheet only.
void BatchPart::setNarrow(bool narrow) { m_classes->setVisible(!narrow); }

int BatchPart::waiting() const
{
    return m_view ? static_cast<int>(
                        std::ranges::count_if(m_view->lines, [this](const ApplicationLine &l) { return waits(l); }))
                  : 0;
}

void BatchPart::tellCounts()
{
    const ClassProgress *of = m_progress.recordById(m_classes->currentId());
    const int selected = static_cast<int>(m_sheet->selectedIds().size());
    const ClassProgress counted = of ? *of : ClassProgress{};
    m_head->setText(counted.teacher.isEmpty() ? counted.title : counted.title + u" · "_s + counted.teacher);
    m_counts->setText(
        m_stage == Stage::ClassReview
            ? tr("Applied %1, agreed %2, returned %3, declined %4")
                  .arg(counted.applied)
                  .arg(counted.agreed)
                  .arg(counted.returned)
                  .arg(counted.declined)
            : tr("Reviewed %1, approved %2, waiting %3").arg(counted.applied).arg(counted.agreed).arg(counted.waiting));
    //: a button that agrees to the applications chosen; %1 is how many
    m_agree->setText((m_stage == Stage::ClassReview ? tr("Agree (%1)") : tr("Approve (%1)")).arg(selected));
    for (QPushButton *button : {m_agree, m_return, m_decline})
        button->setEnabled(selected > 0);
}

void BatchPart::retranslate()
{
    const bool review = m_stage == Stage::ClassReview;
    m_waitingChip->setText(review ? tr("Only those waiting") : tr("Only those to approve"));
    m_return->setText(review ? tr("Return…") : tr("Send back…"));
    m_decline->setText(tr("Decline…"));
    m_all->setText(tr("Select all"));
    m_progress.retranslate();
    m_lines.retranslate();
    if (m_view)
        countClasses();
    tellCounts();
    for (QPushButton *button : {m_agree, m_return, m_decline, m_all})
        button->setToolTip(withoutMnemonic(button->text()) + u"  "_s + button->property("keys").toString());
}

QList<ApplicationId> BatchPart::chosen() const
{
    QList<ApplicationId> ids;
    for (const qint64 id : m_sheet->selectedIds())
        ids << ApplicationId{id};
    return ids;
}

QStringList BatchPart::recentReasons(Step to) const
{
    QStringList reasons;
    for (const ApplicationLine &line : m_view->lines)
        if (line.application.step == to && !line.lastReason.isEmpty() && !reasons.contains(line.lastReason))
            reasons << line.lastReason;
    return reasons.first(std::min(reasons.size(), recentKept));
}

void BatchPart::agree()
{
    m_reason->close();
    move(chosen(), m_to, {});
}

void BatchPart::askReason(Step to)
{
    m_askedIds = chosen(); // the list stays open meanwhile; the reason is for those it was asked for
    m_asked = to;
    const int count = static_cast<int>(m_askedIds.size());
    if (count == 0)
        return;
    // What the school has approved goes one step back, to the class review, from where it may be returned.
    if (to == Step::Returned && std::ranges::all_of(m_askedIds, [this](ApplicationId id) {
            const ApplicationLine *line = m_view->line(id.value);
            return line && line->application.step == Step::SchoolApproved;
        }))
        m_asked = Step::ClassReviewed;
    m_reason->ask(to == Step::Returned ? tr("Why are %n applications returned?", nullptr, count)
                                       : tr("Why are %n applications declined?", nullptr, count),
                  to == Step::Returned ? tr("Return") : tr("Decline"), recentReasons(to));
}

void BatchPart::move(const QList<ApplicationId> &ids, Step to, const QString &reason)
{
    attempt(this, [&] {
        if (ids.isEmpty())
            return;
        const core::Outcome<int> moved = m_desk.book.enrolment.move(ids, to, reason);
        if (!moved) {
            showRefusal(moved.findings());
            return;
        }
        m_reason->close();
        m_findings->hide();
        //: %1 is the state that the applications have now
        Q_EMIT done(tr("%n applications are now: %1.", nullptr, moved.value()).arg(words::label(to)), moved.findings());
        m_sheet->view()->setFocus();
    });
}

/// All or none: the findings name the child because of whom nothing was changed.
void BatchPart::showRefusal(const Findings &findings)
{
    QList<FindingItem> items;
    for (const core::Finding &finding : findings) {
        if (finding.severity != core::Severity::Refusal)
            continue;
        items << said(finding);
        items.last().subject = finding.facts.value(u"student"_s).toString();
    }
    m_findings->setItems(items);
    m_findings->show();
    Q_EMIT refused(tr("Nothing was changed. %1").arg(sentencesOf(findings, core::Severity::Refusal)));
}

} // namespace ui
