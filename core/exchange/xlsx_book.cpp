// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

#include "core/exchange/sheet_fault.h"
#include "core/exchange/xml_pass.h"

#include <QDir>

#include <cstdlib>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 smallPart = 16LL << 20;
/// Excel stops at 65,490 cell formats.
constexpr qsizetype mostLooks = 100'000;

struct TabEntry {
    QString name{};
    QString relation{};
    bool hidden = false;
};

/// What workbook.xml says: the tabs in their order and the first day of its calendar.
class WorkbookPass final : public XmlPass
{
public:
    QList<TabEntry> tabs{};
    bool from1904 = false;

private:
    void opened(std::string_view element, Attributes attributes) override
    {
        if (element == "sheet") {
            const char *state = attribute(attributes, "state");
            tabs << TabEntry{QString::fromUtf8(attribute(attributes, "name")),
                             QString::fromUtf8(attribute(attributes, "id")),
                             state && std::string_view(state) != "visible"};
        } else if (element == "workbookPr") {
            const char *value = attribute(attributes, "date1904");
            from1904 = value && (std::string_view(value) == "1" || std::string_view(value) == "true");
        }
    }
};

class RelationsPass final : public XmlPass
{
public:
    explicit RelationsPass(QString folder) : m_folder(std::move(folder)) {}
    QHash<QString, QString> sheets{}; ///< worksheets by id; dialogs, charts and macros have tabs too
    QHash<QString, QString> byType{}; ///< by the last word of the type

private:
    void opened(std::string_view element, Attributes attributes) override
    {
        if (element != "Relationship")
            return;
        QString target = QString::fromUtf8(attribute(attributes, "Target"));
        target = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : m_folder + target);
        const QString type = QString::fromUtf8(attribute(attributes, "Type")).section(u'/', -1);
        if (type == u"worksheet")
            sheets.insert(QString::fromUtf8(attribute(attributes, "Id")), target);
        byType.insert(type, target);
    }

    QString m_folder;
};

class LooksPass final : public XmlPass
{
public:
    QList<NumberLook> looks{};

private:
    void opened(std::string_view element, Attributes attributes) override
    {
        if (element == "numFmt") {
            const char *id = attribute(attributes, "numFmtId");
            m_own.insert(id ? std::atoi(id) : 0, lookOf(QByteArray(attribute(attributes, "formatCode"))));
        } else if (element == "cellXfs") {
            m_inside = true;
        } else if (m_inside && element == "xf" && looks.size() < mostLooks) {
            const char *id = attribute(attributes, "numFmtId");
            const int format = id ? std::atoi(id) : 0;
            looks << (m_own.contains(format) ? m_own.value(format) : builtInLook(format));
        }
    }
    void closed(std::string_view element) override
    {
        if (element == "cellXfs")
            m_inside = false;
    }

    QHash<int, NumberLook> m_own{};
    bool m_inside = false;
};

/// Where the main part lies; by custom, or where the archive says.
QString mainPart(const ZipParts &parts)
{
    QString main = u"xl/workbook.xml"_s;
    if (parts.has(u"_rels/.rels"_s)) {
        RelationsPass root{QString()};
        root.run(parts, u"_rels/.rels"_s, smallPart);
        main = root.byType.value(u"officeDocument"_s, main);
    }
    if (main.endsWith(u".bin"))
        throw unreadable(parts.path(), SheetFault::Binary);
    return main;
}

} // namespace

XlsxBook readBook(const ZipParts &parts)
{
    const QString main = mainPart(parts);
    const QString folder = main.contains(u'/') ? main.section(u'/', 0, -2) + u'/' : QString();
    const QString links = folder + u"_rels/"_s + main.section(u'/', -1) + u".rels"_s;
    if (!parts.has(main) || !parts.has(links))
        throw unreadable(parts.path(), SheetFault::NotAWorkbook);
    WorkbookPass workbook;
    workbook.run(parts, main, smallPart);
    RelationsPass linked{folder};
    linked.run(parts, links, smallPart);

    XlsxBook book{.strings = linked.byType.value(u"sharedStrings"_s),
                  .styles = linked.byType.value(u"styles"_s),
                  .from1904 = workbook.from1904};
    for (const bool hidden : {false, true})
        for (const TabEntry &tab : std::as_const(workbook.tabs))
            if (tab.hidden == hidden && linked.sheets.contains(tab.relation) && (!hidden || book.tabs.isEmpty()))
                book.tabs << XlsxBook::Tab{tab.name, linked.sheets.value(tab.relation)};
    if (book.tabs.isEmpty())
        throw unreadable(parts.path(), SheetFault::NoSheets);
    return book;
}

QList<NumberLook> readLooks(const ZipParts &parts, const XlsxBook &book)
{
    LooksPass pass;
    if (!book.styles.isEmpty() && parts.has(book.styles))
        pass.run(parts, book.styles, smallPart);
    return pass.looks;
}

} // namespace core::exchange
