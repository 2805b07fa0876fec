// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/setup_guide.h"

#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/settings/form_findings.h"
#include "ui/pages/settings/grade_counts.h"
#include "ui/pages/settings/school_form.h"
#include "ui/pages/settings/staff_form.h"
#include "ui/pages/settings/term_form.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int usualClasses = 4;
}

SetupGuide::SetupGuide(const core::Clock &clock, Question &question, FileChooser &files, Create create, QWidget *parent)
    : Guide(parent), m_clock(clock), m_files(files), m_create(std::move(create)), m_school(new SchoolForm),
      m_term(new TermForm(clock.today())), m_classes(new GradeCounts), m_person(new StaffForm)
{
    setObjectName(u"setupGuide"_s);
    setTitle([] { return tr("A new school file"); });
    setQuestion(&question);
    m_school->setSchool({.county = u"540102"_s, .yearTurns = usualTurnOfYear});
    m_term->setTerm(TermForm::usualTerm(clock.today()));
    m_person->setMember({});
    for (int grade = 1; grade <= 9; ++grade)
        m_classes->setCount(grade, usualClasses);
    addFormStep(
        m_school, [] { return tr("School"); },
        [] { return tr("One file holds one school. Everything entered here can be changed later."); },
        [this] { return core::SchoolOffice::check(m_school->school()); });
    addFormStep(
        m_term, [] { return tr("Term"); },
        [] { return tr("The service is arranged by the term. Enter the one you are preparing."); },
        [this] { return core::TermsOffice::check(m_term->term()); });
    addClassesStep();
    addFormStep(
        m_person, [] { return tr("Person at the desk"); },
        [] { return tr("Whoever works here stands in the journal beside everything that is done."); },
        [this] { return core::SchoolOffice::check(m_person->member()); });
    addLastStep();
    setFinish([this] { return this->create(); });
}

QWidget *SetupGuide::paper(QWidget *inside)
{
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->addWidget(inside);
    column->addStretch(1);
    return sheet;
}

void SetupGuide::addFormStep(Form *form, std::function<QString()> title, std::function<QString()> explanation,
                             std::function<core::Findings()> check)
{
    addStep({.title = std::move(title),
             .explanation = std::move(explanation),
             .widget = scrolled(paper(form), this),
             .entered = [form] { form->focusFirst(); },
             .mayContinue =
                 [this, form, check = std::move(check)] {
                     if (!form->check())
                         return false;
                     const core::Findings findings = check();
                     if (!core::refuses(findings))
                         return true;
                     if (const QString rest = showRefusals(form, findings); !rest.isEmpty())
                         messages()->showCaution(rest);
                     return false;
                 }});
    connect(form, &Form::saveAsked, this, &Guide::next);
    connect(form, &Form::leaveAsked, this, &Guide::reject);
}

void SetupGuide::addClassesStep()
{
    addStep(
        {.title = [] { return tr("Classes"); },
         .explanation =
             [] { return tr("How many classes has each grade in this school year? Homeroom teachers come later."); },
         .widget = paper(m_classes),
         .entered =
             [this] {
                 m_classes->setStage(m_school->school().stage);
                 m_classes->setFocus();
             },
         .mayContinue =
             [this] {
                 if (m_classes->isReadable())
                     return true;
                 messages()->showCaution(tr("Enter whole numbers from 0 to 40."));
                 return false;
             }});
}

void SetupGuide::addLastStep()
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"setupSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("&Where the file lies"), this);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"setupPathEdit"_s);
    m_path->setAccessibleName(tr("Where the file lies"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(icon(Icon::Open), tr("C&hoose…"), this);
    choose->setObjectName(u"choosePathButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = m_files.fileToSave(tr("A new school file"), m_path->text(), tr("School files (*.kehou)"));
        if (!path.isEmpty())
            setPath(path);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_summary);
    column->addSpacing(theme::panelPadding);
    column->addWidget(label);
    column->addLayout(row);
    column->addStretch(1);
    addStep({.title = [] { return tr("Make the file"); },
             .explanation = [] { return tr("Nothing has been made so far. This is what will be made:"); },
             .widget = step,
             .entered =
                 [this] {
                     m_summary->setText(summary());
                     if (m_path->text().isEmpty()) {
                         const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
                         QDir().mkpath(folder); // a new computer has none yet
                         m_path->setText(
                             QDir::toNativeSeparators(folder + u'/' + m_school->school().name + u".kehou"_s));
                     }
                 },
             .next = [] { return tr("&Make the file"); }});
}

void SetupGuide::setPath(const QString &path)
{
    const bool named = path.endsWith(u".kehou"_s, Qt::CaseInsensitive);
    m_path->setText(QDir::toNativeSeparators(named ? path : path + u".kehou"_s));
}

SetupWish SetupGuide::wish() const
{
    const core::School school = m_school->school();
    core::StaffMember person = m_person->member();
    person.active = true;
    return {.school = school,
            .term = m_term->term(),
            .classes = m_classes->classes(core::schoolYearOf(m_clock.today(), school.yearTurns)),
            .person = person,
            .path = QDir::fromNativeSeparators(m_path->text().trimmed())};
}

QString SetupGuide::summary() const
{
    const SetupWish made = wish();
    QStringList lines{
        made.school.name,
        //: %1 is a term, %2 and %3 its first and last day
        tr("%1, from %2 to %3")
            .arg(words::termLabel(made.term), words::dateText(made.term.starts), words::dateText(made.term.ends)),
        tr("%n classes", nullptr, int(made.classes.size())), tr("%1 works at the desk").arg(made.person.name)};
    const core::Findings findings = core::SchoolOffice::check(made.school) + core::TermsOffice::check(made.term) +
                                    core::SchoolOffice::check(made.person);
    if (const QString warnings = warningsOf(findings); !warnings.isEmpty())
        lines << tr("Worth a look: %1").arg(warnings);
    return lines.join(u"\n\n"_s);
}

bool SetupGuide::create()
{
    const SetupWish made = wish();
    if (made.path.isEmpty()) {
        messages()->showCaution(tr("Choose where the file shall lie."));
        m_path->setFocus();
        return false;
    }
    const core::Findings findings = m_create(made);
    if (!core::refuses(findings))
        return true;
    for (const core::Finding &finding : findings)
        if (finding.severity == core::Severity::Refusal) {
            messages()->showFailure(words::words(finding));
            break;
        }
    return false;
}

} // namespace ui
