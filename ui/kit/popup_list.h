// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// The list that opens under a line while one types: arrows move, Enter takes, Esc closes, and the line keeps the
/// focus. At its foot it says what Enter will do.
class PopupList : public QFrame
{
    Q_OBJECT

public:
    struct Item {
        QString title{};
        QString detail{}; ///< muted, at the right
        QIcon icon{};
        QString enter{}; ///< what Enter will do
        QString group{}; ///< a muted head is painted where it changes
    };

    explicit PopupList(QLineEdit *edit);

    /// Opens with these, or closes when there are none and no sentence for that.
    void showItems(const QList<Item> &items, const QString &nothing = QString());
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString enterSentence() const;

Q_SIGNALS:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void move(int step);
    void tellEnter();
    bool isKeyHandled(int key);

    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_foot;
    QList<Item> m_items;
};

} // namespace ui
