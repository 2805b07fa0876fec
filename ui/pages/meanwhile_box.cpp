// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meanwhile_box.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/kit/two_texts.h"
#include "ui/pages/undo_desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize boxSize(720, 440);

QLabel *wrapped(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(0);
    theme::setKind(label, kind);
    return label;
}

} // namespace

MeanwhileBox::MeanwhileBox(PageDesk &desk, const MeanwhileTexts &texts,
                           std::function<void(const QStringList &fromFile)> save, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"meanwhileBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed meanwhile – Kehou"));
    resize(boxSize);
    QList<TextPair> pairs;
    for (const words::FieldDifference &field :
         words::differences(texts.subject, texts.mine, texts.file, namesOf(desk))) {
        // Where the form still holds what it was opened with, the file's newer text is the likely one.
        const bool untouched = texts.mine.value(field.column) == texts.read.value(field.column);
        pairs << TextPair{field.label, field.one, field.other, untouched};
        m_columns << field.column;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pagePadding, theme::pagePadding, theme::pagePadding, theme::panelPadding);
    column->setSpacing(theme::fieldGap);
    column->addWidget(wrapped(tr("%1 was changed while the form was open").arg(texts.name), "section", this));
    column->addWidget(
        wrapped(tr("Nothing is lost: choose for each field which text holds, then save."), "muted", this));
    m_texts = new TwoTexts(tr("In the form"), tr("In the file now"), pairs, true);
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    auto *margin = new QVBoxLayout(inside);
    margin->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    margin->addWidget(m_texts);
    margin->addStretch(1);
    auto *frame = new QFrame(this);
    theme::setKind(frame, "panel");
    auto *edge = new QVBoxLayout(frame);
    edge->setContentsMargins(1, 1, 1, 1);
    edge->addWidget(scrolled(inside, frame));
    column->addWidget(frame, 1);
    auto *keep = new QPushButton(tr("&Save what is chosen"), this);
    keep->setObjectName(u"saveChosenButton"_s);
    keep->setDefault(true);
    theme::setKind(keep, "primary");
    auto *back = new QPushButton(tr("&Back to the form"), this);
    back->setObjectName(u"backToFormButton"_s);
    connect(keep, &QPushButton::clicked, this, [this, save = std::move(save)] {
        const QStringList fromFile = chosen();
        accept();
        save(fromFile);
    });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(keep);
    column->addLayout(buttons);
}

bool MeanwhileBox::differ(PageDesk &desk, const MeanwhileTexts &texts)
{
    return !words::differences(texts.subject, texts.mine, texts.file, namesOf(desk)).isEmpty();
}

QStringList MeanwhileBox::chosen() const
{
    QStringList fromFile;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_texts->takesRight(i))
            fromFile << m_columns.at(i);
    return fromFile;
}

bool entersAnew(PageDesk &desk, const QString &name)
{
    return desk.question.confirmed(
        MeanwhileBox::tr("%1 was removed while the form was open. Enter it anew?").arg(name),
        MeanwhileBox::tr("What stands in the form becomes a new record. The removed one may lie in the recycle bin."),
        MeanwhileBox::tr("Enter anew"));
}

} // namespace ui
