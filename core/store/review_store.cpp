// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

namespace {

const db::Mapping<ReviewSheetNote> &sheetMapping()
{
    static const db::Mapping<ReviewSheetNote> mapping("review_sheet", {{"term", &ReviewSheetNote::term},
                                                                       {"class", &ReviewSheetNote::schoolClass},
                                                                       {"written_at", &ReviewSheetNote::writtenAt},
                                                                       {"written_by", &ReviewSheetNote::writtenBy},
                                                                       {"file", &ReviewSheetNote::file},
                                                                       {"checksum", &ReviewSheetNote::checksum},
                                                                       {"children", &ReviewSheetNote::children}});
    return mapping;
}

const db::Mapping<ReviewReading> &readingMapping()
{
    static const db::Mapping<ReviewReading> mapping("review_reading", {{"term", &ReviewReading::term},
                                                                       {"class", &ReviewReading::schoolClass},
                                                                       {"read_at", &ReviewReading::readAt},
                                                                       {"read_by", &ReviewReading::readBy},
                                                                       {"file", &ReviewReading::file},
                                                                       {"checksum", &ReviewReading::checksum},
                                                                       {"reviewer", &ReviewReading::reviewer},
                                                                       {"reviewed_on", &ReviewReading::reviewedOn},
                                                                       {"taken", &ReviewReading::taken},
                                                                       {"left_open", &ReviewReading::leftOpen}});
    return mapping;
}

} // namespace

QList<ReviewSheetNote> ReviewStore::sheets(TermId term) const
{
    return sheetMapping().list(m_db, "where term = ?1 order by id", term);
}

QList<ReviewReading> ReviewStore::readings(TermId term) const
{
    return readingMapping().list(m_db, "where term = ?1 order by id", term);
}

ReviewSheetId ReviewStore::insert(const db::Transaction &write, const ReviewSheetNote &sheet)
{
    return sheetMapping().insert(write, sheet);
}

ReviewReadingId ReviewStore::insert(const db::Transaction &write, const ReviewReading &reading)
{
    return readingMapping().insert(write, reading);
}

void ReviewStore::insertAnswer(const db::Transaction &write, ReviewReadingId reading, const ReviewLine &line)
{
    db::Statement(write.connection(),
                  "insert into review_answer (id, reading, application, opinion, reason, remark, evidence, signature, "
                  "taken) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .with(write.newId(), reading, line.application, line.opinion.value_or(ReviewOpinion::Agreed), line.reason,
              line.remark, line.evidence, line.signature, line.take)
        .run();
}

QJsonObject ReviewStore::json(const ReviewSheetNote &sheet) { return sheetMapping().json(sheet); }

QJsonObject ReviewStore::json(const ReviewReading &reading) { return readingMapping().json(reading); }

} // namespace core::store
