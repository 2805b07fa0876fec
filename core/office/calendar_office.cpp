// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/calendar_office.h"

#include "core/domain/codes.h"
#include "core/exchange/calendar_file.h"
#include "core/office/shipped_calendar.h"
#include "core/policy/calendar_rules.h"
#include "core/policy/rulebook.h"

#include <QJsonArray>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::CalendarStore;

namespace {

/// Days may be listed by the list of the year after, so the lists of one year more are asked.
bool touches(const CalendarList &list, QDate from, QDate until)
{
    return list.year >= from.year() - 1 && list.year <= until.year() + 1;
}

QJsonObject periodJson(QDate from, QDate until)
{
    return {{u"day"_s, from.toString(Qt::ISODate)}, {u"until"_s, until.toString(Qt::ISODate)}};
}

/// What the school said of some days, whole, so that the journal can say it again.
QJsonObject saidJson(const QList<SchoolDay> &said)
{
    if (said.isEmpty())
        return {};
    QJsonObject object = CalendarStore::json(said.first());
    if (said.size() == 1)
        return object;
    QJsonArray days;
    for (const SchoolDay &day : said)
        days << CalendarStore::json(day);
    object.insert(u"until"_s, said.last().date.toString(Qt::ISODate));
    object.insert(u"days"_s, days);
    return object;
}

/// What notices said of some days; nothing when they said nothing.
QJsonObject listedJson(const QList<CalendarList> &lists)
{
    QJsonObject object;
    QJsonArray days;
    for (const CalendarList &list : lists) {
        if (list.days.isEmpty())
            continue;
        object = periodJson(days.isEmpty() ? list.days.first().date
                                           : QDate::fromString(object[u"day"].toString(), Qt::ISODate),
                            list.days.last().date);
        object.insert(u"source"_s, list.source);
        for (const QJsonValue day : CalendarStore::json(list)[u"days"].toArray())
            days << day;
    }
    if (!days.isEmpty())
        object.insert(u"days"_s, days);
    return object;
}

/// A year's list names every notice that speaks of its days.
QString withSource(const QString &known, const QString &more)
{
    const QString first = known.section(u'\n', 0, 0);
    if (known.isEmpty() || first.split(u'；').contains(more))
        return known.isEmpty() ? more : known;
    return first + u'；' + more + known.mid(first.size());
}

/// Does a change of the school speak of this day? In a period it takes away only where there is something to take, and
/// a period made school days again leaves its weekends alone.
bool concerns(const CalendarChange &change, const CalendarDay &day)
{
    if (change.kind == DayKind::School)
        return change.from == change.until || day.date.dayOfWeek() <= 5;
    return day.isSchoolDay();
}

Finding findingOf(const CalendarProblem &problem)
{
    const QVariantMap facts{{u"path"_s, problem.path}, {u"value"_s, problem.value}};
    switch (problem.fault) {
    case CalendarFault::NotJson: return policy::finding("calendar.file-json"_L1, {}, facts);
    case CalendarFault::NotACalendar: return policy::finding("calendar.file-known"_L1, {}, facts);
    case CalendarFault::Layer: return policy::finding("calendar.file-layer"_L1, {}, facts);
    case CalendarFault::Year: return policy::finding("calendar.file-year"_L1, {}, facts);
    case CalendarFault::Date: return policy::finding("calendar.file-date"_L1, {}, facts);
    case CalendarFault::Order: return policy::finding("calendar.file-order"_L1, {}, facts);
    case CalendarFault::Kind: return policy::finding("calendar.file-kind"_L1, {}, facts);
    case CalendarFault::FarFromYear: return policy::finding("calendar.file-near-year"_L1, {}, facts);
    case CalendarFault::Twice: return policy::finding("calendar.file-once"_L1, {}, facts);
    case CalendarFault::TooMany: return policy::finding("calendar.file-size"_L1, {}, facts);
    }
    return {};
}

} // namespace

CalendarLayers CalendarOffice::layers(QDate from, QDate until) const
{
    CalendarLayers found{.national = lists(CalendarLayer::National),
                         .lhasa = m_store.lists(CalendarLayer::Lhasa),
                         .school = m_store.schoolDays(from, until)};
    const auto far = [&](const CalendarList &list) { return !touches(list, from, until); };
    found.national.removeIf(far);
    found.lhasa.removeIf(far);
    return found;
}

