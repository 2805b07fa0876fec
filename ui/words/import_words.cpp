// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/import_words.h"

#include "ui/words/application_words.h"

#include <QCoreApplication>

namespace ui::words {

using core::exchange::ImportProblem;
using core::exchange::ProblemCode;
using core::exchange::StudentField;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fact(const QVariantMap &facts, const QString &key) { return facts.value(key).toString(); }

/// Why a number cannot be right (core::exchange::IdDoubt).
QString doubtWords(const QString &doubt)
{
    if (doubt == u"length")
        return QCoreApplication::translate("Import", "it has too few or too many characters");
    if (doubt == u"character")
        return QCoreApplication::translate("Import", "it holds a character that does not belong there");
    if (doubt == u"area")
        return QCoreApplication::translate("Import", "its first six digits name no place");
    if (doubt == u"area-historic")
        return QCoreApplication::translate("Import", "its first six digits name a county that had a new code already "
                                                     "when the child was born");
    if (doubt == u"birth")
        return QCoreApplication::translate("Import", "the date of birth in it does not exist");
    if (doubt == u"check-digit")
        return QCoreApplication::translate("Import", "its last character does not fit the others, so a digit is wrong");
    return doubt;
}

QString numberWords(const ImportProblem &problem)
{
    const QString value = fact(problem.facts, u"value"_s);
    const QString reason = doubtWords(fact(problem.facts, u"reason"_s));
    switch (problem.code) {
    case ProblemCode::NumberDamaged:
        //: %1 is what stands in the cell
        return QCoreApplication::translate(
                   "Import", "The spreadsheet has lost the last digits of this number (%1): it was typed as a number, "
                             "not as text. Setting the cell to text afterwards does not bring them back; type the "
                             "number again. The rest of the row is imported without it.")
            .arg(value);
    case ProblemCode::NumberMalformed:
        return QCoreApplication::translate(
                   "Import", "%1 is not a student number of the national register: %2. The row is imported without it.")
            .arg(value, reason);
    case ProblemCode::NumberTwice:
        //: %2 is a list of row numbers
        return QCoreApplication::translate(
                   "Import",
                   "The number %1 stands in row %2 too, and only one child can have it. Say which row is right, or "
                   "correct the wrong one.")
            .arg(value, fact(problem.facts, u"rows"_s));
    case ProblemCode::NumberIdDiffer:
        return QCoreApplication::translate("Import", "The student number %1 holds another identity number than %2.")
            .arg(fact(problem.facts, u"number"_s), fact(problem.facts, u"id"_s));
    case ProblemCode::NumberReplaced:
        return QCoreApplication::translate("Import", "The temporary number %1 is replaced by %2.")
            .arg(fact(problem.facts, u"before"_s), fact(problem.facts, u"after"_s));
    case ProblemCode::IdDoubtful:
        return QCoreApplication::translate("Import",
                                           "The identity number %1 may be wrong: %2. It is imported as it is.")
            .arg(value, reason);
    case ProblemCode::IdentityConflict:
        return QCoreApplication::translate(
                   "Import", "The student number belongs to %1, the identity number to %2. Which child is meant?")
            .arg(fact(problem.facts, u"byNumber"_s), fact(problem.facts, u"byId"_s));
    case ProblemCode::IdentityChanged:
        if (!problem.facts.contains(u"born"_s))
            //: %1 and %2 are names
            return QCoreApplication::translate("Import",
                                               "Under this number the school knows %1; the sheet says %2, and no "
                                               "birth date confirms it: is it the same child?")
                .arg(fact(problem.facts, u"name"_s), fact(problem.facts, u"newName"_s));
        //: %1 and %3 are names, %2 and %4 dates
        return QCoreApplication::translate("Import",
                                           "Under this number the school knows %1, born %2; the sheet says %3, born "
                                           "%4. Name and birth both differ: is it the same child?")
            .arg(fact(problem.facts, u"name"_s), fact(problem.facts, u"born"_s), fact(problem.facts, u"newName"_s),
                 fact(problem.facts, u"newBorn"_s));
    default: return QString();
    }
}

QString birthWords(const ImportProblem &problem)
{
    const QString value = fact(problem.facts, u"value"_s);
    switch (problem.code) {
    case ProblemCode::BornMissing: return QCoreApplication::translate("Import", "There is no date of birth.");
    case ProblemCode::BornUnreadable:
        return QCoreApplication::translate(
                   "Import", "“%1” cannot be read as a date. Write it like 2015-09-01. The row is imported without it.")
            .arg(value);
    case ProblemCode::BornAmbiguous:
        return QCoreApplication::translate("Import", "“%1” can be read as more than one date. Write it like "
                                                     "2015-09-01. The row is imported without it.")
            .arg(value);
    case ProblemCode::BornShortYear:
        //: %1 is what stands in the cell, %2 a date
        return QCoreApplication::translate("Import", "“%1” names no century; it is taken as %2.")
            .arg(value, fact(problem.facts, u"day"_s));
    case ProblemCode::BornImpossible:
        return QCoreApplication::translate("Import", "“%1” cannot be a date of birth: there is no such day, or it is "
                                                     "still to come.")
            .arg(value);
    case ProblemCode::BornUnlikely:
        return QCoreApplication::translate("Import", "Born on %1 the child would be %2 years old. Is that right?")
            .arg(value, fact(problem.facts, u"age"_s));
    case ProblemCode::BornIdDiffer:
        return QCoreApplication::translate("Import", "The date of birth %1 is not the one in the number %2.")
            .arg(value, fact(problem.facts, u"id"_s));
    default: return QString();
    }
}

QString possibleWords(const ImportProblem &problem)
{
    const QString child = fact(problem.facts, u"child"_s);
    const int count = problem.facts.value(u"count"_s).toInt();
    if (count > 1)
        return QCoreApplication::translate("Import",
                                           "This may be one of %n children the school knows as %1, but nothing "
                                           "but the name says so for certain. Which one is it, or is it a new child?",
                                           nullptr, count)
            .arg(child);
    if (problem.facts.value(u"renumbered"_s).toBool())
        return QCoreApplication::translate("Import",
                                           "The school knows %1 under a temporary number (L…). Is it the same "
                                           "child, who has a real number now?")
            .arg(child);
    return QCoreApplication::translate("Import", "The school knows a child named %1 who may be the same, but no number "
                                                 "says so. Is it the same child, or a new one?")
        .arg(child);
}

QString staffWords(const ImportProblem &problem)
{
    const int count = problem.facts.value(u"count"_s).toInt();
    return QCoreApplication::translate("Import",
                                       "The school knows %n people named %1, and the telephone does not say that it is "
                                       "the same person. Who is it?",
                                       nullptr, count)
        .arg(fact(problem.facts, u"name"_s));
}

QString pupilWords(const ImportProblem &problem)
{
    const QString value = fact(problem.facts, u"value"_s);
    switch (problem.code) {
    case ProblemCode::NameMissing: return QCoreApplication::translate("Import", "There is no name in this row.");
    case ProblemCode::NameDoubtful:
        return QCoreApplication::translate("Import", "The name “%1” holds digits or unreadable characters.").arg(value);
    case ProblemCode::PupilTwice:
        return QCoreApplication::translate(
                   "Import", "Row %1 means the same person. Say which row is right, or correct the wrong one.")
            .arg(fact(problem.facts, u"rows"_s));
    case ProblemCode::PupilAmbiguous:
        //: %1 is a name, %2 a count
        return QCoreApplication::translate(
                   "Import", "The school knows %2 children named %1 of that class and day of birth. Which one is it?")
            .arg(fact(problem.facts, u"name"_s), fact(problem.facts, u"count"_s));
    case ProblemCode::PupilPossible: return possibleWords(problem);
    case ProblemCode::PupilUnknown:
        return QCoreApplication::translate("Import",
                                           "The school has no child who is named %1 and fits this row. A list "
                                           "of telephones makes no new pupils.")
            .arg(fact(problem.facts, u"name"_s));
    case ProblemCode::GuardianUnknown:
        return QCoreApplication::translate("Import", "The child has two guardians already, neither of them %1. The "
                                                     "number is not taken.")
            .arg(fact(problem.facts, u"name"_s));
    case ProblemCode::StaffPossible: return staffWords(problem);
    case ProblemCode::PupilLeft:
        return QCoreApplication::translate("Import", "%1 is recorded as having left the school. Is the child back?")
            .arg(fact(problem.facts, u"name"_s));
    case ProblemCode::RowRepeated:
        return QCoreApplication::translate("Import", "This row repeats row %1 word by word and is not taken twice.")
            .arg(fact(problem.facts, u"rows"_s));
    case ProblemCode::SexIdDiffer:
        return QCoreApplication::translate("Import", "“%1” does not agree with the identity number.").arg(value);
    default: return QString();
    }
}

QString cellWords(const ImportProblem &problem)
{
    const QString value = fact(problem.facts, u"value"_s);
    switch (problem.code) {
    case ProblemCode::ClassMissing:
        return QCoreApplication::translate("Import", "There is no class, so the child cannot be entered.");
    case ProblemCode::ClassUnreadable:
        return QCoreApplication::translate(
                   "Import", "“%1” cannot be read as a class. Write grade and number like 3.1, or fill two columns.")
            .arg(value);
    case ProblemCode::ClassUnknown:
        //: %1 is a grade, %2 the number of a class, %3 a year
        return QCoreApplication::translate("Import", "The school has no class %2 in grade %1 (entered %3). Add the "
                                                     "class, or let the import make missing classes.")
            .arg(fact(problem.facts, u"grade"_s), fact(problem.facts, u"number"_s),
                 fact(problem.facts, u"entryYear"_s));
    case ProblemCode::NumberInClassOdd:
        return QCoreApplication::translate("Import",
                                           "“%1” cannot be a number in class. The row is imported without it.")
            .arg(value);
    case ProblemCode::PhoneDoubtful:
        return QCoreApplication::translate("Import",
                                           "%1 does not look like a telephone number. It is imported as it is.")
            .arg(value);
    case ProblemCode::ValueUnknown:
        return QCoreApplication::translate(
                   "Import", "“%1” is none of the values known for this column. The row is imported without it.")
            .arg(value);
    case ProblemCode::CellError:
        if (problem.severity == core::Severity::Refusal)
            return QCoreApplication::translate("Import", "The formula in this cell has no result (%1), so nobody knows "
                                                         "what the family answered. The row stays out.")
                .arg(value);
        return QCoreApplication::translate(
                   "Import", "The formula in this cell has no result (%1). The row is imported without it.")
            .arg(value);
    default: return QString();
    }
}

} // namespace

