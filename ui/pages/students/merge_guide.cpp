// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/merge_guide.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsAtMost = 30; ///< more than there are fields
constexpr int fieldLabelWidth = 130;

QLabel *plain(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setKind(label, kind);
    return label;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

MergeGuide::MergeGuide(PageDesk &desk, core::StudentRecord one, core::StudentRecord other, QWidget *parent)
    : Guide(parent), m_desk(desk), m_one(std::move(one)), m_other(std::move(other))
{
    setObjectName(u"mergeGuide"_s);
    setTitle([] { return tr("Merge two records of one pupil"); });
    setQuestion(&desk.question);
    addRecordStep();
    addApplicationStep();
    addLastStep();
    setFinish([this] { return merge(); });
    stay(core::shouldStay(m_one, m_other));
}

void MergeGuide::addRecordStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::controlPadding, 0, 0);
    column->setSpacing(theme::controlPadding);
    for (int i = 0; i < 2; ++i) {
        m_stays[i] = new QRadioButton(whoIs(i == 0 ? m_one : m_other), step);
        m_stays[i]->setObjectName(i == 0 ? u"firstStaysButton"_s : u"secondStaysButton"_s);
        column->addWidget(m_stays[i]);
    }
    connect(m_stays[0], &QRadioButton::toggled, this, [this](bool first) {
        if (first != m_firstStays)
            stay(first);
    });
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    m_fields = new QGridLayout(inside);
    m_fields->setContentsMargins(0, theme::controlPadding, theme::controlPadding, 0);
    m_fields->setHorizontalSpacing(theme::fieldGap);
    m_fields->setVerticalSpacing(theme::grid);
    m_fields->setColumnMinimumWidth(0, fieldLabelWidth);
    m_fields->setColumnStretch(1, 1);
    m_fields->setRowStretch(rowsAtMost, 1);
    column->addWidget(scrolled(inside, step), 1);
    m_bothKept = plain(QString(), "muted", step);
    m_bothKept->setObjectName(u"bothKeptLabel"_s);
    column->addWidget(m_bothKept);
    addStep({.title = [] { return tr("Record"); },
             .explanation =
                 [] {
                     return tr("Choose the record that stays, and what holds where the two differ. Guardians, priority "
                               "groups and the history of both are kept.");
                 },
             .widget = step,
             .entered = [this] { m_stays[m_firstStays ? 0 : 1]->setFocus(); }});
}

void MergeGuide::addApplicationStep()
{
    auto *step = new QWidget(this);
    m_applications = new QVBoxLayout(step);
    m_applications->setContentsMargins(0, theme::controlPadding, 0, 0);
    m_applications->setSpacing(theme::controlPadding);
    addStep({.title = [] { return tr("Applications"); },
             .explanation =
                 [] {
                     return tr("A pupil has one application in a term. Where both records have one, choose which "
                               "stays; the other one is withdrawn and its seats become free.");
                 },
             .widget = step,
             .entered = [this] { showApplications(); },
             .mayContinue =
                 [this] {
                     for (const Choice *choice : std::as_const(m_stayChoices))
                         if (!choice->value().isValid()) {
                             messages()->showCaution(tr("Choose in each term which application stays."));
                             return false;
                         }
                     return true;
                 }});
}

void MergeGuide::addLastStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    m_summary = plain(QString(), "plain", step);
    m_summary->setObjectName(u"mergeSummaryLabel"_s);
    column->addWidget(m_summary);
    column->addStretch(1);
    addStep({.title = [] { return tr("Merge"); },
             .explanation = [] { return tr("Nothing has been changed so far. This is what will happen:"); },
             .widget = step,
             .entered = [this] { m_summary->setText(summary()); },
             .next = [] { return tr("&Merge"); }});
}

void MergeGuide::stay(bool first)
{
    m_firstStays = first;
    m_stays[first ? 0 : 1]->setChecked(true);
    m_stayChoices.clear(); // asked anew: the terms are the same, whose is whose is not
    showFields();
}

