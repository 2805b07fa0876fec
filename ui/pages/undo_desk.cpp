// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undo_desk.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pages/conflict_box.h"
#include "ui/pages/long_write.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"
#include "ui/words/undo.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many rows are taken back within a frame or two; more of them go to a job.
constexpr qsizetype mostAtOnce = 500;

struct Asked {
    core::Act act{};
    bool again = false; ///< it was taken back before and is done again
};

Asked askedFor(PageDesk &desk, qint64 gesture)
{
    for (const core::Act &act : desk.book.undo.done())
        if (act.gesture == gesture)
            return {act, false};
    for (const core::Act &act : desk.book.undo.undone())
        if (act.gesture == gesture)
            return {act, true};
    return {};
}

void tell(Page &page, PageDesk &desk, const Asked &asked, const core::UndoResult &result)
{
    if (result.bar != core::UndoBar::None) {
        page.messages()->showCaution(words::barWords(result.bar));
        return;
    }
    if (!result.isDone()) {
        auto *box = new ConflictBox(desk, words::actWords(asked.act), result.conflicts, &page);
        QObject::connect(box, &ConflictBox::goTo, &page, &Page::goTo);
        box->open();
        return;
    }
    page.load();
    const QString what = words::actWords(asked.act);
    if (asked.again) {
        const QString sentence = QCoreApplication::translate("Undo", "Done again: %1.").arg(what);
        offerUndo(page, desk, sentence);
        return;
    }
    const QList<core::Act> undone = desk.book.undo.undone();
    const qint64 back = undone.isEmpty() ? 0 : undone.first().gesture;
    page.messages()->showDone(QCoreApplication::translate("Undo", "Undone: %1.").arg(what),
                              QCoreApplication::translate("Undo", "&Redo"),
                              [&page, &desk, back] { takeBack(page, desk, back); });
}

void takeBackInJob(Page &page, PageDesk &desk, const Asked &asked, const core::Gesture &gesture,
                   std::shared_ptr<core::SchoolBook> beside)
{
    const QString what = asked.again ? QCoreApplication::translate("Undo", "Doing again: %1")
                                     : QCoreApplication::translate("Undo", "Undoing: %1");
    Job *job = page.run(
        what.arg(words::actWords(asked.act)),
        [beside = std::move(beside), gesture](const core::Progress &progress) mutable {
            core::UndoResult result = beside->undo.takeBack(gesture, progress);
            beside.reset(); // its connection is closed before anybody is told
            return result;
        },
        [&page, &desk, asked](const core::UndoResult &result) { tell(page, desk, asked, result); }, JobKind::Writing);
    countWrite(desk, job);
}

} // namespace

void offerUndo(Page &page, PageDesk &desk, const QString &sentence)
{
    const qint64 gesture = desk.book.undo.latest();
    page.messages()->showDone(sentence, [&page, &desk, gesture] { takeBack(page, desk, gesture); });
}

void offerUndo(Page &page, PageDesk &desk, const QString &sentence, const core::Findings &findings,
               core::Severity least)
{
    const QString noticed = sentencesOf(findings, least);
    if (noticed.isEmpty())
        return offerUndo(page, desk, sentence);
    const qint64 gesture = desk.book.undo.latest();
    //: %1 says what was done, %2 what the rules noticed about it, in sentences
    page.messages()->showCaution(QCoreApplication::translate("Undo", "%1 Please check: %2").arg(sentence, noticed),
                                 [&page, &desk, gesture] { takeBack(page, desk, gesture); });
}

void takeBack(Page &page, PageDesk &desk, qint64 gesture)
{
    if (isBusyWriting(desk, *page.messages()))
        return;
    attempt(&page, [&] {
        const Asked asked = askedFor(desk, gesture);
        if (asked.act.rows > mostAtOnce)
            if (const std::optional<core::Gesture> changes = desk.book.undo.gesture(gesture))
                if (std::shared_ptr<core::SchoolBook> beside = desk.book.beside()) {
                    takeBackInJob(page, desk, asked, *changes, std::move(beside));
                    return;
                }
        tell(page, desk, asked, desk.book.undo.takeBack(gesture));
    });
}

words::NameOfId namesOf(PageDesk &desk)
{
    return [&desk](const QString &column, qint64 id) -> QString {
        if (column == "school_class"_L1) {
            const std::optional<core::SchoolClass> found = desk.book.school.find(core::ClassId{id});
            if (!found)
                return {};
            const int grade = core::gradeOf(found->stage, found->entryYear, desk.book.students.schoolYear());
            return words::classLabel(found->stage, grade, found->number);
        }
        if (column == "wishes"_L1)
            return desk.book.programs.find({id}).value_or(core::Program{}).title;
        return desk.book.school.staffName({id});
    };
}

} // namespace ui
