// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_row.h"

#include "core/exchange/application_ranking.h"
#include "core/exchange/identity_numbers.h"
#include "core/exchange/student_values.h"

#include <QRegularExpression>

#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An error of a spreadsheet; a text table has only its letters.
bool isError(const Cell &cell)
{
    static const QRegularExpression letters(u"^#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)$"_s);
    return cell.kind == CellKind::Error || letters.match(cell.text.trimmed()).hasMatch();
}

constexpr std::array identity{std::pair{ApplicationField::Number, StudentField::Number},
                              std::pair{ApplicationField::Name, StudentField::Name},
                              std::pair{ApplicationField::Born, StudentField::Born},
                              std::pair{ApplicationField::IdNumber, StudentField::IdNumber},
                              std::pair{ApplicationField::Grade, StudentField::Grade},
                              std::pair{ApplicationField::Class, StudentField::Class}};

class Reader
{
public:
    Reader(const Sheet &sheet, qsizetype row, const ApplicationMapping &mapping, QDate today)
        : m_sheet(sheet), m_mapping(mapping), m_cells(sheet.rows[row]), m_today(today), m_row(row)
    {}

    ApplicationReading read()
    {
        readChild();
        readDates();
        readCare();
        readWishes();
        readAnswers();
        readCollector();
        readConsent();
        return std::move(m_reading);
    }

private:
    [[nodiscard]] int columnOf(ApplicationField field) const { return m_mapping.columns.value(field, -1); }
    [[nodiscard]] Cell cellAt(int column, Severity ofError = severityOf(ProblemCode::CellError))
    {
        const Cell found = column < 0 ? Cell{} : m_cells.value(column);
        if (!isError(found))
            return found;
        reportAt(column, ProblemCode::CellError, {{u"value"_s, found.text}});
        m_reading.problems.last().severity = ofError;
        return {};
    }
    [[nodiscard]] Cell cell(ApplicationField field) { return cellAt(columnOf(field)); }
    [[nodiscard]] QString text(ApplicationField field) { return cleanText(cell(field).text); }
    /// What the family asks for, as it is written. An error is no answer: as a blank it would take back what is stored.
    [[nodiscard]] QString askedAt(int column) { return cleanText(cellAt(column, Severity::Refusal).text); }
    [[nodiscard]] QString asked(ApplicationField field) { return askedAt(columnOf(field)); }
    void reportAt(int column, ProblemCode code, const QVariantMap &facts)
    {
        m_reading.problems << ImportProblem{.row = static_cast<int>(m_row) + 1,
                                            .column = cleanText(m_sheet.text(m_mapping.headerRow, column)),
                                            .code = code,
                                            .severity = severityOf(code),
                                            .facts = facts};
    }
    void report(ApplicationField field, ProblemCode code, const QString &value)
    {
        reportAt(columnOf(field), code, {{u"value"_s, value}});
    }

    /// Who is meant, by the same reader as a roster's. A questionnaire names a child in its own way: a number is enough,
    /// a date of birth is not expected.
    void readChild()
    {
        ColumnMapping columns{.headerRow = m_mapping.headerRow};
        for (const auto &[from, to] : identity)
            if (m_mapping.has(from))
                columns.columns.insert(to, m_mapping.columns.value(from));
        RowReading child = readStudentRow(m_sheet, m_row, columns, m_today);
        const bool numbered = child.number || child.idNumber;
        child.problems.removeIf([numbered](const ImportProblem &problem) {
            switch (problem.code) {
            case ProblemCode::BornMissing:
            case ProblemCode::BornUnlikely: return true;
            case ProblemCode::NameMissing:
            case ProblemCode::ClassUnreadable:
            case ProblemCode::BornUnreadable:
            case ProblemCode::BornAmbiguous:
            case ProblemCode::BornImpossible: return numbered;
            default: return false;
            }
        });
        m_reading.problems << std::exchange(child.problems, {});
        m_reading.child = std::move(child);
        m_reading.className = text(ApplicationField::Grade) + text(ApplicationField::Class);
        if (text(ApplicationField::Class).contains(text(ApplicationField::Grade)))
            m_reading.className = text(ApplicationField::Class);
    }

    void readDates()
    {
        m_reading.formNumber = plainNumber(cell(ApplicationField::FormNumber).text);
        m_reading.submittedAt = moment(ApplicationField::SubmittedAt);
        m_reading.appliedOn = moment(ApplicationField::AppliedOn).date();
        if (!m_reading.appliedOn.isValid())
            m_reading.appliedOn = m_reading.submittedAt.date();
        m_reading.consentOn = moment(ApplicationField::ConsentOn).date();
        if (!m_reading.consentOn.isValid())
            m_reading.consentOn = m_reading.appliedOn;
    }

    [[nodiscard]] QDateTime moment(ApplicationField field)
    {
        const Cell written = cell(field);
        if (cleanText(written.text).isEmpty())
            return {};
        const QDateTime read = readMoment(written);
        if (!read.isValid())
            report(field, ProblemCode::MomentUnreadable, written.text);
        return read;
    }

