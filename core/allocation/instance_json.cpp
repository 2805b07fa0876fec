// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/instance_json.h"

#include "core/allocation/json_node.h"
#include "core/allocation/json_text.h"
#include "core/allocation/lottery.h"

#include <QHash>

namespace core::allocation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads one instance; remembers which id is which index.
class Reader
{
public:
    Instance read(const JsonNode &document)
    {
        const JsonNode offerings = document.at("offerings"_L1);
        const JsonNode students = document.at("students"_L1);
        offerings.each([&](const JsonNode &node) { enter(m_offerings, node); });
        students.each([&](const JsonNode &node) { enter(m_children, node); });
        offerings.each([&](const JsonNode &node) { m_instance.offerings << offering(node); });
        students.each([&](const JsonNode &node) { m_instance.children << child(node); });
        m_instance.pins = pairings(document, "pins"_L1);
        m_instance.exclusions = pairings(document, "exclusions"_L1);
        if (const auto events = document.find("events"_L1))
            events->each([&](const JsonNode &node) { m_instance.events << event(node); });
        refusePinsWithoutSeat(document);
        if (const auto seed = given(document, "lottery_seed"_L1))
            drawNumbers(m_instance, seed->text());
        return std::move(m_instance);
    }

private:
    using Index = QHash<QString, int>;

    /// Keys that may also be null.
    static std::optional<JsonNode> given(const JsonNode &node, QLatin1StringView key)
    {
        std::optional<JsonNode> found = node.find(key);
        return found && found->value().isNull() ? std::nullopt : found;
    }

    static int whole(const JsonNode &node, QLatin1StringView key, int least, int otherwise)
    {
        const auto found = node.find(key);
        return found ? found->whole(least) : otherwise;
    }

    static bool flag(const JsonNode &node, QLatin1StringView key, bool otherwise)
    {
        const auto found = node.find(key);
        return found ? found->flag() : otherwise;
    }

    static void enter(Index &index, const JsonNode &row)
    {
        const JsonNode node = row.at("id"_L1);
        const QString id = node.name();
        if (index.contains(id))
            node.refuse(u"the id %1 is given twice"_s.arg(id));
        index.insert(id, int(index.size()));
    }

    static int known(const Index &index, const JsonNode &node)
    {
        const QString id = node.text();
        const auto found = index.constFind(id);
        if (found == index.cend())
            node.refuse(u"the id %1 is not known"_s.arg(id));
        return *found;
    }

    /// Those that are still in the instance: an order or a bump may name who has left since.
    static QList<int> stillThere(const Index &index, const JsonNode &list)
    {
        QList<int> found;
        list.each([&](const JsonNode &node) {
            const int position = index.value(node.text(), -1);
            if (position >= 0 && !found.contains(position))
                found << position;
        });
        return found;
    }

    QList<int> groups(const JsonNode &row, QLatin1StringView key)
    {
        QList<int> list;
        if (const auto found = row.find(key))
            found->each([&](const JsonNode &node) {
                const QString name = node.text();
                auto known = m_groups.constFind(name);
                if (known == m_groups.cend()) {
                    known = m_groups.insert(name, int(m_groups.size()));
                    m_instance.groups << name;
                }
                list << *known;
            });
        return list;
    }

    Block block(const JsonNode &node)
    {
        return {.seats = node.at("seats"_L1).whole(0),
                .favours = groups(node, "favours"_L1),
                .usesTier = flag(node, "use_tier"_L1, true)};
    }

    Offering offering(const JsonNode &node)
    {
        Offering row{.id = node.at("id"_L1).name(),
                     .minimum = whole(node, "min"_L1, 0, 0),
                     .keepOpen = flag(node, "keep_open"_L1, false)};
        if (const auto times = node.find("slots"_L1))
            row.times = times->texts();
        if (const auto course = given(node, "course"_L1))
            row.course = course->text();
        node.at("blocks"_L1).each([&](const JsonNode &item) { row.blocks << block(item); });
        if (const auto grades = node.find("grades"_L1))
            grades->each([&](const JsonNode &item) {
                if (item.whole(1) > 30)
                    item.refuse(u"a grade is expected here"_s);
                row.grades << item.whole(1);
            });
        if (const auto priority = given(node, "priority"_L1))
            row.priority = order(*priority);
        return row;
    }

    QList<int> order(const JsonNode &list) const
    {
        QList<int> children;
        QList<bool> seen(m_children.size());
        list.each([&](const JsonNode &node) {
            const int child = m_children.value(node.text(), -1);
            if (child < 0)
                return; // has left since the order was made
            if (seen[child])
                node.refuse(u"the id %1 is given twice"_s.arg(node.text()));
            seen[child] = true;
            children << child;
        });
        return children;
    }

