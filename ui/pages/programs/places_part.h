// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;

namespace ui {

class Form;
class IntegerEdit;
class Page;
class RecordView;

/// The register of places: what they are called, where they are, how many children they hold.
class PlacesPart : public QWidget
{
    Q_OBJECT

public:
    PlacesPart(Page &page, PageDesk &desk, QWidget *parent = nullptr);

    void load();
    void retranslate();
    void enterNew();
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] RecordView *list() const { return m_list; }

Q_SIGNALS:
    /// The file has changed.
    void saved();

private:
    void buildForm();
    void open(qint64 id);
    void showPlace(const core::Place &place);
    void closeForm();
    void save();
    void store(const core::Place &draft);
    void remove(qint64 id);

    Page &m_page;
    PageDesk &m_desk;
    RecordModel<core::PlaceLine> m_lines;
    RecordView *m_list;
    QFrame *m_panel;
    QLabel *m_head;
    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_building;
    IntegerEdit *m_capacity;
    QLineEdit *m_remark;
    core::Place m_stored{};
};

} // namespace ui
