// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/grade_counts.h"

#include "ui/kit/editors.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int grades = 9;
constexpr int mostClasses = 40;
constexpr int columns = 3;

bool teaches(core::SchoolStage stage, int grade)
{
    switch (stage) {
    case core::SchoolStage::Primary: return grade <= 6;
    case core::SchoolStage::Junior: return grade >= 7;
    case core::SchoolStage::NineYear: return true;
    }
    return true;
}

} // namespace

GradeCounts::GradeCounts(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::panelPadding);
    grid->setVerticalSpacing(theme::fieldGap);
    for (int i = 0; i < grades; ++i) {
        auto *label = new QLabel(this);
        auto *count = new IntegerEdit(0, mostClasses, this);
        count->setObjectName(u"grade%1ClassesEdit"_s.arg(i + 1));
        count->setMaximumWidth(96);
        count->installEventFilter(this);
        label->setBuddy(count);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(theme::grid);
        cell->addWidget(label);
        cell->addWidget(count);
        grid->addLayout(cell, i / columns, i % columns);
        m_labels << label;
        m_counts << count;
        connect(count, &QLineEdit::textChanged, this, &GradeCounts::edited);
    }
    grid->setColumnStretch(columns, 1);
    setFocusProxy(m_counts.first());
    setStage(m_stage);
    retranslate();
}

void GradeCounts::setStage(core::SchoolStage stage)
{
    m_stage = stage;
    bool first = true;
    for (int grade = 1; grade <= grades; ++grade) {
        const bool shown = teaches(stage, grade);
        m_labels.at(grade - 1)->setVisible(shown);
        m_counts.at(grade - 1)->setVisible(shown);
        if (shown && first)
            setFocusProxy(m_counts.at(grade - 1));
        first = first && !shown;
    }
}

void GradeCounts::setCount(int grade, int count) { m_counts.at(grade - 1)->setValue(count); }

int GradeCounts::count(int grade) const
{
    return teaches(m_stage, grade) ? m_counts.at(grade - 1)->value().value_or(0) : 0;
}

bool GradeCounts::isReadable() const
{
    return std::ranges::none_of(m_counts, [](const IntegerEdit *edit) { return edit->hasProblem(); });
}

QList<core::SchoolClass> GradeCounts::classes(core::SchoolYearStart year, const QList<core::SchoolClass> &present) const
{
    QList<core::SchoolClass> wanted;
    for (int grade = 1; grade <= grades; ++grade)
        for (int number = 1; number <= count(grade); ++number) {
            const core::SchoolClass fresh{
                .stage = core::stageOfGrade(grade), .entryYear = core::entryYearOf(grade, year), .number = number};
            const bool there = std::ranges::any_of(present, [&fresh](const core::SchoolClass &old) {
                return old.stage == fresh.stage && old.entryYear == fresh.entryYear && old.number == fresh.number;
            });
            if (!there)
                wanted << fresh;
        }
    return wanted;
}

void GradeCounts::retranslate()
{
    for (int grade = 1; grade <= grades; ++grade) {
        m_labels.at(grade - 1)->setText(words::gradeLabel(grade));
        //: %1 is a grade such as "Grade 3"
        m_counts.at(grade - 1)->setAccessibleName(tr("Number of classes in %1").arg(words::gradeLabel(grade)));
    }
}

void GradeCounts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool GradeCounts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            focusNextPrevChild(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