void MergeGuide::showFields()
{
    clear(m_fields);
    m_choices.clear();
    const core::StudentRecord merged = core::mergedRecord(kept(), gone());
    const ClassName nameOf = [this](core::ClassId id) { return classToday(m_desk.book, id); };
    int line = 0;
    QStringList same;
    for (const TwiceField &field : twiceFields()) {
        const QString mine = field.text(kept().student, nameOf);
        const QString theirs = field.text(gone().student, nameOf);
        if (field.same(kept().student, gone().student)) {
            if (!mine.isEmpty())
                same << field.label();
            continue;
        }
        auto *choice = new Choice(this);
        choice->setObjectName(field.name + u"Choice"_s);
        choice->setAccessibleName(field.label());
        choice->setItems([mine, theirs] {
            const QString nothing = tr("(empty)");
            return QList<Choice::Item>{{true, mine.isEmpty() ? nothing : mine},
                                       {false, theirs.isEmpty() ? nothing : theirs}};
        });
        choice->setValue(field.same(merged.student, kept().student));
        m_fields->addWidget(plain(field.label(), "label", this), line, 0);
        m_fields->addWidget(choice, line++, 1);
        m_choices.insert(field.name, choice);
    }
    QStringList guardians;
    for (const core::Guardian &guardian : merged.guardians)
        guardians << guardianLine(guardian);
    QString both = tr("The same in both: %1.").arg(words::listText(same));
    if (!guardians.isEmpty())
        both += u'\n' + tr("Guardians: %1.").arg(words::listText(guardians));
    m_bothKept->setText(both);
}

void MergeGuide::showApplications()
{
    QHash<core::TermId, QVariant> chosen;
    for (auto choice = m_stayChoices.cbegin(); choice != m_stayChoices.cend(); ++choice)
        chosen.insert(choice.key(), choice.value()->value());
    clear(m_applications);
    m_stayChoices.clear();
    const auto twice = m_desk.book.merging.applicationsTwice(kept().student.id, gone().student.id);
    if (twice.isEmpty())
        m_applications->addWidget(plain(tr("There is no term in which both have an application. All applications, "
                                           "seats and settled seats come to the record that stays."),
                                        "plain", this));
    for (const core::ApplicationTwice &one : twice) {
        auto *choice = new Choice(this);
        choice->setObjectName(u"term%1StaysChoice"_s.arg(one.term.id.value));
        choice->setAccessibleName(words::termLabel(one.term));
        choice->setItems([this, one] {
            return QList<Choice::Item>{{one.ofKept.id.value, applicationText(one.ofKept)},
                                       {one.ofGone.id.value, applicationText(one.ofGone)}};
        });
        choice->setValue(chosen.value(one.term.id));
        m_applications->addWidget(plain(words::termLabel(one.term), "label", this));
        m_applications->addWidget(choice);
        m_stayChoices.insert(one.term.id, choice);
    }
    m_applications->addStretch(1);
}

core::Merging MergeGuide::merging() const
{
    core::Merging merging{.record = core::mergedRecord(kept(), gone()),
                          .gone = gone().student.id,
                          //: reason of an application that is withdrawn because the pupil had two
                          .reason = tr("The pupil was entered twice")};
    for (const TwiceField &field : twiceFields())
        if (const Choice *choice = m_choices.value(field.name))
            field.give(choice->value().toBool() ? kept().student : gone().student, merging.record.student);
    for (auto choice = m_stayChoices.cbegin(); choice != m_stayChoices.cend(); ++choice)
        merging.stays.insert(choice.key(), {choice.value()->value().toLongLong()});
    return merging;
}

QString MergeGuide::summary() const
{
    QStringList lines{
        tr("This record stays: %1.").arg(whoIs(kept())),
        tr("This record goes: %1. Its history is shown with that of the record that stays.").arg(whoIs(gone()))};
    if (!m_stayChoices.isEmpty())
        lines << tr("%n applications are withdrawn, because both records had one.", nullptr, int(m_stayChoices.size()));
    lines << tr("All other applications, seats and settled seats come to the record that stays.");
    return lines.join(u"\n\n"_s);
}

bool MergeGuide::merge()
{
    const core::Outcome<core::Done> done = m_desk.book.merging.merge(merging());
    if (!done) {
        messages()->showFailure(sentencesOf(done.findings(), core::Severity::Refusal));
        return false;
    }
    Q_EMIT merged(tr("The two records of %1 are one now.").arg(kept().student.name), kept().student.id);
    return true;
}

QString MergeGuide::whoIs(const core::StudentRecord &record) const
{
    const core::Student &student = record.student;
    QStringList parts{nameWithMark(student.name, student.mark), classToday(m_desk.book, student.schoolClass),
                      words::dateText(student.born), maskedNumber(student.number)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString MergeGuide::applicationText(const core::Application &application) const
{
    const int wishes = int(application.wishes.size());
    QStringList parts{application.formNumber, words::dateText(application.appliedOn), words::label(application.step),
                      tr("%n wishes", nullptr, wishes)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace ui
