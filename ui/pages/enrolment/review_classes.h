// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

class QPushButton;

namespace ui {

class RecordView;

/// The register of review workbooks: which class got its own, which came back, who is late.
class ReviewClasses : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewClasses(PageDesk &desk, QWidget *parent = nullptr);
    void load();
    /// The classes chosen in the list, or all in which something waits.
    [[nodiscard]] QList<core::ClassId> chosen() const;
    [[nodiscard]] int waiting(const QList<core::ClassId> &classes) const;
    [[nodiscard]] int late() const;

Q_SIGNALS:
    void changed();

private:
    PageDesk &m_desk;
    RecordModel<core::ReviewProgress> m_classes;
    RecordView *m_list;
    QPushButton *m_open;
};

} // namespace ui
