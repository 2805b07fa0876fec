// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/entry_desk.h"

#include "ui/kit/attempt.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/enrolment/application_form.h"
#include "ui/pages/meanwhile_box.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Application;
using core::Findings;

namespace {

constexpr int asideWidth = 300;
constexpr int typingPause = 250;
constexpr qsizetype sittingShown = 8;

QLabel *wordsLabel(QWidget *parent, const char *kind, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setIndent(0);
    label->setTextFormat(Qt::PlainText);
    theme::setKind(label, kind);
    return label;
}

} // namespace

EntryDesk::EntryDesk(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new ApplicationForm(desk)),
      m_head(wordsLabel(this, "section", u"entryHead"_s)),
      m_pupilHead(wordsLabel(this, "section", u"entryPupilHead"_s)),
      m_pupil(wordsLabel(this, "plain", u"entryPupilLabel"_s)),
      m_enteredHead(wordsLabel(this, "section", u"enteredHead"_s)),
      m_entered(wordsLabel(this, "muted", u"enteredLabel"_s)), m_findings(new FindingsPanel),
      m_asBefore(new QCheckBox(this))
{
    auto *panel = new QFrame(this);
    theme::setKind(panel, "panel");
    auto *inside = new QWidget;
    auto *margin = new QVBoxLayout(inside);
    margin->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::panelPadding);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_asBefore);
    m_asBefore->setObjectName(u"asBeforeCheck"_s);
    margin->addLayout(head);
    margin->addWidget(m_form);
    auto *frame = new QVBoxLayout(panel);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scrolled(inside, panel));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(panel, 1);
    row->addWidget(makeAside());
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &EntryDesk::lookAgain);
    connect(m_form, &ApplicationForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_form, &ApplicationForm::pupilChanged, this, &EntryDesk::showPupil);
    connect(m_form, &ApplicationForm::saveAsked, this, &EntryDesk::save);
    connect(m_form, &ApplicationForm::leaveAsked, this, &EntryDesk::left);
}

QWidget *EntryDesk::makeAside()
{
    auto *aside = new QWidget(this);
    aside->setFixedWidth(asideWidth);
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    auto *card = new QFrame(aside);
    theme::setKind(card, "panel");
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::fieldGap);
    cardColumn->addWidget(m_pupilHead);
    cardColumn->addWidget(m_pupil);
    column->addWidget(card);
    m_findings->setParent(aside);
    m_findings->setObjectName(u"entryFindings"_s);
    m_findings->setEmptySentence([] { return tr("Nothing to object so far."); });
    column->addWidget(m_findings, 1);
    auto *pile = new QFrame(aside);
    theme::setKind(pile, "panel");
    auto *pileColumn = new QVBoxLayout(pile);
    pileColumn->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::fieldGap);
    pileColumn->addWidget(m_enteredHead);
    pileColumn->addWidget(m_entered);
    column->addWidget(pile);
    return aside;
}

void EntryDesk::retranslate()
{
    m_form->retranslate();
    m_asBefore->setText(tr("Days, reason and &way home as on the form before"));
    m_asBefore->setToolTip(tr("For a pile of forms that are much alike; each of them can still be changed."));
    m_asBefore->setVisible(!m_form->stored().id.isSet());
    m_head->setText(m_form->stored().id.isSet() ? tr("Change an application")
                                                : tr("Application from paper, in the order of the form"));
    m_pupilHead->setText(tr("Pupil"));
    m_enteredHead->setText(tr("Entered just now"));
    m_entered->setText(m_sitting.isEmpty() ? tr("Nothing yet. Ctrl+Enter saves and opens the next form.")
                                           : m_sitting.join(u'\n'));
    showPupil(m_form->draft().student.value);
}

void EntryDesk::setView(const EnrolmentView *view)
{
    m_view = view;
    m_form->setView(view);
    m_pause.start();
}

void EntryDesk::startNew(core::StudentId pupil)
{
    const QDate today = m_desk.book.today();
    Application draft{.term = m_desk.term,
                      .student = pupil,
                      .formNumber = m_view->nextFormNumber(),
                      .appliedOn = m_lastDay.isValid() ? m_lastDay : today,
                      .care = core::WeekdaySet::allWeek()};
    takeFromBefore(draft);
    m_amendReason.clear();
    m_form->start(draft);
    retranslate();
    lookAgain();
    m_form->form()->focusFirst();
}

/// Never the consent, the wishes or who fetches the child: these are each family's own.
void EntryDesk::takeFromBefore(Application &draft) const
{
    if (!m_asBefore->isChecked() || !m_before)
        return;
    draft.care = m_before->care;
    draft.reason = m_before->reason;
    draft.pickUpDifficulty = m_before->pickUpDifficulty;
    draft.wayHome = m_before->wayHome;
    draft.consentForm = m_before->consentForm;
}

void EntryDesk::startAmending(const Application &application, const QString &reason)
{
    startChange(application);
    m_amendReason = reason;
}

void EntryDesk::startChange(const Application &application)
{
    m_amendReason.clear();
    m_read = application;
    m_form->start(application);
    retranslate();
    lookAgain();
    m_form->form()->focusFirst();
}

bool EntryDesk::mayLeave() { return m_form->form()->mayLeave(); }

