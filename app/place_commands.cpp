// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/allocation/record.h"
#include "core/allocation/result_json.h"
#include "core/office/school_book.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Freezes where nothing is frozen, draws, confirms, and publishes when asked; the draw's id with what was remarked on the
/// way, or the reasons why not.
Outcome<DrawId> drawTerm(SchoolBook &book, const Desk &desk)
{
    const TermId term{desk.arguments.id(u"--term"_s)};
    const QString seed = desk.arguments.required(u"--seed"_s);
    const QString witnesses = desk.arguments.option(u"--witnesses"_s); // people: a computer saw nothing
    DrawId id;
    Findings remarks;
    for (const Draw &draw : book.seats.draws(term))
        if (draw.state == DrawState::Frozen)
            id = draw.id;
    if (!id.isSet()) {
        const Outcome<DrawId> frozen =
            book.seats.freeze(term, {.seedSource = desk.arguments.option(u"--source"_s), .witnesses = witnesses});
        if (!frozen)
            return frozen;
        id = frozen.value();
        remarks << frozen.findings();
    }
    const auto isDone = [&remarks](const Outcome<Done> &step) {
        remarks << step.findings();
        return step.isDone();
    };
    const bool done = isDone(book.seats.draw(id, seed, witnesses)) && isDone(book.seats.confirm(id)) &&
                      (!desk.arguments.has(u"--publish"_s) || isDone(book.seats.publish(id)));
    return done ? Outcome<DrawId>(id, std::move(remarks)) : Outcome<DrawId>::refused(std::move(remarks));
}

/// The same, but an interruption is gone on with: the draw that was made with this seed gives the seats where it has not yet,
/// and is published where that was asked. When applications have changed since, it cannot, and the file is frozen anew.
Outcome<DrawId> goOnDrawing(SchoolBook &book, const Desk &desk)
{
    const QString seed = desk.arguments.required(u"--seed"_s).trimmed();
    const QList<Draw> draws = book.seats.draws(TermId{desk.arguments.id(u"--term"_s)});
    const bool publishes = desk.arguments.has(u"--publish"_s);
    if (draws.isEmpty() || draws.first().seed != seed)
        return drawTerm(book, desk);
    const DrawId id = draws.first().id;
    Findings remarks;
    if (draws.first().state == DrawState::Drawn) {
        const Outcome<Done> confirmed = book.seats.confirm(id);
        if (!confirmed)
            return drawTerm(book, desk);
        remarks << confirmed.findings();
    } else if (draws.first().state != DrawState::Confirmed || !publishes) {
        return drawTerm(book, desk);
    }
    if (publishes) {
        const Outcome<Done> published = book.seats.publish(id);
        remarks << published.findings();
        if (!published)
            return Outcome<DrawId>::refused(std::move(remarks));
    }
    return {id, std::move(remarks)};
}

} // namespace

Exit placeInstance(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"INSTANCE.json"_s);
    const QByteArray result = allocation::answer(readFile(path), path);
    if (const QString target = desk.arguments.option(u"-o"_s); !target.isEmpty())
        writeFile(target, result);
    else
        desk.out << QString::fromUtf8(result) << '\n';
    return Exit::Done;
}

Exit placeTerm(const Desk &desk)
{
    (void)desk.arguments.required(u"--term"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    (void)desk.arguments.required(u"--seed"_s);
    const QString path = desk.arguments.place(0, u"FILE"_s);
    // Rehearsed first on a copy in memory: a refused draw leaves the file as it was, its journal too.
    auto book = SchoolBook::rehearse(path, desk.clock, shellActor());
    (void)book->terms.term(term);
    const QString record = desk.arguments.option(u"--record"_s);
    Outcome<DrawId> draw = goOnDrawing(*book, desk);
    if (draw && !record.isEmpty())
        writeFile(record, book->seats.record(draw.value())); // when it cannot be written, no seat has been given yet
    if (draw && !desk.arguments.has(u"--dry-run"_s)) {
        book = SchoolBook::open(path, desk.clock, shellActor());
        draw = goOnDrawing(*book, desk);
    }
    if (!draw) {
        desk.tell(draw.findings());
        return Exit::Refused;
    }
    if (!record.isEmpty())
        writeFile(record, book->seats.record(draw.value()));

    const DrawView view = book->seats.view(draw.value());
    QJsonArray cancelled;
    for (const DrawFill &fill : view.fills)
        if (fill.cancelled)
            cancelled << fill.program.id.text();
    const int without = view.asking - view.withSeat;
    desk.answer({{u"placed"_s, view.withSeat},
                 {u"without_seat"_s, without},
                 {u"cancelled"_s, cancelled},
                 {u"result_hash"_s, view.draw.resultHash}},
                {QCoreApplication::translate(
                     "CommandLine", "%1 children have a seat, %2 who asked have none; %3 programs do not open.")
                     .arg(view.withSeat)
                     .arg(without)
                     .arg(cancelled.size()),
                 QCoreApplication::translate("CommandLine", "Result: %1").arg(view.draw.resultHash)});
    desk.tell(draw.findings());
    const auto warns = [](const Finding &finding) { return finding.severity == Severity::Warning; };
    return std::ranges::any_of(draw.findings(), warns) ? Exit::Attention : Exit::Done;
}

Exit verifyRecord(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"RECORD.json"_s);
    const allocation::Verdict verdict = allocation::verify(readFile(path), path);
    desk.answer(
        {{u"same"_s, verdict.same}, {u"input_hash"_s, verdict.inputHash}, {u"result_hash"_s, verdict.resultHash}},
        {verdict.same
             ? QCoreApplication::translate("CommandLine", "Same: the record is what its input and seed give.")
             : QCoreApplication::translate("CommandLine", "Not the same: the record was changed after the draw."),
         verdict.resultHash});
    return verdict.same ? Exit::Done : Exit::Attention;
}

} // namespace app