QList<CalendarList> CalendarOffice::lists(CalendarLayer layer) const
{
    QList<CalendarList> found = m_store.lists(layer);
    if (layer != CalendarLayer::National)
        return found;
    for (const CalendarList &list : shippedNationalLists())
        if (std::ranges::find(found, list.year, &CalendarList::year) == found.end())
            found << list;
    std::ranges::sort(found, {}, &CalendarList::year);
    return found;
}

QList<CalendarDay> CalendarOffice::days(QDate from, QDate until) const
{
    return composeDays(from, until, layers(from, until));
}

QList<CalendarDay> CalendarOffice::days(TermId term) const
{
    const std::optional<Term> found = m_terms.find(term);
    return found ? days(found->starts, found->ends) : QList<CalendarDay>();
}

QList<CalendarDay> CalendarOffice::daysBelow(QDate from, QDate until) const
{
    CalendarLayers below = layers(from, until);
    below.school.clear();
    return composeDays(from, until, below);
}

QList<CalendarDay> CalendarOffice::openMakeUps(TermId term) const
{
    QList<CalendarDay> open = days(term);
    open.removeIf([](const CalendarDay &day) { return !day.isOpen; });
    return open;
}

QList<FestivalSuggestion> CalendarOffice::suggestions(TermId id) const
{
    const std::optional<Term> term = m_terms.find(id);
    QList<FestivalSuggestion> open;
    if (!term)
        return open;
    for (const FestivalSuggestion &one : shippedFestivals()) {
        if (one.until < term->starts || one.from > term->ends || m_store.isSettled(one.festival, one.year))
            continue;
        // A notice of the town that speaks of those days has settled it already.
        const std::optional<CalendarList> list = m_store.list(CalendarLayer::Lhasa, one.year);
        const bool said = list && std::ranges::any_of(list->days, [&one](const ListedDay &day) {
                              return day.date >= one.from.addDays(-14) && day.date <= one.until.addDays(14);
                          });
        if (!said)
            open << one;
    }
    return open;
}

Findings CalendarOffice::check(TermId id) const
{
    const std::optional<Term> term = m_terms.find(id);
    if (!term)
        return {};
    return policy::checkCalendar(*term, layers(term->starts, term->ends), days(id), suggestions(id));
}

Findings CalendarOffice::check(const CalendarChange &change) const
{
    const bool ordered = change.from.isValid() && change.until >= change.from &&
                         change.from.daysTo(change.until) < 2 * policy::longestChange;
    return policy::checkCalendarChange(change, ordered ? daysBelow(change.from, change.until) : QList<CalendarDay>());
}

Outcome<int> CalendarOffice::change(const CalendarChange &change)
{
    Findings findings = check(change);
    if (refuses(findings))
        return Outcome<int>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    int count = 0;
    SchoolDayId first;
    QList<SchoolDay> before;
    SchoolDay said;
    for (const CalendarDay &day : daysBelow(change.from, change.until)) {
        if (!concerns(change, day))
            continue;
        if (const auto was = m_store.schoolDay(day.date))
            before << *was;
        said = {.date = day.date,
                .kind = change.kind,
                .service = change.service,
                .follows = change.follows,
                .reason = change.reason.trimmed(),
                .source = change.source.trimmed()};
        const SchoolDayId id = m_store.put(write, said);
        if (count++ == 0)
            first = id;
    }
    QJsonObject after = CalendarStore::json(said);
    after.insert(u"day"_s, change.from.toString(Qt::ISODate));
    after.insert(u"until"_s, change.until.toString(Qt::ISODate));
    m_desk.note(write, u"calendar.changed"_s, Subject::Calendar, first.value, saidJson(before), after);
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return {count, std::move(findings)};
}