QString words(const ImportProblem &problem)
{
    switch (problem.code) { // without a default: a new code does not compile until it has words
    case ProblemCode::NumberDamaged:
    case ProblemCode::NumberMalformed:
    case ProblemCode::NumberTwice:
    case ProblemCode::NumberIdDiffer:
    case ProblemCode::NumberReplaced:
    case ProblemCode::IdDoubtful:
    case ProblemCode::IdentityChanged:
    case ProblemCode::IdentityConflict: return numberWords(problem);
    case ProblemCode::BornMissing:
    case ProblemCode::BornUnreadable:
    case ProblemCode::BornAmbiguous:
    case ProblemCode::BornShortYear:
    case ProblemCode::BornImpossible:
    case ProblemCode::BornUnlikely:
    case ProblemCode::BornIdDiffer: return birthWords(problem);
    case ProblemCode::NameMissing:
    case ProblemCode::NameDoubtful:
    case ProblemCode::PupilTwice:
    case ProblemCode::PupilAmbiguous:
    case ProblemCode::PupilPossible:
    case ProblemCode::PupilUnknown:
    case ProblemCode::GuardianUnknown:
    case ProblemCode::StaffPossible:
    case ProblemCode::PupilLeft:
    case ProblemCode::RowRepeated:
    case ProblemCode::SexIdDiffer: return pupilWords(problem);
    case ProblemCode::ClassMissing:
    case ProblemCode::ClassUnreadable:
    case ProblemCode::ClassUnknown:
    case ProblemCode::NumberInClassOdd:
    case ProblemCode::PhoneDoubtful:
    case ProblemCode::ValueUnknown:
    case ProblemCode::CellError: return cellWords(problem);
    case ProblemCode::ChildUnknown:
    case ProblemCode::ChildSpelled:
    case ProblemCode::ChildByPhone:
    case ProblemCode::DoesNotTakePart:
    case ProblemCode::SentTwice:
    case ProblemCode::OlderAnswer:
    case ProblemCode::ApprovedChange:
    case ProblemCode::EndedSince:
    case ProblemCode::SaysNo:
    case ProblemCode::DeskLater:
    case ProblemCode::AnswerUnclear:
    case ProblemCode::ConsentMissing:
    case ProblemCode::ConsentDenied:
    case ProblemCode::ConsentUnlisted:
    case ProblemCode::WishUnknown:
    case ProblemCode::WishOtherTerm:
    case ProblemCode::WishAmbiguous:
    case ProblemCode::RankUnreadable:
    case ProblemCode::RankTwice:
    case ProblemCode::WishRepeated:
    case ProblemCode::CareUnreadable:
    case ProblemCode::CareAllDays:
    case ProblemCode::MomentUnreadable:
    case ProblemCode::FormNumberTwice:
    case ProblemCode::RuleSays: return applicationWords(problem);
    }
    return QString();
}

