// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/review_sheet.h"

#include "core/exchange/whole_file.h"
#include "core/exchange/xlsx_pen.h"

#include <array>
#include <vector>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;
using report::ReviewRow;
using report::ReviewSheet;

namespace {

constexpr int fixedColumns = 8;
constexpr int lastShown = 12;
constexpr int keyColumn = 13;
constexpr int headRow = 5;
constexpr int firstRow = headRow + 1;
constexpr std::array<double, 13> widths{5, 9, 16, 5, 7, 14, 34, 12, 9, 10, 12, 20, 14};
constexpr double itemCharacters = 16; ///< Han characters on a line of the widest column
constexpr lxw_color_t answerGround = 0xFFF8DC;

/// Writes one review sheet under a pen.
class ReviewWriter
{
public:
    ReviewWriter(XlsxPen &pen, const ReviewSheet &sheet) : m_pen(pen), m_sheet(sheet) { makeFormats(); }

    void write()
    {
        writeHead();
        for (qsizetype at = 0; at < m_sheet.rows.size(); ++at)
            writeRow(static_cast<int>(at) + firstRow, m_sheet.rows[at]);
        writeFoot();
        addChoices();
        setPage();
        protect();
    }

private:
    void makeFormats()
    {
        m_answer = workbook_add_format(m_pen.book());
        format_set_font_size(m_answer, 10.5);
        format_set_num_format_index(m_answer, 49); // text: what is typed stays as typed
        format_set_align(m_answer, LXW_ALIGN_VERTICAL_CENTER);
        format_set_align(m_answer, LXW_ALIGN_CENTER);
        format_set_border(m_answer, LXW_BORDER_THIN);
        format_set_text_wrap(m_answer);
        format_set_bg_color(m_answer, answerGround);
        format_set_unlocked(m_answer);
        m_key = workbook_add_format(m_pen.book());
        format_set_font_color(m_key, 0xFFFFFF);
        format_set_num_format_index(m_key, 49);
    }

    void writeHead()
    {
        m_pen.wide(0, 0, lastShown, report::reviewTitle(m_sheet), m_pen.format(Style::Title));
        m_pen.text(0, keyColumn,
                   ReviewKey{.school = m_sheet.schoolKey,
                             .term = m_sheet.term,
                             .schoolClass = m_sheet.schoolClass,
                             .number = static_cast<int>(m_sheet.rows.size()),
                             .check = sheetChecksum(m_sheet)}
                       .text(),
                   m_key);
        lxw_format *text = m_pen.format(Style::Text);
        m_pen.wide(1, 0, 4, u"学校："_s + m_sheet.school, text);
        m_pen.wide(1, 5, 6, u"班级："_s + m_sheet.classWords + u"　　班主任："_s + m_sheet.teacher, text);
        m_pen.wide(1, 7, 10, u"学期："_s + m_sheet.termWords, text);
        m_pen.wide(1, 11, lastShown, u"全班 %1 人，本表 %2 人"_s.arg(m_sheet.children).arg(m_sheet.rows.size()), text);
        const QStringList instructions = report::reviewInstructions();
        for (int line = 0; line < 2; ++line)
            m_pen.wide(2 + line, 0, lastShown, instructions[line], text);
        m_pen.wide(4, 0, 1, u"审核人"_s, m_pen.format(Style::Right));
        m_pen.wide(4, 2, 4, m_sheet.teacher, m_answer);
        m_pen.text(4, 5, u"初审日期"_s, m_pen.format(Style::Right));
        m_pen.text(4, 6, QString(), m_answer);
        QStringList heads = report::fixedReviewColumns() + report::answerReviewColumns();
        for (int column = 0; column < heads.size(); ++column)
            m_pen.text(headRow, column, heads[column], m_pen.format(Style::Head));
        worksheet_set_row(m_pen.sheet(), 0, 30, nullptr);
        for (const lxw_row_t row : {1, 2, 3})
            worksheet_set_row(m_pen.sheet(), row, 20, nullptr);
        worksheet_set_row(m_pen.sheet(), 4, 24, nullptr);
        worksheet_set_row(m_pen.sheet(), headRow, 46, nullptr);
    }

    void writeRow(int at, const ReviewRow &row)
    {
        for (int column = 0; column < fixedColumns; ++column) {
            const bool left = column == 2 || column == 6 || column == 7;
            m_pen.text(at, column, row.fixed.value(column), m_pen.format(left ? Style::Cell : Style::CellCentre));
        }
        const QStringList answers{row.evidence, row.signature, row.opinion, row.reason, QString()};
        for (int column = 0; column < answers.size(); ++column)
            m_pen.text(at, fixedColumns + column, answers[column], m_answer);
        m_pen.text(at, keyColumn,
                   ReviewKey{.school = m_sheet.schoolKey,
                             .term = m_sheet.term,
                             .schoolClass = m_sheet.schoolClass,
                             .application = row.application,
                             .number = row.version,
                             .check = rowCheck(row.application, row.version, row.fixed)}
                       .text(),
                   m_key);
        const int lines = static_cast<int>(static_cast<double>(row.fixed.value(6).size()) / itemCharacters) + 1;
        worksheet_set_row(m_pen.sheet(), static_cast<lxw_row_t>(at), std::max(24.0, lines * 15.0), nullptr);
    }

