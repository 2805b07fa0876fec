// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview.h"

#include <QPainter>

namespace ui::print {

QImage pageImage(const Pages &pages, int page, double dpi)
{
    const QSizeF size = pages.sizeInPoints() * dpi / 72;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(page, painter, QRectF(QPointF(), image.size()));
    return image;
}

} // namespace ui::print
