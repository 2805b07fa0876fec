// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/application_card.h"

#include "ui/kit/badge.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/pages/record_marks.h"
#include "ui/words/application_words.h"
#include "ui/words/journal.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"
#include "ui/words/record_fields.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Application;
using core::Step;

namespace {

constexpr int noticedHeight = 132;

QPushButton *button(const QString &name, const char *kind, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    theme::setKind(made, kind);
    return made;
}

QLabel *plain(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setIndent(0);
    label->setTextFormat(Qt::PlainText);
    theme::setKind(label, kind);
    return label;
}

bool hasEnded(Step step) { return step == Step::Withdrawn || step == Step::Declined; }

} // namespace

ApplicationCard::ApplicationCard(PageDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_pupil(button(u"cardPupilButton"_s, "link", this)),
      m_about(plain({}, "muted", this)), m_step(new BadgeLabel(this)), m_noticed(new FindingsPanel(this)),
      m_historyHead(plain({}, "section", this)), m_history(plain({}, "plain", this)),
      m_change(button(u"cardChangeButton"_s, "secondary", this)),
      m_again(button(u"cardAgainButton"_s, "secondary", this)),
      m_withdraw(button(u"cardWithdrawButton"_s, "danger", this)), m_close(button(u"cardCloseButton"_s, "link", this))
{
    theme::setKind(this, "panel");
    m_history->setObjectName(u"cardHistoryLabel"_s);
    m_about->setObjectName(u"cardAboutLabel"_s);
    m_noticed->setObjectName(u"cardFindings"_s);
    m_noticed->setMaximumHeight(noticedHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_pupil);
    head->addStretch(1);
    head->addWidget(m_step);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(theme::controlPadding);
    acts->addWidget(m_change);
    acts->addWidget(m_again);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);

    auto *inside = new QWidget;
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, theme::panelPadding);
    body->setSpacing(theme::controlPadding);
    m_facts = new QWidget(inside);
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::fieldGap);
    m_grid->setVerticalSpacing(theme::grid);
    m_grid->setColumnStretch(1, 1);
    body->addWidget(m_facts);
    body->addWidget(m_historyHead);
    body->addWidget(m_history);
    body->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::fieldGap, 1, 1);
    column->setSpacing(theme::controlPadding);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, 0);
    top->addLayout(head);
    top->addWidget(m_about);
    top->addLayout(acts);
    top->addWidget(m_noticed);
    column->addLayout(top);
    column->addWidget(scrolled(inside, this), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::fieldGap, 0, theme::fieldGap, theme::controlPadding);
    foot->addStretch(1);
    foot->addWidget(m_close);
    column->addLayout(foot);

    connect(m_pupil, &QPushButton::clicked, this, [this] { Q_EMIT pupilAsked(m_line.student.id.value); });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeAsked(application()); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawAsked(application()); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againAsked(application()); });
    connect(m_close, &QPushButton::clicked, this, &ApplicationCard::closeAsked);
}

void ApplicationCard::show(const EnrolmentView &view, const core::ApplicationLine &line)
{
    m_line = line;
    const Step step = line.application.step;
    m_pupil->setText(line.student.name);
    m_pupil->setToolTip(tr("Open the pupil's record"));
    m_about->setText(words::personDetail(line.student));
    m_step->setBadge(stepBadge(step));
    const bool agreed = step == Step::ClassReviewed || step == Step::SchoolApproved;
    //: an application that was agreed to; a change takes it one step back
    m_change->setText(agreed ? tr("Change…") : tr("Change"));
    m_change->setToolTip(m_change->text() + u"  F2"_s);
    m_change->setVisible(step == Step::Applied || step == Step::Returned || agreed);
    m_again->setText(step == Step::Returned ? tr("Handed in again") : tr("Take up again…"));
    m_again->setVisible(step == Step::Returned || hasEnded(step));
    m_withdraw->setText(tr("Withdraw…"));
    m_withdraw->setVisible(!hasEnded(step));
    m_close->setText(tr("Close"));
    m_historyHead->setText(tr("What happened"));
    const core::ScanFindings noticed = view.noticed(line);
    m_noticed->setItems(said(noticed));
    m_noticed->setVisible(!noticed.isEmpty());
    showFacts(view);
    showHistory();
}

