// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/draw_stage.h"

#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::DrawState;

namespace {
constexpr int findingsHeight = 116;
constexpr int narrow = 900; ///< below it words and buttons stand under each other
} // namespace

DrawStage::DrawStage(QWidget *parent)
    : QFrame(parent), m_head(new QLabel(this)), m_words(new QLabel(this)), m_buttons(new QHBoxLayout),
      m_hashes(new QHBoxLayout), m_form(new Form(this)), m_noticeForm(new Form(this)), m_publicityForm(new Form(this)),
      m_findings(new FindingsPanel(this))
{
    theme::setKind(this, "panel");
    m_head->setObjectName(u"drawStageHead"_s);
    m_head->setWordWrap(true);
    m_head->setIndent(0);
    theme::setKind(m_head, "section");
    m_words->setObjectName(u"drawStageWords"_s);
    m_words->setWordWrap(true);
    theme::setKind(m_words, "muted");
    m_buttons->setSpacing(theme::controlPadding);
    m_applications = addButton("openApplicationsButton", "link", &DrawStage::applicationsAsked);
    m_lists = addButton("openListsButton", "secondary", &DrawStage::listsAsked);
    m_notice = addButton("noticeButton", "secondary", &DrawStage::noticeAsked);
    m_slips = addButton("slipsButton", "secondary", &DrawStage::slipsAsked);
    m_thaw = addButton("thawButton", "secondary", &DrawStage::thawAsked);
    m_refreeze = addButton("refreezeButton", "secondary", &DrawStage::freezeAsked);
    m_freeze = addButton("freezeButton", "primary", &DrawStage::freezeAsked);
    m_draw = addButton("drawButton", "primary", &DrawStage::drawAsked);
    m_confirm = addButton("confirmButton", "primary", &DrawStage::confirmAsked);
    m_publish = addButton("publishButton", "primary", &DrawStage::publishAsked);
    m_hashes->setSpacing(theme::panelPadding);
    m_inputHash = addHash("inputHashEdit");
    m_resultHash = addHash("resultHashEdit");
    buildForm();
    buildNotice();
    buildPublicity();
    m_findings->setMaximumHeight(findingsHeight);
    m_findings->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(theme::grid);
    words->addWidget(m_head);
    words->addWidget(m_words);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(theme::panelPadding);
    m_top->addLayout(words, 1);
    m_top->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addLayout(m_top);
    column->addLayout(m_hashes);
    column->addWidget(m_noticeForm);
    column->addWidget(m_form);
    column->addWidget(m_publicityForm);
    column->addWidget(m_findings);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void DrawStage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_top->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setSpacing(isNarrow ? theme::controlPadding : theme::panelPadding);
    m_top->setAlignment(m_buttons, isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

QPushButton *DrawStage::addButton(const char *name, const char *kind, void (DrawStage::*asked)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    theme::setKind(button, kind);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QLineEdit *DrawStage::addHash(const char *name)
{
    auto *cell = new QWidget(this);
    theme::setKind(cell, "inside");
    auto *label = new QLabel(cell);
    theme::setKind(label, "hint");
    auto *edit = new QLineEdit(cell);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setReadOnly(true);
    label->setBuddy(edit);
    auto *copy = new QToolButton(cell);
    copy->setObjectName(edit->objectName().replace(u"Edit"_s, u"CopyButton"_s));
    copy->setIcon(icon(Icon::Copy));
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::controlPadding);
    row->addWidget(label);
    row->addWidget(edit, 1);
    row->addWidget(copy);
    m_hashes->addWidget(cell, 1);
    m_hashCells << cell;
    connect(copy, &QToolButton::clicked, this, [this, edit, label] {
        QApplication::clipboard()->setText(edit->text());
        Q_EMIT copied(label->text());
    });
    return edit;
}

void DrawStage::buildForm()
{
    m_seed = new QLineEdit;
    m_seed->setObjectName(u"seedEdit"_s);
    m_witnesses = new QLineEdit;
    m_witnesses->setObjectName(u"witnessesEdit"_s);
    m_form->add({.field = u"seed"_s,
                 .label = [] { return tr("Seed"); },
                 .required = true,
                 .hint =
                     [] {
                         return tr("From a source announced before the day: two 3D lottery numbers, or ten dice "
                                   "thrown by parents. Digits in the order in which they were said.");
                     }},
                m_seed);
    m_form->add({.field = u"witnesses"_s,
                 .label = [] { return tr("Witnesses"); },
                 .required = true,
                 .hint = [] { return tr("Who watches the draw, parents among them. The names stand in the record."); }},
                m_witnesses);
    connect(m_form, &Form::saveAsked, this, &DrawStage::drawAsked);
    connect(m_form, &Form::edited, this, &DrawStage::edited);
}

void DrawStage::buildNotice()
{
    m_seedSource = new QLineEdit;
    m_seedSource->setObjectName(u"seedSourceEdit"_s);
    m_seedDue = new DateEdit;
    m_seedDue->setObjectName(u"seedDueEdit"_s);
    m_noticeWitnesses = new QLineEdit;
    m_noticeWitnesses->setObjectName(u"noticeWitnessesEdit"_s);
    m_noticeForm->add(
        {.field = u"seedSource"_s,
         .label = [] { return tr("Where the seed will come from"); },
         .hint = [] { return tr("What nobody knows yet: two 3D numbers joined (one has only 1,000 outcomes)."); }},
        m_seedSource);
    m_noticeForm->add({.field = u"seedDue"_s, .label = [] { return tr("Known on"); }}, m_seedDue);
    m_noticeForm->add({.field = u"noticeWitnesses"_s,
                       .label = [] { return tr("Invited as witnesses: several names, parents among them"); }},
                      m_noticeWitnesses);
    connect(m_noticeForm, &Form::saveAsked, this, &DrawStage::freezeAsked);
}

void DrawStage::buildPublicity()
{
    m_publishedOn = new DateEdit;
    m_publishedOn->setObjectName(u"publishedOnEdit"_s);
    m_publishedUntil = new DateEdit;
    m_publishedUntil->setObjectName(u"publishedUntilEdit"_s);
    m_publicityForm->add({.field = u"on"_s, .label = [] { return tr("Hangs out from"); }}, m_publishedOn);
    m_publicityForm->add({.field = u"until"_s, .label = [] { return tr("Until"); }}, m_publishedUntil);
    connect(m_publicityForm, &Form::saveAsked, this, &DrawStage::publishAsked);
}

core::FreezeNotice DrawStage::notice() const
{
    return {.seedSource = m_seedSource->text().trimmed(),
            .seedDue = m_seedDue->date(),
            .witnesses = m_noticeWitnesses->text().trimmed()};
}

core::Publicity DrawStage::publicity() const
{
    return {.on = m_publishedOn->date(), .until = m_publishedUntil->date()};
}

Form *DrawStage::formInUse() const
{
    for (Form *form : {m_noticeForm, m_form, m_publicityForm})
        if (form->isVisibleTo(this))
            return form;
    return nullptr;
}

QString DrawStage::seed() const { return m_seed->text().trimmed(); }
QString DrawStage::witnesses() const { return m_witnesses->text().trimmed(); }

void DrawStage::setStand(const DrawStand &stand)
{
    const core::DrawId before = m_stand.draw ? m_stand.draw->id : core::DrawId{};
    const core::DrawId now = stand.draw ? stand.draw->id : core::DrawId{};
    const bool newDay = m_stand.today != stand.today && !m_publicityForm->isChanged();
    m_stand = stand;
    if (stand.today.isValid() && (before != now || newDay)) {
        constexpr int usualDays = 7;
        m_publishedOn->setDate(stand.today);
        m_publishedUntil->setDate(stand.today.addDays(usualDays - 1));
        m_publicityForm->markClean();
    }
    if (before != now) {
        m_seed->setText(stand.drawnSeed);
        m_witnesses->setText(stand.draw ? stand.draw->witnesses : QString());
        m_form->markClean();
    }
    for (Form *form : {m_noticeForm, m_form, m_publicityForm})
        form->clearErrors();
    m_findings->hide();
    retranslate();
}

void DrawStage::retranslate()
{
    m_freeze->setText(tr("&Freeze the applications"));
    m_thaw->setText(tr("&Thaw"));
    m_thaw->setToolTip(tr("Takes the frozen file back; possible until it has been drawn"));
    m_draw->setText(tr("&Draw"));
    m_confirm->setText(tr("&Confirm and give the seats"));
    m_publish->setText(tr("Mark as &published"));
    m_applications->setText(tr("Open the applications"));
    m_lists->setText(tr("Print the lists"));
    m_notice->setText(tr("Print the &notice"));
    m_notice->setToolTip(tr("Number, hash, where the seed will come from and who watches, to be hung out"));
    m_slips->setText(tr("Print the &slips"));
    m_slips->setToolTip(tr("For every family: what its child got, and the reason for every refused wish"));
    const QList<QPair<QLineEdit *, QString>> hashes{{m_inputHash, tr("Hash of the application file")},
                                                    {m_resultHash, tr("Hash of the result")}};
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        m_hashCells.at(i)->findChild<QLabel *>()->setText(hashes.at(i).second);
        hashes.at(i).first->setAccessibleName(hashes.at(i).second);
        auto *copy = m_hashCells.at(i)->findChild<QToolButton *>();
        copy->setToolTip(tr("Copy"));
        copy->setAccessibleName(tr("Copy: %1").arg(hashes.at(i).second));
    }
    showButtons();
    const auto state = m_stand.draw ? std::optional(m_stand.draw->state) : std::nullopt;
    if (!state)
        sayPrepare();
    else if (*state == DrawState::Frozen)
        sayFrozen();
    else if (*state == DrawState::Drawn)
        sayDrawn();
    else
        sayGiven(*state == DrawState::Published);
}

void DrawStage::showButtons()
{
    const auto state = m_stand.draw ? std::optional(m_stand.draw->state) : std::nullopt;
    m_freeze->setVisible(!state);
    m_freeze->setEnabled(m_stand.approved > 0);
    m_applications->setVisible(!state && m_stand.atClass + m_stand.atSchool + m_stand.returned > 0);
    m_thaw->setVisible(state == DrawState::Frozen);
    m_draw->setVisible(state == DrawState::Frozen);
    const bool given = state == DrawState::Confirmed || state == DrawState::Published;
    m_refreeze->setText(given ? tr("Second sign-up period: freeze") : tr("Freeze again"));
    m_refreeze->setToolTip(given ? tr("A draw of its own for those approved since; every seat held now stays")
                                 : tr("After a correction: the file is frozen anew and drawn with the same seed"));
    m_refreeze->setVisible(state == DrawState::Drawn || (state == DrawState::Published && m_stand.fresh > 0));
    m_notice->setVisible(state == DrawState::Frozen);
    m_slips->setVisible(state.has_value() && state != DrawState::Frozen);
    m_noticeForm->setVisible(!state && m_stand.approved > 0);
    m_publicityForm->setVisible(state == DrawState::Confirmed);
    theme::setKind(m_head, state == DrawState::Frozen ? "title" : "section");
    m_confirm->setVisible(state == DrawState::Drawn);
    m_confirm->setEnabled(m_stand.disputed == 0);
    m_publish->setVisible(state == DrawState::Confirmed);
    m_lists->setVisible(state == DrawState::Confirmed || state == DrawState::Published);
    m_form->setVisible(state == DrawState::Frozen);
    m_hashCells.first()->setVisible(state.has_value());
    m_hashCells.last()->setVisible(state.has_value() && state != DrawState::Frozen);
    m_inputHash->setText(m_stand.draw ? m_stand.draw->inputHash : QString());
    m_resultHash->setText(m_stand.draw ? m_stand.draw->resultHash : QString());
    m_inputHash->setCursorPosition(0);
    m_resultHash->setCursorPosition(0);
}

void DrawStage::sayPrepare()
{
    m_head->setText(m_stand.approved == 0 ? tr("No application is approved yet")
                                          : tr("%n approved applications can be drawn", nullptr, m_stand.approved));
    QStringList words{tr("Freezing fixes the file: its number and hash can be published before the seed is known. "
                         "Nothing is drawn yet, and it can be taken back.")};
    if (m_stand.atClass + m_stand.atSchool + m_stand.returned > 0)
        //: numbers of applications that are not approved
        words << tr("Not in the draw: %1 wait for the class review, %2 for the school's approval, %3 were returned.")
                     .arg(QString::number(m_stand.atClass), QString::number(m_stand.atSchool),
                          QString::number(m_stand.returned));
    if (m_stand.settled > 0)
        words << tr("%n seats or exclusions are settled by the school.", nullptr, m_stand.settled);
    m_words->setText(words.join(u' '));
}

void DrawStage::sayFrozen()
{
    m_head->setText(tr("%n applications are frozen", nullptr, m_stand.draw->children));
    const core::Draw &draw = *m_stand.draw;
    QStringList words{tr("Publish this number and the hash now, before the seed is known. Then let the witnesses say "
                         "the seed and draw, once.")};
    if (!draw.seedSource.isEmpty() && draw.seedDue.isValid())
        //: where the seed comes from, a date
        words << tr("The seed will come from: %1 (%2).").arg(draw.seedSource, words::dateText(draw.seedDue));
    else if (!draw.seedSource.isEmpty())
        words << tr("The seed will come from: %1.").arg(draw.seedSource);
    else
        words << tr("Nobody has written down where the seed will come from: thaw, and say it.");
    m_words->setText(words.join(u' '));
}

void DrawStage::sayDrawn()
{
    //: a date with time, a person, the seed
    m_head->setText(tr("Drawn on %1 by %2 with the seed “%3”")
                        .arg(words::dateTimeText(m_stand.draw->drawnAt), m_stand.draw->drawnBy, m_stand.draw->seed));
    m_words->setText(tr("Look at the programs and the children below. Confirming gives the seats; from then on the "
                        "draw can never be changed."));
    if (m_stand.disputed > 0) {
        m_findings->setItems(
            {{.severity = core::Severity::Refusal,
              .sentence = tr("The second calculation does not agree for %n children.", nullptr, int(m_stand.disputed)),
              .advice = tr("Do not confirm this draw. Save its record and have it examined.")}});
        m_findings->show();
    }
}

void DrawStage::sayGiven(bool published)
{
    m_head->setText(published ? tr("The result is published") : tr("The seats are given"));
    const QString drawn = tr("Drawn on %1 by %2 with the seed “%3”, before %4.")
                              .arg(words::dateTimeText(m_stand.draw->drawnAt), m_stand.draw->drawnBy,
                                   m_stand.draw->seed, m_stand.draw->witnesses);
    if (!published)
        m_words->setText(drawn + u' ' + tr("Publish both hashes with the lists, then note it here."));
    else if (m_stand.draw->publishedOn.isValid())
        //: two dates, a person
        m_words->setText(drawn + u' ' +
                         tr("It hangs out from %1 to %2, noted by %3.")
                             .arg(words::dateText(m_stand.draw->publishedOn),
                                  words::dateText(m_stand.draw->publishedUntil), m_stand.draw->publishedBy));
    else
        m_words->setText(drawn);
}

void DrawStage::showFindings(const core::Findings &findings)
{
    core::Findings others;
    Form *form = formInUse();
    if (form)
        (void)form->showErrors(fieldErrors(findings));
    for (const core::Finding &finding : findings)
        if (!form || !form->editor(finding.field))
            others << finding;
    m_findings->setItems(said(others));
    m_findings->setVisible(!others.isEmpty());
}

void DrawStage::focusNext()
{
    if (m_form->isVisibleTo(this)) { // the seed
        m_form->focusFirst();
        return;
    }
    for (QPushButton *button : {m_freeze, m_confirm, m_publish, m_lists})
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus();
            return;
        }
}

} // namespace ui
