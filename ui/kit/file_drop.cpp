// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMetaMethod>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

FileDrop::FileDrop(const QStringList &endings, QWidget *target) : QObject(target), m_endings(endings)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrop::filesIn(const QDropEvent *event) const
{
    const bool several = isSignalConnected(QMetaMethod::fromSignal(&FileDrop::droppedAll));
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() && (m_endings.contains(file.suffix().toLower()) || (several && file.isDir())))
            paths << file.filePath();
    }
    return paths.size() == 1 || several ? paths : QStringList();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = filesIn(drop);
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!drag && paths.size() == 1)
        Q_EMIT dropped(paths.first());
    if (!drag)
        Q_EMIT droppedAll(paths);
    return true;
}

} // namespace ui
