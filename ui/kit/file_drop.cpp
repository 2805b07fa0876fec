// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

FileDrop::FileDrop(const QStringList &endings, QWidget *target) : QObject(target), m_endings(endings)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QString FileDrop::fileIn(const QDropEvent *event) const
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return m_endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = fileIn(drop);
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!drag)
        Q_EMIT dropped(path);
    return true;
}

} // namespace ui
