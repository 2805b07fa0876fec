// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_view.h"
#include "ui/pages/students/batch_guide.h"
#include "ui/pages/undo_desk.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BatchScene {
    Page &page;
    PageDesk &desk;
    RecordView &list;
    std::function<QList<core::StudentLine>()> lines;
    std::function<void()> reload;

    void tell(const BatchPlan &plan) const
    {
        reload();
        //: %1 is a field such as Class, %2 its new value
        QString done = QCoreApplication::translate("BatchChange", "%n pupils are changed: %1 is “%2” now.", nullptr,
                                                   int(plan.records.size()))
                           .arg(batchTitle(plan.change.field), plan.lines.value(0).after);
        if (plan.lines.value(0).after.isEmpty())
            //: %1 is a field such as Health note
            done = QCoreApplication::translate("BatchChange", "%n pupils are changed: %1 is empty now.", nullptr,
                                               int(plan.records.size()))
                       .arg(batchTitle(plan.change.field));
        offerUndo(page, desk, done);
    }

    [[nodiscard]] BatchGuide *open(const QList<qint64> &ids) const
    {
        if (!list.isVisibleTo(&page) || desk.book.isReadOnly())
            return nullptr;
        if (ids.isEmpty()) {
            page.messages()->showNote(
                QCoreApplication::translate("BatchChange", "Select the pupils in the list first."));
            return nullptr;
        }
        QList<core::StudentId> students;
        for (const qint64 id : ids)
            students << core::StudentId{id};
        auto *guide = new BatchGuide(desk, lines(), students, &page);
        guide->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(guide, &BatchGuide::changed, &page,
                         [scene = *this](const BatchPlan &plan) { scene.tell(plan); });
        guide->open();
        return guide;
    }

    void fillDown(const QString &column, const QList<qint64> &ids) const
    {
        const std::optional<BatchField> field = batchFieldOf(column);
        const std::optional<core::StudentRecord> first = field ? desk.book.students.find({ids.first()}) : std::nullopt;
        if (!first) {
            page.messages()->showNote(QCoreApplication::translate(
                "BatchChange", "Class, residence and sex can be filled down; the other columns are a child's own."));
            return;
        }
        if (BatchGuide *guide = open(ids))
            guide->preview(*field, batchValue(first->student, *field));
    }
};

} // namespace

void serveBatch(Page &page, PageDesk &desk, RecordView &list, std::function<QList<core::StudentLine>()> lines,
                std::function<void()> reload)
{
    const BatchScene scene{page, desk, list, std::move(lines), std::move(reload)};
    const auto text = [] { return QCoreApplication::translate("BatchChange", "Change for all selected…"); };
    page.addHiddenAction(
        u"changeSelected"_s, Icon::Edit, text, [scene] { (void)scene.open(scene.list.selectedIds()); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    list.setFillDown(true);
    QObject::connect(&list, &RecordView::fillDownAsked, &page,
                     [scene](const QString &column, const QList<qint64> &ids) {
                         attempt(&scene.page, [&] { scene.fillDown(column, ids); });
                     });
    QObject::connect(&list, &RecordView::menuAsked, &page, [scene, text](qint64, QMenu *menu) {
        QAction *change = menu->addAction(icon(Icon::Edit), text());
        change->setEnabled(scene.list.selectedIds().size() > 1);
        QObject::connect(change, &QAction::triggered, &scene.page,
                         [scene] { attempt(&scene.page, [&] { (void)scene.open(scene.list.selectedIds()); }); });
    });
}

} // namespace ui
