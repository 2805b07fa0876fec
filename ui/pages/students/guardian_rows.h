// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class MaskedEdit;

/// The guardians of a child, one line each, as on form F02: name, relation, telephone, may collect.
class GuardianRows : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString digest READ digest NOTIFY edited USER true)

public:
    explicit GuardianRows(const QList<core::Guardian> &guardians, QWidget *parent = nullptr);
    /// Lines in which nothing was entered are no guardians.
    [[nodiscard]] QList<core::Guardian> guardians() const;
    /// Differs when anything differs, for the form that asks what would be lost.
    [[nodiscard]] QString digest() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLineEdit *name = nullptr;
        QLineEdit *relation = nullptr;
        MaskedEdit *phone = nullptr;
        QCheckBox *collects = nullptr;
        core::Guardian stored{};
    };

    void addLine(QGridLayout *grid, const core::Guardian &guardian);
    void showLines(int count);
    void retranslate();

    QList<Line> m_lines;
    QList<QLabel *> m_heads;
    QPushButton *m_more;
    int m_shown = 0;
};

} // namespace ui
