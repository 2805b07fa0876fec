// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_row.h"

#include "core/exchange/identity_numbers.h"
#include "core/exchange/student_values.h"

#include <algorithm>
#include <cmath>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int youngest = 4;
constexpr int oldest = 20;

class RowReader
{
public:
    RowReader(const Sheet &sheet, qsizetype row, const ColumnMapping &mapping, QDate today)
        : m_sheet(sheet), m_mapping(mapping), m_cells(sheet.rows[row]), m_today(today)
    {
        m_reading.row = static_cast<int>(row) + 1;
    }

    RowReading read()
    {
        readIdentity();
        readBirth();
        readPerson();
        readClass();
        readGuardian(0, StudentField::Guardian1Name, StudentField::Guardian1Relation, StudentField::Guardian1Phone);
        readGuardian(1, StudentField::Guardian2Name, StudentField::Guardian2Relation, StudentField::Guardian2Phone);
        readClaims();
        return std::move(m_reading);
    }

private:
    [[nodiscard]] Cell cell(StudentField field)
    {
        const int column = m_mapping.columns.value(field, -1);
        const Cell found = column < 0 ? Cell{} : m_cells.value(column);
        if (found.kind != CellKind::Error)
            return found;
        report(field, ProblemCode::CellError, found.text);
        return {};
    }
    [[nodiscard]] QString text(StudentField field) { return cleanText(cell(field).text); }
    [[nodiscard]] QString heading(StudentField field) const
    {
        return cleanText(m_sheet.text(m_mapping.headerRow, m_mapping.columns.value(field, -1)));
    }
    void report(StudentField field, ProblemCode code, const QString &value, QVariantMap facts = {})
    {
        facts.insert(u"value"_s, value);
        m_reading.problems << ImportProblem{.row = m_reading.row,
                                            .column = heading(field),
                                            .code = code,
                                            .severity = severityOf(code),
                                            .facts = std::move(facts)};
    }

    /// The digits of a number cell, unless the spreadsheet has lost some of them.
    [[nodiscard]] QString wholeNumber(StudentField field)
    {
        const Cell found = cell(field);
        const QString plain = plainNumber(found.text);
        const bool tooLong = found.kind == CellKind::Number && std::abs(found.number) >= 1e15;
        if (!tooLong && !lostDigits(plain))
            return plain;
        report(field, ProblemCode::NumberDamaged, found.text);
        return {};
    }

    void readIdentity()
    {
        const QString name = cleanName(cell(StudentField::Name).text);
        if (name.isEmpty())
            report(StudentField::Name, ProblemCode::NameMissing, QString());
        else
            m_reading.name = name;
        if (std::ranges::any_of(name, [](QChar c) { return c.isDigit() || c == u'?' || c == QChar(0xFFFD); }))
            report(StudentField::Name, ProblemCode::NameDoubtful, name);

        if (const QString number = wholeNumber(StudentField::Number); !number.isEmpty()) {
            if (const auto doubt = doubtOfStudentNumber(number, m_today))
                report(StudentField::Number, ProblemCode::NumberMalformed, number,
                       {{u"reason"_s, exchange::name(*doubt)}});
            else
                m_reading.number = number;
        }
        readIdNumber();
    }

    void readIdNumber()
    {
        const QString id = wholeNumber(StudentField::IdNumber);
        if (id.isEmpty())
            return;
        const QString type = text(StudentField::IdType);
        const bool citizen = type.isEmpty() || type.contains(u"居民身份证"_s) || type == u"1";
        const auto doubt = citizen ? doubtOfCitizenId(id, m_today) : std::nullopt;
        m_reading.idNumber = id;
        if (doubt)
            report(StudentField::IdNumber, ProblemCode::IdDoubtful, id, {{u"reason"_s, exchange::name(*doubt)}});
        if (citizen && (!doubt || doubt == IdDoubt::AreaHistoric))
            m_citizenId = id;
        const QString held = citizenIdIn(m_reading.number.value_or(QString()));
        if (!held.isEmpty() && !m_citizenId.isEmpty() && held != m_citizenId)
            report(StudentField::Number, ProblemCode::NumberIdDiffer, *m_reading.number,
                   {{u"number"_s, *m_reading.number}, {u"id"_s, id}});
    }

    /// The date that the row's numbers hold: they are checked, a typed date is not.
    [[nodiscard]] QDate birthByNumbers() const
    {
        const QDate byId = birthIn(m_citizenId);
        return byId.isValid() ? byId : birthIn(m_reading.number.value_or(QString()));
    }

    void readBirth()
    {
        const QDate known = birthByNumbers();
        if (known.isValid())
            m_reading.born = known;
        const Cell written = cell(StudentField::Born);
        if (cleanText(written.text).isEmpty()) {
            if (!known.isValid())
                report(StudentField::Born, ProblemCode::BornMissing, QString());
            return;
        }
        const DateReading date = readDate(written);
        switch (date.kind) {
        case DateReading::Kind::Day:
            takeBirth(date.day, known, written.text);
            if (date.shortYear && !known.isValid())
                report(StudentField::Born, ProblemCode::BornShortYear, written.text, {{u"day"_s, date.day}});
            break;
        case DateReading::Kind::Impossible:
            report(StudentField::Born, ProblemCode::BornImpossible, written.text);
            break;
        case DateReading::Kind::Ambiguous:
            if (!known.isValid())
                report(StudentField::Born, ProblemCode::BornAmbiguous, written.text);
            break;
        case DateReading::Kind::Unreadable:
            report(StudentField::Born, ProblemCode::BornUnreadable, written.text);
            break;
        }
    }

