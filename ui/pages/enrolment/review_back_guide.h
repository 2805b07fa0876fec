// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/kit/guide.h"
#include "ui/pages/page_desk.h"

namespace ui {

class ReviewPreview;

/// Review workbooks come back: which files, what they say beside the file, and only then is anything taken.
class ReviewBackGuide : public Guide
{
    Q_OBJECT

public:
    explicit ReviewBackGuide(PageDesk &desk, QWidget *parent = nullptr);
    /// Files to read, besides those chosen before.
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    /// The answers are taken, in words.
    void taken(const QString &sentence);

private:
    void addFilesStep();
    void addPreviewStep();
    void addLastStep();
    void addResultStep();
    void tellFiles();
    void read();
    void setReading(bool reading);
    void showLast();
    bool take();
    void finish(const core::Outcome<core::ReviewCounts> &outcome);

    PageDesk &m_desk;
    QStringList m_paths{};
    QWidget *m_files = nullptr;
    QLabel *m_chosen = nullptr;
    ReviewPreview *m_preview = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace ui
