// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/enrolment_view.h"

#include "ui/pages/record_marks.h"
#include "ui/words/labels.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Application;
using core::ApplicationLine;
using core::Step;
using core::StudentLine;

EnrolmentView EnrolmentView::read(PageDesk &desk)
{
    EnrolmentView view;
    view.watch = desk.watch;
    if (!desk.term.isSet())
        return view;
    view.term = desk.book.terms.find(desk.term);
    if (!view.term)
        return view;
    view.lines = desk.book.enrolment.lines(desk.term);
    for (const core::Program &program : desk.book.programs.programs(desk.term)) {
        view.programs.insert(program.id, program);
        if (program.mode == core::ProgramMode::PersonalisedCourse)
            view.courses << program;
    }
    for (const StudentLine &pupil : desk.book.students.lines(*view.term))
        if (pupil.standing == core::Standing::Present && core::isAtSchool(pupil.stage, pupil.grade))
            view.pupils << pupil;
    view.classes = desk.book.school.classesIn(view.term->schoolYear);
    for (const core::StaffMember &member : desk.book.school.staff())
        view.staff.insert(member.id, member.name);
    view.spellings = desk.book.spellings.spellings();
    return view;
}

core::ScanFindings EnrolmentView::noticed(const ApplicationLine &line) const
{
    return noticedAbout(watch, core::Subject::Application, line.application.id.value)
           << noticedAbout(watch, core::Subject::Student, line.student.id.value);
}

const ApplicationLine *EnrolmentView::line(qint64 application) const
{
    const auto found =
        std::ranges::find_if(lines, [=](const ApplicationLine &l) { return l.application.id.value == application; });
    return found == lines.end() ? nullptr : &*found;
}

const StudentLine *EnrolmentView::pupil(core::StudentId id) const
{
    const auto found = std::ranges::find(pupils, id, &StudentLine::id);
    return found == pupils.end() ? nullptr : &*found;
}

QString EnrolmentView::className(const core::SchoolClass &schoolClass) const
{
    const int grade = term ? core::gradeOf(schoolClass.stage, schoolClass.entryYear, term->schoolYear) : 0;
    return words::classLabel(schoolClass.stage, grade, schoolClass.number);
}

QString EnrolmentView::wishesText(const Application &application) const
{
    QStringList titles;
    for (const core::ProgramId wish : application.wishes)
        titles << u"%1 %2"_s.arg(titles.size() + 1).arg(programs.value(wish).title);
    return titles.join(u"  "_s);
}

QString EnrolmentView::nextFormNumber() const
{
    static const QRegularExpression digitsAtEnd(u"^(.*?)(\\d{1,9})$"_s);
    QString best = u"0000"_s;
    QString before;
    int highest = 0;
    for (const ApplicationLine &line : lines) {
        const QRegularExpressionMatch match = digitsAtEnd.match(line.application.formNumber);
        if (!match.hasMatch() || match.captured(2).toInt() < highest)
            continue;
        highest = match.captured(2).toInt();
        best = match.captured(2);
        before = match.captured(1);
    }
    return before + u"%1"_s.arg(highest + 1, int(best.size()), 10, QLatin1Char('0'));
}

PersonEntry entryOf(const StudentLine &pupil)
{
    return {.id = pupil.id.value,
            .name = pupil.name,
            .mark = pupil.mark,
            .group = className(pupil),
            .born = words::dateText(pupil.born),
            .tail = tailOf(pupil),
            .more = pupil.number + u' ' + pupil.tibetanName};
}

QString lineOf(const StudentLine &pupil) { return PersonPicker::line(entryOf(pupil)); }

Badge stepBadge(Step step)
{
    const auto tone = [step] {
        switch (step) {
        case Step::Applied: return Badge::Tone::Neutral;
        case Step::Returned: return Badge::Tone::Caution;
        case Step::ClassReviewed: return Badge::Tone::Accent;
        case Step::SchoolApproved:
        case Step::Arranged: return Badge::Tone::Good;
        case Step::Withdrawn: return Badge::Tone::Neutral;
        case Step::Declined: return Badge::Tone::Refusal;
        }
        return Badge::Tone::Neutral;
    };
    return {words::label(step), tone()};
}

QString groupsText(const StudentLine &pupil)
{
    QStringList names;
    for (const core::PriorityGroup group : pupil.groups)
        names << words::label(group);
    return words::listText(names);
}

} // namespace ui
