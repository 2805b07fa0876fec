// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/checks.h"

#include <QRegularExpression>

namespace house {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A room and whom it may include; an entry that ends in ".h" opens one header only, one that ends in "/*" every room
/// below. A room may always include itself.
struct Room {
    QString name{};
    QStringList mayInclude{};
};

const QStringList allOfCore{u"core/*"_s};

const QList<Room> &plan()
{
    static const QList<Room> rooms{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/policy"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/report"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/exchange"_s, {u"core/base"_s, u"core/domain"_s, u"core/report"_s}},
        {u"core/allocation"_s, {u"core/base"_s, u"core/domain"_s, u"core/policy"_s}},
        {u"core/db"_s, {u"core/base"_s}},
        {u"core/store"_s, {u"core/base"_s, u"core/domain"_s, u"core/db"_s}},
        {u"core/file"_s, {u"core/base"_s, u"core/domain"_s, u"core/db"_s, u"core/store"_s}},
        {u"core/office"_s, allOfCore},
        // Words know lists of codes, never what decides.
        {u"ui/words"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/policy/clauses.h"_s, u"core/allocation/explain.h"_s,
          u"core/exchange/application_columns.h"_s, u"core/exchange/import_problems.h"_s,
          u"core/exchange/program_problems.h"_s, u"core/exchange/student_columns.h"_s, u"core/file/file_place.h"_s}},
        {u"ui/kit"_s, {u"core/base"_s, u"core/report"_s, u"ui/words"_s}},
        {u"ui/print"_s, {u"core/base"_s, u"core/report"_s, u"ui/words"_s}},
        {u"ui/charts"_s, {u"core/base"_s, u"core/report"_s, u"ui/words"_s, u"ui/kit/theme.h"_s}},
        {u"ui/pages"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/file"_s, u"core/office"_s, u"core/report"_s,
          u"core/exchange/xlsx_writer.h"_s, u"core/exchange/whole_file.h"_s, u"ui/kit"_s, u"ui/words"_s, u"ui/print"_s,
          u"ui/charts"_s}},
        {u"ui/shell"_s,
         {u"core/base"_s, u"core/file"_s, u"core/office/school_book.h"_s, u"ui/pages/*"_s, u"ui/kit"_s, u"ui/words"_s}},
        // Where everything is put together, so that nothing else has to know all of it.
        {u"app"_s,
         {u"core/base"_s, u"core/file"_s, u"core/office/school_book.h"_s, u"ui/shell"_s, u"ui/pages/*"_s, u"ui/kit"_s,
          u"ui/words"_s, u"app/language.h"_s}},
        {u"app/commandline"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/file"_s, u"core/office"_s, u"core/report"_s, u"core/exchange"_s,
          u"core/allocation"_s, u"ui/words"_s, u"ui/print"_s}},
    };
    return rooms;
}

const Room *find(const QString &name)
{
    // Every page is a room of its own with the same rights; the door files in ui/pages itself serve them all.
    const QString wanted = name.startsWith(u"ui/pages/"_s) ? u"ui/pages"_s : name;
    for (const Room &room : plan())
        if (room.name == wanted)
            return &room;
    return nullptr;
}

bool allows(const Room &room, const QString &from, const QString &header)
{
    const QString target = roomOf(header);
    if (target == from || (from.startsWith(u"ui/pages/"_s) && target == u"ui/pages"_s))
        return true;
    for (const QString &entry : room.mayInclude) {
        const bool below = entry.endsWith(u"/*"_s) && header.startsWith(entry.chopped(1));
        if (below || entry == header || entry == target)
            return true;
    }
    return false;
}

struct Include {
    int line = 0;
    QString header{};
};

QList<Include> ourIncludes(const Source &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto it = include.globalMatch(source.sayings); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.captured(1).endsWith(u".moc"_s))
            found << Include{lineOf(source.sayings, match.capturedStart(1)), match.captured(1)};
    }
    return found;
}

bool visit(const QString &room, const QMap<QString, QSet<QString>> &arrows, QStringList &path, QSet<QString> &done)
{
    if (path.contains(room)) {
        path << room;
        return true;
    }
    if (done.contains(room))
        return false;
    path << room;
    for (const QString &next : arrows.value(room))
        if (next != room && visit(next, arrows, path, done))
            return true;
    path.removeLast();
    done.insert(room);
    return false;
}

} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.front() == u"app"_s) {
        const bool window = parts.back().startsWith(u"application."_s) || parts.back() == u"main.cpp"_s;
        return window ? u"app"_s : u"app/commandline"_s;
    }
    const bool page = parts.size() > 3 && path.startsWith(u"ui/pages/"_s);
    return parts.size() < 3 ? parts.front() : parts.mid(0, page ? 3 : 2).join(u'/');
}

Complaints includeArrows(const Source &source)
{
    const QString from = roomOf(source.path);
    const Room *room = find(from);
    if (!room)
        return {{source.path, 1, u"the room %1 is not in the plan of the house"_s.arg(from)}};
    Complaints complaints;
    for (const Include &include : ourIncludes(source)) {
        if (!find(roomOf(include.header)))
            complaints << Complaint{source.path, include.line,
                                    u"%1 is not written from the root of the project"_s.arg(include.header)};
        else if (!allows(*room, from, include.header))
            complaints << Complaint{source.path, include.line, u"%1 may not include %2"_s.arg(from, include.header)};
    }
    return complaints;
}

QStringList roomsKnownTo(const Source &source)
{
    QStringList rooms;
    for (const Include &include : ourIncludes(source))
        rooms << roomOf(include.header);
    return rooms;
}

QStringList circle(const QMap<QString, QSet<QString>> &arrows)
{
    QStringList path;
    QSet<QString> done;
    for (const QString &room : arrows.keys())
        if (visit(room, arrows, path, done))
            return path.mid(path.indexOf(path.back()));
    return {};
}

} // namespace house
