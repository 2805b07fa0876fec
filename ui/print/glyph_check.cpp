// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/glyph_check.h"

#include "core/base/failure.h"
#include "core/report/value_text.h"
#include "ui/print/fonts.h"

#include <QRawFont>
#include <QSet>

#include <memory>

namespace ui::print {

using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Neither set nor missed: blanks, line breaks, joiners.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

class Checker
{
public:
    void check(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t c = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            if (m_seen.contains(c))
                continue;
            if (!isInvisible(c) && !canWrite(c))
                throw core::Failure(core::FailureCode::GlyphMissing,
                                    {{u"text"_s, text}, {u"character"_s, QString::fromUcs4(&c, 1)}});
            m_seen.insert(c);
        }
    }
    void operator()(const Heading &heading) { check(heading.text); }
    void operator()(const Paragraph &paragraph) { check(paragraph.text); }
    void operator()(const Facts &facts)
    {
        for (const auto &[label, value] : facts.pairs) {
            check(label);
            check(value);
        }
    }
    void operator()(const Table &table)
    {
        for (const Column &column : table.columns) {
            check(column.title);
            check(column.group);
        }
        for (const QList<Row> *rows : {&table.rows, &table.totals})
            for (const Row &row : *rows)
                for (const Value &value : row)
                    if (const QString *text = std::get_if<QString>(&value))
                        check(*text);
    }
    void operator()(const Signatures &signatures)
    {
        for (const QString &label : signatures.labels)
            check(label);
    }
    void operator()(const Grid &grid)
    {
        for (const Grid::Line &line : grid.lines)
            for (const GridCell &cell : line.cells)
                check(cell.text);
    }
    void operator()(const CutLine &cut) { check(cut.text); }
    void operator()(const PageBreak &) {}

private:
    /// The bold faces are taken to have the characters of the regular ones.
    [[nodiscard]] bool canWrite(char32_t c)
    {
        for (const QString &family : reportFamilies()) {
            auto &font = m_fonts[family];
            if (!font) {
                QFont wanted = reportFont(10);
                wanted.setFamilies({family});
                font = std::make_shared<QRawFont>(QRawFont::fromFont(wanted));
            }
            if (font->supportsCharacter(static_cast<uint>(c)))
                return true;
        }
        return false;
    }

    QSet<char32_t> m_seen{};
    QHash<QString, std::shared_ptr<QRawFont>> m_fonts{};
};

} // namespace

void checkGlyphs(const Document &document)
{
    Checker checker;
    for (const QString *text : {&document.form, &document.title, &document.school, &document.term, &document.compiledBy,
                                &document.reviewedBy})
        checker.check(*text);
    for (const Block &block : document.blocks)
        std::visit(checker, block);
}

} // namespace ui::print
