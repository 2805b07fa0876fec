// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notice_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}\\n]*?)\\s*(\\}\\}|$|\\n|(?=\\{))"_s,
                                            QRegularExpression::MultilineOption);
    return pattern;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.mid(1).split(u'|');
    if (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

constexpr double widestColumn = 11; ///< in widths of a Han character: longer texts break

double ems(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2000 ? 0.55 : 1;
    return width;
}

/// Columns as wide as what stands in them, within reason.
Table tableOf(const QList<QStringList> &rows)
{
    Table table;
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        double widest = 2;
        for (const QStringList &row : rows)
            widest = std::max(widest, ems(row.value(column)));
        table.columns << Column{
            .title = rows.first()[column], .share = std::min(widest, widestColumn) + 1.2, .wrap = true};
    }
    for (qsizetype at = 1; at < rows.size(); ++at) {
        Row row;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            row << rows[at].value(column);
        table.rows << row;
    }
    return table;
}

/// Gathers the blocks of a text line by line.
class BlockWriter
{
public:
    explicit BlockWriter(const QHash<QString, QList<Block>> &fields) : m_fields(fields) {}

    void line(const QString &text)
    {
        const QString plain = text.trimmed();
        if (plain.startsWith(u'|')) {
            m_rows << cellsOf(plain);
            return;
        }
        closeTable();
        if (plain.isEmpty())
            return;
        if (plain.startsWith(u"## "))
            m_blocks << Heading{.text = plain.mid(3).trimmed(), .level = 2};
        else if (plain.startsWith(u"# "))
            m_blocks << Heading{.text = plain.mid(2).trimmed(), .level = 1};
        else if (plain.startsWith(u"> "))
            m_blocks << Paragraph{.text = plain.mid(2).trimmed(), .align = Align::Right};
        else if (plain.startsWith(u"{{") && plain.endsWith(u"}}") &&
                 m_fields.contains(plain.sliced(2, plain.size() - 4).trimmed()))
            m_blocks << m_fields.value(plain.sliced(2, plain.size() - 4).trimmed());
        else
            m_blocks << Paragraph{.text = plain.startsWith(u'　') ? plain : indented(text)};
    }

    [[nodiscard]] QList<Block> done()
    {
        closeTable();
        return m_blocks;
    }

private:
    /// Chinese paragraphs begin two characters in; one that speaks to somebody (尊敬的家长：) and Tibetan do not.
    [[nodiscard]] static QString indented(const QString &text)
    {
        const QString plain = text.trimmed();
        const bool address = plain.size() < 24 && plain.endsWith(u'：');
        const bool han = plain.front().script() == QChar::Script_Han || plain.front().isDigit() ||
                         plain.front().script() == QChar::Script_Common;
        return address || !han ? plain : u"　　"_s + plain;
    }

    void closeTable()
    {
        if (!m_rows.isEmpty())
            m_blocks << tableOf(m_rows);
        m_rows.clear();
    }

    const QHash<QString, QList<Block>> &m_fields;
    QList<QStringList> m_rows{};
    QList<Block> m_blocks{};
};

} // namespace

QList<MergeField> mergeFields(const QString &paper)
{
    using enum FieldKind;
    QList<MergeField> fields{
        {u"学校名称"_s, School}, {u"学期"_s, School},     {u"学期开始"_s, School}, {u"学期结束"_s, School},
        {u"服务天数"_s, School}, {u"服务对象"_s, School}, {u"服务时间"_s, Class},  {u"服务方式"_s, School},
        {u"服务内容"_s, Class},  {u"服务地点"_s, Class},  {u"服务人员"_s, Class},  {u"托管收费"_s, School},
        {u"课程收费"_s, School}, {u"减免办法"_s, School}, {u"申请开始"_s, School}, {u"申请截止"_s, School},
        {u"交表对象"_s, School}, {u"联系电话"_s, School}, {u"监督电话"_s, School}, {u"日期"_s, School},
        {u"年级"_s, Class},      {u"班级"_s, Class},      {u"班主任"_s, Class},    {u"学生姓名"_s, Child},
        {u"课程表"_s, Part},     {u"藏文"_s, Part},       {u"回执"_s, Part},
    };
    if (paper == u"F02")
        fields << MergeField{u"申请表"_s, Part} << MergeField{u"审核栏"_s, Part};
    return fields;
}

QList<FieldUse> fieldsIn(const QString &text)
{
    QList<FieldUse> uses;
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at)
        for (auto it = fieldPattern().globalMatch(lines[at]); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            uses << FieldUse{.line = static_cast<int>(at) + 1,
                             .field = match.captured(1).trimmed(),
                             .alone = lines[at].trimmed() == match.captured(0).trimmed(),
                             .closed = match.captured(2) == u"}}"};
        }
    return uses;
}

QList<int> tickedLines(const QString &text)
{
    static const QString ticks = u"☑☒■✓✔√☒"_s;
    QList<int> lines;
    const QStringList all = text.split(u'\n');
    for (qsizetype at = 0; at < all.size(); ++at)
        if (std::ranges::any_of(all[at], [](QChar c) { return ticks.contains(c); }))
            lines << static_cast<int>(at) + 1;
    return lines;
}

QStringList mattersMissing(const QString &text)
{
    const std::pair<QString, QStringList> matters[] = {{u"time"_s, {u"服务时间"_s, u"时间"_s}},
                                                       {u"manner"_s, {u"服务方式"_s, u"方式"_s}},
                                                       {u"content"_s, {u"服务内容"_s, u"内容"_s, u"课程表"_s}},
                                                       {u"fee"_s, {u"收费"_s, u"费用"_s, u"免费"_s}}};
    QStringList missing;
    for (const auto &[matter, words] : matters)
        if (std::ranges::none_of(words, [&text](const QString &word) { return text.contains(word); }))
            missing << matter;
    return missing;
}

QString merged(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1).trimmed();
        if (match.captured(2) != u"}}" || !values.contains(name))
            continue;
        result += text.sliced(from, match.capturedStart(0) - from) + values.value(name);
        from = match.capturedEnd(0);
    }
    return result + text.sliced(from);
}

QList<Block> blocksOf(const QString &text, const QHash<QString, QList<Block>> &fields)
{
    BlockWriter writer(fields);
    for (const QString &line : text.split(u'\n'))
        writer.line(line);
    return writer.done();
}

} // namespace core::report
