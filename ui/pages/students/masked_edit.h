// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace ui {

/// A sensitive number: masked and locked until a person asks to see it, and masked again for the next record. An empty
/// field has nothing to hide and is typed into at once.
class MaskedEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    enum class Kind { Number, Phone };

    explicit MaskedEdit(Kind kind, QWidget *parent = nullptr);
    /// The number itself, masked or not; in half-width characters, without blanks.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    [[nodiscard]] bool isMasked() const { return m_masked; }
    void unmask();

Q_SIGNALS:
    void valueChanged(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Kind m_kind;
    QString m_value;
    bool m_masked = false;
    QAction *m_eye;
};

} // namespace ui
