// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace ui {

class RailButton;

/// The navigation at the left: icons with words, or icons alone with tooltips.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void setPages(const QList<PageEntry> &pages);
    void setCurrent(const QString &page);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    /// The school's name at the head.
    void setSchool(const QString &name);
    void retranslate();

Q_SIGNALS:
    void pageAsked(const QString &page);
    void narrowAsked(bool narrow);

private:
    struct Row {
        QString page{};
        RailButton *button = nullptr;
        std::function<QString()> title{};
        QKeySequence shortcut{};
    };
    struct Head {
        RailGroup group = RailGroup::Term;
        QLabel *label = nullptr;
    };

    void addRooms(QWidget *rooms);
    void dress();

    QVBoxLayout *m_column;
    RailButton *m_school;
    RailButton *m_fold;
    QList<Row> m_rows;
    QList<Head> m_heads;
    QString m_schoolName;
    bool m_narrow = false;
};

} // namespace ui