void ApplicationCard::addFact(const QString &what, const QString &answer)
{
    if (answer.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = plain(what, "muted", m_facts);
    label->setWordWrap(false);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(plain(answer, "plain", m_facts), row, 1);
}

void ApplicationCard::showFacts(const EnrolmentView &view)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Application &a = m_line.application;
    addFact(tr("Form"), a.formNumber);
    addFact(tr("Applied on"), words::dateText(a.appliedOn));
    addFact(tr("Care days"), words::weekdaysText(a.care));
    for (qsizetype i = 0; i < a.wishes.size(); ++i) {
        const core::Program course = view.programs.value(a.wishes.at(i));
        addFact(tr("Wish %1").arg(i + 1), course.title + u" · "_s + words::slotsText(course.times));
    }
    if (!a.wishes.isEmpty())
        addFact(tr("Courses at most"), QString::number(a.most));
    addFact(tr("Reason"), words::label(a.reason));
    addFact(tr("Way home"),
            a.collector.isEmpty() ? words::label(a.wayHome) : words::label(a.wayHome) + u" · "_s + a.collector);
    addFact(tr("Priority"), groupsText(m_line.student));
    addFact(tr("Fees"), a.wantsWaiver ? tr("asks for a waiver") : QString());
    addFact(tr("Health"), a.health);
    addFact(tr("Consent"), a.consentBy.isEmpty() ? tr("none recorded")
                                                 : u"%1 · %2 · %3"_s.arg(a.consentBy, words::dateText(a.consentOn),
                                                                         words::label(a.consentForm)));
    addFact(tr("Remark"), a.remark);
    if (a.late != core::Lateness::No)
        addFact(tr("Late"), words::label(a.late) + u" · "_s + words::dateText(a.lateOn));
    addFact(tr("Last day"), words::dateText(a.endsOn));
    QStringList came{words::label(a.origin)};
    if (!a.source.isEmpty())
        //: %1 is the name of a table, %2 the number of a row in it
        came << tr("%1, row %2").arg(a.source).arg(a.sourceRow);
    addFact(tr("Came by"), came.join(u" · "_s));
    addFact(tr("Sent at"), words::dateTimeText(a.submittedAt));
    if (a.enteredAt.isValid())
        addFact(tr("Entered"), words::dateTimeText(a.enteredAt) + u"  "_s + a.enteredBy);
}

/// Both states of a change: each field with what stood there and what came.
QString ApplicationCard::changesIn(const core::JournalEntry &entry) const
{
    const auto nameOf = [this](const QString &column, qint64 id) {
        const std::optional<core::Program> program =
            column == "wishes"_L1 ? m_desk.book.programs.find(core::ProgramId{id}) : std::nullopt;
        return program ? program->title : QString();
    };
    QStringList lines;
    if (entry.action == "application.changed"_L1)
        for (const words::FieldDifference &field :
             words::differences(core::Subject::Application, QJsonDocument::fromJson(entry.before).object(),
                                QJsonDocument::fromJson(entry.after).object(), nameOf))
            if (field.column != "step"_L1)
                lines << tr("%1: %2 → %3")
                             .arg(field.label, field.one.isEmpty() ? tr("nothing") : field.one,
                                  field.other.isEmpty() ? tr("nothing") : field.other);
    return lines.join(u'\n');
}

/// Steps with their reasons, and changes of the form between them, latest first.
void ApplicationCard::showHistory()
{
    QList<std::pair<QDateTime, QString>> acts;
    for (const core::ApplicationMove &move : m_desk.book.enrolment.moves(m_line.application.id)) {
        //: a step of an application: %1 the state before, %2 the state after
        QString what = tr("%1 → %2").arg(words::label(move.from), words::label(move.to));
        if (!move.reason.isEmpty())
            what += u'\n' + tr("Reason: %1").arg(move.reason);
        if (!move.reviewer.isEmpty())
            //: the class teacher whose review workbook was read
            what += u'\n' + tr("Reviewed by: %1").arg(move.reviewer);
        acts << std::pair(move.at, u"%1  %2\n%3"_s.arg(words::dateTimeText(move.at), move.actor, what));
    }
    for (const core::JournalEntry &entry : m_desk.book.enrolment.history(m_line.application.id))
        if (entry.action != "application.moved"_L1) {
            QString what = words::actionWords(entry.action);
            if (const QString changes = changesIn(entry); !changes.isEmpty())
                what += u'\n' + changes;
            acts << std::pair(entry.at, u"%1  %2\n%3"_s.arg(words::dateTimeText(entry.at), entry.actor.name, what));
        }
    std::ranges::reverse(acts); // of the same minute, too, the latest comes first
    std::ranges::stable_sort(acts, [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList texts;
    for (const auto &act : std::as_const(acts))
        texts << act.second;
    m_history->setText(texts.join(u"\n\n"_s));
}

} // namespace ui
