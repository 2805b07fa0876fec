// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/kit/record_model.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class RecordView;
class RowPanel;
class SearchBar;

/// A row of the spreadsheet as the preview's list shows it.
struct PreviewLine {
    int row = 0;
    qsizetype place = 0; ///< in the rows of the plan
    core::exchange::RowKind kind{};
    bool asks = false;
    bool keepsSome = false; ///< unchanged only because a person kept the old values
    QString name{};
    QString group{}; ///< a class, grades
    QString when{};  ///< the moment at which it was sent, the weekly times
    Badge state{};
    QString told{}; ///< what changes, what is wrong
};

/// What one import's preview has in another way than the others'.
struct PreviewLook {
    QString rows = QStringLiteral("Rows"); ///< in the names of the chips: "newRowsChip"
    QString list = QStringLiteral("importPreviewList");
    QString saveRefused = QStringLiteral("saveRefusedButton");
    std::function<QString()> name{}; ///< the heads of the list's columns
    std::function<QString()> group{};
    std::function<QString()> when{}; ///< nothing: the import knows no times
    bool whenShown = false;
    std::function<QString()> search{}; ///< what the search field asks for
    bool decides = true;               ///< some rows are doubtful until a person decides
};

/// The third step of every import: what each row would do, what is doubtful and to be decided, what stays out.
class RowsPreview : public QWidget
{
    Q_OBJECT

public:
    /// What a chip shows.
    enum class Part { New, Changed, Unchanged, Doubtful, Missing, Refused, LeftOut };

Q_SIGNALS:
    void saveRefusedAsked();

protected:
    RowsPreview(const PreviewLook &look, RowPanel *panel, QWidget *parent);
    void setLines(const QList<PreviewLine> &lines);
    /// Another control in the row of the search field.
    void addTool(QWidget *tool);
    /// What is shown for Part::Missing instead of rows.
    void addMissing(QWidget *missing);
    /// Of an import that asks who is missing, how many are; -1: it does not ask.
    void setMissing(int count) { m_missing = count; }
    /// Fills the panel for a row.
    virtual void fillPanel(const PreviewLine &line) = 0;

    [[nodiscard]] SearchBar *searchBar() const { return m_search; }

private:
    void build();
    void addChip(Part part);
    void showPart(Part part);
    void showRow(qint64 row);
    void nameChips();
    [[nodiscard]] int count(Part part) const;
    [[nodiscard]] Part firstPart() const;
    [[nodiscard]] static bool belongs(const PreviewLine &line, Part part);
    [[nodiscard]] static RecordModel<PreviewLine>::Columns columns(const PreviewLook &look);

    PreviewLook m_look;
    RecordModel<PreviewLine> m_rows;
    QHash<Part, QPushButton *> m_chips;
    SearchBar *m_search;
    RecordView *m_list;
    RowPanel *m_panel;
    QHBoxLayout *m_tools;
    QStackedWidget *m_stack;
    QPushButton *m_saveRefused;
    Part m_part = Part::New;
    int m_missing = -1;
    bool m_filled = false;
};

} // namespace ui
