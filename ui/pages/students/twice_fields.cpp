// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/twice_fields.h"

#include "ui/pages/students/student_words.h"
#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Student;

namespace {

template<class T>
TwiceField field(const char *name, std::function<QString()> label, T Student::*member,
                 std::function<QString(const T &, const ClassName &)> text)
{
    return {.name = QString::fromLatin1(name),
            .label = std::move(label),
            .text = [member, text](const Student &s, const ClassName &nameOf) { return text(s.*member, nameOf); },
            .same = [member](const Student &a, const Student &b) { return a.*member == b.*member; },
            .give = [member](const Student &from, Student &to) { to.*member = from.*member; }};
}

QString tr(const char *text) { return QCoreApplication::translate("Students", text); }

} // namespace

const QList<TwiceField> &twiceFields()
{
    using Text = std::function<QString(const QString &, const ClassName &)>;
    const Text plain = [](const QString &value, const ClassName &) { return value; };
    const Text number = [](const QString &value, const ClassName &) { return maskedNumber(value); };
    const Text phone = [](const QString &value, const ClassName &) { return maskedPhone(value); };
    const auto label = [](const char *text) { return [text] { return tr(text); }; };
    static const QList<TwiceField> fields{
        field<QString>("name", label("Name"), &Student::name, plain),
        field<QString>("tibetanName", label("Name in Tibetan"), &Student::tibetanName, plain),
        field<QString>("mark", label("Mark"), &Student::mark, plain),
        field<core::Sex>("sex", label("Sex"), &Student::sex,
                         [](const core::Sex &sex, const ClassName &) { return words::label(sex); }),
        field<QString>("ethnicity", label("Ethnicity"), &Student::ethnicity, plain),
        field<QDate>("born", label("Born"), &Student::born,
                     [](const QDate &day, const ClassName &) { return words::dateText(day); }),
        field<core::ClassId>("schoolClass", label("Class"), &Student::schoolClass,
                             [](const core::ClassId &id, const ClassName &nameOf) { return nameOf(id); }),
        field<int>("numberInClass", label("Number in class"), &Student::numberInClass,
                   [](const int &value, const ClassName &) { return value > 0 ? QString::number(value) : QString(); }),
        field<QString>("number", label("Pupil number"), &Student::number, number),
        field<QString>("idNumber", label("ID number"), &Student::idNumber, number),
        field<core::Residence>("residence", label("Day pupil or boarder"), &Student::residence,
                               [](const core::Residence &r, const ClassName &) { return words::label(r); }),
        field<core::Standing>("standing", label("On the roll"), &Student::standing,
                              [](const core::Standing &s, const ClassName &) { return words::label(s); }),
        field<QString>("phone", label("Telephone"), &Student::phone, phone),
        field<QString>("address", label("Address"), &Student::address, plain),
        field<QString>("health", label("Health"), &Student::health, plain),
    };
    return fields;
}

QString signWords(core::TwiceSign sign)
{
    switch (sign) {
    case core::TwiceSign::CitizenId: return QCoreApplication::translate("Students", "The same ID number");
    case core::TwiceSign::TemporaryNumber:
        //: why two records look like one child
        return QCoreApplication::translate("Students", "A temporary number became a real one");
    case core::TwiceSign::NameAndBirth: return QCoreApplication::translate("Students", "The same name and birth date");
    case core::TwiceSign::SpellingAndPhone:
        return QCoreApplication::translate("Students", "Another spelling, the same birth date and telephone");
    }
    return QString();
}

QString guardianLine(const core::Guardian &guardian)
{
    QStringList parts{guardian.name, guardian.relation, maskedPhone(guardian.phone)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace ui
