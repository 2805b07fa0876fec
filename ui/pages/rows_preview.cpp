// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rows_preview.h"

#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/row_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::RowKind;

namespace {

using Part = RowsPreview::Part;

constexpr std::array allParts{Part::New,     Part::Changed, Part::Unchanged, Part::Doubtful,
                              Part::Missing, Part::Refused, Part::LeftOut};

QString nameOf(Part part, const QString &rows)
{
    switch (part) {
    case Part::New: return u"new"_s + rows + u"Chip"_s;
    case Part::Changed: return u"changed"_s + rows + u"Chip"_s;
    case Part::Unchanged: return u"unchanged"_s + rows + u"Chip"_s;
    case Part::Doubtful: return u"doubtful"_s + rows + u"Chip"_s;
    case Part::Missing: return u"missingPupilsChip"_s;
    case Part::Refused: return u"refused"_s + rows + u"Chip"_s;
    case Part::LeftOut: return u"leftOut"_s + rows + u"Chip"_s;
    }
    return {};
}

} // namespace

RecordModel<PreviewLine>::Columns RowsPreview::columns(const PreviewLook &look)
{
    RecordModel<PreviewLine>::Columns columns{{.title = [] { return tr("Row"); },
                                               .show = [](const PreviewLine &line) { return line.row; },
                                               .alignment = Qt::AlignRight,
                                               .width = 52,
                                               .name = u"row"_s},
                                              {.title = look.name,
                                               .show = [](const PreviewLine &line) { return line.name; },
                                               .width = 100,
                                               .name = u"name"_s},
                                              {.title = look.group,
                                               .show = [](const PreviewLine &line) { return line.group; },
                                               .width = look.whenShown ? 68 : 90,
                                               .name = u"class"_s}};
    if (look.when)
        columns << Column<PreviewLine>{.title = look.when,
                                       .show = [](const PreviewLine &line) { return line.when; },
                                       .width = look.whenShown ? 118 : 128,
                                       .hidden = !look.whenShown,
                                       .name = u"sent"_s};
    columns << Column<PreviewLine>{.title = [] { return tr("What changes, what to look at"); },
                                   .show = [](const PreviewLine &line) { return line.told; },
                                   .width = look.whenShown ? 96 : 160,
                                   .name = u"told"_s}
            << Column<PreviewLine>{.title = [] { return tr("State"); },
                                   .badge = [](const PreviewLine &line) { return line.state; },
                                   .width = 92,
                                   .name = u"state"_s};
    return columns;
}

RowsPreview::RowsPreview(const PreviewLook &look, RowPanel *panel, QWidget *parent)
    : QWidget(parent), m_look(look), m_rows(columns(look)), m_search(new SearchBar(this)), m_list(new RecordView(this)),
      m_panel(panel), m_tools(new QHBoxLayout), m_stack(new QStackedWidget(this)), m_saveRefused(new QPushButton(this))
{
    m_rows.setId([](const PreviewLine &line) { return qint64(line.row); });
    m_rows.setWanted([this](const PreviewLine &line) { return belongs(line, m_part); });
    build();
}

bool RowsPreview::belongs(const PreviewLine &line, Part part)
{
    switch (part) {
    case Part::New: return line.kind == RowKind::New;
    case Part::Changed: return line.kind == RowKind::Changed || line.keepsSome;
    case Part::Unchanged: return line.kind == RowKind::Unchanged && !line.keepsSome;
    case Part::Doubtful: return line.asks && line.kind != RowKind::Refused; // decided ones stay to be looked at again
    case Part::Missing: return false;
    case Part::Refused: return line.kind == RowKind::Refused;
    case Part::LeftOut: return line.kind == RowKind::LeftOut;
    }
    return false;
}

void RowsPreview::addChip(Part part)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(nameOf(part, m_look.rows));
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    theme::setKind(chip, "chip");
    m_chips.insert(part, chip);
    connect(chip, &QPushButton::clicked, this, [this, part] { showPart(part); });
}

