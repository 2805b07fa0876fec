// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/masked_edit.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"
#include "ui/pages/students/student_words.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MaskedEdit::MaskedEdit(Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind), m_eye(nullptr)
{
    m_eye = addAction(icon(Icon::Lock, theme::Role::Muted), QLineEdit::TrailingPosition);
    m_eye->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    m_eye->setVisible(false);
    connect(m_eye, &QAction::triggered, this, &MaskedEdit::unmask);
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT valueChanged(value()); });
    retranslate();
}

QString MaskedEdit::value() const
{
    if (m_masked)
        return m_value;
    const QString typed = halfWidth(text()).remove(u' ');
    return m_kind == Kind::Number ? typed.toUpper() : typed;
}

void MaskedEdit::setValue(const QString &value)
{
    m_value = value;
    m_masked = !value.isEmpty();
    setText(m_kind == Kind::Phone ? maskedPhone(value) : maskedNumber(value));
    setReadOnly(m_masked);
    m_eye->setVisible(m_masked);
    setToolTip(m_masked ? m_eye->toolTip() : QString());
    Q_EMIT valueChanged(value);
}

void MaskedEdit::unmask()
{
    if (!m_masked)
        return;
    m_masked = false;
    setReadOnly(false);
    setText(m_value);
    m_eye->setVisible(false);
    setToolTip(QString());
    style()->unpolish(this); // the sheet greys what is read only
    style()->polish(this);
    setFocus();
    selectAll();
}

void MaskedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MaskedEdit::retranslate()
{
    m_eye->setText(tr("Show the whole number and change it"));
    m_eye->setToolTip(m_eye->text() + u"  Alt+↓"_s);
    if (m_masked)
        setToolTip(m_eye->toolTip());
}

} // namespace ui
