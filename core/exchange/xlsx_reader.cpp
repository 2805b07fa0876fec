// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/number_look.h"
#include "core/exchange/sheet_fault.h"
#include "core/exchange/xml_parts.h"

#include <QHash>

#include <cstdlib>
#include <cstring>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 smallPart = 16LL << 20;
constexpr qint64 stringsPart = 128LL << 20;
constexpr qint64 sheetPart = 512LL << 20;

struct SheetEntry {
    QString name{};
    QString relation{};
    bool hidden = false;
};

/// What workbook.xml says: the tabs in their order and the first day of its calendar.
class WorkbookPass final : public XmlPass
{
public:
    QList<SheetEntry> sheets{};
    bool from1904 = false;

private:
    void opened(const char *element, Attributes attributes) override
    {
        if (is(element, "sheet")) {
            const char *state = attribute(attributes, "state");
            sheets << SheetEntry{QString::fromUtf8(attribute(attributes, "name")),
                                 QString::fromUtf8(attribute(attributes, "id")), state && !is(state, "visible")};
        } else if (is(element, "workbookPr")) {
            const char *value = attribute(attributes, "date1904");
            from1904 = value && (is(value, "1") || is(value, "true"));
        }
    }
};

class RelationsPass final : public XmlPass
{
public:
    explicit RelationsPass(QString folder) : m_folder(std::move(folder)) {}
    QHash<QString, QString> targets{}; ///< by id
    QHash<QString, QString> byType{};  ///< by the last word of the type

private:
    void opened(const char *element, Attributes attributes) override
    {
        if (!is(element, "Relationship"))
            return;
        QString target = QString::fromUtf8(attribute(attributes, "Target"));
        target = target.startsWith(u'/') ? target.mid(1) : m_folder + target;
        const QString type = QString::fromUtf8(attribute(attributes, "Type")).section(u'/', -1);
        // Only worksheets count as sheets; dialogs, charts and macros have tabs too.
        if (type == u"worksheet" || type == u"officeDocument")
            targets.insert(QString::fromUtf8(attribute(attributes, "Id")), target);
        byType.insert(type, target);
    }

    QString m_folder;
};

class StylesPass final : public XmlPass
{
public:
    QList<NumberLook> looks{}; ///< by style index

private:
    void opened(const char *element, Attributes attributes) override
    {
        if (is(element, "numFmt")) {
            const char *id = attribute(attributes, "numFmtId");
            m_own.insert(id ? std::atoi(id) : 0, lookOf(QByteArray(attribute(attributes, "formatCode"))));
        } else if (is(element, "cellXfs")) {
            m_inside = true;
        } else if (m_inside && is(element, "xf")) {
            const char *id = attribute(attributes, "numFmtId");
            const int format = id ? std::atoi(id) : 0;
            looks << (m_own.contains(format) ? m_own.value(format) : builtInLook(format));
        }
    }
    void closed(const char *element) override
    {
        if (is(element, "cellXfs"))
            m_inside = false;
    }

    QHash<int, NumberLook> m_own{};
    bool m_inside = false;
};

/// Rich text is its runs one after the other; the reading aids of phonetic runs are no part of it.
class StringsPass final : public XmlPass
{
public:
    QList<QString> strings{};

private:
    void opened(const char *element, Attributes) override
    {
        if (is(element, "si"))
            m_bytes.clear();
        else if (is(element, "rPh"))
            m_phonetic = true;
        m_take = is(element, "t") && !m_phonetic;
    }
    void closed(const char *element) override
    {
        m_take = false;
        if (is(element, "rPh"))
            m_phonetic = false;
        else if (is(element, "si"))
            strings << QString::fromUtf8(m_bytes);
    }
    void text(const char *text, int size) override
    {
        if (m_take)
            m_bytes.append(text, size);
    }

    QByteArray m_bytes{};
    bool m_take = false;
    bool m_phonetic = false;
};

class RowsPass final : public XmlPass
{
public:
    RowsPass(const QString &path, const QList<QString> &strings, const QList<NumberLook> &looks, bool from1904,
             const Progress &progress)
        : m_path(path), m_strings(strings), m_looks(looks), m_progress(progress), m_from1904(from1904)
    {}
    QList<CellRow> rows{};

private:
    void opened(const char *element, Attributes attributes) override
    {
        if (is(element, "c")) {
            openCell(attributes);
        } else if (is(element, "row")) {
            const char *number = attribute(attributes, "r");
            m_row = number ? std::atoll(number) - 1 : m_row + 1;
            m_column = -1;
        } else if (is(element, "rPh")) {
            m_phonetic = true;
        } else {
            m_take = is(element, "v") || (is(element, "t") && !m_phonetic);
        }
    }
    void closed(const char *element) override
    {
        m_take = false;
        if (is(element, "c"))
            closeCell();
        else if (is(element, "rPh"))
            m_phonetic = false;
    }
    void text(const char *text, int size) override
    {
        if (m_take)
            m_bytes.append(text, size);
    }

    void openCell(Attributes attributes)
    {
        ++m_column;
        if (const char *place = attribute(attributes, "r")) {
            qsizetype column = 0;
            for (; *place >= 'A' && *place <= 'Z' && column <= maxSheetColumns; ++place)
                column = column * 26 + (*place - 'A' + 1);
            if (column > 0)
                m_column = column - 1;
            if (const qsizetype row = std::atoll(place); row > 0)
                m_row = row - 1;
        }
        const char *type = attribute(attributes, "t");
        m_type = type ? QByteArray(type) : QByteArray("n");
        const char *style = attribute(attributes, "s");
        m_style = style ? std::atoi(style) : 0;
        m_bytes.clear();
    }

