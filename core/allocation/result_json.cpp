// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/result_json.h"

#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_node.h"
#include "core/allocation/json_text.h"
#include "core/allocation/lottery.h"

#include <algorithm>
#include <map>

namespace core::allocation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes a result; keys stand in their canonical order.
class Writer
{
public:
    Writer(const Instance &instance, const Result &result)
        : m_instance(instance), m_result(result), m_byId(byId(instance.children)),
          m_offeringPlace(instance.offerings.size())
    {
        int place = 0;
        for (const int offering : byId(instance.offerings))
            m_offeringPlace[offering] = place++;
    }

    QByteArray write()
    {
        m_out.open('{');
        m_out.key(u"cancelled").open('[');
        for (const Cancellation &cancellation : m_result.cancelled)
            offering(cancellation.offering);
        m_out.close(']');
        byChild(
            u"custody", [&](int c) { return !m_instance.children[c].custody.isEmpty(); },
            [&](int c) { m_out.texts(m_instance.children[c].custody); });
        cutoffs();
        m_endOfCutoffs = m_out.size();
        moves();
        byChild(
            u"refusals", [&](int c) { return !m_result.refusals[c].isEmpty(); }, [&](int c) { refusals(c); });
        m_endOfRefusals = m_out.size();
        byChild(
            u"seats", [&](int c) { return !m_result.seats[c].isEmpty(); }, [&](int c) { seats(c); });
        byChild(
            u"seats_after", [&](int c) { return !m_result.seatsAfter[c].isEmpty(); },
            [&](int c) { offerings(m_result.seatsAfter[c]); });
        m_out.close('}');
        return m_out.bytes();
    }

    /// What was written, with the hashes where their keys belong.
    QByteArray withHashes(const QString &input, const QString &result) const
    {
        QByteArray document = m_out.bytes();
        document.insert(m_endOfRefusals, (u",\"result_hash\":\""_s + result + u'"').toLatin1());
        document.insert(m_endOfCutoffs, (u",\"input_hash\":\""_s + input + u'"').toLatin1());
        return document;
    }

private:
    void offering(int o) { m_out.text(m_instance.offerings[o].id); }

    void offerings(const QList<int> &list)
    {
        m_out.open('[');
        for (const int o : list)
            offering(o);
        m_out.close(']');
    }

    /// An object by child; children who have nothing to tell are left out.
    template<class Has, class Write>
    void byChild(QStringView key, Has has, Write write)
    {
        m_out.key(key).open('{');
        for (const int c : std::as_const(m_byId))
            if (has(c)) {
                m_out.key(m_instance.children[c].id);
                write(c);
            }
        m_out.close('}');
    }

    void cutoffs()
    {
        std::map<QString, std::optional<int>, decltype(&idLess)> sorted(&idLess);
        for (const Cutoff &cutoff : m_result.cutoffs)
            sorted.emplace(QString::number(cutoff.round) + u'/' + m_instance.offerings[cutoff.offering].id + u'/' +
                               QString::number(cutoff.block),
                           cutoff.last);
        m_out.key(u"cutoffs").open('{');
        for (const auto &[name, last] : sorted) {
            m_out.key(name);
            if (last)
                m_out.text(m_instance.children[*last].id);
            else
                m_out.null();
        }
        m_out.close('}');
    }

    void moves()
    {
        m_out.key(u"moves").open('[');
        for (const Move &move : m_result.moves) {
            m_out.open('[');
            m_out.text(m_instance.children[move.child].id);
            offering(move.offering);
            offerings(move.givenUp);
            m_out.close(']');
        }
        m_out.close(']');
    }

    void seats(int c)
    {
        m_out.open('[');
        for (const SeatWon &seat : m_result.seats[c]) {
            m_out.open('[');
            offering(seat.offering);
            m_out.number(seat.round);
            m_out.close(']');
        }
        m_out.close(']');
    }

    void refusals(int c)
    {
        QList<Refusal> sorted = m_result.refusals[c];
        std::sort(sorted.begin(), sorted.end(), [this](const Refusal &a, const Refusal &b) {
            return m_offeringPlace[a.offering] < m_offeringPlace[b.offering];
        });
        m_out.open('{');
        for (const Refusal &refusal : std::as_const(sorted)) {
            m_out.key(m_instance.offerings[refusal.offering].id).open('[');
            switch (refusal.reason) {
            case Reason::NotEligible: m_out.text(u"not_eligible"); break;
            case Reason::Cancelled: m_out.text(u"cancelled"); break;
            case Reason::Limit: m_out.text(u"limit"); break;
            case Reason::Outranked:
                m_out.text(u"outranked");
                m_out.number(refusal.round);
                break;
            case Reason::TimeClash:
                m_out.text(u"time_clash");
                offering(refusal.clashing);
                break;
            }
            m_out.close(']');
        }
        m_out.close('}');
    }

    const Instance &m_instance;
    const Result &m_result;
    QList<int> m_byId;
    QList<int> m_offeringPlace; ///< by offering, in the order of ids
    JsonText m_out{};
    qsizetype m_endOfCutoffs = 0;
    qsizetype m_endOfRefusals = 0;
};

QByteArray drawOrder(const JsonNode &document)
{
    const QString seed = document.at("seed"_L1).text();
    const QStringList ids = document.at("ids"_L1).texts();
    QStringList order;
    for (const qsizetype i : lotteryOrder(seed, ids))
        order << ids[i];
    JsonText out;
    out.open('{');
    out.key(u"order").texts(order);
    out.close('}');
    return out.bytes();
}

} // namespace

QByteArray canonical(const Instance &instance, const Result &result) { return Writer(instance, result).write(); }

QByteArray resultDocument(const Instance &instance, const Result &result)
{
    Writer writer(instance, result);
    const QString resultHash = fingerprint(writer.write());
    return writer.withHashes(fingerprint(canonical(instance)), resultHash);
}

QByteArray answer(const QByteArray &json, const QString &path)
{
    const JsonNode document = JsonNode::document(json, path);
    if (document.has("ids"_L1) && !document.has("offerings"_L1))
        return drawOrder(document);
    const Instance instance = readInstance(document);
    return resultDocument(instance, arrange(instance));
}

} // namespace core::allocation
