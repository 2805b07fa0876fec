// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/recycle_section.h"

#include "ui/kit/attempt.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/conflict_box.h"
#include "ui/words/labels.h"
#include "ui/words/undo.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Recycled;

namespace {

QString partsOf(const Recycled &recycled)
{
    QStringList parts;
    for (auto it = recycled.parts.begin(); it != recycled.parts.end(); ++it)
        parts << words::rowsWords(it.key(), it.value());
    return words::listText(parts);
}

bool has(const QList<core::UndoConflict> &conflicts, core::ConflictKind kind)
{
    return std::ranges::any_of(conflicts, [kind](const core::UndoConflict &c) { return c.kind == kind; });
}

} // namespace

RecordModel<Recycled>::Columns RecycleSection::columns()
{
    return {{.title = [] { return tr("What"); },
             .show = [](const Recycled &r) { return words::label(r.subject); },
             .width = 110,
             .name = u"subject"_s},
            {.title = [] { return tr("Name"); },
             .show = [](const Recycled &r) { return r.title; },
             .width = 180,
             .name = u"title"_s},
            {.title = [] { return tr("Removed"); },
             .show = [](const Recycled &r) { return words::dateTimeText(r.at); },
             .width = 150,
             .name = u"at"_s},
            {.title = [] { return tr("By"); },
             .show = [](const Recycled &r) { return r.by; },
             .width = 110,
             .name = u"by"_s},
            {.title = [] { return tr("Comes back with"); },
             .show = [](const Recycled &r) { return partsOf(r); },
             .width = 300,
             .name = u"parts"_s}};
}

RecycleSection::RecycleSection(PageDesk &desk, QWidget *parent)
    : SettingsSection(desk, parent), m_removed(columns()), m_list(new RecordView(this)),
      m_restore(new QPushButton(this)), m_purge(new QPushButton(this))
{
    setObjectName(u"recycleSection"_s);
    m_removed.setId([](const Recycled &r) { return r.id; });
    m_list->setObjectName(u"recycleList"_s);
    m_list->setMultipleSelection(true);
    m_list->setTable(&m_removed);
    m_list->setEmptyState([] { return tr("The recycle bin is empty. What is removed from a list lies here."); });
    m_restore->setObjectName(u"restoreButton"_s);
    m_purge->setObjectName(u"purgeButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_purge);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(m_list->selectedIds()); });
    connect(m_purge, &QPushButton::clicked, this, [this] { purge(m_list->selectedIds()); });
    connect(m_list, &RecordView::opened, this, [this](qint64 id) { restore({id}); });
    connect(m_list, &RecordView::deleteAsked, this, &RecycleSection::purge);
    connect(m_list, &RecordView::menuAsked, this, [this](qint64, QMenu *menu) {
        menu->addAction(tr("Restore"), this, [this] { restore(m_list->selectedIds()); });
        menu->addAction(tr("Remove for good…"), this, [this] { purge(m_list->selectedIds()); });
    });
    retranslate();
}

void RecycleSection::load()
{
    m_removed.setRecords(m_desk.book.recycling.removed());
    m_restore->setEnabled(!m_removed.records().isEmpty());
    m_purge->setEnabled(!m_removed.records().isEmpty());
}

void RecycleSection::restore(const QList<qint64> &ids)
{
    attempt(this, [&] {
        int restored = 0;
        QString name;
        for (const qint64 id : ids) {
            const Recycled *recycled = m_removed.recordById(id);
            name = recycled ? recycled->title : QString();
            if (!restoreOne(id, {}))
                break;
            ++restored;
        }
        load();
        if (restored == 1)
            tell(tr("“%1” is back.").arg(name), QString());
        else if (restored > 1)
            tell(tr("%n records are back.", nullptr, restored), QString());
    });
}

bool RecycleSection::restoreOne(qint64 id, const core::Mending &mending)
{
    const Recycled *found = m_removed.recordById(id);
    if (!found)
        return false;
    const Recycled recycled = *found;
    const core::UndoResult result = m_desk.book.recycling.restore(id, mending);
    if (result.isDone())
        return true;
    showConflicts(recycled, result, mending);
    return false;
}

void RecycleSection::showConflicts(const Recycled &recycled, const core::UndoResult &result,
                                   const core::Mending &mending)
{
    if (result.bar != core::UndoBar::None) {
        Q_EMIT caution(words::barWords(result.bar));
        return;
    }
    //: the title of a box: a removed record that cannot come back as it was
    auto *box = new ConflictBox(m_desk, tr("Restore “%1”").arg(recycled.title), result.conflicts, this);
    const auto again = [this, id = recycled.id, name = recycled.title](const core::Mending &way) {
        attempt(this, [&] {
            const bool done = restoreOne(id, way);
            load();
            if (done)
                tell(tr("“%1” is back.").arg(name), QString());
        });
    };
    core::Mending way = mending;
    if (has(result.conflicts, core::ConflictKind::Taken) && recycled.subject == core::Subject::Student) {
        way.withoutTaken = true;
        box->addWay(u"withoutNumberButton"_s, tr("Restore without the &number"), [again, way] { again(way); });
    }
    if (has(result.conflicts, core::ConflictKind::Orphaned)) {
        way.withoutMissing = true;
        box->addWay(u"withoutMissingButton"_s, tr("Restore without what is &missing"), [again, way] { again(way); });
    }
    box->open();
}

void RecycleSection::purge(const QList<qint64> &ids)
{
    attempt(this, [&] {
        const int count = int(ids.size());
        if (count == 0 ||
            !m_desk.question.confirmed(tr("Remove %n records for good?", nullptr, count),
                                       tr("They cannot be restored afterwards, nor undone. The journal keeps that they "
                                          "were there."),
                                       tr("Remove for good")))
            return;
        const core::Outcome<int> purged = m_desk.book.recycling.purge(ids);
        load();
        Q_EMIT done(tr("%n records are removed for good.", nullptr, purged.value()));
    });
}

void RecycleSection::retranslate()
{
    m_restore->setText(tr("&Restore"));
    m_restore->setToolTip(tr("Bring the selected records back with everything that belonged to them"));
    m_purge->setText(tr("Remove for &good…"));
}

void RecycleSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
