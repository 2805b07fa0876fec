// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policy/finding_panel.h"

#include "ui/kit/badge.h"
#include "ui/kit/clause_chip.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/words/clauses.h"
#include "ui/words/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 12; ///< of several chosen findings

QLabel *wrapped(const QString &words, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setKind(label, kind);
    return label;
}

} // namespace

FindingPanel::FindingPanel(QWidget *parent)
    : QFrame(parent), m_subject(wrapped({}, "section", this)), m_close(new QToolButton(this)),
      m_open(new QPushButton(this)), m_acceptance(new QFrame(this)), m_acceptTitle(wrapped({}, "strong", this)),
      m_reasonLabel(new QLabel(this)), m_untilLabel(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_untilEdit(new DateEdit(this)), m_error(wrapped({}, "error", this)), m_accept(new QPushButton(this)),
      m_withdraw(new QPushButton(this))
{
    setObjectName(u"findingPanel"_s);
    theme::setKind(this, "panel");
    m_subject->setObjectName(u"findingSubjectLabel"_s);
    m_subject->setIndent(0);
    m_close->setObjectName(u"closeFindingButton"_s);
    m_close->setIcon(icon(Icon::Close));
    m_open->setObjectName(u"openSubjectButton"_s);
    m_open->setIcon(icon(Icon::Forward));
    m_reason->setObjectName(u"acceptReasonEdit"_s);
    m_untilEdit->setObjectName(u"acceptUntilEdit"_s);
    m_accept->setObjectName(u"acceptButton"_s);
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_error->setObjectName(u"acceptErrorLabel"_s);
    m_error->hide();
    m_reasonLabel->setBuddy(m_reason);
    m_untilLabel->setBuddy(m_untilEdit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_subject, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *form = new QVBoxLayout(m_acceptance);
    form->setContentsMargins(0, theme::controlPadding, theme::panelPadding - theme::controlPadding, 0);
    form->setSpacing(theme::grid);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_acceptTitle, m_reasonLabel, m_reason, m_untilLabel, m_untilEdit, m_error})
        form->addWidget(one);
    form->addSpacing(theme::grid);
    form->addWidget(m_accept, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::controlPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addLayout(head);
    QScrollArea *area = scrolled(new QWidget, this);
    m_body = nullptr;
    column->addWidget(area, 1);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    column->addWidget(m_acceptance);
    connect(m_close, &QToolButton::clicked, this, &FindingPanel::closeAsked);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const FindingPlace place = placeOf(m_rows.first().found);
        Q_EMIT placeAsked(place.page, place.id);
    });
    connect(m_accept, &QPushButton::clicked, this, &FindingPanel::acceptAsked);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingPanel::acceptAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &FindingPanel::withdrawAsked);
    connect(m_reason, &QLineEdit::textEdited, m_error, &QWidget::hide);
}

void FindingPanel::setRows(const QList<FindingRow> &rows, QDate until)
{
    const auto idsOf = [](const QList<FindingRow> &list) {
        QList<qint64> ids;
        for (const FindingRow &row : list)
            ids << row.id;
        return ids;
    };
    if (idsOf(rows) != idsOf(m_rows)) { // other findings: what was typed belonged to those before
        m_reason->clear();
        m_untilEdit->setDate(until);
        m_error->hide();
    }
    m_rows = rows;
    m_until = until;
    build();
}

QString FindingPanel::reason() const { return m_reason->text(); }

QDate FindingPanel::until() const { return m_untilEdit->date(); }

void FindingPanel::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
    focusReason();
}

void FindingPanel::focusReason() { m_reason->setFocus(); }

int FindingPanel::acceptable() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const FindingRow &row) {
        return !row.found.accepted && row.found.finding.severity == core::Severity::Warning;
    }));
}

QWidget *FindingPanel::clauseLine(const QString &clause)
{
    auto *line = new QWidget(m_inside);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::controlPadding);
    row->addWidget(new ClauseChip(
                       clause, [clause] { return words::clauseSummary(clause); }, line),
                   0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(wrapped(words::clauseTitle(clause), "plain", line));
    column->addWidget(wrapped(words::clauseSummary(clause), "muted", line));
    row->addLayout(column, 1);
    return line;
}

QWidget *FindingPanel::acceptedLine(const core::Acceptance &given)
{
    //: %1 is a person, %2 and %3 are days, %4 a sentence the person wrote
    return wrapped(tr("Accepted by %1 on %2, until %3: %4")
                       .arg(given.actor, words::dateText(given.at.date()), words::dateText(given.until), given.reason),
                   "muted", m_inside);
}

void FindingPanel::build()
{
    auto *area = findChild<QScrollArea *>();
    m_inside = new QWidget;
    theme::setKind(m_inside, "inside");
    m_body = new QVBoxLayout(m_inside);
    m_body->setContentsMargins(0, 0, theme::controlPadding, 0);
    m_body->setSpacing(theme::fieldGap);
    const bool one = m_rows.size() == 1;
    m_subject->setText(one ? m_rows.first().subject : tr("%n findings chosen", nullptr, int(m_rows.size())));
    for (const FindingRow &row : m_rows.first(std::min(mostSaid, m_rows.size()))) {
        auto *badge = new QHBoxLayout;
        badge->setSpacing(theme::controlPadding);
        badge->addWidget(new BadgeLabel(stateOf(row.found), m_inside), 0, Qt::AlignTop);
        if (!one)
            badge->addWidget(wrapped(row.subject, "strong", m_inside), 1);
        else
            badge->addStretch(1);
        m_body->addLayout(badge);
        m_body->addWidget(wrapped(row.sentence, "plain", m_inside));
        if (row.found.accepted)
            m_body->addWidget(acceptedLine(*row.found.accepted));
        if (one && !row.found.finding.clause.isEmpty())
            m_body->addWidget(clauseLine(row.found.finding.clause));
    }
    if (m_rows.size() > mostSaid)
        m_body->addWidget(wrapped(tr("And %n more.", nullptr, int(m_rows.size() - mostSaid)), "muted", m_inside));
    m_body->addStretch(1);
    area->setWidget(m_inside);
    m_open->setVisible(one);
    if (one)
        //: %1 is a room of the program, as it stands in the list at the left
        m_open->setText(tr("&Go to: %1").arg(roomWords(placeOf(m_rows.first().found).page)));
    m_acceptance->setVisible(acceptable() > 0);
    m_withdraw->setVisible(
        std::ranges::any_of(m_rows, [](const FindingRow &row) { return row.found.accepted.has_value(); }));
    //: %n cautions are accepted together
    m_acceptTitle->setText(acceptable() > 1 ? tr("Accept these %n cautions for a while", nullptr, acceptable())
                                            : tr("Accept this caution for a while"));
}

void FindingPanel::retranslate()
{
    m_close->setToolTip(tr("Close  Esc"));
    m_close->setAccessibleName(tr("Close"));
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setPlaceholderText(tr("One sentence that the bureau may read"));
    m_untilLabel->setText(tr("&Until"));
    m_accept->setText(tr("&Accept under my name"));
    m_withdraw->setText(tr("&Withdraw the acceptance"));
    if (!m_rows.isEmpty())
        build();
}

void FindingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
