// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

#include "core/base/person_name.h"
#include "core/base/search_text.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/list_actions.h"
#include "ui/pages/notice/notice_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/programs/programs_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/seats/seats_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/students/students_page.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>

#include <memory>

namespace ui {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHits = 8; ///< of one kind: the list stays one screen

template<class PageType>
PageEntry room(PageDesk &desk, const QString &id, RailGroup group, Icon icon, std::function<QString()> title)
{
    return {
        .id = id, .group = group, .icon = icon, .title = std::move(title), .make = [&desk](QWidget *parent) -> Page * {
            auto *page = new PageType(desk, parent);
            serveLists(*page, desk);
            return page;
        }};
}

/// The lists the search looks through, read once and again after the office bell has rung.
struct Remembered {
    QList<StudentLine> pupils{};
    QList<SearchText> texts{};
    bool stale = true;

    void read(const SchoolBook &book)
    {
        pupils = book.students.lines();
        pupils.removeIf([](const StudentLine &pupil) { return pupil.standing != Standing::Present; });
        sortByPinyin(pupils, &StudentLine::name);
        const NameSpellings spellings = book.spellings.spellings();
        texts.clear();
        for (const StudentLine &pupil : std::as_const(pupils))
            texts << searchText(pupil.name, {pupil.tibetanName, pupil.mark, pupil.number, words::personDetail(pupil)},
                                spellings);
        stale = false;
    }
};

QString detailOf(const StudentLine &pupil, const QString &otherSpelling)
{
    const QString detail = words::personDetail(pupil);
    return otherSpelling.isEmpty()
               ? detail
               //: %1 class, birth date and last digits, %2 another spelling of the name
               : QCoreApplication::translate("Rooms", "%1 · also written %2").arg(detail, otherSpelling);
}

QList<SearchHit> pupilHits(const Remembered &remembered, const QString &typed)
{
    const SearchWords words(typed);
    QList<SearchHit> hits;
    for (qsizetype i = 0; i < remembered.pupils.size(); ++i) {
        if (!remembered.texts.at(i).answers(words))
            continue;
        const StudentLine &pupil = remembered.pupils.at(i);
        hits << SearchHit{.title = words::nameWithMark(pupil.name, pupil.mark),
                          .detail = detailOf(pupil, remembered.texts.at(i).spellingFound(words)),
                          .group = QCoreApplication::translate("Rooms", "Pupils"),
                          .enter = QCoreApplication::translate("Rooms", "Opens the record"),
                          .icon = Icon::Person,
                          .page = u"students"_s,
                          .id = pupil.id.value};
        if (hits.size() == mostHits)
            break;
    }
    return hits;
}

QList<SearchHit> programHits(const QList<Program> &programs, const QString &typed)
{
    const SearchWords words(typed);
    QList<SearchHit> hits;
    for (const Program &program : programs) {
        if (!searchText(program.title, {program.place}).answers(words))
            continue;
        hits << SearchHit{.title = program.title,
                          .detail = words::slotsText(program.times) + u" · "_s + program.place,
                          .group = QCoreApplication::translate("Rooms", "Programs"),
                          .enter = QCoreApplication::translate("Rooms", "Opens the program"),
                          .icon = Icon::Programs,
                          .page = u"programs"_s,
                          .id = program.id.value};
        if (hits.size() == mostHits)
            break;
    }
    return hits;
}

/// What somebody looks for by the name of the paper, wherever they are.
QList<SearchHit> paperHits(const QString &typed)
{
    const SearchWords words(typed);
    QList<SearchHit> hits;
    for (const QString &paper :
         {QCoreApplication::translate("Rooms", "Notice to parents F01: print, hand out"),
          QCoreApplication::translate("Rooms", "Application form F02 with slip: print, blank copies")})
        if (searchText(paper).answers(words))
            hits << SearchHit{.title = paper,
                              .group = QCoreApplication::translate("Rooms", "Papers for parents"),
                              .enter = QCoreApplication::translate("Rooms", "Opens the notice to parents"),
                              .icon = Icon::Print,
                              .page = u"notice"_s};
    return hits;
}

} // namespace

QList<PageEntry> rooms(PageDesk &desk)
{
    using enum RailGroup;
    const auto name = [](const char *text) { return [text] { return QCoreApplication::translate("Rooms", text); }; };
    return {
        room<DashboardPage>(desk, u"dashboard"_s, Term, Icon::Home, name(QT_TRANSLATE_NOOP("Rooms", "Home"))),
        room<CalendarPage>(desk, u"calendar"_s, Term, Icon::Calendar, name(QT_TRANSLATE_NOOP("Rooms", "Calendar"))),
        room<ProgramsPage>(desk, u"programs"_s, Term, Icon::Programs, name(QT_TRANSLATE_NOOP("Rooms", "Programs"))),
        room<NoticePage>(desk, u"notice"_s, Term, Icon::Copy, name(QT_TRANSLATE_NOOP("Rooms", "Notice to parents"))),
        room<EnrolmentPage>(desk, u"enrolment"_s, Term, Icon::Applications,
                            name(QT_TRANSLATE_NOOP("Rooms", "Applications"))),
        room<SeatsPage>(desk, u"seats"_s, Term, Icon::Placement, name(QT_TRANSLATE_NOOP("Rooms", "Placement"))),
        room<StudentsPage>(desk, u"students"_s, People, Icon::Students, name(QT_TRANSLATE_NOOP("Rooms", "Pupils"))),
        room<PolicyPage>(desk, u"policy"_s, Oversight, Icon::Policy, name(QT_TRANSLATE_NOOP("Rooms", "Policy check"))),
        room<ReportsPage>(desk, u"reports"_s, Oversight, Icon::Reports, name(QT_TRANSLATE_NOOP("Rooms", "Reports"))),
        room<SettingsPage>(desk, u"settings"_s, Foot, Icon::Settings, name(QT_TRANSLATE_NOOP("Rooms", "Settings"))),
    };
}

QList<SearchSource> searchSources(PageDesk &desk)
{
    auto remembered = std::make_shared<Remembered>();
    QObject::connect(&desk.book.events, &Events::changed, &desk.book.events,
                     [remembered] { remembered->stale = true; });
    return {[&desk, remembered](const QString &typed) {
                if (remembered->stale)
                    remembered->read(desk.book);
                return pupilHits(*remembered, typed);
            },
            [&desk](const QString &typed) {
                return desk.term.isSet() ? programHits(desk.book.programs.programs(desk.term), typed)
                                         : QList<SearchHit>();
            },
            &paperHits};
}

} // namespace ui