void EntryDesk::showPupil(qint64 id)
{
    const core::StudentLine *pupil = m_view ? m_view->pupil(core::StudentId{id}) : nullptr;
    if (!pupil) {
        m_pupil->setText(tr("Choose the pupil; class, birth date and guardians then stand here."));
        return;
    }
    QStringList lines{lineOf(*pupil), words::label(pupil->residence)};
    if (!pupil->tibetanName.isEmpty())
        lines.insert(1, pupil->tibetanName);
    if (!pupil->groups.isEmpty())
        //: %1 are the priority groups to which a pupil belongs
        lines << tr("Priority: %1").arg(groupsText(*pupil));
    if (const std::optional<core::StudentRecord> record = m_desk.book.students.find(pupil->id))
        for (const core::Guardian &guardian : record->guardians)
            lines << u"%1 %2  %3"_s.arg(guardian.relation, guardian.name, maskedPhone(guardian.phone));
    for (const core::ApplicationLine &line : m_view->lines)
        if (line.student.id == pupil->id && line.application.id != m_form->stored().id)
            //: %1 is a form number, %2 the state of that application
            lines
                << tr("Has form %1 already: %2").arg(line.application.formNumber, words::label(line.application.step));
    m_pupil->setText(lines.join(u'\n'));
}

/// Only once there is a pupil: before, everything would be missing.
void EntryDesk::lookAgain()
{
    m_pause.stop();
    attempt(this, [this] {
        const Application draft = m_form->draft();
        if (draft.formNumber != m_form->stored().formNumber)
            (void)isNumberFree(draft); // a number used twice is said while it is still in sight
        m_findings->setItems(draft.student.isSet() && draft.term.isSet() ? said(m_desk.book.enrolment.check(draft))
                                                                         : QList<FindingItem>());
    });
}

bool EntryDesk::isNumberFree(const Application &draft)
{
    if (draft.formNumber.isEmpty())
        return true;
    for (const core::ApplicationLine &line : m_view->lines) {
        if (line.application.formNumber != draft.formNumber || line.application.id == draft.id)
            continue;
        m_form->form()->showErrors(
            {{u"formNumber"_s, tr("Form %1 is entered already, for %2.").arg(draft.formNumber, lineOf(line.student))}});
        return false;
    }
    return true;
}

Findings EntryDesk::store(Application &draft)
{
    if (draft.id.isSet() && !m_amendReason.isEmpty())
        return m_desk.book.enrolment.amend(draft, m_amendReason).findings();
    if (draft.id.isSet())
        return m_desk.book.enrolment.change(draft).findings();
    draft.origin = draft.consentForm == core::ConsentForm::OnlineSignature ? core::Origin::Online : core::Origin::Paper;
    const core::Outcome<core::ApplicationId> entered = m_desk.book.enrolment.enter(draft);
    if (entered)
        draft.id = entered.value();
    return entered.findings();
}

void EntryDesk::save()
{
    attempt(this, [this] {
        Application draft = m_form->draft();
        if (!draft.student.isSet()) {
            m_form->form()->showErrors(
                {{u"student"_s, tr("Choose the pupil: type the name, its initials or a number.")}});
            return;
        }
        const core::StudentLine *child = m_view->pupil(draft.student);
        if (isNumberFree(draft) && !isSettledFirst(draft, child ? child->name : QString()))
            finish(draft);
    });
}

bool EntryDesk::isSettledFirst(const Application &draft, const QString &name)
{
    if (!draft.id.isSet())
        return false;
    const std::optional<Application> file = m_desk.book.enrolment.find(draft.id);
    if (file && file->version == draft.version)
        return false;
    if (file) {
        settleMeanwhile<core::EnrolmentOffice>(
            m_desk, this, {.subject = core::Subject::Application, .id = draft.id.value, .name = name}, m_read, draft,
            *file, [this](const Application &settled) { finish(settled); });
    } else if (entersAnew(m_desk, name)) {
        Application anew = draft;
        anew.id = {};
        finish(anew);
    }
    return true;
}

void EntryDesk::finish(Application draft)
{
    attempt(this, [this, &draft] {
        const bool fresh = !draft.id.isSet();
        const core::StudentLine *pupil = m_view->pupil(draft.student);
        const QString name = pupil ? pupil->name : QString();
        const Findings findings = store(draft);
        if (core::refuses(findings)) {
            lookAgain();
            if (!m_form->form()->showErrors(fieldErrors(findings)) || fieldErrors(findings).isEmpty())
                Q_EMIT refused(sentencesOf(findings, core::Severity::Refusal));
            return;
        }
        m_form->form()->markClean();
        m_lastDay = draft.appliedOn;
        if (fresh)
            m_before = draft;
        const QString which = draft.formNumber.isEmpty() ? name : draft.formNumber + u" · "_s + name;
        if (fresh) {
            m_sitting.prepend(which);
            m_sitting = m_sitting.first(std::min(m_sitting.size(), sittingShown));
        }
        //: %1 is a form number and a pupil's name
        Q_EMIT saved(draft.id.value, fresh ? tr("Entered %1.").arg(which) : tr("Changed %1.").arg(which), findings,
                     fresh);
    });
}

} // namespace ui
