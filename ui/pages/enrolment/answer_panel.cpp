// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answer_panel.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace {
constexpr int firstColumn = 1;
constexpr int mostRows = 14;
} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_told(new QLabel(this)), m_answers(new QWidget(this)),
      m_group(new QButtonGroup(this)), m_otherLabel(new QLabel(this)), m_other(new PersonPicker(this)),
      m_counts(new QCheckBox(this)), m_agreed(new QCheckBox(this)), m_alike(new QPushButton(this)),
      m_fields(new QTableWidget(0, 3, this))
{
    build();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int option) { Q_EMIT decided(m_row.row, m_options.at(option).decision); });
    connect(m_other, &PersonPicker::personChanged, this, [this](qint64 id) {
        if (!m_filling && id != 0)
            decideWith([id](RowDecision &decision) {
                decision.choice = RowChoice::AsKnown;
                decision.known = id;
            });
    });
    connect(m_counts, &QCheckBox::clicked, this,
            [this](bool on) { decideWith([on](RowDecision &decision) { decision.counts = on; }); });
    connect(m_agreed, &QCheckBox::clicked, this,
            [this](bool on) { decideWith([on](RowDecision &decision) { decision.agreed = on; }); });
    connect(m_alike, &QPushButton::clicked, this, [this] { Q_EMIT decidedForAlike(m_row.row, m_row.decision); });
    clear();
}

void AnswerPanel::build()
{
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    theme::setKind(m_alike, "link");
    for (QLabel *label : {m_title, m_told, m_otherLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(u"answerTitle"_s);
    m_told->setObjectName(u"answerToldLabel"_s);
    m_other->setObjectName(u"answerChildPicker"_s);
    m_otherLabel->setText(tr("&Another child of the school"));
    m_otherLabel->setTextFormat(Qt::AutoText);
    m_otherLabel->setBuddy(m_other);
    m_counts->setObjectName(u"answerCountsCheck"_s);
    m_counts->setText(tr("This row &counts"));
    m_agreed->setObjectName(u"answerAgreedCheck"_s);
    m_alike->setObjectName(u"answerAlikeButton"_s);
    m_alike->setAutoDefault(false);
    m_fields->setObjectName(u"answerFieldsTable"_s);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setHighlightSections(false);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->setShowGrid(false);
    m_fields->setTabKeyNavigation(false);
    m_fields->setSelectionMode(QAbstractItemView::NoSelection);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setAccessibleName(tr("What this row brings"));
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(theme::grid);
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::fieldGap, theme::fieldGap, theme::fieldGap, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_title);
    column->addWidget(m_told);
    column->addWidget(m_answers);
    column->addWidget(m_otherLabel);
    column->addWidget(m_other);
    column->addWidget(m_counts);
    column->addWidget(m_agreed);
    column->addWidget(m_alike, 0, Qt::AlignLeft);
    column->addWidget(m_fields, 1);
    column->addStretch();
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scrolled(inside, this));
}

void AnswerPanel::setBook(const ApplicationBook &book)
{
    m_book = book;
    QList<PersonEntry> people;
    for (const core::StudentRecord &record : book.roster.records)
        if (record.student.standing == core::Standing::Present)
            people << childEntry(record.student.id, book);
    m_filling = true;
    m_other->setPeople(people, book.spellings);
    m_filling = false;
}

void AnswerPanel::clear()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_told), m_answers, static_cast<QWidget *>(m_otherLabel),
          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_agreed),
          static_cast<QWidget *>(m_alike), static_cast<QWidget *>(m_fields)})
        part->hide();
    m_title->setText(tr("Choose a row to see it in full."));
}

void AnswerPanel::decideWith(const std::function<void(RowDecision &)> &change)
{
    RowDecision decision = m_row.decision;
    change(decision);
    Q_EMIT decided(m_row.row, decision);
}

QList<AnswerPanel::Option> AnswerPanel::optionsOf(const ImportProblems &problems) const
{
    if (m_row.kind == RowKind::Refused)
        return {};
    const auto with = [this](RowChoice choice, qint64 known = 0) {
        RowDecision decision = m_row.decision;
        decision.choice = choice;
        decision.known = known;
        return decision;
    };
    const bool asksWho = childQuestion(problems) != nullptr;
    const bool isOpen = asksWho || (m_row.kind == RowKind::Doubtful && m_row.rivals.isEmpty());
    const QString open = isOpen                   ? tr("Not &decided: the row stays out")
                         : m_row.rivals.isEmpty() ? tr("&Import as shown")
                                                  : tr("As &proposed");
    QList<Option> options{{u"open"_s, open, with(RowChoice::Open)}};
    if (asksWho) {
        for (const qint64 candidate : m_row.candidates)
            options << Option{u"known%1"_s.arg(options.size()),
                              //: %1 is a person of the school with what tells namesakes apart
                              tr("It is %1").arg(PersonPicker::line(childEntry({candidate}, m_book))),
                              with(RowChoice::AsKnown, candidate)};
        const RowDecision &now = m_row.decision;
        if (now.choice == RowChoice::AsKnown && !m_row.candidates.contains(now.known))
            options << Option{u"chosen"_s, tr("It is %1").arg(PersonPicker::line(childEntry({now.known}, m_book))),
                              now};
    }
    options << Option{u"leaveOut"_s, tr("&Leave this row out"), with(RowChoice::LeaveOut)};
    return options;
}

