// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/life_panel.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::StudentEventKind;

namespace {

constexpr qsizetype namesShown = 6;

QLabel *wrapped(const char *kind, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setKind(label, kind);
    return label;
}

} // namespace

LifePanel::LifePanel(PageDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(wrapped("section", u"lifeTitle"_s, this)),
      m_who(wrapped("muted", u"lifeWho"_s, this)), m_form(new Form), m_kind(new Choice), m_class(new Choice),
      m_on(new DateEdit), m_remark(new QLineEdit), m_consequence(wrapped("plain", u"lifeConsequence"_s, nullptr))
{
    setObjectName(u"lifePanel"_s);
    theme::setKind(this, "panel");
    m_title->setIndent(0);
    addFields();
    auto *inside = new QWidget(this);
    theme::setKind(inside, "inside");
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, theme::grid, 0);
    rows->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::fieldGap, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(scrolled(inside, this), 1);
    connect(m_form, &Form::saveAsked, this, &LifePanel::record);
    connect(m_form, &Form::leaveAsked, this, &LifePanel::left);
    connect(m_form, &Form::edited, this, &LifePanel::showConsequence);
    retranslate();
}

void LifePanel::addFields()
{
    m_kind->setObjectName(u"leavingKindChoice"_s);
    m_kind->setItems([] {
        QList<Choice::Item> items;
        for (const StudentEventKind kind :
             {StudentEventKind::TransferredOut, StudentEventKind::Graduated, StudentEventKind::Left})
            items << Choice::Item{int(kind), words::label(kind)};
        return items;
    });
    m_class->setObjectName(u"lifeClassChoice"_s);
    m_on->setObjectName(u"lifeDayEdit"_s);
    m_remark->setObjectName(u"lifeRemarkEdit"_s);
    m_form->setQuestion(&m_desk.question);
    m_form->add({.field = u"kind"_s, .label = [] { return tr("&How"); }, .required = true}, m_kind);
    m_form->add({.field = u"toClass"_s, .label = [] { return tr("To &class"); }, .required = true}, m_class);
    m_form->add({.field = u"on"_s,
                 //: the first day on which it is so
                 .label = [] { return tr("&From which day"); },
                 .required = true},
                m_on);
    m_form->add({.field = u"remark"_s,
                 .label = [] { return tr("Where to, or &why"); },
                 .hint = [] { return tr("Stands in the history of the record"); }},
                m_remark);
    m_form->addWide(m_consequence);
    m_form->addButtons([] { return tr("&Record"); }, [] { return tr("Cancel"); });
}

void LifePanel::fillClasses()
{
    m_class->setItems([this] {
        QList<Choice::Item> items;
        const core::SchoolYearStart year = m_desk.book.students.schoolYear();
        for (const core::SchoolClass &one : m_desk.book.school.classesIn(year)) {
            const int grade = core::gradeOf(one.stage, one.entryYear, year);
            items << Choice::Item{
                one.id.value,
                u"%1  %2.%3"_s.arg(words::classLabel(one.stage, grade, one.number)).arg(grade).arg(one.number)};
        }
        return items;
    });
}

void LifePanel::begin(LifeAct act, const QList<core::StudentLine> &children)
{
    m_act = act;
    m_children.clear();
    m_names.clear();
    for (const core::StudentLine &child : children) {
        m_children << child.id;
        m_names << nameWithMark(child.name, child.mark);
    }
    m_form->setRowVisible(u"kind"_s, act == LifeAct::Leave);
    m_form->setRowVisible(u"toClass"_s, act != LifeAct::Leave);
    fillClasses();
    m_kind->setValue(int(StudentEventKind::TransferredOut));
    const bool sameClass = std::ranges::all_of(
        children, [&](const core::StudentLine &c) { return c.schoolClass == children.first().schoolClass; });
    m_class->setValue(act == LifeAct::ComeBack && sameClass ? children.first().schoolClass.value : qint64(0));
    m_on->setDate(m_desk.book.today());
    m_remark->clear();
    m_form->clearErrors();
    m_form->markClean();
    retranslate();
    m_form->focusFirst();
}

