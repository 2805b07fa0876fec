// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_frame.h"

#include "core/base/person_name.h"
#include "core/report/catalogue.h"
#include "core/report/form_words.h"
#include "core/report/value_text.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

Document framedDocument(const QString &catalogueName, const FormFrame &frame, Orientation orientation)
{
    const CatalogueEntry *entry = catalogueEntry(catalogueName);
    Q_ASSERT(entry != nullptr);
    Document document;
    document.form = entry->name.section(u'-', 0, 0);
    document.title = entry->title;
    document.school = frame.school.name;
    document.term = termWords(frame.term);
    document.compiledBy = frame.compiledBy;
    document.reviewedBy = frame.reviewedBy;
    document.date = frame.date;
    document.orientation = orientation;
    return document;
}

QList<qsizetype> rosterOrder(const QList<const StudentLine *> &children)
{
    using Key = std::tuple<int, int, int, QByteArray, qint64>;
    QList<Key> keys;
    keys.reserve(children.size());
    for (const StudentLine *child : children) {
        const int number = child->numberInClass > 0 ? child->numberInClass : std::numeric_limits<int>::max();
        keys << Key{child->grade, child->classNumber, number, pinyinOrder(child->name), child->id.value};
    }
    QList<qsizetype> order(children.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, [&keys](qsizetype a, qsizetype b) { return keys[a] < keys[b]; });
    return order;
}

NameNotes::NameNotes(const QList<const StudentLine *> &children, bool acrossClasses) : m_acrossClasses(acrossClasses)
{
    for (const StudentLine *child : children) {
        const QString name = key(*child);
        ++m_names[name];
        ++m_marks[name + u'\n' + child->mark];
    }
}

QString NameNotes::key(const StudentLine &child) const
{
    const QString name = matchingName(child.name);
    return m_acrossClasses ? name : name + u'\n' + child.schoolClass.text();
}

bool NameNotes::isShared(const StudentLine &child) const { return m_names.value(key(child)) > 1; }

bool NameNotes::markTells(const StudentLine &child) const
{
    return !child.mark.isEmpty() && m_marks.value(key(child) + u'\n' + child.mark) == 1;
}

QString NameNotes::note(const StudentLine &child) const
{
    if (!isShared(child))
        return {};
    if (markTells(child))
        return child.mark;
    return child.number.size() >= 4 ? u"尾号"_s + child.number.right(4) : dateText(child.born);
}

QString NameNotes::publicNote(const StudentLine &child) const
{
    if (!isShared(child))
        return {};
    if (markTells(child))
        return child.mark;
    return child.numberInClass > 0 ? QString::number(child.numberInClass) + u'号' : QString();
}

} // namespace core::report