    Child child(const JsonNode &node)
    {
        Child row{.id = node.at("id"_L1).name(),
                  .limit = whole(node, "limit"_L1, 0, 1),
                  .tier = whole(node, "tier"_L1, -1'000'000, 0),
                  .grade = whole(node, "grade"_L1, 0, 0),
                  .groups = groups(node, "groups"_L1),
                  .lottery = whole(node, "lottery"_L1, -1'000'000'000, int(m_instance.children.size())),
                  .swap = flag(node, "swap"_L1, true)};
        if (const auto grade = node.find("grade"_L1); grade && row.grade > 30)
            grade->refuse(u"a grade is expected here"_s);
        if (const auto bumps = node.find("bumps"_L1))
            row.bumps = stillThere(m_offerings, *bumps);
        node.at("prefs"_L1).each([&](const JsonNode &item) {
            const int wish = known(m_offerings, item);
            if (row.prefs.contains(wish))
                item.refuse(u"the wish %1 is given twice"_s.arg(item.text()));
            row.prefs << wish;
        });
        if (const auto custody = node.find("custody"_L1))
            row.custody = custody->texts();
        if (const auto family = given(node, "family"_L1))
            row.family = family->text();
        return row;
    }

    QList<Pairing> pairings(const JsonNode &document, QLatin1StringView key) const
    {
        QList<Pairing> pairs;
        if (const auto list = document.find(key))
            list->each([&](const JsonNode &node) {
                const QList<JsonNode> items = node.tuple(2);
                const Pairing pair{.child = known(m_children, items[0]), .offering = known(m_offerings, items[1])};
                if (pairs.contains(pair))
                    node.refuse(u"this pair is given twice"_s);
                pairs << pair;
            });
        return pairs;
    }

    Event event(const JsonNode &node) const
    {
        const QList<JsonNode> items = node.tuple(3);
        if (items[0].text() != "withdraw"_L1)
            items[0].refuse(u"the event %1 is not known"_s.arg(items[0].text()));
        return {.kind = Event::Kind::Withdraw,
                .what = {.child = known(m_children, items[1]), .offering = known(m_offerings, items[2])}};
    }

    void refusePinsWithoutSeat(const JsonNode &document) const
    {
        const auto pins = document.find("pins"_L1);
        if (!pins)
            return;
        QHash<int, int> taken;
        qsizetype row = 0;
        pins->each([&](const JsonNode &node) {
            const int o = m_instance.pins[row++].offering;
            if (++taken[o] > m_instance.offerings[o].seats())
                node.refuse(u"%1 has no seat left for this child"_s.arg(m_instance.offerings[o].id));
        });
    }

    Instance m_instance{};
    Index m_offerings{};
    Index m_children{};
    Index m_groups{};
};

/// Writes an instance; keys stand in their canonical order.
class Writer
{
public:
    explicit Writer(const Instance &instance) : m_instance(instance) {}

    QByteArray write()
    {
        m_out.open('{');
        m_out.key(u"events").open('[');
        for (const Event &event : m_instance.events)
            pairing(event.what, u"withdraw");
        m_out.close(']');
        if (!m_instance.exclusions.isEmpty())
            pairings(u"exclusions", m_instance.exclusions);
        if (m_instance.seed)
            m_out.key(u"lottery_seed").text(*m_instance.seed);
        m_out.key(u"offerings").open('[');
        for (const int o : byId(m_instance.offerings))
            offering(m_instance.offerings[o]);
        m_out.close(']');
        pairings(u"pins", m_instance.pins);
        m_out.key(u"students").open('[');
        for (const int c : byId(m_instance.children))
            child(m_instance.children[c]);
        m_out.close(']');
        m_out.close('}');
        return m_out.bytes();
    }

private:
    void groups(QStringView key, const QList<int> &list)
    {
        m_out.key(key).open('[');
        for (const int group : list)
            m_out.text(m_instance.groups[group]);
        m_out.close(']');
    }

    template<class Row>
    void ids(QStringView key, const QList<int> &list, const QList<Row> &rows)
    {
        m_out.key(key).open('[');
        for (const int index : list)
            m_out.text(rows[index].id);
        m_out.close(']');
    }

    void pairing(Pairing pair, QStringView kind = {})
    {
        m_out.open('[');
        if (!kind.isEmpty())
            m_out.text(kind);
        m_out.text(m_instance.children[pair.child].id);
        m_out.text(m_instance.offerings[pair.offering].id);
        m_out.close(']');
    }

    void pairings(QStringView key, const QList<Pairing> &pairs)
    {
        m_out.key(key).open('[');
        for (const Pairing pair : pairs)
            pairing(pair);
        m_out.close(']');
    }

    void offering(const Offering &row)
    {
        m_out.open('{');
        m_out.key(u"blocks").open('[');
        for (const Block &block : row.blocks) {
            m_out.open('{');
            groups(u"favours", block.favours);
            m_out.key(u"seats").number(block.seats);
            m_out.key(u"use_tier").flag(block.usesTier);
            m_out.close('}');
        }
        m_out.close(']');
        if (!row.course.isEmpty())
            m_out.key(u"course").text(row.course);
        if (!row.grades.isEmpty()) {
            m_out.key(u"grades").open('[');
            for (const int grade : row.grades)
                m_out.number(grade);
            m_out.close(']');
        }
        m_out.key(u"id").text(row.id);
        m_out.key(u"keep_open").flag(row.keepOpen);
        m_out.key(u"min").number(row.minimum);
        if (row.priority)
            ids(u"priority", *row.priority, m_instance.children);
        m_out.key(u"slots").texts(row.times);
        m_out.close('}');
    }

    void child(const Child &row)
    {
        m_out.open('{');
        ids(u"bumps", row.bumps, m_instance.offerings);
        m_out.key(u"custody").texts(row.custody);
        if (!row.family.isEmpty())
            m_out.key(u"family").text(row.family);
        if (row.grade != 0)
            m_out.key(u"grade").number(row.grade);
        groups(u"groups", row.groups);
        m_out.key(u"id").text(row.id);
        m_out.key(u"limit").number(row.limit);
        if (!m_instance.seed)
            m_out.key(u"lottery").number(row.lottery);
        ids(u"prefs", row.prefs, m_instance.offerings);
        m_out.key(u"swap").flag(row.swap);
        m_out.key(u"tier").number(row.tier);
        m_out.close('}');
    }

    const Instance &m_instance;
    JsonText m_out{};
};

} // namespace

Instance readInstance(const JsonNode &document) { return Reader().read(document); }

Instance readInstance(const QByteArray &json, const QString &path)
{
    return readInstance(JsonNode::document(json, path));
}

QByteArray canonical(const Instance &instance) { return Writer(instance).write(); }

} // namespace core::allocation
