// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/domain/codes.h"
#include "core/office/school_book.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"
#include "ui/words/scan_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const ScanFinding &found, const Term &term)
{
    QJsonObject object{{u"rule"_s, found.finding.rule},
                       {u"clause"_s, found.finding.clause},
                       {u"severity"_s, word(found.finding.severity)},
                       {u"subject"_s, word(found.subject)},
                       {u"subject_id"_s, QString::number(found.id)},
                       {u"term"_s, term.id.text()},
                       {u"text"_s, ui::words::words(found.finding)},
                       {u"accepted"_s, found.accepted.has_value()}};
    if (found.accepted) {
        object.insert(u"accepted_by"_s, found.accepted->actor);
        object.insert(u"accepted_until"_s, found.accepted->until.toString(Qt::ISODate));
        object.insert(u"accepted_reason"_s, found.accepted->reason);
    }
    return object;
}

QString line(const ScanFinding &found, const Term &term)
{
    const QString clause = found.finding.clause.isEmpty() ? QString() : u" ["_s + found.finding.clause + u']';
    const QString mark = found.accepted ? QCoreApplication::translate("CommandLine", "accepted")
                                        : ui::words::label(found.finding.severity);
    return u"%1%2 %3: %4"_s.arg(mark, clause, ui::words::subjectWords(found, term), ui::words::words(found.finding));
}

/// The term asked for, or every term, the earliest first.
QList<Term> termsOf(const SchoolBook &book, const Desk &desk)
{
    if (desk.arguments.option(u"--term"_s).isEmpty()) {
        QList<Term> terms = book.terms.terms();
        std::ranges::reverse(terms);
        return terms;
    }
    return {book.terms.term(TermId{desk.arguments.id(u"--term"_s)})};
}

} // namespace

Exit checkFile(const Desk &desk)
{
    const auto book =
        SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(), db::Access::ReadOnly);
    QJsonArray findings;
    QStringList lines;
    int open = 0;
    bool schoolTold = false; // what concerns the school is not said again for each term
    for (const Term &term : termsOf(*book, desk)) {
        ScanFindings found = book->oversight.scan(term.id);
        if (schoolTold)
            found.removeIf([](const ScanFinding &one) { return one.subject == Subject::School; });
        schoolTold = true;
        if (!desk.arguments.has(u"--for-principal"_s)) // neither told nor counted
            found.removeIf(&PolicyOffice::isForPrincipal);
        open += openIn(found);
        for (const ScanFinding &one : std::as_const(found)) {
            findings << json(one, term);
            lines << line(one, term);
        }
    }
    lines << (open == 0 ? QCoreApplication::translate("CommandLine", "No open findings.")
                        : QCoreApplication::translate("CommandLine", "Open findings: %1").arg(open));
    desk.answer({{u"findings"_s, findings}}, lines);
    return open == 0 ? Exit::Done : Exit::Attention;
}

} // namespace app
