// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answer_panel.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

AnswerPanel::AnswerPanel(QWidget *parent)
    : RowPanel({.title = u"answerTitle"_s,
                .told = u"answerToldLabel"_s,
                .fields = u"answerFieldsTable"_s,
                .alike = u"answerAlikeButton"_s,
                .option = u"AnswerOption"_s},
               parent),
      m_otherLabel(new QLabel(tr("&Another child of the school"), this)), m_other(new PersonPicker(this)),
      m_counts(new QCheckBox(tr("This row &counts"), this)), m_agreed(new QCheckBox(this))
{
    m_otherLabel->setBuddy(m_other);
    m_other->setObjectName(u"answerChildPicker"_s);
    m_counts->setObjectName(u"answerCountsCheck"_s);
    m_agreed->setObjectName(u"answerAgreedCheck"_s);
    for (QWidget *answer : {static_cast<QWidget *>(m_otherLabel), static_cast<QWidget *>(m_other),
                            static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_agreed)})
        addAnswer(answer);
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

void AnswerPanel::decideWith(const std::function<void(RowDecision &)> &change)
{
    RowDecision decision = m_row.decision;
    change(decision);
    Q_EMIT decided(m_row.row, decision);
}

QList<RowOption> AnswerPanel::optionsOf(const ImportProblems &problems) const
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
    QList<RowOption> options{{u"open"_s, open, with(RowChoice::Open)}};
    if (asksWho) {
        for (const qint64 candidate : m_row.candidates)
            options << RowOption{u"known%1"_s.arg(options.size()),
                                 //: %1 is a person of the school with what tells namesakes apart
                                 tr("It is %1").arg(PersonPicker::line(childEntry({candidate}, m_book))),
                                 with(RowChoice::AsKnown, candidate)};
        const RowDecision &now = m_row.decision;
        if (now.choice == RowChoice::AsKnown && !m_row.candidates.contains(now.known))
            options << RowOption{u"chosen"_s, tr("It is %1").arg(PersonPicker::line(childEntry({now.known}, m_book))),
                                 now};
    }
    options << RowOption{u"leaveOut"_s, tr("&Leave this row out"), with(RowChoice::LeaveOut)};
    return options;
}

void AnswerPanel::setRow(const ApplicationRow &row, const ImportProblems &problems, const ApplicationRow *rival,
                         const AlikeRows &alike)
{
    m_filling = true;
    m_row = row;
    if (row.decision.choice == RowChoice::Confirm && row.candidates.size() == 1) { // as an "all alike" left it
        m_row.decision.choice = RowChoice::AsKnown;
        m_row.decision.known = row.candidates.first();
    }
    QStringList told;
    for (const ImportProblem &problem : problems)
        told << answerProblem(problem);
    say(row.row, row.name, told);
    const QList<RowOption> options = optionsOf(problems);
    const auto chosen = std::ranges::find_if(options, [&now = m_row.decision](const RowOption &option) {
        return option.decision.choice == now.choice && option.decision.known == now.known;
    });
    offer(options, chosen - options.begin(), m_row.decision);
    offerMore(problems);
    const bool answered = row.kind != RowKind::Doubtful && row.kind != RowKind::Refused;
    offerAlike(answered ? static_cast<int>(alike.rows.size()) : 0,
               alike.agrees ? m_agreed->text().remove(u'&') : QString());
    showAnswers(rival);
    m_filling = false;
}

/// Another child than those proposed, which of two rows counts, a change of what was agreed to.
void AnswerPanel::offerMore(const ImportProblems &problems)
{
    const bool open = m_row.kind != RowKind::Refused;
    const bool asksWho = open && childQuestion(problems);
    m_otherLabel->setVisible(asksWho);
    m_other->setVisible(asksWho);
    m_other->setPerson(0);
    const auto says = [&problems](ProblemCode code) {
        return std::ranges::any_of(problems, [code](const ImportProblem &p) { return p.code == code; });
    };
    m_counts->setVisible(open && !m_row.rivals.isEmpty());
    const bool taken = m_row.kind != RowKind::LeftOut && m_row.kind != RowKind::Doubtful;
    m_counts->setChecked(m_row.decision.counts || taken);
    const bool asked = std::ranges::any_of(problems, [this](const ImportProblem &p) {
        return asksToAgree(p.code) && (p.severity == core::Severity::Refusal || m_row.decision.agreed);
    });
    m_agreed->setVisible(open && (asked || says(ProblemCode::OlderAnswer)));
    m_agreed->setText(says(ProblemCode::SaysNo)           ? tr("&Withdraw the application")
                      : says(ProblemCode::ApprovedChange) ? tr("&Change it, one step back")
                                                          : tr("&Take this answer all the same"));
    m_agreed->setChecked(m_row.decision.agreed);
}

/// What the row brings, beside what is stored; of two rows for one child the other one stands there.
void AnswerPanel::showAnswers(const ApplicationRow *rival)
{
    const std::optional<core::Application> beside = rival ? rival->application : m_row.before;
    QList<QStringList> rows;
    for (const AnswerField &field :
         m_row.child.isSet() ? answerFields(beside, m_row.application, m_book) : QList<AnswerField>())
        rows << QStringList{field.label, field.one, field.other};
    showFields(rows,
               {tr("Field"),
                //: %1 is the number of a row of the spreadsheet
                rival ? tr("Row %1").arg(rival->row) : tr("Now in the file"),
                rival ? tr("This row") : tr("In the table")},
               beside.has_value());
}

} // namespace ui
