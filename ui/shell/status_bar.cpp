// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int barHeight = 30;
}

StatusBar::StatusBar(QWidget *parent)
    : QFrame(parent), m_file(new QLabel(this)), m_copy(new QPushButton(this)), m_findings(new QPushButton(this)),
      m_jobs(new JobBar(this))
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(barHeight);
    m_file->setObjectName(u"statusFileLabel"_s);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(u"statusCopyButton"_s);
    m_findings->setObjectName(u"statusFindingsButton"_s);
    theme::setKind(m_copy, "link");
    theme::setKind(m_findings, "link");
    theme::setKind(m_jobs, "bare");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_file, 2);
    row->addWidget(m_jobs, 1);
    row->addWidget(m_copy);
    row->addWidget(m_findings);
    connect(m_copy, &QPushButton::clicked, this, &StatusBar::copyAsked);
    connect(m_findings, &QPushButton::clicked, this, &StatusBar::findingsAsked);
    retranslate();
}

void StatusBar::setFile(const QString &path)
{
    m_path = path;
    retranslate();
}

void StatusBar::setCopyState(const std::optional<CopyState> &state)
{
    m_copied = state;
    retranslate();
}

void StatusBar::setFindings(int count)
{
    m_count = count;
    retranslate();
}

void StatusBar::watch(Job *job) { m_jobs->watch(job); }

void StatusBar::retranslate()
{
    const QFileInfo file(m_path);
    //: %1 is a file name, %2 the folder it lies in
    m_file->setText(m_path.isEmpty()
                        ? QString()
                        : tr("%1 in %2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
    m_file->setToolTip(QDir::toNativeSeparators(m_path));
    m_copy->setVisible(m_copied.has_value());
    if (m_copied) {
        m_copy->setIcon(m_copied->needsCare() ? icon(Icon::Warning, theme::Role::Caution) : QIcon());
        m_copy->setText(copyWords(*m_copied));
        m_copy->setToolTip(copySentence(*m_copied) + u'\n' + QDir::toNativeSeparators(m_copied->folder) + u'\n' +
                           tr("Make a safe copy now"));
    }
    m_findings->setText(m_count == 0 ? tr("No open findings") : tr("%n open findings", nullptr, m_count));
    m_findings->setToolTip(tr("Show what the rules noticed"));
}

} // namespace ui
