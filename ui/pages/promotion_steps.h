// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promotion.h"
#include "core/domain/student.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class Choice;
class DateEdit;
class IntegerEdit;
class PersonPicker;
class RecordView;

/// "Grade 3, class 2" in a school year.
[[nodiscard]] QString classInYear(const core::SchoolClass &schoolClass, core::SchoolYearStart year);

/// Which classes begin with the new year, and who leads which class.
class PromotionClassesStep : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionClassesStep(PageDesk &desk, QWidget *parent = nullptr);
    void begin(core::SchoolYearStart year, const QList<core::SchoolClass> &entering);
    /// The classes to make, with their teachers.
    [[nodiscard]] QList<core::SchoolClass> entering() const { return m_entering; }
    [[nodiscard]] QList<core::HomeroomChange> teachers() const;

private:
    void addCount(core::Stage stage, const QString &name);
    void countChanged();
    void showTeachers();
    void addTeacher(int line, const core::SchoolClass &schoolClass, core::StaffId teacher,
                    std::function<void(core::StaffId)> chosen);

    PageDesk &m_desk;
    core::SchoolYearStart m_year = 0;
    QHash<core::Stage, IntegerEdit *> m_counts;
    QList<core::SchoolClass> m_entering;
    QGridLayout *m_head;
    QGridLayout *m_rows;
    QHash<core::ClassId, core::StaffId> m_leads; ///< of the classes that are there already, as far as changed
};

/// What becomes of the classes that finish.
class PromotionFinishStep : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionFinishStep(PageDesk &desk, QWidget *parent = nullptr);
    /// `proposal` says what usually happens to the classes that finish; `entering` are the classes to make.
    void begin(const core::Promotion &proposal, const QList<core::SchoolClass> &entering,
               const QList<core::ClassPromotion> &classes);
    [[nodiscard]] QList<core::FinishingClass> finishing() const;
    [[nodiscard]] QDate graduatedOn() const;

private:
    PageDesk &m_desk;
    DateEdit *m_on;
    QGridLayout *m_rows;
    QHash<core::ClassId, Choice *> m_then;
    QList<core::SchoolClass> m_entering;
};

/// A child who repeats or skips, as the list shows it.
struct MoveLine {
    core::ChildMove move{};
    QString child{};
    QString to{};
};

/// Children who do not go up with their class.
class PromotionMovesStep : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionMovesStep(PageDesk &desk, QWidget *parent = nullptr);
    void begin(core::SchoolYearStart year);
    [[nodiscard]] QList<core::ChildMove> moves() const;

private:
    void add();
    void remove();

    PageDesk &m_desk;
    PersonPicker *m_child;
    Choice *m_class;
    RecordModel<MoveLine> m_model;
    RecordView *m_list;
    core::SchoolYearStart m_year = 0;
    QList<core::StudentLine> m_children;
};

} // namespace ui
