// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace ui {

class Page;

/// The groups of the rail, in the order of the school's year.
enum class RailGroup { Term, People, Money, Oversight, Foot };

/// A page the window can show. It is made when it is first shown.
struct PageEntry {
    QString id{};
    RailGroup group = RailGroup::Term;
    Icon icon = Icon::Home;
    std::function<QString()> title{};
    QKeySequence shortcut{}; ///< empty: Ctrl+1 … Ctrl+9 in the order given
    std::function<Page *(QWidget *parent)> make{};
};

/// Something the search of the window found.
struct SearchHit {
    QString title{};
    QString detail{}; ///< what tells it from others: class, birth date, last digits
    QString group{};  ///< "Pupils", "Programs"
    QString enter{};  ///< what Enter will do
    Icon icon = Icon::Person;
    QString page{}; ///< where it leads, or …
    qint64 id = 0;
    std::function<void()> act{}; ///< … what is done
};

using SearchSource = std::function<QList<SearchHit>(const QString &typed)>;

/// A term, a person at the desk: an id with its words.
struct NamedId {
    qint64 id = 0;
    QString name{};
    bool operator==(const NamedId &) const = default;
};

} // namespace ui
