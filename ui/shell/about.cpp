// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/kit/mnemonic.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boxWidth = 440;
constexpr int logoSize = 56;

QLabel *line(const QString &words, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    theme::setKind(label, kind);
    return label;
}

void addClose(QDialog *box, QVBoxLayout *column)
{
    auto *close = new QPushButton(About::tr("Close"), box);
    close->setObjectName(u"closeButton"_s);
    box->connect(close, &QPushButton::clicked, box, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    box->setFixedSize(boxWidth, column->totalHeightForWidth(boxWidth)); // wrapped lines count
}

QVBoxLayout *columnOf(QDialog *box)
{
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setFixedWidth(boxWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::pagePadding, theme::pagePadding, theme::pagePadding, theme::panelPadding);
    column->setSpacing(theme::fieldGap);
    return column;
}

} // namespace

About::About(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutBox"_s);
    setWindowTitle(tr("About Kehou"));
    QVBoxLayout *column = columnOf(this);
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/style/kehou.svg"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    column->addWidget(logo);
    column->addWidget(line(tr("Kehou %1").arg(QCoreApplication::applicationVersion()), "title", this));
    column->addWidget(
        line(tr("The after-school service of one school: applications, places, attendance, money and archive."),
             "plain", this));
    column->addWidget(line(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                              "without any warranty. Everything stays in your school file on this computer."),
                           "muted", this));
    column->addWidget(
        line(tr("Built with Qt %1. Icons: Breeze, by the KDE community.").arg(QLatin1StringView(qVersion())), "muted",
             this));
    addClose(this, column);
}

HelpBox::HelpBox(const QString &title, const QString &sentences, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpBox"_s);
    setWindowTitle(title);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(line(title, "title", this));
    if (!sentences.isEmpty())
        column->addWidget(line(sentences, "plain", this));
    auto *keys = new QGridLayout;
    keys->setHorizontalSpacing(theme::pagePadding);
    keys->setVerticalSpacing(theme::grid);
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = keys->rowCount();
        keys->addWidget(line(action->shortcut().toString(QKeySequence::NativeText), "muted", this), row, 0);
        keys->addWidget(line(withoutMnemonic(action->text()), "plain", this), row, 1);
    }
    keys->setColumnStretch(1, 1);
    column->addLayout(keys);
    addClose(this, column);
}

} // namespace ui
