// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"

#include "ui/print/block_setter.h"
#include "ui/print/table_setter.h"

#include <algorithm>

namespace ui::print {

using namespace core::report;

namespace {

double heightOf(const QList<Band> &bands)
{
    double height = 0;
    for (const Band &band : bands)
        height += band.height;
    return height;
}

class Flow
{
public:
    Flow(const Document &document, Typesetter &typesetter, const Sheet &sheet, const core::Progress &progress)
        : m_document(document), m_typesetter(typesetter), m_sheet(sheet), m_progress(progress),
          m_setter(typesetter, sheet.body.width())
    {}

    /// The pages on which a copy of a letter begins.
    [[nodiscard]] const QList<qsizetype> &begins() const { return m_begins; }

    QList<Ink> run()
    {
        begin();
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            if (std::holds_alternative<PageBreak>(block))
                begin();
            else if (const Table *table = std::get_if<Table>(&block))
                placeTable(*table, tailAfter(i));
            else
                placeBands(m_setter.set(block));
        }
        return std::move(m_pages);
    }

private:
    void begin()
    {
        m_begins << m_pages.size();
        newPage();
        if (!m_document.title.isEmpty())
            put(m_setter.title(m_document.title));
    }

    void newPage()
    {
        m_pages << Ink{};
        m_y = 0;
    }

    [[nodiscard]] double room() const { return m_sheet.body.height() - m_y; }

    void put(const Band &band)
    {
        m_pages.last().add(band.ink, m_sheet.body.left(), m_sheet.body.top() + m_y);
        m_y += band.height;
    }

    void placeBands(const QList<Band> &bands)
    {
        for (qsizetype i = 0; i < bands.size(); ++i) {
            // What is kept with the next piece wants 20 mm of it below.
            const double below = bands[i].keepWithNext ? 20 * unitsPerMillimetre : 0;
            if (m_y > 0 && room() < bands[i].height + below)
                newPage();
            put(bands[i]);
        }
    }

    /// The height of what follows a table up to its signatures, so that they take the last row along; 0 when nothing
    /// is signed or it is too much to be kept together.
    [[nodiscard]] double tailAfter(qsizetype table) const
    {
        double height = 0;
        for (qsizetype i = table + 1; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            if (std::holds_alternative<PageBreak>(block) || std::holds_alternative<Table>(block))
                return 0;
            height += heightOf(m_setter.set(block));
            if (std::holds_alternative<Signatures>(block))
                return height < m_sheet.body.height() / 2 ? height + tableGap : 0;
        }
        return 0;
    }

    void placeTable(const Table &table, double tail)
    {
        const TableSetter setter(m_typesetter, table, m_sheet.body.width());
        const Band head = setter.head();
        const double tallest = m_sheet.body.height() - head.height;
        QList<Band> totals;
        for (const Row &row : table.totals)
            totals << setter.row(row, true, tallest);
        const double closing = heightOf(totals);

        double top = m_y;
        bool open = false;
        const auto close = [&] {
            m_pages.last().add(setter.frame(m_y - top, head.height), m_sheet.body.left(), m_sheet.body.top() + top);
        };
        const auto placeRow = [&](const Band &band, double needed) {
            if (open && room() < needed) {
                close();
                newPage();
                open = false;
            } else if (!open && m_y > 0 && room() < head.height + needed) {
                newPage();
            }
            if (!open) {
                top = m_y;
                put(head);
                open = true;
            }
            put(band);
        };
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QList<Band> bands = setter.row(table.rows[i], table.subtotals.contains(i), tallest);
            for (qsizetype piece = 0; piece < bands.size(); ++piece) {
                double needed = bands[piece].height;
                const bool whole = piece + 1 == bands.size();
                const bool summed = whole && table.subtotals.contains(i + 1); // a sum never begins a page
                if (summed)
                    needed += heightOf(setter.row(table.rows[i + 1], true, tallest));
                if (whole && i + (summed ? 2 : 1) == table.rows.size())
                    needed += keptTogether(needed, closing, tail, tallest);
                placeRow(bands[piece], std::min(needed, tallest));
            }
            if (i % 64 == 0)
                m_progress.at(i, table.rows.size() * 2);
        }
        for (const Band &band : std::as_const(totals))
            placeRow(band, band.height);
        if (!open)
            put(head);
        close();
        m_y += tableGap;
    }

    /// What must fit on the page below the last row.
    [[nodiscard]] static double keptTogether(double row, double closing, double tail, double tallest)
    {
        if (row + closing + tail <= tallest)
            return closing + tail;
        return row + closing <= tallest ? closing : 0;
    }

    static constexpr double tableGap = 2.5 * unitsPerMillimetre;

    const Document &m_document;
    Typesetter &m_typesetter;
    const Sheet &m_sheet;
    const core::Progress &m_progress;
    BlockSetter m_setter;
    QList<Ink> m_pages{};
    QList<qsizetype> m_begins{};
    double m_y = 0;
};

} // namespace

QList<Ink> flow(const Document &document, Typesetter &typesetter, const Sheet &sheet, const core::Progress &progress)
{
    Flow setting(document, typesetter, sheet, progress);
    QList<Ink> pages = setting.run();
    const Ink head = runningHead(typesetter, document, sheet);
    // Each family gets a letter of its own, with pages of its own.
    QList<qsizetype> begins = document.isLetter ? setting.begins() : QList<qsizetype>{0};
    begins << pages.size();
    for (qsizetype copy = 0; copy + 1 < begins.size(); ++copy) {
        const int count = static_cast<int>(begins[copy + 1] - begins[copy]);
        for (int page = 0; page < count; ++page) {
            Ink &ink = pages[begins[copy] + page];
            ink.add(head, 0, 0);
            ink.add(runningFoot(typesetter, document, sheet, page + 1, count), 0, 0);
        }
    }
    return pages;
}

} // namespace ui::print
