// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace ui {

/// A field for which there are two texts.
struct TextPair {
    QString field{};
    QString left{};
    QString right{};
    bool takesRight = false; ///< what is chosen at first
};

/// Two texts of one record side by side, field by field; with a choice for each field when one of them is to be kept.
class TwoTexts : public QWidget
{
    Q_OBJECT

public:
    TwoTexts(const QString &leftHead, const QString &rightHead, const QList<TextPair> &pairs, bool choose,
             QWidget *parent = nullptr);

    /// Whether the right text of a field was chosen.
    [[nodiscard]] bool takesRight(qsizetype pair) const;

private:
    QWidget *cell(const TextPair &pair, bool right, QButtonGroup *group);

    QList<QButtonGroup *> m_choices;
};

} // namespace ui
