// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QSizeF>

#include <functional>

class QLabel;
class QPainter;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// The pages as they will be printed, one below the other; painted when they come into sight. What is done with them
/// (printer, PDF, workbook) is the caller's.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// Paints page `page` (from 0) into the size given in points; the painter is scaled so that 1 unit is 1 point.
    using PaintPage = std::function<void(int page, QPainter &painter, QSizeF points)>;

    explicit PrintPreview(QWidget *parent = nullptr);
    void setPages(int count, QSizeF points, PaintPage paint);
    void setDocumentTitle(const QString &title);
    /// Without a workbook there is no button for it.
    void setWorkbookOffered(bool offered);
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void printAsked();
    void pdfAsked();
    void workbookAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void layOut();
    void fitWidth();
    void tellPage();

    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_where;
    QList<QWidget *> m_pages;
    QList<QPushButton *> m_buttons;
    QSizeF m_points;
    int m_count = 0;
    PaintPage m_paint;
    double m_zoom = 1.0;
};

} // namespace ui
