// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/twice_view.h"

#include "ui/kit/attempt.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 470;
constexpr int labelWidth = 84;
constexpr int rowsAtMost = 30; ///< more than there are fields

QList<Column<TwiceLine>> columns()
{
    return {
        {.title = [] { return TwiceView::tr("Name"); },
         .show = [](const TwiceLine &line) { return nameWithMark(line.one.name, line.one.mark); },
         .width = 140,
         .name = u"one"_s},
        {.title = [] { return TwiceView::tr("Class"); },
         .show = [](const TwiceLine &line) { return className(line.one); },
         .width = 96,
         .name = u"classOne"_s},
        {.title = [] { return TwiceView::tr("The other record"); },
         .show = [](const TwiceLine &line) { return nameWithMark(line.other.name, line.other.mark); },
         .width = 140,
         .name = u"other"_s},
        {.title = [] { return TwiceView::tr("Class"); },
         .show = [](const TwiceLine &line) { return className(line.other); },
         .width = 96,
         .name = u"classOther"_s},
        {.title = [] { return TwiceView::tr("Why"); },
         .show = [](const TwiceLine &line) { return signWords(line.pair.sign); },
         .sort = [](const TwiceLine &line) { return int(line.pair.sign); },
         .width = 150,
         .name = u"why"_s},
    };
}

/// A pair has no id of its own: both children name it.
qint64 idOf(const TwiceLine &line) { return qint64(qHashMulti(0, line.pair.one.value, line.pair.other.value) >> 1); }

QLabel *cell(const QString &text, const char *kind)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    theme::setKind(label, kind);
    return label;
}

} // namespace

TwiceView::TwiceView(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pairs(columns()), m_list(new RecordView(this))
{
    setObjectName(u"twiceView"_s);
    m_pairs.setId(idOf);
    m_list->setObjectName(u"twiceList"_s);
    m_list->setTable(&m_pairs);
    m_list->setEmptyState([] { return tr("Nobody seems to be in the file twice."); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_list, 1);
    row->addWidget(buildSide());
    connect(m_list, &RecordView::currentChanged, this, &TwiceView::showPair);
    connect(m_list, &RecordView::opened, m_merge, &QPushButton::click);
    retranslate();
}

QWidget *TwiceView::buildSide()
{
    auto *side = new QFrame(this);
    theme::setKind(side, "panel");
    side->setFixedWidth(sideWidth);
    m_why = cell(QString(), "strong");
    m_why->setObjectName(u"twiceWhy"_s);
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, theme::controlPadding, 0);
    m_grid->setHorizontalSpacing(theme::fieldGap);
    m_grid->setVerticalSpacing(theme::grid);
    const auto button = [this, side](const QString &name) {
        auto *made = new QPushButton(side);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_merge = button(u"mergeButton"_s);
    theme::setKind(m_merge, "primary");
    m_apart = button(u"tellApartButton"_s);
    m_back = button(u"twiceBackButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::controlPadding);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_apart);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::controlPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_why);
    column->addWidget(scrolled(inside, side), 1);
    column->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (const TwiceLine *line = current())
            Q_EMIT mergeAsked(line->pair.one, line->pair.other);
    });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (const TwiceLine *line = current())
            Q_EMIT apartAsked(line->pair.one, line->pair.other);
    });
    connect(m_back, &QPushButton::clicked, this, &TwiceView::left);
    return side;
}

const TwiceLine *TwiceView::current() const { return m_pairs.recordById(m_list->currentId()); }

void TwiceView::setPairs(const QList<core::PossiblyTwice> &pairs, const QList<core::StudentLine> &children)
{
    QHash<core::StudentId, const core::StudentLine *> byId;
    for (const core::StudentLine &child : children)
        byId.insert(child.id, &child);
    QList<TwiceLine> lines;
    for (const core::PossiblyTwice &pair : pairs)
        if (byId.contains(pair.one) && byId.contains(pair.other))
            lines << TwiceLine{.pair = pair, .one = *byId.value(pair.one), .other = *byId.value(pair.other)};
    m_pairs.setRecords(lines);
    if (!lines.isEmpty() && m_list->currentId() == 0)
        m_list->select(idOf(lines.first()));
    showPair();
    m_list->view()->setFocus();
}

void TwiceView::addRow(int line, const QString &label, const QString &one, const QString &other, bool same)
{
    m_grid->addWidget(cell(label, "hint"), line, 0);
    m_grid->addWidget(cell(one, same ? "muted" : "strong"), line, 1);
    m_grid->addWidget(cell(other, same ? "muted" : "strong"), line, 2);
}

void TwiceView::showPair()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TwiceLine *line = current();
    m_merge->setEnabled(line && !m_desk.book.isReadOnly());
    m_apart->setEnabled(line && !m_desk.book.isReadOnly());
    m_why->setText(line ? signWords(line->pair.sign) : QString());
    if (!line)
        return;
    attempt(this, [&] {
        const auto one = m_desk.book.students.find(line->pair.one);
        const auto other = m_desk.book.students.find(line->pair.other);
        if (!one || !other)
            return;
        const ClassName nameOf = [line](core::ClassId id) {
            return className(id == line->one.schoolClass ? line->one : line->other);
        };
        int at = 0;
        for (const TwiceField &field : twiceFields()) {
            const QString mine = field.text(one->student, nameOf);
            const QString theirs = field.text(other->student, nameOf);
            if (!mine.isEmpty() || !theirs.isEmpty())
                addRow(at++, field.label(), mine, theirs, field.same(one->student, other->student));
        }
        const auto guardians = [](const core::StudentRecord &record) {
            QStringList lines;
            for (const core::Guardian &guardian : record.guardians)
                lines << guardianLine(guardian);
            return lines.join(u'\n');
        };
        addRow(at++, tr("Guardians"), guardians(*one), guardians(*other), guardians(*one) == guardians(*other));
    });
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setRowStretch(rowsAtMost, 1);
}

void TwiceView::retranslate()
{
    m_merge->setText(tr("&Merge…"));
    m_apart->setText(tr("They are &two children"));
    m_back->setText(tr("Back to the list"));
    showPair();
}

void TwiceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TwiceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
