// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/office/school_book.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const VacancyLine &line)
{
    QJsonArray waiting;
    for (const WaitingChild &child : line.waiting) {
        QJsonArray givesUp;
        for (const ProgramId program : child.givesUp)
            givesUp << program.text();
        waiting << QJsonObject{{u"place"_s, child.place}, {u"serial"_s, child.serial},
                               {u"wish"_s, child.wish},   {u"gives_up"_s, givesUp},
                               {u"late"_s, child.late},   {u"offered"_s, child.offer.has_value()}};
    }
    return {{u"program"_s, line.program.id.text()},
            {u"title"_s, line.program.title},
            {u"seats"_s, line.program.seats},
            {u"held"_s, line.held},
            {u"offered"_s, line.offered},
            {u"free"_s, line.free()},
            {u"waiting"_s, waiting}};
}

/// What was refused is told, and nothing is written.
template<class T>
Exit told(const Desk &desk, const Outcome<T> &outcome)
{
    desk.tell(outcome.findings());
    return outcome ? Exit::Done : Exit::Refused;
}

} // namespace

Exit showWaitingLists(const Desk &desk)
{
    (void)desk.arguments.required(u"--term"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    const ProgramId program{desk.arguments.id(u"--program"_s)};
    const auto book =
        SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(), db::Access::ReadOnly);
    (void)book->terms.term(term);
    QJsonArray lists;
    QStringList lines;
    const AfterDraw after = book->offers.afterDraw(term);
    for (const VacancyLine &line : after.vacancies) {
        if (program.isSet() && line.program.id != program)
            continue;
        lists << json(line);
        //: a program, then how many
        lines << QCoreApplication::translate("CommandLine", "%1: %2 free, %3 offered, %4 waiting")
                     .arg(line.program.title)
                     .arg(line.free())
                     .arg(line.offered)
                     .arg(line.waiting.size());
        for (const WaitingChild &child : line.waiting)
            lines << u"  %1. %2"_s.arg(child.place).arg(child.serial);
    }
    QJsonArray offers;
    for (const SeatOffer &offer : after.offers)
        if (offer.state == OfferState::Open)
            offers << QJsonObject{{u"offer"_s, offer.id.text()},
                                  {u"program"_s, offer.program.text()},
                                  {u"serial"_s, book->seats.serials(term).value(offer.student)},
                                  {u"deadline"_s, offer.deadline.toString(Qt::ISODate)},
                                  {u"overdue"_s, offer.isOverdue(desk.clock.today())}};
    desk.answer({{u"lists"_s, lists}, {u"offers"_s, offers}}, lines);
    return Exit::Done;
}

Exit offerSeat(const Desk &desk)
{
    (void)desk.arguments.required(u"--term"_s);
    (void)desk.arguments.required(u"--program"_s);
    (void)desk.arguments.required(u"--deadline"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    const QDate deadline = desk.arguments.day(u"--deadline"_s, desk.clock.today());
    const auto book = SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor());
    (void)book->terms.term(term);
    const Outcome<OfferId> offered = book->offers.offer(term, {desk.arguments.id(u"--program"_s)}, deadline);
    if (!offered)
        return told(desk, offered);
    for (const SeatOffer &offer : book->offers.offers(term))
        if (offer.id == offered.value()) {
            const QString serial = book->seats.serials(term).value(offer.student);
            desk.answer({{u"offer"_s, offer.id.text()}, {u"serial"_s, serial}},
                        {QCoreApplication::translate("CommandLine", "Offer %1 is made to the child with the serial %2.")
                             .arg(offer.id.text(), serial)});
        }
    return told(desk, offered);
}

Exit answerOffer(const Desk &desk)
{
    const bool accepts = desk.arguments.has(u"--accept"_s);
    if (accepts == desk.arguments.has(u"--decline"_s))
        throw UsageError{QCoreApplication::translate("CommandLine", "Say either --accept or --decline.")};
    const QString by = desk.arguments.required(u"--by"_s);
    (void)desk.arguments.required(u"--offer"_s);
    QDate from = desk.arguments.day(u"--from"_s, desk.clock.today());
    const auto book = SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor());
    if (accepts && !desk.arguments.has(u"--from"_s)) // the seat may be somebody else's for some days
        if (const QDate free = book->offers.firstDay({desk.arguments.id(u"--offer"_s)}, from); free.isValid())
            from = free;
    const Outcome<Done> answered =
        book->offers.answer({desk.arguments.id(u"--offer"_s)}, {.accepts = accepts, .by = by, .from = from});
    if (answered)
        desk.answer({{u"offer"_s, desk.arguments.option(u"--offer"_s)}, {u"accepted"_s, accepts}},
                    {accepts ? QCoreApplication::translate("CommandLine", "Accepted: the seat is given.")
                             : QCoreApplication::translate("CommandLine", "Declined: the next child can be asked.")});
    return told(desk, answered);
}

} // namespace app