    void takeBirth(QDate day, QDate known, const QString &written)
    {
        if (day >= m_today) {
            report(StudentField::Born, ProblemCode::BornImpossible, written);
            return;
        }
        m_reading.born = day;
        const int age = m_today.year() - day.year();
        if (age < youngest || age > oldest)
            report(StudentField::Born, ProblemCode::BornUnlikely, written, {{u"age"_s, age}});
        if (known.isValid() && known != day)
            report(StudentField::Born, ProblemCode::BornIdDiffer, written,
                   {{u"id"_s, m_citizenId.isEmpty() ? *m_reading.number : m_citizenId}});
    }

    /// Reads an option cell: nothing when empty, a report when the word is not known.
    template<class T>
    void option(StudentField field, std::optional<T> (*reader)(const QString &), std::optional<T> &into)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return;
        into = reader(written);
        if (!into)
            report(field, ProblemCode::ValueUnknown, written);
    }

    void readPerson()
    {
        option(StudentField::Sex, readSex, m_reading.sex);
        option(StudentField::Ethnicity, readEthnicity, m_reading.ethnicity);
        option(StudentField::Residence, readResidence, m_reading.residence);
        std::optional<bool> boards;
        option(StudentField::Boards, readYesNo, boards);
        if (boards && !m_reading.residence)
            m_reading.residence = *boards ? Residence::Boarding : Residence::Day;
        words(StudentField::TibetanName, m_reading.tibetanName);
        words(StudentField::Address, m_reading.address);
        m_reading.phone = phone(StudentField::Phone);
        if (const QString health = text(StudentField::Health); !health.isEmpty())
            m_reading.health = readHealth(health);
        checkSex();
        if (const QString written = plainNumber(cell(StudentField::NumberInClass).text); !written.isEmpty()) {
            bool ok = false;
            const int number = written.toInt(&ok);
            if (ok && number > 0 && number < 1000)
                m_reading.numberInClass = number;
            else
                report(StudentField::NumberInClass, ProblemCode::NumberInClassOdd, written);
        }
    }

    void checkSex()
    {
        // Sequence 000 is given to nobody, so it says nothing about a sex.
        if (!m_reading.sex || m_citizenId.isEmpty() || m_citizenId.sliced(14, 3) == u"000")
            return;
        const bool male = (m_citizenId[16].unicode() - u'0') % 2 == 1;
        if (male != (m_reading.sex == Sex::Male))
            report(StudentField::Sex, ProblemCode::SexIdDiffer, text(StudentField::Sex));
    }

    void words(StudentField field, std::optional<QString> &into)
    {
        if (const QString written = text(field); !written.isEmpty())
            into = written;
    }

    [[nodiscard]] std::optional<QString> phone(StudentField field)
    {
        const Cell found = cell(field);
        const QString plain = plainNumber(found.text);
        if (plain.isEmpty())
            return std::nullopt;
        if (lostDigits(plain)) {
            report(field, ProblemCode::NumberDamaged, found.text);
            return std::nullopt;
        }
        if (!looksLikePhone(plain))
            report(field, ProblemCode::PhoneDoubtful, plain);
        return plain;
    }

    void readClass()
    {
        const Cell number = cell(StudentField::Class);
        const QString grade = text(StudentField::Grade);
        const QString written = cleanText(grade + u' ' + number.text);
        if (written.isEmpty())
            return;
        // "3-2" typed into a spreadsheet becomes the second of March: what was meant cannot be known.
        if (number.kind != CellKind::Date)
            m_reading.className = readClassName(grade, number.text);
        if (!m_reading.className)
            report(m_mapping.has(StudentField::Class) ? StudentField::Class : StudentField::Grade,
                   ProblemCode::ClassUnreadable, written);
    }

    void readGuardian(std::size_t place, StudentField name, StudentField relation, StudentField phoneField)
    {
        GuardianReading &guardian = m_reading.guardians.at(place);
        if (const QString written = cleanName(cell(name).text); !written.isEmpty() && written != u"无")
            guardian.name = written;
        if (const QString written = text(relation); !written.isEmpty())
            guardian.relation = readRelation(written);
        else if (!m_mapping.relations.at(place).isEmpty() && guardian.name)
            guardian.relation = m_mapping.relations.at(place);
        guardian.phone = phone(phoneField);
    }

    void readClaims()
    {
        for (auto it = m_mapping.columns.cbegin(); it != m_mapping.columns.cend(); ++it) {
            const auto group = groupOf(it.key());
            const QString written = group ? text(it.key()) : QString();
            if (written.isEmpty())
                continue;
            if (const auto evidence = readClaim(it.key(), written))
                addEvidence(*group, *evidence);
            else
                report(it.key(), ProblemCode::ValueUnknown, written);
        }
        if (m_reading.health && m_reading.health->contains(u"残疾"_s))
            addEvidence(PriorityGroup::Disability, u"残疾"_s);
    }

    void addEvidence(PriorityGroup group, const QString &evidence)
    {
        QString &all = m_reading.claims[group];
        if (evidence.isEmpty() || all.contains(evidence))
            return;
        all = all.isEmpty() ? evidence : all + u"、"_s + evidence;
    }

    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    const CellRow &m_cells;
    QDate m_today;
    QString m_citizenId{}; ///< the row's citizen number, when nothing but a renamed place speaks against it
    RowReading m_reading{};
};

} // namespace

bool RowReading::isRefused() const
{
    return std::ranges::any_of(problems, [](const ImportProblem &p) { return p.severity == Severity::Refusal; });
}

RowReading readStudentRow(const Sheet &sheet, qsizetype row, const ColumnMapping &mapping, QDate today)
{
    return RowReader(sheet, row, mapping, today).read();
}

} // namespace core::exchange