Outcome<Done> CalendarOffice::answer(QDate day, bool service, Weekday follows)
{
    const CalendarDay now = day.isValid() ? days(day, day).first() : CalendarDay{};
    if (now.kind != DayKind::MakeUp)
        return Outcome<Done>::refused(policy::finding("calendar.make-up-there"_L1, {}, {{u"on"_s, day}}));
    if (service && (follows < 1 || follows > 7))
        return Outcome<Done>::refused(policy::finding("calendar.timetable-chosen"_L1, u"follows"_s, {{u"on"_s, day}}));
    const std::optional<SchoolDay> before = m_store.schoolDay(day);
    SchoolDay after = before.value_or(SchoolDay{.date = day});
    after.service = service;
    after.follows = service ? follows : 0;
    db::Transaction write(m_desk.book);
    const SchoolDayId id = m_store.put(write, after);
    m_desk.note(write, u"calendar.answered"_s, Subject::Calendar, id.value,
                before ? CalendarStore::json(*before) : QJsonObject(), CalendarStore::json(after));
    write.commit();
    m_desk.events.announce(Subject::Calendar, id.value);
    return Done{};
}

Outcome<int> CalendarOffice::giveBack(QDate from, QDate until)
{
    const QList<SchoolDay> said = m_store.schoolDays(from, until);
    if (said.isEmpty())
        return 0;
    db::Transaction write(m_desk.book);
    for (const SchoolDay &day : said)
        m_store.remove(write, day.id);
    m_desk.note(write, u"calendar.given-back"_s, Subject::Calendar, said.first().id.value, saidJson(said), {});
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return static_cast<int>(said.size());
}

/// What notices of the town say of some days now.
QJsonObject CalendarOffice::listedNow(QDate from, QDate until) const
{
    QList<CalendarList> lists = m_store.lists(CalendarLayer::Lhasa);
    for (CalendarList &list : lists)
        list.days.removeIf([&](const ListedDay &day) { return day.date < from || day.date > until; });
    return listedJson(lists);
}

/// Writes the days of a notice into the list of their year.
int CalendarOffice::write(const db::Transaction &write, const NoticeEntry &entry)
{
    int count = 0;
    for (int year = entry.from.year(); year <= entry.until.year(); ++year) {
        CalendarList list = m_store.list(CalendarLayer::Lhasa, year)
                                .value_or(CalendarList{.layer = CalendarLayer::Lhasa, .year = year});
        list.days.removeIf([&](const ListedDay &day) { return day.date >= entry.from && day.date <= entry.until; });
        list.source = list.days.isEmpty() ? entry.source.trimmed() : withSource(list.source, entry.source.trimmed());
        for (QDate day = std::max(entry.from, QDate(year, 1, 1)); day <= std::min(entry.until, QDate(year, 12, 31));
             day = day.addDays(1)) {
            list.days << ListedDay{.date = day, .kind = entry.kind, .name = entry.name.trimmed()};
            ++count;
        }
        std::ranges::sort(list.days, {}, &ListedDay::date);
        (void)m_store.put(write, list);
    }
    return count;
}

Outcome<int> CalendarOffice::enterNotice(const NoticeEntry &entry)
{
    Findings findings = policy::checkNoticeEntry(entry);
    if (refuses(findings))
        return Outcome<int>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    const QJsonObject before = listedNow(entry.from, entry.until);
    const int count = this->write(write, entry);
    QJsonObject after = periodJson(entry.from, entry.until);
    after.insert(u"kind"_s, word(entry.kind));
    after.insert(u"reason"_s, entry.name.trimmed());
    after.insert(u"source"_s, entry.source.trimmed());
    const auto list = m_store.list(CalendarLayer::Lhasa, entry.from.year());
    m_desk.note(write, u"calendar.notice-entered"_s, Subject::Calendar, list ? list->id.value : 0, before, after);
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return {count, std::move(findings)};
}

Outcome<int> CalendarOffice::removeNotice(QDate from, QDate until)
{
    int count = 0;
    qint64 subject = 0;
    db::Transaction write(m_desk.book);
    const QJsonObject before = listedNow(from, until);
    for (CalendarList list : m_store.lists(CalendarLayer::Lhasa)) {
        const auto taken =
            list.days.removeIf([&](const ListedDay &day) { return day.date >= from && day.date <= until; });
        if (taken == 0)
            continue;
        count += static_cast<int>(taken);
        subject = list.id.value;
        if (list.days.isEmpty())
            m_store.remove(write, list.id);
        else
            (void)m_store.put(write, list);
        // What had been taken over from a suggestion is a suggestion again.
        for (const FestivalSuggestion &one : shippedFestivals())
            if (one.year == list.year && one.from <= until && one.until >= from)
                m_store.unsettle(write, one.festival, one.year);
    }
    if (count == 0)
        return 0;
    m_desk.note(write, u"calendar.notice-removed"_s, Subject::Calendar, subject, before, {});
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return count;
}

