// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/review_sheet.h"

#include "core/exchange/tables.h"

#include <QRegularExpression>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;
using report::plainCell;

namespace {

/// A head as it is compared: without the choices in brackets and without blanks.
QString headWord(const QString &text)
{
    QString word = plainCell(text);
    word.replace(u'（', u'(');
    return word.section(u'(', 0, 0).remove(u' ');
}

/// Where the columns are in this file.
struct Places {
    qsizetype head = -1; ///< its row
    QHash<QString, qsizetype> columns{};

    [[nodiscard]] QString text(const Sheet &sheet, qsizetype row, const QString &column) const
    {
        const qsizetype place = columns.value(headWord(column), -1);
        return place < 0 ? QString() : plainCell(sheet.text(row, place));
    }
    [[nodiscard]] bool has(const QString &column) const { return columns.contains(headWord(column)); }
};

Places placesIn(const Sheet &sheet)
{
    const QString name = headWord(report::fixedReviewColumns()[2]);
    const QString opinion = headWord(report::answerReviewColumns()[2]);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        Places places{.head = row};
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
            if (const QString word = headWord(sheet.text(row, column)); !word.isEmpty())
                places.columns.insert(word, column);
        if (places.columns.contains(name) && places.columns.contains(opinion))
            return places;
    }
    return {};
}

QString keyTextIn(const Sheet &sheet, qsizetype row)
{
    for (const Cell &cell : sheet.rows[row])
        if (looksLikeReviewKey(cell.text))
            return cell.text;
    return {};
}

QDate dayOf(const QString &text)
{
    static const QRegularExpression day(u"^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"_s);
    const QRegularExpressionMatch match = day.match(plainCell(text).remove(u' '));
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QDate();
}

/// What stands to the right of a label in the lines over the table.
QString besides(const Sheet &sheet, qsizetype until, const QString &label)
{
    for (qsizetype row = 0; row < until; ++row)
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
            if (headWord(sheet.text(row, column)) == label)
                for (qsizetype next = column + 1; next < sheet.rows[row].size(); ++next)
                    if (const QString text = plainCell(sheet.text(row, next)); !text.isEmpty())
                        return headWord(text) == u"初审日期" ? QString() : text;
    return {};
}

ReviewAnswer answerOf(const Sheet &sheet, const Places &places, qsizetype row, const ReviewKey &key)
{
    const QStringList &answers = report::answerReviewColumns();
    ReviewAnswer answer{.row = static_cast<int>(row) + 1,
                        .key = key,
                        .opinion = places.text(sheet, row, answers[2]),
                        .reason = places.text(sheet, row, answers[3]),
                        .remark = places.text(sheet, row, answers[4]),
                        .evidence = places.text(sheet, row, answers[0]),
                        .signature = places.text(sheet, row, answers[1])};
    for (const QString &column : report::fixedReviewColumns())
        answer.fixed << places.text(sheet, row, column);
    answer.isIntact = rowCheck(key.application, key.number, answer.fixed) == key.check;
    return answer;
}

void takeIdentity(ReviewAnswers &answers, const ReviewKey &key)
{
    if (answers.format == 0) {
        answers.format = key.format;
        answers.school = key.school;
        answers.term = key.term;
        answers.schoolClass = key.schoolClass;
    }
    if (!key.application.isSet() && key.format <= reviewFormat) {
        answers.written = key.number;
        answers.checksum = key.check;
    }
}

void takeRows(ReviewAnswers &answers, const Sheet &sheet, const Places &places)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QString text = keyTextIn(sheet, row);
        const QString name = places.text(sheet, row, report::fixedReviewColumns()[2]);
        const int shown = static_cast<int>(row) + 1;
        if (text.isEmpty()) {
            if (row > places.head && !name.isEmpty())
                answers.strays << ReviewStray{.row = shown, .name = name};
            continue;
        }
        const std::optional<ReviewKey> key = reviewKeyOf(text);
        if (!key) {
            answers.strays << ReviewStray{.row = shown, .name = name, .keyDamaged = true};
            answers.format = std::max(answers.format, 1);
            continue;
        }
        takeIdentity(answers, *key);
        if (key->application.isSet())
            answers.rows << answerOf(sheet, places, row, *key);
    }
}

/// Without the key of the head, the class of which most rows are: the first row may have been pasted in.
void settleClass(ReviewAnswers &answers)
{
    QHash<ClassId, int> rows;
    for (const ReviewAnswer &answer : answers.rows)
        if (const int count = ++rows[answer.key.schoolClass]; count > rows.value(answers.schoolClass))
            answers.schoolClass = answer.key.schoolClass;
}

bool hasKeys(const Sheet &sheet)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        if (!keyTextIn(sheet, row).isEmpty())
            return true;
    return false;
}

} // namespace

ReviewAnswers readReviewSheet(const QString &path, const Progress &progress)
{
    ReviewAnswers answers{.path = path};
    const QStringList names = sheetNames(path);
    for (int index = 0; index < names.size(); ++index) { // a sheet of the teacher's own may lie in front
        const Sheet sheet = readTable(path, {.index = index}, progress);
        if (!hasKeys(sheet))
            continue;
        const Places places = placesIn(sheet);
        for (const QString &column : report::fixedReviewColumns() + report::answerReviewColumns())
            if (!places.has(column))
                answers.missingColumns << column;
        answers.reviewer = besides(sheet, places.head, u"审核人"_s);
        answers.reviewedOn = dayOf(besides(sheet, places.head, u"初审日期"_s));
        takeRows(answers, sheet, places);
        if (answers.checksum.isEmpty())
            settleClass(answers);
        break;
    }
    return answers;
}

} // namespace core::exchange
