// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form.h"

#include "ui/kit/clause_chip.h"
#include "ui/kit/editors.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 600;
constexpr int widestField = 420;
constexpr int sightMargin = 60;
constexpr int labelHeight = 22;

QVariant valueOf(const QWidget *editor)
{
    return editor ? editor->metaObject()->userProperty().read(editor) : QVariant();
}

bool isEmpty(const QWidget *editor)
{
    const QVariant value = valueOf(editor);
    if (qobject_cast<const Choice *>(editor)) // the first of a list may well be number 0
        return !value.isValid();
    if (!value.isValid() || value.isNull())
        return true;
    if (value.typeId() == QMetaType::QString)
        return value.toString().trimmed().isEmpty();
    if (value.typeId() == QMetaType::Bool)
        return !value.toBool();
    return value.typeId() == QMetaType::Int && value.toInt() == 0;
}

/// After the errors have taken their room.
void comeIntoSight(QWidget *cell)
{
    QTimer::singleShot(0, cell, [cell] {
        for (QWidget *around = cell->parentWidget(); around; around = around->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(around)) {
                area->ensureWidgetVisible(cell, 0, sightMargin);
                return;
            }
    });
}

QString plainLabel(const FormRow &row) { return row.label ? row.label() : QString(); }

} // namespace

Form::Form(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::pagePadding);
    m_grid->setVerticalSpacing(theme::fieldGap);
    // Ctrl+Enter saves; hands that know other programs press Ctrl+S.
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &Form::saveAsked);
}

void Form::add(const FormRow &about, QWidget *editor)
{
    Row row{.about = about, .cell = new QWidget(this), .editor = editor, .wide = about.wide};
    row.label = new QLabel(row.cell);
    row.label->setBuddy(editor);
    theme::setKind(row.label, "label");
    row.label->setMinimumHeight(labelHeight); // with a clause chip beside it or not
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::controlPadding);
    head->addWidget(row.label);
    if (!about.clause.isEmpty())
        head->addWidget(new ClauseChip(
            about.clause, [this, clause = about.clause] { return m_summary ? m_summary(clause) : QString(); },
            row.cell));
    head->addStretch(1);
    auto *column = new QVBoxLayout(row.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    editor->setParent(row.cell);
    if (!about.wide && !qobject_cast<TogglePicker *>(editor))
        editor->setMaximumWidth(widestField);
    column->addWidget(editor);
    if (about.hint) {
        row.hint = new QLabel(row.cell);
        row.hint->setWordWrap(true);
        theme::setKind(row.hint, "hint");
        column->addWidget(row.hint);
    }
    row.error = new QLabel(row.cell);
    row.error->setObjectName(about.field + u"Error"_s);
    row.error->setWordWrap(true);
    row.error->setTextFormat(Qt::PlainText);
    row.error->hide();
    theme::setKind(row.error, "error");
    column->addWidget(row.error);
    column->addStretch(1);
    watchEditor(editor);
    row.stored = valueOf(editor);
    m_rows << row;
    m_columns = 0;
    arrange();
    retranslate();
}

void Form::watchEditor(QWidget *editor)
{
    editor->installEventFilter(this);
    for (QWidget *inner : editor->findChildren<QWidget *>())
        if (inner->focusPolicy() & Qt::TabFocus)
            inner->installEventFilter(this);
    if (m_last)
        setTabOrder(m_last, editor);
    m_last = editor;
    const QMetaProperty property = editor->metaObject()->userProperty();
    const int slot = metaObject()->indexOfSignal("edited()");
    if (property.hasNotifySignal())
        connect(editor, property.notifySignal(), this, metaObject()->method(slot));
    connect(this, &Form::edited, editor, [this, editor] { forgiveMended(editor); });
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setTabChangesFocus(true);
}

/// What was refused is not held against a field that has been changed since.
void Form::forgiveMended(const QWidget *editor)
{
    for (Row &row : m_rows)
        if (row.editor == editor && row.refused.isValid() && valueOf(row.editor) != row.refused) {
            row.refused = {};
            setError(row, {});
        }
}

void Form::addSection(std::function<QString()> title)
{
    auto *label = new QLabel(this);
    label->setIndent(0);
    theme::setKind(label, "section");
    const Row row{.cell = label, .section = std::move(title), .wide = true};
    m_rows << row;
    m_columns = 0;
    arrange();
    retranslate();
}

void Form::addWide(QWidget *widget)
{
    widget->setParent(this);
    m_rows << Row{.cell = widget, .wide = true};
    m_columns = 0;
    arrange();
}

void Form::addButtons(std::function<QString()> save, std::function<QString()> leave)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, theme::controlPadding, 0, 0);
    row->setSpacing(theme::controlPadding);
    m_save = new QPushButton(bar);
    m_save->setObjectName(u"saveButton"_s);
    theme::setKind(m_save, "primary");
    m_leave = new QPushButton(bar);
    m_leave->setObjectName(u"leaveButton"_s);
    m_saveText = std::move(save);
    m_leaveText = std::move(leave);
    row->addWidget(m_save);
    row->addWidget(m_leave);
    row->addStretch(1);
    m_save->installEventFilter(this);
    if (m_last)
        setTabOrder(m_last, m_save);
    setTabOrder(m_save, m_leave);
    connect(m_save, &QPushButton::clicked, this, &Form::save);
    connect(m_leave, &QPushButton::clicked, this, &Form::leave);
    addWide(bar);
    retranslate();
}

