// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/seats_office.h"
#include "ui/kit/record_model.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;

namespace ui {

class Choice;
class FigureRow;
class Form;
class IntegerEdit;
class RecordView;

/// A course in the answer to "what if", with its title.
struct WhatIfCourse {
    core::WhatIfFill fill{};
    QString title{};
};

/// A child for whom something would be different, with the words to show it.
struct WhatIfName {
    core::StudentId student{};
    QString child{};
    QString gains{};
    QString loses{};
    bool better = false;
};

/// "30 seats in chess?": asked beside the result, answered at once, kept nowhere. Before the draw it plays sample
/// lotteries and names nobody.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);
    /// The question stays while the term is the same; what is not there any more is not asked about.
    void setWhatIf(core::TermId term, std::shared_ptr<const core::WhatIf> whatIf, int mostCourses,
                   const QHash<core::ProgramId, QString> &titles, const QHash<core::StudentId, QString> &names);
    void retranslate();

Q_SIGNALS:
    void childAsked(qint64 id);

private:
    void build();
    void showProgram();
    void takeFields();
    void startOver();
    void forgetWhatIsGone();
    void answer();
    void showAnswer(const core::WhatIfAnswer &answer);
    [[nodiscard]] const core::WhatIfFill *fillOf(core::ProgramId program) const;

    core::TermId m_term{};
    std::shared_ptr<const core::WhatIf> m_whatIf;
    core::WhatIfQuestion m_question;
    core::WhatIfAnswer m_asIs;
    core::WhatIfAnswer m_answer;
    int m_mostCourses = 0;
    bool m_filling = false;
    QHash<core::ProgramId, QString> m_titles;
    QHash<core::StudentId, QString> m_names;
    RecordModel<WhatIfCourse> m_courses;
    RecordModel<WhatIfName> m_children;
    Form *m_form;
    Choice *m_program;
    IntegerEdit *m_seats;
    IntegerEdit *m_minimum;
    Choice *m_keepOpen;
    IntegerEdit *m_most;
    QPushButton *m_over;
    QLabel *m_note;
    FigureRow *m_figures;
    QSplitter *m_lists;
    RecordView *m_courseView;
    RecordView *m_childView;
};

} // namespace ui
