// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QLineEdit>
#include <QList>

namespace ui {

class PopupList;

/// One field that finds everything: people, programs, pages and actions; the list says what Enter will do.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    void addSource(SearchSource source);
    /// What is found in the open school file, before everything else; none when no file is open.
    void setFileSources(const QList<SearchSource> &sources) { m_fileSources = sources; }
    void retranslate();
    [[nodiscard]] PopupList *popup() const { return m_popup; }

Q_SIGNALS:
    void chosen(const ui::SearchHit &hit);

private:
    void look(const QString &typed);

    QList<SearchSource> m_fileSources;
    QList<SearchSource> m_sources;
    QList<SearchHit> m_hits;
    PopupList *m_popup;
};

} // namespace ui
