// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notice_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

namespace {

const db::Mapping<NoticeTemplate> &templates()
{
    static const db::Mapping<NoticeTemplate> mapping(
        "notice_template",
        {{"name", &NoticeTemplate::name}, {"text", &NoticeTemplate::text}, {"tibetan", &NoticeTemplate::tibetan}});
    return mapping;
}

const db::Mapping<NoticePoints> &pointsMapping()
{
    static const db::Mapping<NoticePoints> mapping("notice_points", {{"term", &NoticePoints::term},
                                                                     {"apply_from", &NoticePoints::applyFrom},
                                                                     {"apply_until", &NoticePoints::applyUntil},
                                                                     {"hand_in", &NoticePoints::handIn},
                                                                     {"manner", &NoticePoints::manner},
                                                                     {"care_fee", &NoticePoints::careFee},
                                                                     {"course_fee", &NoticePoints::courseFee},
                                                                     {"waiver", &NoticePoints::waiver},
                                                                     {"phone", &NoticePoints::phone},
                                                                     {"bureau_phone", &NoticePoints::bureauPhone}});
    return mapping;
}

const db::Mapping<Handout> &handoutMapping()
{
    static const db::Mapping<Handout> mapping("handout", {{"term", &Handout::term},
                                                          {"class", &Handout::schoolClass},
                                                          {"name", &Handout::name},
                                                          {"handed_on", &Handout::handedOn},
                                                          {"handed_by", &Handout::handedBy},
                                                          {"copies", &Handout::copies},
                                                          {"template_version", &Handout::templateVersion},
                                                          {"text", &Handout::text},
                                                          {"tibetan", &Handout::tibetan},
                                                          {"slips_yes", &Handout::slipsYes},
                                                          {"slips_no", &Handout::slipsNo},
                                                          {"slips_on", &Handout::slipsOn}});
    return mapping;
}

/// The journal keeps what the paper said once, in the record itself.
QJsonObject inShort(QJsonObject object)
{
    object.remove(QStringLiteral("text"));
    object.remove(QStringLiteral("tibetan"));
    return object;
}

} // namespace

std::optional<NoticeTemplate> NoticeStore::templateOf(const QString &name) const
{
    const QList<NoticeTemplate> found = templates().list(m_db, "where name = ?1", name);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

NoticeTemplateId NoticeStore::insert(const db::Transaction &write, const NoticeTemplate &draft)
{
    return templates().insert(write, draft);
}

bool NoticeStore::update(const db::Transaction &write, const NoticeTemplate &draft)
{
    return templates().update(write, draft);
}

std::optional<NoticePoints> NoticeStore::points(TermId term) const
{
    const QList<NoticePoints> found = pointsMapping().list(m_db, "where term = ?1", term);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

NoticePointsId NoticeStore::insert(const db::Transaction &write, const NoticePoints &points)
{
    return pointsMapping().insert(write, points);
}

bool NoticeStore::update(const db::Transaction &write, const NoticePoints &points)
{
    return pointsMapping().update(write, points);
}

QList<Handout> NoticeStore::handouts(TermId term) const
{
    return handoutMapping().list(m_db, "where term = ?1 order by handed_on desc, id desc", term);
}

std::optional<Handout> NoticeStore::find(HandoutId id) const { return handoutMapping().find(m_db, id); }

HandoutId NoticeStore::insert(const db::Transaction &write, const Handout &handout)
{
    return handoutMapping().insert(write, handout);
}

bool NoticeStore::update(const db::Transaction &write, const Handout &handout)
{
    return handoutMapping().update(write, handout);
}

void NoticeStore::remove(const db::Transaction &write, HandoutId id) { handoutMapping().remove(write, id); }

QJsonObject NoticeStore::json(const NoticeTemplate &record) { return templates().json(record); }

QJsonObject NoticeStore::json(const NoticePoints &record) { return pointsMapping().json(record); }

QJsonObject NoticeStore::json(const Handout &record) { return inShort(handoutMapping().json(record)); }

} // namespace core::store