void AnswerPanel::setRow(const ApplicationRow &row, const ImportProblems &problems, const ApplicationRow *rival,
                         int alike)
{
    m_filling = true;
    m_row = row;
    if (row.decision.choice == RowChoice::Confirm && row.candidates.size() == 1) { // as an "all alike" left it
        m_row.decision.choice = RowChoice::AsKnown;
        m_row.decision.known = row.candidates.first();
    }
    m_options = optionsOf(problems);
    //: %1 is the number of a row of the spreadsheet, %2 a name
    m_title->setText(tr("Row %1 · %2").arg(row.row).arg(row.name));
    QStringList told;
    for (const ImportProblem &problem : problems)
        told << answerProblem(problem);
    m_told->setText(told.join(u"\n\n"_s));
    m_told->setVisible(!told.isEmpty());
    const bool asksWho = childQuestion(problems) && row.kind != RowKind::Refused;
    m_otherLabel->setVisible(asksWho);
    m_other->setVisible(asksWho);
    m_other->setPerson(0);
    const auto says = [&problems](ProblemCode code) {
        return std::ranges::any_of(problems, [code](const ImportProblem &p) { return p.code == code; });
    };
    m_counts->setVisible(!row.rivals.isEmpty() && row.kind != RowKind::Refused);
    const bool taken = row.kind != RowKind::LeftOut && row.kind != RowKind::Doubtful;
    m_counts->setChecked(row.decision.counts || taken);
    const bool open = std::ranges::any_of(problems, [&row](const ImportProblem &p) {
        return asksToAgree(p.code) && (p.severity == core::Severity::Refusal || row.decision.agreed);
    });
    m_agreed->setVisible((open || says(ProblemCode::OlderAnswer)) && row.kind != RowKind::Refused);
    m_agreed->setText(says(ProblemCode::SaysNo)           ? tr("&Withdraw the application")
                      : says(ProblemCode::ApprovedChange) ? tr("&Change it, one step back")
                                                          : tr("&Take this answer all the same"));
    m_agreed->setChecked(row.decision.agreed);
    showOptions();
    showFields(rival);
    const bool answered = row.kind != RowKind::Doubtful && row.kind != RowKind::Refused;
    m_alike->setText(tr("The same for %n more rows that ask this", nullptr, alike));
    m_alike->setVisible(alike > 0 && answered);
    m_filling = false;
}

void AnswerPanel::showOptions()
{
    const QAbstractButton *focused = m_group->checkedButton();
    const bool hadFocus = focused && focused->hasFocus();
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        button->hide();
        button->setObjectName({}); // its name is that of the one to come
        button->deleteLater();     // it may be the sender
    }
    for (int i = 0; i < m_options.size(); ++i) {
        auto *button = new QRadioButton(m_options.at(i).text, m_answers);
        button->setObjectName(m_options.at(i).name + u"AnswerOption"_s);
        button->setToolTip(m_options.at(i).text);
        const RowDecision &decision = m_options.at(i).decision;
        button->setChecked(decision.choice == m_row.decision.choice && decision.known == m_row.decision.known);
        m_group->addButton(button, i);
        m_answers->layout()->addWidget(button);
        if (hadFocus && button->isChecked())
            button->setFocus();
    }
    m_answers->setVisible(!m_options.isEmpty());
}

/// What the row brings, beside what is stored; of two rows for one child the other one stands there.
void AnswerPanel::showFields(const ApplicationRow *rival)
{
    std::optional<core::Application> beside = m_row.before;
    if (rival)
        beside = rival->application;
    const QList<AnswerField> fields =
        m_row.child.isSet() ? answerFields(beside, m_row.application, m_book) : QList<AnswerField>();
    m_fields->setHorizontalHeaderLabels({tr("Field"),
                                         //: %1 is the number of a row of the spreadsheet
                                         rival ? tr("Row %1").arg(rival->row) : tr("Now in the file"),
                                         rival ? tr("This row") : tr("In the table")});
    m_fields->setColumnHidden(firstColumn, !beside);
    m_fields->setRowCount(int(fields.size()));
    for (int i = 0; i < fields.size(); ++i) {
        const QStringList texts{fields.at(i).label, fields.at(i).one, fields.at(i).other};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_fields->setItem(i, column, item);
        }
    }
    const int rows = std::min(m_fields->rowCount(), mostRows);
    m_fields->setMinimumHeight(theme::rowHeight * std::min(rows + 1, 6));
    m_fields->setMaximumHeight(theme::rowHeight * (rows + 1) + theme::controlPadding);
    m_fields->setVisible(!fields.isEmpty());
}

void AnswerPanel::focusDecision()
{
    if (m_group->checkedButton())
        m_group->checkedButton()->setFocus(Qt::TabFocusReason);
    else if (m_fields->isVisibleTo(this))
        m_fields->setFocus(Qt::TabFocusReason);
}

} // namespace ui