    /// Counts that follow what is filled in.
    void writeFoot()
    {
        const int last = std::max(firstRow, firstRow + static_cast<int>(m_sheet.rows.size()) - 1);
        const int at = last + 1;
        QStringList parts;
        for (const ReviewOpinion opinion : {ReviewOpinion::Agreed, ReviewOpinion::Returned, ReviewOpinion::Refused}) {
            const QString word = report::opinionWord(opinion);
            parts << u"\"　%1 \"&COUNTIF(K%2:K%3,\"%1\")&\" 人\""_s.arg(word).arg(firstRow + 1).arg(last + 1);
        }
        const QString counted = u"=\"全班 %1 人　申请 %2 人\"&%3"_s.arg(
            QString::number(m_sheet.children), QString::number(m_sheet.rows.size()), parts.join(u'&'));
        m_pen.wide(at, 0, lastShown, QString(), m_pen.format(Style::Cell));
        worksheet_write_formula_str(m_pen.sheet(), static_cast<lxw_row_t>(at), 0, counted.toUtf8().constData(),
                                    m_pen.format(Style::Cell), "");
        m_pen.wide(at + 1, 0, 5, u"班主任签字："_s, m_pen.format(Style::Text));
        m_pen.wide(at + 1, 6, lastShown, u"日期：　　　　年　　月　　日"_s, m_pen.format(Style::Text));
        worksheet_set_row(m_pen.sheet(), static_cast<lxw_row_t>(at), 22, nullptr);
        worksheet_set_row(m_pen.sheet(), static_cast<lxw_row_t>(at + 1), 36, nullptr);
        m_lastRow = at + 1;
    }

    void addList(int column, const QStringList &words, bool strict, const QString &title, const QString &message)
    {
        std::vector<QByteArray> bytes;
        for (const QString &word : words)
            bytes.push_back(word.toUtf8());
        std::vector<char *> list; // the library takes what it only reads as writable
        for (QByteArray &word : bytes)
            list.push_back(word.data());
        list.push_back(nullptr);
        QByteArray head = title.toUtf8();
        QByteArray text = message.toUtf8();
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST;
        choice.value_list = list.data();
        choice.ignore_blank = LXW_VALIDATION_ON;
        choice.dropdown = LXW_VALIDATION_ON;
        choice.show_error = strict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
        choice.error_title = head.data();
        choice.error_message = text.data();
        const int last = firstRow + static_cast<int>(m_sheet.rows.size()) - 1;
        worksheet_data_validation_range(m_pen.sheet(), firstRow, static_cast<lxw_col_t>(column),
                                        static_cast<lxw_row_t>(last), static_cast<lxw_col_t>(column), &choice);
    }

    void addChoices()
    {
        if (m_sheet.rows.isEmpty())
            return;
        const QStringList yesNo{u"有"_s, u"无"_s};
        addList(8, yesNo, true, u"佐证材料"_s, u"请选择“有”或“无”。"_s);
        addList(9, yesNo, true, u"监护人签字"_s, u"请选择“有”或“无”。"_s);
        QStringList opinions;
        for (const ReviewOpinion opinion : {ReviewOpinion::Agreed, ReviewOpinion::Returned, ReviewOpinion::Refused})
            opinions << report::opinionWord(opinion);
        addList(10, opinions, true, u"初审意见"_s, u"请选择“同意”“退回”或“不同意”。"_s);
        addList(11, report::reviewReasons(), false, {}, {});
    }

    void setPage()
    {
        lxw_worksheet *sheet = m_pen.sheet();
        for (lxw_col_t column = 0; column < widths.size(); ++column)
            worksheet_set_column(sheet, column, column, widths[column], nullptr);
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        worksheet_set_column_opt(sheet, keyColumn, keyColumn, 10, nullptr, &hidden);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_center_horizontally(sheet);
        worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7);
        worksheet_set_footer(sheet, "&L&F&C&P / &N");
        worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(m_lastRow), lastShown);
        worksheet_repeat_rows(sheet, headRow, headRow);
        worksheet_freeze_panes(sheet, firstRow, 3);
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    /// Against slips, not against people: no password, and widths and heights stay free.
    void protect()
    {
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_pen.sheet(), nullptr, &allowed);
        QByteArray title = report::reviewTitle(m_sheet).toUtf8();
        QByteArray company = m_sheet.school.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.company = company.data();
        workbook_set_properties(m_pen.book(), &properties);
        workbook_set_custom_property_number(m_pen.book(), "KehouReviewFormat", reviewFormat);
        workbook_set_custom_property_string(m_pen.book(), "KehouReviewChecksum",
                                            sheetChecksum(m_sheet).toUtf8().constData());
    }

    XlsxPen &m_pen;
    const ReviewSheet &m_sheet;
    lxw_format *m_answer = nullptr;
    lxw_format *m_key = nullptr;
    int m_lastRow = 0;
};

} // namespace

void writeReviewSheet(const ReviewSheet &sheet, const QString &path)
{
    writeWhole(path, [&sheet](const QString &temporary) {
        XlsxPen pen(temporary, sheet.classWords + u" 初审表"_s);
        ReviewWriter(pen, sheet).write();
        return pen.close();
    });
}

} // namespace core::exchange