QString label(StudentField field)
{
    switch (field) {
    case StudentField::Number: return QCoreApplication::translate("Import", "Student number");
    case StudentField::Name: return QCoreApplication::translate("Import", "Name");
    case StudentField::TibetanName: return QCoreApplication::translate("Import", "Tibetan name");
    case StudentField::Sex: return QCoreApplication::translate("Import", "Sex");
    case StudentField::Born: return QCoreApplication::translate("Import", "Date of birth");
    case StudentField::Ethnicity: return QCoreApplication::translate("Import", "Ethnic group");
    case StudentField::IdType: return QCoreApplication::translate("Import", "Kind of identity document");
    case StudentField::IdNumber: return QCoreApplication::translate("Import", "Identity number");
    case StudentField::Grade: return QCoreApplication::translate("Import", "Grade");
    case StudentField::Class: return QCoreApplication::translate("Import", "Class");
    case StudentField::NumberInClass: return QCoreApplication::translate("Import", "Number in class");
    case StudentField::Residence: return QCoreApplication::translate("Import", "Day pupil or boarder");
    case StudentField::Boards: return QCoreApplication::translate("Import", "Boarder (yes or no)");
    case StudentField::Address: return QCoreApplication::translate("Import", "Address");
    case StudentField::Phone: return QCoreApplication::translate("Import", "Telephone");
    case StudentField::Health: return QCoreApplication::translate("Import", "Health");
    case StudentField::LeftBehind: return QCoreApplication::translate("Import", "Left-behind child");
    case StudentField::Migrant: return QCoreApplication::translate("Import", "Migrant workers' child");
    case StudentField::Orphan: return QCoreApplication::translate("Import", "Orphan");
    case StudentField::Hardship: return QCoreApplication::translate("Import", "Child in difficulty");
    case StudentField::Disability: return QCoreApplication::translate("Import", "Disability");
    case StudentField::Inclusion: return QCoreApplication::translate("Import", "Learns in a regular class");
    case StudentField::PoorFamily: return QCoreApplication::translate("Import", "Poor family");
    case StudentField::Subsidy: return QCoreApplication::translate("Import", "Receives the living subsidy");
    case StudentField::AidWanted: return QCoreApplication::translate("Import", "Applies for aid");
    case StudentField::Guardian1Name: return QCoreApplication::translate("Import", "First guardian: name");
    case StudentField::Guardian1Relation: return QCoreApplication::translate("Import", "First guardian: relation");
    case StudentField::Guardian1Phone: return QCoreApplication::translate("Import", "First guardian: telephone");
    case StudentField::Guardian2Name: return QCoreApplication::translate("Import", "Second guardian: name");
    case StudentField::Guardian2Relation: return QCoreApplication::translate("Import", "Second guardian: relation");
    case StudentField::Guardian2Phone: return QCoreApplication::translate("Import", "Second guardian: telephone");
    case StudentField::Duty: return QCoreApplication::translate("Import", "Duty");
    }
    return QString();
}

