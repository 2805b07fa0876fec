// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/paper_view.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

/// The pages as they will be printed, one below the other; painted when they come into sight. What is done with them
/// (printer, PDF, workbook) is the caller's.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    using PaintPage = PaperView::PaintPage;

    explicit PrintPreview(QWidget *parent = nullptr);
    void setPages(int count, QSizeF points, PaintPage paint);
    void setDocumentTitle(const QString &title);
    /// Without a workbook there is no button for it.
    void setWorkbookOffered(bool offered);
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_paper->zoom(); }

Q_SIGNALS:
    void printAsked();
    void pdfAsked();
    void workbookAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void tellPage();

    PaperView *m_paper;
    QLabel *m_where;
    QList<QPushButton *> m_buttons;
};

} // namespace ui