Outcome<int> CalendarOffice::adopt(const FestivalSuggestion &suggestion, const NoticeEntry &entry)
{
    Findings findings = policy::checkNoticeEntry(entry);
    if (refuses(findings))
        return Outcome<int>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    const QJsonObject before = listedNow(entry.from, entry.until);
    const int count = this->write(write, entry);
    m_store.settle(write, suggestion.festival, suggestion.year, true);
    QJsonObject after = periodJson(entry.from, entry.until);
    after.insert(u"festival"_s, word(suggestion.festival));
    after.insert(u"reason"_s, entry.name.trimmed());
    after.insert(u"source"_s, entry.source.trimmed());
    const auto list = m_store.list(CalendarLayer::Lhasa, entry.from.year());
    m_desk.note(write, u"festival.adopted"_s, Subject::Calendar, list ? list->id.value : 0, before, after);
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return {count, std::move(findings)};
}

Outcome<Done> CalendarOffice::setAside(Festival festival, int year)
{
    db::Transaction write(m_desk.book);
    m_store.settle(write, festival, year, false);
    m_desk.note(write, u"festival.set-aside"_s, Subject::Calendar, 0, {},
                {{u"festival"_s, word(festival)}, {u"year"_s, year}});
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return Done{};
}

QList<CalendarList> CalendarOffice::knownLhasaLists() { return shippedLhasaLists(); }

Outcome<QList<CalendarList>> CalendarOffice::read(const QByteArray &bytes, CalendarLayer layer)
{
    const exchange::CalendarReading reading = exchange::readCalendar(bytes, layer);
    Findings found;
    for (const CalendarProblem &problem : reading.problems)
        found << findingOf(problem);
    if (found.isEmpty() && std::ranges::all_of(reading.lists, [](const CalendarList &l) { return l.days.isEmpty(); }))
        found << policy::finding("calendar.file-announced"_L1);
    if (!found.isEmpty())
        return Outcome<QList<CalendarList>>::refused(std::move(found));
    return reading.lists;
}

QList<CalendarDay> CalendarOffice::daysWith(TermId id, const QList<CalendarList> &lists) const
{
    const std::optional<Term> term = m_terms.find(id);
    if (!term)
        return {};
    CalendarLayers with = layers(term->starts, term->ends);
    for (const CalendarList &list : lists) {
        QList<CalendarList> &layer = list.layer == CalendarLayer::Lhasa ? with.lhasa : with.national;
        layer.removeIf([&list](const CalendarList &other) { return other.year == list.year && !list.days.isEmpty(); });
        layer << list;
    }
    return composeDays(term->starts, term->ends, with);
}

Outcome<int> CalendarOffice::take(const QList<CalendarList> &lists)
{
    db::Transaction write(m_desk.book);
    int count = 0;
    for (const CalendarList &list : lists) {
        if (list.days.isEmpty())
            continue; // not announced: nothing to put in the place of what is known
        const std::optional<CalendarList> before = m_store.list(list.layer, list.year);
        const CalendarListId id = m_store.put(write, list);
        m_desk.note(write, u"calendar.list-taken"_s, Subject::Calendar, id.value,
                    before ? CalendarStore::json(*before) : QJsonObject(), CalendarStore::json(list));
        count += static_cast<int>(list.days.size());
    }
    if (count == 0)
        return 0;
    write.commit();
    m_desk.events.announce(Subject::Calendar);
    return count;
}

QByteArray CalendarOffice::exportedLhasa(TermId id) const
{
    const std::optional<Term> term = m_terms.find(id);
    if (!term)
        return {};
    QList<CalendarList> found = m_store.lists(CalendarLayer::Lhasa);
    found.removeIf(
        [&](const CalendarList &list) { return list.year < term->starts.year() || list.year > term->ends.year(); });
    return found.isEmpty() ? QByteArray() : exchange::writeCalendar(found);
}

} // namespace core
