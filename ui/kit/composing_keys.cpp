// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/composing_keys.h"

#include <QCoreApplication>
#include <QEvent>
#include <QInputMethodEvent>

namespace ui {

ComposingKeys::ComposingKeys(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool ComposingKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_field = static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty() ? nullptr : watched;
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_field) // what stood there was committed or thrown away
            m_field = nullptr;
        return false;
    // A desktop hands over only keys that the input method did not want; with letters still being composed they are
    // meant for it all the same. An accepted override keeps shortcuts from firing.
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (!isComposing())
            return false;
        event->accept();
        return true;
    default: return false;
    }
}

} // namespace ui