bool LifePanel::mayLeave() { return isHidden() || m_form->mayLeave(); }

core::Outcome<int> LifePanel::act() const
{
    const core::ClassId to{m_class->value().toLongLong()};
    const QString remark = m_remark->text().trimmed();
    switch (m_act) {
    case LifeAct::Leave: {
        const auto kind = StudentEventKind(m_kind->value().toInt());
        //: reason of a withdrawn application: how the child left the school, from which day
        const QString reason = tr("%1, from %2").arg(words::label(kind), words::dateText(m_on->date()));
        return m_desk.book.life.leave(m_children,
                                      {.kind = kind, .on = m_on->date(), .remark = remark, .reason = reason});
    }
    case LifeAct::ChangeClass: return m_desk.book.life.changeClass(m_children, to, m_on->date(), remark);
    case LifeAct::ComeBack: return m_desk.book.life.comeBack(m_children, to, m_on->date(), remark);
    }
    return 0;
}

void LifePanel::record()
{
    attempt(this, [this] {
        const core::Outcome<int> done = act();
        if (!done) {
            if (!m_form->showErrors(fieldErrors(done.findings())) || fieldErrors(done.findings()).isEmpty()) {
                m_consequence->setText(sentencesOf(done.findings(), core::Severity::Refusal));
                theme::setKind(m_consequence, "error");
            }
            return;
        }
        m_form->markClean();
        Q_EMIT recorded(sentence());
    });
}

QString LifePanel::sentence() const
{
    const int count = int(m_children.size());
    const core::ClassId to{m_class->value().toLongLong()};
    switch (m_act) {
    case LifeAct::Leave:
        return count == 1 ? tr("%1 is not on the roll any more.").arg(m_names.first())
                          : tr("%n pupils are not on the roll any more.", nullptr, count);
    case LifeAct::ChangeClass:
        return count == 1 ? tr("%1 is in %2 now.").arg(m_names.first(), classToday(m_desk.book, to))
                          : tr("%n pupils are in %1 now.", nullptr, count).arg(classToday(m_desk.book, to));
    case LifeAct::ComeBack:
        return count == 1 ? tr("%1 is on the roll again.").arg(m_names.first())
                          : tr("%n pupils are on the roll again.", nullptr, count);
    }
    return QString();
}

QString LifePanel::leavingConsequence() const
{
    const core::Ties ties = m_desk.book.life.ties(m_children, m_on->date());
    QStringList parts{tr("The records stay, and the pupils can be taken back.")};
    if (ties.applications > 0)
        parts << tr("%n applications of terms that are not over are withdrawn.", nullptr, ties.applications);
    if (ties.seats > 0)
        parts << tr("%n seats in programs become free.", nullptr, ties.seats);
    if (ties.pins > 0)
        parts << tr("%n seats settled beforehand are given up.", nullptr, ties.pins);
    if (parts.size() == 1)
        parts << tr("No application of theirs is under way.");
    return parts.join(u'\n');
}

void LifePanel::showConsequence()
{
    theme::setKind(m_consequence, "muted");
    attempt(this, [this] {
        switch (m_act) {
        case LifeAct::Leave: m_consequence->setText(m_on->date().isValid() ? leavingConsequence() : QString()); break;
        case LifeAct::ChangeClass: m_consequence->setText(tr("Applications and seats stay as they are.")); break;
        case LifeAct::ComeBack:
            m_consequence->setText(tr("Applications that were withdrawn do not come back by themselves."));
            break;
        }
    });
}

void LifePanel::retranslate()
{
    switch (m_act) {
    case LifeAct::Leave: m_title->setText(tr("Leaves the school")); break;
    case LifeAct::ChangeClass: m_title->setText(tr("Changes class")); break;
    case LifeAct::ComeBack: m_title->setText(tr("Comes back")); break;
    }
    QString who = words::listText(m_names.mid(0, namesShown));
    if (m_names.size() > namesShown)
        //: %1 is a list of names, %n how many more there are
        who = tr("%1 and %n more", nullptr, int(m_names.size() - namesShown)).arg(who);
    m_who->setText(who);
    if (!m_children.isEmpty())
        showConsequence();
}

void LifePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
