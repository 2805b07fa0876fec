// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fieldWidth = 260;
}

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_chipRow(new QHBoxLayout), m_count(new QLabel(this))
{
    m_edit->setObjectName(u"filterEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(Icon::Filter, theme::Role::Muted), QLineEdit::LeadingPosition);
    m_edit->setMinimumWidth(160);
    m_edit->setMaximumWidth(fieldWidth);
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"filterCountLabel"_s);
    theme::setKind(m_count, "muted");
    m_chipRow->setSpacing(theme::controlPadding);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::fieldGap);
    row->addWidget(m_edit, 2);
    row->addLayout(m_chipRow);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    retranslate();
}

void SearchBar::setPlaceholder(std::function<QString()> text)
{
    m_placeholder = std::move(text);
    retranslate();
}

void SearchBar::addChip(const QString &key, std::function<QString()> title, bool on)
{
    auto *button = new QPushButton(title(), this);
    button->setObjectName(key + u"Chip"_s);
    button->setCheckable(true);
    button->setChecked(on);
    theme::setKind(button, "chip");
    m_chipRow->addWidget(button);
    m_chips.insert(key, {button, std::move(title)});
    connect(button, &QPushButton::toggled, this, [this, key](bool checked) { Q_EMIT chipChanged(key, checked); });
}

bool SearchBar::isChipOn(const QString &key) const
{
    const auto chip = m_chips.constFind(key); // asked once for every row: value() would copy the title's function
    return chip != m_chips.cend() && chip->button->isChecked();
}

void SearchBar::setChipOn(const QString &key, bool on)
{
    if (QPushButton *button = m_chips.value(key).button)
        button->setChecked(on);
}

void SearchBar::addControl(QWidget *control) { m_chipRow->addWidget(control); }

void SearchBar::setCount(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    if (total < 0)
        m_count->clear();
    else if (shown == total)
        m_count->setText(tr("%n rows", nullptr, total));
    else
        //: how many rows of a list the filter leaves
        m_count->setText(tr("%1 of %2 rows").arg(shown).arg(total));
}

QStringList SearchBar::chosenWords() const
{
    QStringList words;
    if (const QString typed = m_edit->text().trimmed(); !typed.isEmpty())
        //: what was typed into the filter over a list
        words << tr("“%1”").arg(typed);
    for (int place = 0; place < m_chipRow->count(); ++place) {
        const QWidget *control = m_chipRow->itemAt(place)->widget();
        if (const auto *choice = qobject_cast<const QComboBox *>(control); choice && choice->currentIndex() > 0)
            words << choice->currentText();
        for (const Chip &chip : m_chips)
            if (chip.button == control && chip.button->isChecked())
                words << withoutMnemonic(chip.title());
    }
    return words;
}

QString SearchBar::text() const { return m_edit->text(); }
void SearchBar::setText(const QString &text) { m_edit->setText(text); }

void SearchBar::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBar::retranslate()
{
    m_edit->setPlaceholderText(m_placeholder ? m_placeholder() : tr("Filter"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setText(chip.title());
    setCount(m_shown, m_total);
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool goesOn = static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier; // of a guide, not ours
        if (!goesOn && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
