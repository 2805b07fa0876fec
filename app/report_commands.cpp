// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"
#include "core/report/catalogue.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

Exit listReports(const Desk &desk)
{
    QJsonArray reports;
    QStringList lines;
    for (const report::CatalogueEntry &entry : report::catalogue()) {
        reports << QJsonObject{{u"name"_s, entry.name},
                               {u"title"_s, entry.title},
                               {u"formats"_s, QJsonArray::fromStringList(entry.formats)}};
        lines << u"%1  %2  (%3)"_s.arg(entry.name, entry.title, entry.formats.join(u", "_s));
    }
    desk.answerList(reports, lines);
    return Exit::Done;
}

Exit writeReport(const Desk &desk)
{
    const Arguments &arguments = desk.arguments;
    const QString target = arguments.required(u"-o"_s);
    const QString ending = target.section(u'.', -1).toLower();
    if (!QStringList{u"pdf"_s, u"xlsx"_s, u"csv"_s}.contains(ending))
        throw UsageError{
            QCoreApplication::translate("CommandLine", "-o takes a file that ends in .pdf, .xlsx or .csv.")};
    const QString name = arguments.place(1, u"NAME"_s);
    const QDate on = arguments.day(u"--on"_s);
    const Actor actor{.name = QString(), .workstation = workstationName()};
    const auto book = SchoolBook::open(arguments.place(0, u"FILE"_s), desk.clock, actor, db::Access::ReadOnly);

    ReportWish wish{.name = name,
                    .term = {arguments.id(u"--term"_s)},
                    .schoolClass = {arguments.id(u"--class"_s)},
                    .student = {arguments.id(u"--student"_s)},
                    .program = {arguments.id(u"--program"_s)},
                    .on = on,
                    .forPublic = arguments.has(u"--public"_s),
                    .teacherCopy = arguments.has(u"--teacher"_s)};
    if (!arguments.has(u"--term"_s)) {
        const QList<Term> terms = book->terms.terms();
        if (terms.isEmpty())
            throw UsageError{QCoreApplication::translate("CommandLine", "The school has no term yet.")};
        wish.term = terms.first().id;
    }
    const report::Document document = book->reports.make(wish);
    if (ending == u"pdf"_s)
        ui::print::writePdf(document, target);
    else if (ending == u"xlsx"_s)
        exchange::writeXlsx(document, target);
    else
        exchange::writeCsvFile(document, target);
    desk.answer({{u"file"_s, target}, {u"report"_s, name}},
                {QCoreApplication::translate("CommandLine", "Wrote %1.").arg(target)});
    return Exit::Done;
}

} // namespace app
