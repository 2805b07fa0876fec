// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice/handout_bar.h"

#include "ui/kit/editors.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostSlips = 9999;
constexpr int mostBlank = 200; ///< copies that are laid out while a person waits
constexpr int numberWidth = 76;
constexpr int dayWidth = 130;
constexpr int paperWidth = 210;
} // namespace

HandoutBar::HandoutBar(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_paper(new Choice(this)), m_yesLabel(new QLabel(this)),
      m_yes(new IntegerEdit(0, mostSlips, this)), m_noLabel(new QLabel(this)),
      m_no(new IntegerEdit(0, mostSlips, this)), m_copiesLabel(new QLabel(this)),
      m_copies(new IntegerEdit(1, mostBlank, this)), m_dayLabel(new QLabel(this)), m_day(new DateEdit(this)),
      m_give(new QPushButton(this)), m_leave(new QPushButton(this)), m_problem(new QLabel(this))
{
    setObjectName(u"handoutBar"_s);
    theme::setKind(this, "note");
    m_question->setObjectName(u"handoutQuestionLabel"_s);
    m_question->setWordWrap(true);
    m_paper->setObjectName(u"handoutPaperChoice"_s);
    m_paper->setItems([] {
        return QList<Choice::Item>{{u"F01"_s, tr("Notice to parents (F01)")}, {u"F02"_s, tr("Application form (F02)")}};
    });
    m_paper->setMinimumWidth(paperWidth);
    m_yes->setObjectName(u"slipsYesEdit"_s);
    m_no->setObjectName(u"slipsNoEdit"_s);
    m_copies->setObjectName(u"blankCopiesEdit"_s);
    m_day->setObjectName(u"handoutDayEdit"_s);
    m_yes->setFixedWidth(numberWidth);
    m_no->setFixedWidth(numberWidth);
    m_copies->setFixedWidth(numberWidth);
    m_day->setFixedWidth(dayWidth);
    m_give->setObjectName(u"handoutGiveButton"_s);
    m_leave->setObjectName(u"handoutLeaveButton"_s);
    theme::setKind(m_give, "primary");
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_paper, m_yesLabel, m_yes, m_noLabel, m_no, m_copiesLabel,
                                                            m_copies, m_dayLabel, m_day})
        row->addWidget(widget);
    row->addStretch(1);
    for (QPushButton *button : {m_give, m_leave}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::controlPadding);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->setObjectName(u"handoutProblemLabel"_s);
    m_problem->setWordWrap(true);
    theme::setKind(m_problem, "error");
    for (const TypedEdit *edit : std::initializer_list<TypedEdit *>{m_yes, m_no, m_copies, m_day})
        connect(edit, &QLineEdit::textChanged, this, &HandoutBar::forgive);
    connect(m_give, &QPushButton::clicked, this, &HandoutBar::give);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT left();
    });
    retranslate();
    hide();
}

void HandoutBar::open(Asks what)
{
    m_asks = what;
    m_paper->setVisible(what != Asks::Slips);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_yesLabel, m_yes, m_noLabel, m_no})
        widget->setVisible(what == Asks::Slips);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copiesLabel, m_copies})
        widget->setVisible(what == Asks::Blank);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dayLabel, m_day})
        widget->setVisible(what != Asks::Blank);
    forgive();
    retranslate();
    show();
}

void HandoutBar::askPaper(const QString &question, QDate today)
{
    m_question->setText(question);
    if (!m_paper->value().isValid())
        m_paper->setValue(u"F01"_s);
    m_day->setDate(today);
    open(Asks::Paper);
    m_paper->setFocus();
}

void HandoutBar::askSlips(const QString &question, int yes, int no, int copies, QDate today)
{
    m_question->setText(tr("%1 Handed out: %n papers.", nullptr, copies).arg(question));
    m_yes->setValue(yes);
    m_no->setValue(no);
    m_day->setDate(today);
    open(Asks::Slips);
    m_yes->setFocus();
    m_yes->selectAll();
}

void HandoutBar::askBlank(const QString &question, int copies)
{
    m_question->setText(question);
    if (!m_paper->value().isValid())
        m_paper->setValue(u"F02"_s);
    m_copies->setValue(copies);
    open(Asks::Blank);
    m_paper->setFocus();
}

void HandoutBar::close() { hide(); }

void HandoutBar::give()
{
    const QString noNumber = tr("Write a number; 0 when there is none.");
    if (m_asks == Asks::Slips && (refuses(m_yes, noNumber) || refuses(m_no, noNumber)))
        return;
    if (m_asks == Asks::Blank && refuses(m_copies, tr("Write how many copies.")))
        return;
    if (m_asks != Asks::Blank && refuses(m_day, tr("Write the day.")))
        return;
    forgive();
    switch (m_asks) {
    case Asks::Paper: Q_EMIT paperGiven(m_paper->value().toString(), m_day->date()); break;
    case Asks::Slips: Q_EMIT slipsGiven(m_yes->value().value_or(0), m_no->value().value_or(0), m_day->date()); break;
    case Asks::Blank: Q_EMIT blankGiven(m_paper->value().toString(), m_copies->value().value_or(1)); break;
    }
}

/// Says what is wrong with a field and goes there; what cannot be read is never taken for nothing.
bool HandoutBar::refuses(TypedEdit *edit, const QString &empty)
{
    const QString problem = edit->text().trimmed().isEmpty() ? empty : edit->problem();
    if (problem.isEmpty())
        return false;
    edit->setFocus(); // first: the field that is left settles its text
    edit->selectAll();
    theme::setInvalid(edit, true);
    edit->setAccessibleDescription(problem);
    m_problem->setText(problem);
    m_problem->show();
    return true;
}

void HandoutBar::forgive()
{
    m_problem->hide();
    for (TypedEdit *edit : std::initializer_list<TypedEdit *>{m_yes, m_no, m_copies, m_day}) {
        theme::setInvalid(edit, edit->hasProblem());
        edit->setAccessibleDescription({});
    }
}

void HandoutBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_leave->hasFocus())
        m_leave->click(); // Enter on a button is that button
    else if (enter)
        give();
    else if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QFrame::keyPressEvent(event);
}

void HandoutBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HandoutBar::retranslate()
{
    //: how many families answered that their child takes part
    m_yesLabel->setText(tr("&Takes part"));
    m_yesLabel->setBuddy(m_yes);
    m_noLabel->setText(tr("Does &not take part"));
    m_noLabel->setBuddy(m_no);
    m_dayLabel->setText(m_asks == Asks::Slips ? tr("Counted on") : tr("Handed out on"));
    m_dayLabel->setBuddy(m_day);
    m_paper->setAccessibleName(tr("Paper"));
    m_yes->setAccessibleName(tr("Takes part"));
    m_no->setAccessibleName(tr("Does not take part"));
    m_day->setAccessibleName(m_dayLabel->text());
    //: how many copies without a child's name are printed
    m_copiesLabel->setText(tr("&Copies"));
    m_copiesLabel->setBuddy(m_copies);
    m_copies->setAccessibleName(tr("Copies"));
    m_give->setText(m_asks == Asks::Blank ? tr("&Print") : tr("&Record"));
    m_leave->setText(tr("Cancel"));
}

} // namespace ui