void RowsPreview::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::controlPadding);
    auto *group = new QButtonGroup(this);
    for (const Part part : allParts) {
        addChip(part);
        group->addButton(m_chips[part]);
        chips->addWidget(m_chips[part]);
    }
    chips->addStretch(1);
    m_search->setPlaceholder(m_look.search);
    connect(m_search, &SearchBar::textChanged, this, [this](const QString &typed) { m_rows.setFilter(typed); });
    connect(m_search, &SearchBar::leftDownwards, this, [this] { m_list->view()->setFocus(); });
    connect(&m_rows, &RecordTable::counted, m_search, &SearchBar::setCount);
    m_saveRefused->setObjectName(m_look.saveRefused);
    m_saveRefused->setAutoDefault(false);
    m_saveRefused->setText(tr("&Save the refused rows…"));
    connect(m_saveRefused, &QPushButton::clicked, this, &RowsPreview::saveRefusedAsked);
    m_tools->setSpacing(theme::controlPadding);
    m_tools->addWidget(m_search, 1);
    m_tools->addWidget(m_saveRefused);

    m_list->setObjectName(m_look.list);
    m_list->setTable(&m_rows);
    m_list->view()->verticalHeader()->hide(); // the row of the spreadsheet is the number that counts
    m_list->setEmptyState([] { return tr("There are no such rows."); });
    connect(m_list, &RecordView::currentChanged, this, &RowsPreview::showRow);
    connect(m_list, &RecordView::opened, this, [this] { m_panel->focusDecision(); });
    auto *split = new QSplitter(this);
    split->setObjectName(u"previewSplitter"_s);
    split->addWidget(m_list);
    split->addWidget(m_panel);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({500, 350});
    m_stack->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(chips);
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);
}

void RowsPreview::addTool(QWidget *tool) { m_tools->insertWidget(m_tools->indexOf(m_saveRefused), tool); }

void RowsPreview::addMissing(QWidget *missing) { m_stack->addWidget(missing); }

void RowsPreview::setLines(const QList<PreviewLine> &lines)
{
    m_saveRefused->setVisible(std::ranges::any_of(lines, [](const PreviewLine &line) {
        return line.kind == RowKind::Refused || line.kind == RowKind::Doubtful;
    }));
    const qint64 current = m_list->currentId();
    m_rows.setRecords(lines);
    nameChips();
    if (!m_filled || count(m_part) == 0)
        m_part = firstPart();
    m_filled = !lines.isEmpty();
    showPart(m_part);
    m_list->select(current);
    showRow(m_list->currentId());
}

/// What needs a person comes first.
RowsPreview::Part RowsPreview::firstPart() const
{
    for (const Part part : {Part::Doubtful, Part::New, Part::Changed, Part::Refused, Part::Missing})
        if (count(part) > 0)
            return part;
    return Part::Unchanged;
}

int RowsPreview::count(Part part) const
{
    if (part == Part::Missing)
        return std::max(m_missing, 0);
    return static_cast<int>(
        std::ranges::count_if(m_rows.records(), [part](const PreviewLine &line) { return belongs(line, part); }));
}

void RowsPreview::nameChips()
{
    m_chips[Part::New]->setText(tr("New %1").arg(count(Part::New)));
    m_chips[Part::Changed]->setText(tr("Changed %1").arg(count(Part::Changed)));
    m_chips[Part::Unchanged]->setText(tr("Unchanged %1").arg(count(Part::Unchanged)));
    const int asking = count(Part::Doubtful);
    const int open = static_cast<int>(std::ranges::count(m_rows.records(), RowKind::Doubtful, &PreviewLine::kind));
    //: rows that a person has to decide; %1 are still open, of %2
    m_chips[Part::Doubtful]->setText(open == asking ? tr("Doubtful %1").arg(open)
                                                    : tr("Doubtful %1 of %2").arg(open).arg(asking));
    //: pupils of the school who are not in the sheet
    m_chips[Part::Missing]->setText(tr("Missing %1").arg(count(Part::Missing)));
    m_chips[Part::Refused]->setText(tr("Refused %1").arg(count(Part::Refused)));
    m_chips[Part::LeftOut]->setText(tr("Left out %1").arg(count(Part::LeftOut)));
    m_chips[Part::Doubtful]->setVisible(m_look.decides);
    m_chips[Part::Missing]->setVisible(m_missing >= 0);
    m_chips[Part::LeftOut]->setVisible(count(Part::LeftOut) > 0);
}

void RowsPreview::showPart(Part part)
{
    m_part = part;
    m_chips[part]->setChecked(true);
    m_stack->setCurrentIndex(part == Part::Missing ? 1 : 0);
    m_rows.filterAgain();
    qint64 first = m_rows.idAt(0);
    for (int i = 0; part == Part::Doubtful && i < m_rows.shown(); ++i)
        if (const PreviewLine *line = m_rows.recordById(m_rows.idAt(i)); line && line->kind == RowKind::Doubtful) {
            first = line->row; // what is still open comes first
            break;
        }
    m_list->select(first);
    showRow(m_list->currentId());
}

void RowsPreview::showRow(qint64 row)
{
    if (const PreviewLine *line = m_rows.recordById(row); line && belongs(*line, m_part))
        fillPanel(*line);
    else
        m_panel->clear();
}

} // namespace ui