    void closeCell()
    {
        if (m_bytes.isEmpty() || m_row < 0)
            return;
        put(made());
    }

    Cell made() const
    {
        if (m_type == "s") {
            const QString text = m_strings.value(m_bytes.toLongLong());
            return {.text = text, .kind = text.isEmpty() ? CellKind::Empty : CellKind::Text};
        }
        if (m_type == "n")
            return numberCell(m_bytes, m_looks.value(m_style), m_from1904);
        if (m_type == "b") {
            const bool yes = m_bytes == "1" || m_bytes == "true";
            return {.text = yes ? u"TRUE"_s : u"FALSE"_s, .kind = CellKind::Boolean, .number = yes ? 1.0 : 0.0};
        }
        if (m_type == "e")
            return {.text = QString::fromUtf8(m_bytes), .kind = CellKind::Error};
        if (m_type == "d")
            return {.text = QString::fromUtf8(m_bytes).section(u"T00:00:00"_s, 0, 0), .kind = CellKind::Date};
        return {.text = QString::fromUtf8(m_bytes), .kind = CellKind::Text};
    }

    void put(Cell cell)
    {
        if (cell.kind == CellKind::Empty)
            return;
        if (m_row >= maxSheetRows || m_column >= maxSheetColumns)
            throw tooLarge(m_path, maxSheetRows);
        if (m_row >= rows.size()) {
            rows.resize(m_row + 1);
            if (m_row % 512 == 0)
                m_progress.at(m_row, 0);
        }
        CellRow &row = rows[m_row];
        if (m_column >= row.size()) {
            m_cells += m_column + 1 - row.size();
            if (m_cells > maxSheetCells)
                throw tooLarge(m_path, maxSheetCells);
            if (row.isEmpty())
                row.reserve(std::max(m_widest, m_column + 1));
            row.resize(m_column + 1);
            m_widest = std::max(m_widest, row.size());
        }
        row[m_column] = std::move(cell);
    }

    const QString &m_path;
    const QList<QString> &m_strings;
    const QList<NumberLook> &m_looks;
    const Progress &m_progress;
    QByteArray m_bytes{};
    QByteArray m_type{};
    qsizetype m_row = -1;
    qsizetype m_column = -1;
    qsizetype m_widest = 0;
    qsizetype m_cells = 0;
    int m_style = 0;
    bool m_from1904 = false;
    bool m_take = false;
    bool m_phonetic = false;
};

/// The parts of a workbook that tell where everything else is.
struct Workbook {
    Workbook(const QByteArray &bytes, const QString &path) : parts(bytes, path)
    {
        QString main = u"xl/workbook.xml"_s;
        if (parts.has(u"_rels/.rels"_s)) {
            RelationsPass root{QString()};
            root.run(parts, u"_rels/.rels"_s, smallPart);
            main = root.byType.value(u"officeDocument"_s, main);
        }
        if (main.endsWith(u".bin"))
            throw unreadable(path, SheetFault::Binary);
        const QString folder = main.contains(u'/') ? main.section(u'/', 0, -2) + u'/' : QString();
        const QString links = folder + u"_rels/"_s + main.section(u'/', -1) + u".rels"_s;
        if (!parts.has(main) || !parts.has(links))
            throw unreadable(path, SheetFault::NotAWorkbook);
        WorkbookPass workbook;
        workbook.run(parts, main, smallPart);
        RelationsPass linked{folder};
        linked.run(parts, links, smallPart);
        from1904 = workbook.from1904;
        targets = linked.targets;
        byType = linked.byType;
        keepVisible(workbook.sheets);
        if (sheets.isEmpty())
            throw unreadable(path, SheetFault::NoSheets);
    }

    void keepVisible(const QList<SheetEntry> &all)
    {
        for (const SheetEntry &sheet : all)
            if (!sheet.hidden && targets.contains(sheet.relation))
                sheets << sheet;
        for (const SheetEntry &sheet : all)
            if (sheet.hidden && targets.contains(sheet.relation) && sheets.isEmpty())
                sheets << sheet;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const SheetEntry &sheet : sheets)
            list << sheet.name;
        return list;
    }

    ZipParts parts;
    QList<SheetEntry> sheets{};
    QHash<QString, QString> targets{};
    QHash<QString, QString> byType{};
    bool from1904 = false;
};

} // namespace

QStringList xlsxSheetNames(const QByteArray &bytes, const QString &path) { return Workbook(bytes, path).names(); }

Sheet readXlsx(const QByteArray &bytes, const QString &path, const SheetChoice &choice, const Progress &progress)
{
    const Workbook book(bytes, path);
    const QStringList names = book.names();
    const qsizetype index = choice.name.isEmpty() ? choice.index : names.indexOf(choice.name);
    if (index < 0 || index >= names.size())
        throw sheetMissing(path, choice.name.isEmpty() ? QString::number(choice.index + 1) : choice.name, names);

    StylesPass styles;
    if (const QString part = book.byType.value(u"styles"_s); !part.isEmpty() && book.parts.has(part))
        styles.run(book.parts, part, smallPart);
    StringsPass strings;
    if (const QString part = book.byType.value(u"sharedStrings"_s); !part.isEmpty() && book.parts.has(part))
        strings.run(book.parts, part, stringsPart);
    RowsPass rows(path, strings.strings, styles.looks, book.from1904, progress);
    rows.run(book.parts, book.targets.value(book.sheets[index].relation), sheetPart);
    return {.name = names[index], .rows = std::move(rows.rows)};
}

} // namespace core::exchange
