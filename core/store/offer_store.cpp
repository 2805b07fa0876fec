// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offer_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

using db::Statement;

namespace {

const db::Mapping<SeatOffer> &mapping()
{
    static const db::Mapping<SeatOffer> offers("seat_offer", {
                                                                 {"term", &SeatOffer::term},
                                                                 {"program", &SeatOffer::program},
                                                                 {"student", &SeatOffer::student},
                                                                 {"offered_at", &SeatOffer::offeredAt},
                                                                 {"offered_by", &SeatOffer::offeredBy},
                                                                 {"deadline", &SeatOffer::deadline},
                                                                 {"state", &SeatOffer::state},
                                                                 {"gives_up", &SeatOffer::givesUp},
                                                                 {"answered_at", &SeatOffer::answeredAt},
                                                                 {"answered_by", &SeatOffer::answeredBy},
                                                                 {"recorded_by", &SeatOffer::recordedBy},
                                                                 {"note", &SeatOffer::note},
                                                             });
    return offers;
}

} // namespace

QList<SeatOffer> OfferStore::offers(TermId term) const
{
    return mapping().list(m_db, "where term = ?1 order by id", term);
}

std::optional<SeatOffer> OfferStore::find(OfferId id) const { return mapping().find(m_db, id); }

OfferId OfferStore::insert(const db::Transaction &write, const SeatOffer &offer)
{
    return mapping().insert(write, offer);
}

bool OfferStore::update(const db::Transaction &write, const SeatOffer &offer) { return mapping().update(write, offer); }

QHash<QString, StudentId> OfferStore::childBySerial(TermId term) const
{
    Statement s(m_db, "select serial, student from public_serial where term = ?1");
    s.with(term);
    QHash<QString, StudentId> children;
    while (s.step())
        children.insert(s.text(0), s.at<StudentId>(1));
    return children;
}

QHash<StudentId, QString> OfferStore::serials(TermId term) const
{
    Statement s(m_db, "select student, serial from public_serial where term = ?1 order by serial desc");
    s.with(term);
    QHash<StudentId, QString> serials; // the first of two stays
    while (s.step())
        serials.insert(s.at<StudentId>(0), s.text(1));
    return serials;
}

void OfferStore::giveSerial(const db::Transaction &write, TermId term, StudentId student, const QString &serial)
{
    Statement(write.connection(), "insert into public_serial (term, serial, student) values (?1, ?2, ?3)")
        .with(term, serial, student)
        .run();
}

QJsonObject OfferStore::json(const SeatOffer &offer) { return mapping().json(offer); }

} // namespace core::store
