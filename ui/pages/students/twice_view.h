// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/students/twice_fields.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class RecordView;

/// A pair as the list shows it.
struct TwiceLine {
    core::PossiblyTwice pair{};
    core::StudentLine one{};
    core::StudentLine other{};
};

/// Children who may be in the file twice: the pairs, both records side by side, and the two answers to them.
class TwiceView : public QWidget
{
    Q_OBJECT

public:
    explicit TwiceView(PageDesk &desk, QWidget *parent = nullptr);

    /// The pairs among these children.
    void setPairs(const QList<core::PossiblyTwice> &pairs, const QList<core::StudentLine> &children);

Q_SIGNALS:
    void mergeAsked(core::StudentId one, core::StudentId other);
    void apartAsked(core::StudentId one, core::StudentId other);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSide();
    void showPair();
    void addRow(int line, const QString &label, const QString &one, const QString &other, bool same);
    void retranslate();
    [[nodiscard]] const TwiceLine *current() const;

    PageDesk &m_desk;
    RecordModel<TwiceLine> m_pairs;
    RecordView *m_list;
    QLabel *m_why = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace ui
