// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QSizeF>

#include <functional>

class QPainter;

namespace ui {

/// Sheets of paper one below the other, painted when they come into sight.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    /// Paints page `page` (from 0) into the size given in points; the painter is scaled so that 1 unit is 1 point.
    using PaintPage = std::function<void(int page, QPainter &painter, QSizeF points)>;

    explicit PaperView(QWidget *parent = nullptr);
    void setPages(int count, QSizeF points, PaintPage paint);
    [[nodiscard]] int count() const { return int(m_pages.size()); }
    /// The page in the middle of what is seen, from 0.
    [[nodiscard]] int page() const { return m_page; }
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void fitWidth();
    /// Keeps the width fitted when the view is resized.
    void setFitting(bool fitting);

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void tellPage();

    QList<QWidget *> m_pages;
    QSizeF m_points;
    int m_page = 0;
    double m_zoom = 1.0;
    bool m_fitting = false;
};

} // namespace ui
