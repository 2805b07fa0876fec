// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/application_rows.h"

#include "ui/pages/record_marks.h"
#include "ui/words/application_words.h"
#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ApplicationLine;

namespace {

using SheetColumn = Column<ApplicationLine>;
using View = std::function<const EnrolmentView *()>;

QString tr(const char *text) { return QCoreApplication::translate("Applications", text); }

SheetColumn column(const char *title, const QString &name, int width,
                   std::function<QString(const ApplicationLine &)> show)
{
    return {.title = [title] { return tr(title); },
            .show = [show = std::move(show)](const ApplicationLine &l) { return QVariant(show(l)); },
            .width = width,
            .name = name};
}

SheetColumn nameColumn(int width)
{
    return column(QT_TRANSLATE_NOOP("Applications", "Name"), u"name"_s, width,
                  [](const ApplicationLine &l) { return nameWithMark(l.student.name, l.student.mark); });
}

SheetColumn classColumn(int width)
{
    SheetColumn made = column(QT_TRANSLATE_NOOP("Applications", "Class"), u"class"_s, width,
                              [](const ApplicationLine &l) { return className(l.student); });
    made.sort = [](const ApplicationLine &l) { return QVariant(l.student.grade * 100 + l.student.classNumber); };
    return made;
}

SheetColumn tailColumn()
{
    //: the last four characters of a pupil's number
    return column(QT_TRANSLATE_NOOP("Applications", "Last 4"), u"tail"_s, 50,
                  [](const ApplicationLine &l) { return tailOf(l.student); });
}

SheetColumn careColumn(int width)
{
    SheetColumn made = column(QT_TRANSLATE_NOOP("Applications", "Care days"), u"care"_s, width,
                              [](const ApplicationLine &l) { return words::weekdaysText(l.application.care); });
    made.sort = [](const ApplicationLine &l) { return QVariant(int(l.application.care.days().size())); };
    return made;
}

SheetColumn wishesColumn(const View &view, int width)
{
    return column(QT_TRANSLATE_NOOP("Applications", "Wishes"), u"wishes"_s, width,
                  [view](const ApplicationLine &l) { return view() ? view()->wishesText(l.application) : QString(); });
}

SheetColumn consentColumn()
{
    return column(QT_TRANSLATE_NOOP("Applications", "Consent"), u"consent"_s, 46, [](const ApplicationLine &l) {
        return l.application.consentBy.isEmpty() ? QCoreApplication::translate("Applications", "no")
                                                 : QCoreApplication::translate("Applications", "yes");
    });
}

SheetColumn stepColumn(int width)
{
    return {.title = [] { return QCoreApplication::translate("Applications", "Step"); },
            .sort = [](const ApplicationLine &l) { return QVariant(int(l.application.step)); },
            .badge = [](const ApplicationLine &l) { return stepBadge(l.application.step); },
            .width = width,
            .name = u"step"_s};
}

SheetColumn lateColumn()
{
    return {.title = [] { return QCoreApplication::translate("Applications", "Late"); },
            .sort = [](const ApplicationLine &l) { return QVariant(int(l.application.late)); },
            .badge =
                [](const ApplicationLine &l) {
                    const QString late = words::label(l.application.late);
                    return late.isEmpty() ? Badge{} : Badge{late, Badge::Tone::Caution};
                },
            .width = 64,
            .name = u"late"_s};
}

QString originText(const ApplicationLine &l)
{
    const core::Application &a = l.application;
    return a.source.isEmpty() ? words::label(a.origin) : u"%1 · %2"_s.arg(a.source).arg(a.sourceRow);
}

SheetColumn hidden(SheetColumn column)
{
    column.hidden = true;
    return column;
}

} // namespace

RecordModel<ApplicationLine>::Columns applicationColumns(const View &view)
{
    return {
        column(QT_TRANSLATE_NOOP("Applications", "Form"), u"form"_s, 52,
               [](const ApplicationLine &l) { return l.application.formNumber; }),
        nameColumn(96),
        classColumn(84),
        column(QT_TRANSLATE_NOOP("Applications", "Born"), u"born"_s, 86,
               [](const ApplicationLine &l) { return words::dateText(l.student.born); }),
        tailColumn(),
        careColumn(88),
        wishesColumn(view, 140),
        consentColumn(),
        stepColumn(104),
        column(QT_TRANSLATE_NOOP("Applications", "Date"), u"date"_s, 86,
               [](const ApplicationLine &l) { return words::dateText(l.application.appliedOn); }),
        lateColumn(),
        markColumn<ApplicationLine>(
            [view](const ApplicationLine &l) { return view() ? view()->noticed(l) : core::ScanFindings(); }),
        hidden(column(QT_TRANSLATE_NOOP("Applications", "Came by"), u"origin"_s, 100, originText)),
        hidden(column(QT_TRANSLATE_NOOP("Applications", "Last day"), u"ends"_s, 88,
                      [](const ApplicationLine &l) { return words::dateText(l.application.endsOn); })),
        column(QT_TRANSLATE_NOOP("Applications", "Remark"), u"remark"_s, 60,
               [](const ApplicationLine &l) {
                   return l.application.remark.isEmpty() ? l.lastReason : l.application.remark;
               }),
    };
}

RecordModel<ApplicationLine>::Columns sheetColumns(const View &view, bool withClass)
{
    SheetColumn residence = column(QT_TRANSLATE_NOOP("Applications", "Residence"), u"residence"_s, 88,
                                   [](const ApplicationLine &l) { return words::label(l.student.residence); });
    residence.hidden = withClass; // where there is room for one of the two
    SheetColumn consent = consentColumn();
    consent.hidden = true; // nothing is entered without it
    QList<SheetColumn> columns;
    if (withClass)
        columns << classColumn(92);
    columns << nameColumn(100) << tailColumn() << residence << careColumn(84) << wishesColumn(view, 96)
            << column(QT_TRANSLATE_NOOP("Applications", "Priority"), u"groups"_s, 70,
                      [](const ApplicationLine &l) { return groupsText(l.student); })
            << consent << stepColumn(100)
            << column(QT_TRANSLATE_NOOP("Applications", "Reason"), u"reason"_s, 40,
                      [](const ApplicationLine &l) { return l.lastReason; });
    return columns;
}

} // namespace ui
