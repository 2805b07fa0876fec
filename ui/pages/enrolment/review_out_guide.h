// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/kit/guide.h"
#include "ui/pages/page_desk.h"

namespace ui {

class ReviewClasses;

/// Review workbooks go out to the class teachers: which classes, into which folder.
class ReviewOutGuide : public Guide
{
    Q_OBJECT

public:
    explicit ReviewOutGuide(PageDesk &desk, QWidget *parent = nullptr);
    void setFolder(const QString &folder);

Q_SIGNALS:
    /// They are written, in words.
    void written(const QString &sentence);

private:
    void addClassesStep();
    void addFolderStep();
    void addResultStep();
    void tellFolder();
    void write();
    void finish(const core::Outcome<core::ReviewWritten> &outcome);

    PageDesk &m_desk;
    ReviewClasses *m_classes = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_result = nullptr;
    QString m_folder{};
};

} // namespace ui