Form::Row *Form::find(const QString &field)
{
    for (Row &row : m_rows)
        if (row.editor && row.about.field == field)
            return &row;
    return nullptr;
}

const Form::Row *Form::find(const QString &field) const
{
    for (const Row &row : m_rows)
        if (row.editor && row.about.field == field)
            return &row;
    return nullptr;
}

QWidget *Form::editor(const QString &field) const
{
    const Row *row = find(field);
    return row ? row->editor : nullptr;
}

void Form::setRowVisible(const QString &field, bool visible)
{
    if (Row *row = find(field)) {
        row->cell->setVisible(visible);
        m_columns = 0;
        arrange();
    }
}

void Form::setRowEnabled(const QString &field, bool enabled)
{
    if (Row *row = find(field))
        row->editor->setEnabled(enabled);
}

void Form::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0); // the item, not the widget
    int line = 0;
    int place = 0;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.cell->isHidden() && row.editor)
            continue;
        if (row.wide && place > 0) {
            ++line;
            place = 0;
        }
        m_grid->addWidget(row.cell, line, place, 1, row.wide ? columns : 1);
        if (row.wide || ++place == columns) {
            ++line;
            place = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (int i = 0; i <= line; ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(line + 1, 1);
}

void Form::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.section)
            static_cast<QLabel *>(row.cell)->setText(row.section());
        if (!row.editor)
            continue;
        const QString label = plainLabel(row.about);
        //: %1 is the label of a field that must be filled
        row.label->setText(row.about.required ? tr("%1 *").arg(label) : label);
        row.editor->setAccessibleName(withoutMnemonic(label));
        if (row.hint)
            row.hint->setText(row.about.hint());
    }
    if (m_save) {
        m_save->setText(m_saveText());
        m_save->setToolTip(withoutMnemonic(m_saveText()) + u"  Ctrl+Enter"_s);
        m_leave->setText(m_leaveText());
        m_leave->setToolTip(withoutMnemonic(m_leaveText()) + u"  Esc"_s);
    }
}

void Form::setError(Row &row, const QString &sentence)
{
    row.error->setText(sentence);
    row.error->setVisible(!sentence.isEmpty());
    theme::setInvalid(row.editor, !sentence.isEmpty());
    row.editor->setAccessibleDescription(sentence);
    row.refused = sentence.isEmpty() ? QVariant() : valueOf(row.editor);
}

bool Form::showErrors(const QList<FormError> &errors)
{
    clearErrors();
    bool allFound = true;
    QWidget *first = nullptr;
    for (const FormError &error : errors) {
        Row *row = find(error.field);
        if (!row) {
            allFound = false;
            continue;
        }
        setError(*row, row->error->text().isEmpty() ? error.sentence : row->error->text() + u'\n' + error.sentence);
    }
    for (const Row &row : std::as_const(m_rows))
        if (!first && row.error && !row.error->isHidden()) {
            first = row.editor;
            first->setFocus();
            comeIntoSight(row.cell);
        }
    return allFound;
}

void Form::clearErrors()
{
    for (Row &row : m_rows)
        if (row.editor)
            setError(row, QString());
}

QString Form::errorOf(const QString &field) const
{
    const Row *row = find(field);
    return row ? row->error->text() : QString();
}

bool Form::check()
{
    QList<FormError> errors;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.editor || row.cell->isHidden() || !row.editor->isEnabled())
            continue;
        const auto *typed = qobject_cast<const TypedEdit *>(row.editor);
        if (typed && typed->hasProblem())
            errors << FormError{row.about.field, typed->problem()};
        else if (row.about.required && isEmpty(row.editor))
            errors << FormError{row.about.field, tr("Fill this in.")};
    }
    showErrors(errors);
    return errors.isEmpty();
}

void Form::markClean()
{
    for (Row &row : m_rows)
        row.stored = valueOf(row.editor);
}

bool Form::isChanged() const
{
    for (const Row &row : m_rows)
        if (row.editor && valueOf(row.editor) != row.stored)
            return true;
    return false;
}

bool Form::mayLeave()
{
    return !isChanged() || !m_question ||
           m_question->confirmed(tr("What was typed here is not saved."), tr("Leaving throws it away."),
                                 tr("Leave without saving"));
}

void Form::focusFirst()
{
    for (const Row &row : std::as_const(m_rows))
        if (row.editor && row.editor->isEnabled() && !row.cell->isHidden()) {
            row.editor->setFocus(Qt::TabFocusReason); // what is proposed is chosen: typing replaces it
            comeIntoSight(row.cell);
            return;
        }
}

void Form::save()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        if (auto *line = qobject_cast<QLineEdit *>(focused))
            Q_EMIT line->editingFinished(); // a value still being typed takes its form first
    if (check())
        Q_EMIT saveAsked();
}

void Form::leave()
{
    if (mayLeave())
        Q_EMIT leaveAsked();
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() & Qt::ControlModifier) {
        save();
        return true;
    }
    if (enter && watched == m_save) {
        save();
        return true;
    }
    const bool many = qobject_cast<QPlainTextEdit *>(watched) != nullptr;
    if (enter && !many && !(key->modifiers() & ~Qt::KeypadModifier)) {
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            Q_EMIT line->editingFinished();
        focusNextPrevChild(true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Form::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        save();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void Form::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Form::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QScrollArea *scrolled(QWidget *widget, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace ui
