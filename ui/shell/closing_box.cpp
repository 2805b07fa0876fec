// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closing_box.h"

#include "ui/kit/job.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int boxWidth = 460;
constexpr int parts = 100;
} // namespace

ClosingBox::ClosingBox(QWidget *parent)
    : QDialog(parent), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)), m_close(new QPushButton(this))
{
    setObjectName(u"closingBox"_s);
    setWindowTitle(tr("Safe copy"));
    setFixedWidth(boxWidth);
    m_sentence->setObjectName(u"closingSentence"_s);
    m_sentence->setText(tr("A safe copy is being made before the file is closed."));
    m_sentence->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_close->setObjectName(u"skipCopyButton"_s);
    m_close->setText(tr("Close &without a copy"));
    auto *stay = new QPushButton(tr("&Go back"), this);
    stay->setObjectName(u"stayButton"_s);
    stay->setDefault(true);
    m_close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pagePadding, theme::pagePadding, theme::pagePadding, theme::panelPadding);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &ClosingBox::closeAsked);
    connect(stay, &QPushButton::clicked, this, &ClosingBox::stayAsked);
}

void ClosingBox::watch(Job *job)
{
    connect(job, &Job::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, parts);
        m_progress->setValue(total == 0 ? 0 : int(done * parts / total));
    });
}

void ClosingBox::showTrouble(const QString &sentence)
{
    m_progress->hide();
    m_sentence->setText(tr("No safe copy could be made. %1").arg(sentence));
    adjustSize();
}

void ClosingBox::reject() { Q_EMIT stayAsked(); }

} // namespace ui
