// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/guardian_rows.h"

#include "ui/kit/theme.h"
#include "ui/pages/students/masked_edit.h"

#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int linesOfTheForm = 2;
constexpr int linesAtLeast = 4;
} // namespace

GuardianRows::GuardianRows(const QList<core::Guardian> &guardians, QWidget *parent)
    : QWidget(parent), m_more(new QPushButton(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::controlPadding);
    grid->setVerticalSpacing(theme::controlPadding);
    for (int column = 0; column < 3; ++column) {
        auto *head = new QLabel(this);
        theme::setKind(head, "hint");
        grid->addWidget(head, 0, column);
        m_heads << head;
    }
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 4);
    const int stored = int(guardians.size());
    for (int i = 0; i < std::max(linesAtLeast, stored + 1); ++i)
        addLine(grid, i < stored ? guardians.at(i) : core::Guardian{.place = i + 1});
    m_more->setObjectName(u"addGuardianButton"_s);
    theme::setKind(m_more, "link");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(grid);
    column->addLayout(foot);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showLines(m_shown + 1);
        m_lines.at(m_shown - 1).name->setFocus();
    });
    setFocusProxy(m_lines.first().name);
    showLines(std::max(linesOfTheForm, stored));
    retranslate();
}

void GuardianRows::addLine(QGridLayout *grid, const core::Guardian &guardian)
{
    const int number = int(m_lines.size()) + 1;
    Line line{.name = new QLineEdit(guardian.name, this),
              .relation = new QLineEdit(guardian.relation, this),
              .phone = new MaskedEdit(MaskedEdit::Kind::Phone, this),
              .collects = new QCheckBox(this),
              .stored = guardian};
    line.phone->setValue(guardian.phone);
    line.collects->setChecked(guardian.mayCollect);
    const QString prefix = u"guardian%1"_s.arg(number);
    line.name->setObjectName(prefix + u"NameEdit"_s);
    line.relation->setObjectName(prefix + u"RelationEdit"_s);
    line.phone->setObjectName(prefix + u"PhoneEdit"_s);
    line.collects->setObjectName(prefix + u"CollectCheck"_s);
    grid->addWidget(line.name, number, 0);
    grid->addWidget(line.relation, number, 1);
    grid->addWidget(line.phone, number, 2);
    grid->addWidget(line.collects, number, 3);
    connect(line.name, &QLineEdit::textEdited, this, &GuardianRows::edited);
    connect(line.relation, &QLineEdit::textChanged, this, &GuardianRows::edited);
    connect(line.phone, &MaskedEdit::valueChanged, this, &GuardianRows::edited);
    connect(line.collects, &QCheckBox::toggled, this, &GuardianRows::edited);
    m_lines << line;
}

void GuardianRows::showLines(int count)
{
    m_shown = std::min(count, int(m_lines.size()));
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        for (QWidget *field : std::initializer_list<QWidget *>{line.name, line.relation, line.phone, line.collects})
            field->setVisible(i < m_shown);
    }
    m_more->setVisible(m_shown < m_lines.size());
}

QList<core::Guardian> GuardianRows::guardians() const
{
    QList<core::Guardian> list;
    for (const Line &line : m_lines) {
        core::Guardian guardian = line.stored;
        guardian.name = line.name->text().trimmed();
        guardian.relation = line.relation->text().trimmed();
        guardian.phone = line.phone->value();
        guardian.mayCollect = line.collects->isChecked();
        guardian.place = int(list.size()) + 1;
        if (!guardian.name.isEmpty() || !guardian.relation.isEmpty() || !guardian.phone.isEmpty())
            list << guardian;
    }
    return list;
}

QString GuardianRows::digest() const
{
    QStringList parts;
    for (const core::Guardian &guardian : guardians())
        parts << guardian.name << guardian.relation << guardian.phone << QString::number(guardian.mayCollect);
    return parts.join(u'\n');
}

void GuardianRows::retranslate()
{
    const QStringList heads{tr("Name"), tr("Relation"), tr("Telephone")};
    for (int i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setText(heads.at(i));
    m_more->setText(tr("Add a guardian"));
    const QStringList relations{tr("father"),      tr("mother"), tr("grandfather"),
                                tr("grandmother"), tr("uncle"),  tr("aunt")};
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        line.name->setAccessibleName(tr("Guardian %1: name").arg(i + 1));
        line.relation->setAccessibleName(tr("Guardian %1: relation").arg(i + 1));
        line.phone->setAccessibleName(tr("Guardian %1: telephone").arg(i + 1));
        line.collects->setText(tr("may collect"));
        line.collects->setAccessibleName(tr("Guardian %1: may collect the child").arg(i + 1));
        auto *completer = new QCompleter(relations, line.relation);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line.relation->setCompleter(completer);
    }
}

void GuardianRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