QString sheetFaultWords(const QVariantMap &facts)
{
    const QString reason = fact(facts, u"reason"_s);
    if (reason == u"empty")
        return QCoreApplication::translate("Import", "the file is empty");
    if (reason == u"not-a-table")
        return QCoreApplication::translate("Import", "it is not a table but a file of another kind, such as a picture");
    if (reason == u"web-page")
        return QCoreApplication::translate("Import", "it is a web page under the name of a spreadsheet");
    if (reason == u"not-a-workbook")
        return QCoreApplication::translate("Import", "it is a document or archive of another kind");
    if (reason == u"binary-workbook")
        return QCoreApplication::translate("Import", "it is a binary workbook (.xlsb)");
    if (reason == u"damaged")
        return QCoreApplication::translate("Import", "it is damaged or not complete");
    if (reason == u"no-sheets")
        return QCoreApplication::translate("Import", "it has no sheet");
    if (reason == u"encoding")
        return QCoreApplication::translate("Import", "its text is neither UTF-8 nor GB18030");
    if (reason == u"mixed-text")
        //: %1 is the number of a line
        return QCoreApplication::translate("Import",
                                           "its text is UTF-8, but from line %1 on there are lines in another "
                                           "encoding, as when one file was pasted under another")
            .arg(fact(facts, u"line"_s));
    if (reason == u"unclosed-quote")
        //: %1 is the number of a line
        return QCoreApplication::translate("Import", "a quotation mark opened in line %1 is never closed")
            .arg(fact(facts, u"line"_s));
    return reason;
}

QString sheetLimitWords(const QVariantMap &facts)
{
    const QString of = fact(facts, u"of"_s);
    const int most = static_cast<int>(facts.value(u"limit"_s).toLongLong());
    if (of == u"rows")
        return QCoreApplication::translate("Import", "it has more than %n row(s)", nullptr, most);
    if (of == u"columns")
        return QCoreApplication::translate("Import", "it has more than %n column(s)", nullptr, most);
    if (of == u"cells")
        return QCoreApplication::translate("Import", "it has more than %n filled cell(s)", nullptr, most);
    if (of == u"text")
        return QCoreApplication::translate("Import", "it has more than %n character(s) of text", nullptr, most);
    if (of == u"cell-text")
        return QCoreApplication::translate("Import", "one cell alone has more than %n character(s)", nullptr, most);
    const int megabytes = most / (1024 * 1024);
    return QCoreApplication::translate("Import", "it takes more than %n MB", nullptr, megabytes);
}

} // namespace ui::words