    void readCare()
    {
        if (const QString part = asked(ApplicationField::TakesPart); !part.isEmpty()) {
            const auto takes = exchange::readConsent(part);
            const auto mode = readAskedMode(part); // some ask with the modes as answers
            if (!takes && (!mode || mode->none))
                report(ApplicationField::TakesPart, ProblemCode::AnswerUnclear, part);
            m_reading.takesPart = takes.value_or(true);
        }
        if (const QString mode = asked(ApplicationField::Mode); !mode.isEmpty()) {
            m_reading.mode = readAskedMode(mode);
            if (!m_reading.mode)
                report(ApplicationField::Mode, holdsNo(mode) ? ProblemCode::AnswerUnclear : ProblemCode::ValueUnknown,
                       mode);
            else if (m_reading.mode->none)
                m_reading.takesPart = false;
        }
        if (const QString days = asked(ApplicationField::Care); !days.isEmpty()) {
            m_reading.care = readAskedDays(days);
            if (!m_reading.care)
                report(ApplicationField::Care, ProblemCode::CareUnreadable, days);
        }
        for (int day = 1; day <= 5; ++day) {
            if (!m_mapping.has(careField(day)))
                continue;
            const QString written = asked(careField(day));
            const auto wanted = readCareDay(written);
            if (!wanted)
                report(careField(day), ProblemCode::CareUnreadable, written);
            WeekdaySet days = m_reading.care.value_or(WeekdaySet{});
            if (wanted.value_or(false))
                days.bits |= 1 << (day - 1);
            m_reading.care = days;
        }
    }

    void readWishes()
    {
        if (m_mapping.ranked.isEmpty())
            for (const QString &wish : readRanked(asked(ApplicationField::Wishes)))
                m_reading.wishes << WrittenWish{wish, columnOf(ApplicationField::Wishes)};
        else
            readRanking();
        for (int place = 1; place <= wishColumns; ++place)
            if (const QString wish = asked(wishField(place)); !wish.isEmpty() && !saysNothing(withoutOption(wish)))
                m_reading.wishes << WrittenWish{wish, columnOf(wishField(place))};
    }

    /// One column for each course, its place in the cell. Two courses of one place: nobody knows which comes first.
    void readRanking()
    {
        QMap<int, WrittenWish> byPlace;
        for (auto it = m_mapping.ranked.cbegin(); it != m_mapping.ranked.cend(); ++it) {
            const QString written = askedAt(it.key());
            const auto place = readRank(written);
            if (!place)
                reportAt(it.key(), ProblemCode::RankUnreadable, {{u"value"_s, written}, {u"course"_s, *it}});
            else if (*place > 0 && byPlace.contains(*place))
                reportAt(it.key(), ProblemCode::RankTwice,
                         {{u"value"_s, *place}, {u"course"_s, *it}, {u"other"_s, byPlace.value(*place).text}});
            else if (*place > 0)
                byPlace.insert(*place, {*it, it.key()});
        }
        m_reading.wishes << byPlace.values();
    }

    template<class T>
    void answer(ApplicationField field, std::optional<T> (*reader)(const QString &), std::optional<T> &into)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return;
        into = reader(written);
        if (!into)
            report(field, ProblemCode::ValueUnknown, written);
    }

    void readAnswers()
    {
        answer(ApplicationField::Most, readAskedCount, m_reading.most);
        answer(ApplicationField::Swap, exchange::readConsent, m_reading.swap);
        answer(ApplicationField::Reason, readReason, m_reading.reason);
        answer(ApplicationField::PickUp, exchange::readConsent, m_reading.pickUp);
        answer(ApplicationField::WayHome, readWayHome, m_reading.wayHome);
        answer(ApplicationField::Waiver, exchange::readConsent, m_reading.waiver);
        if (const QString health = text(ApplicationField::Health); !saysNothing(health))
            m_reading.health = readHealth(health);
        if (const QString remark = text(ApplicationField::Remark); !saysNothing(remark))
            m_reading.remark = remark;
    }

    void readCollector()
    {
        const QString name = cleanName(cell(ApplicationField::Collector).text);
        const QString relation = text(ApplicationField::CollectorRelation);
        const QString phone = plainNumber(cell(ApplicationField::CollectorPhone).text);
        if (saysNothing(name))
            return;
        QStringList parts{name, relation, phone};
        parts.removeAll(QString());
        m_reading.collector = parts.join(u' ');
    }

    void readConsent()
    {
        if (const QString consent = text(ApplicationField::Consent); !consent.isEmpty()) {
            m_reading.consent = exchange::readConsent(consent);
            if (!m_reading.consent)
                report(ApplicationField::Consent, ProblemCode::AnswerUnclear, consent);
        }
        answer(ApplicationField::ConsentForm, readConsentForm, m_reading.consentForm);
        QString by = cleanName(cell(ApplicationField::ConsentBy).text);
        // "央金(母亲)", "央金 同意": the name alone; a mere yes or a picture's address is nobody's name.
        static const QRegularExpression tail(u"[(（].*$"_s);
        by.remove(tail);
        if (by.startsWith(u"http"_s) || (!m_mapping.has(ApplicationField::Consent) && exchange::readConsent(by)))
            by.clear();
        m_reading.consentBy = saysNothing(by) ? QString() : by;
        m_reading.consentRelation = readRelation(text(ApplicationField::ConsentRelation));
        m_reading.consentPhone = plainNumber(cell(ApplicationField::ConsentPhone).text);
    }

    const Sheet &m_sheet;
    const ApplicationMapping &m_mapping;
    const CellRow &m_cells;
    QDate m_today;
    qsizetype m_row;
    ApplicationReading m_reading{};
};

} // namespace

ApplicationReading readApplicationRow(const Sheet &sheet, qsizetype row, const ApplicationMapping &mapping, QDate today)
{
    return Reader(sheet, row, mapping, today).read();
}

} // namespace core::exchange
