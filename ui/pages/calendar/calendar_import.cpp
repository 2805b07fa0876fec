// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_import.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::CalendarLayer;

namespace {

constexpr qsizetype changesShown = 14;
constexpr qint64 largestFile = 1 << 20; ///< a calendar of one year has some five kilobytes

QLabel *wrapped(const char *kind, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    theme::setKind(made, kind);
    return made;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::FailureCode::FileUnreadable, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    return file.read(largestFile);
}

} // namespace

CalendarImport::CalendarImport(PageDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(new QLabel(this)), m_words(wrapped("muted", this)),
      m_layerWords(new QLabel(this)), m_layer(new Choice(this)), m_file(new QPushButton(this)),
      m_knownWords(wrapped("hint", this)), m_preview(wrapped("plain", this)), m_take(new QPushButton(this)),
      m_leave(new QPushButton(this))
{
    setObjectName(u"calendarImport"_s);
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    m_layer->setObjectName(u"importLayerChoice"_s);
    m_file->setObjectName(u"calendarFileButton"_s);
    m_take->setObjectName(u"takeCalendarButton"_s);
    theme::setKind(m_take, "primary");
    m_leave->setObjectName(u"leaveImportButton"_s);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layerWords->setBuddy(m_layer);
    m_layer->setItems([] {
        return QList<Choice::Item>{{int(CalendarLayer::National), tr("the national list of a year")},
                                   {int(CalendarLayer::Lhasa), tr("a notice of Lhasa City")}};
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_layerWords), static_cast<QWidget *>(m_layer)})
        column->addWidget(widget);
    column->addWidget(m_file, 0, Qt::AlignLeft);
    column->addWidget(m_knownWords);
    auto *known = new QHBoxLayout;
    for (const core::CalendarList &list : core::CalendarOffice::knownLhasaLists()) {
        auto *one = new QPushButton(this);
        one->setObjectName(u"known%1Button"_s.arg(list.year));
        one->setText(QString::number(list.year));
        connect(one, &QPushButton::clicked, this, [this, list] {
            m_layer->setValue(int(CalendarLayer::Lhasa));
            attempt(this, [this, &list] { show({list}, list.source); });
        });
        known->addWidget(one);
        m_known << one;
    }
    known->addStretch(1);
    column->addLayout(known);
    column->addWidget(scrolled(m_preview), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(m_file, &QPushButton::clicked, this, [this] { attempt(this, [this] { chooseFile(); }); });
    connect(m_take, &QPushButton::clicked, this, [this] { attempt(this, [this] { take(); }); });
    connect(m_leave, &QPushButton::clicked, this, &CalendarImport::left);
}

void CalendarImport::start()
{
    m_lists.clear();
    m_name.clear();
    m_preview->clear();
    m_take->setEnabled(false);
    if (!m_layer->value().isValid()) // the nation's lists come with the program
        m_layer->setValue(int(CalendarLayer::Lhasa));
    m_layer->setFocus();
}

void CalendarImport::chooseFile()
{
    const QString path = m_desk.files.fileToOpen(tr("Calendar file"), tr("Calendar files (*.json)"));
    if (path.isEmpty())
        return;
    const auto read = core::CalendarOffice::read(bytesOf(path), CalendarLayer(m_layer->value().toInt()));
    if (read)
        show(read.value(), QFileInfo(path).fileName());
    else
        refuse(read.findings());
}

void CalendarImport::show(const QList<core::CalendarList> &lists, const QString &name)
{
    m_lists = lists;
    m_name = name;
    m_preview->setText(preview());
    m_take->setEnabled(true);
    m_take->setFocus();
}

void CalendarImport::refuse(const core::Findings &findings)
{
    m_lists.clear();
    m_take->setEnabled(false);
    QStringList lines{tr("The file was not taken over; nothing has changed.")};
    for (const core::Finding &finding : findings)
        lines << said(finding).sentence;
    m_preview->setText(lines.join(u"\n\n"_s));
}

/// What becomes different in the term, day by day.
QString CalendarImport::preview() const
{
    QStringList years;
    qsizetype listed = 0;
    for (const core::CalendarList &list : m_lists) {
        years << QString::number(list.year);
        listed += list.days.size();
    }
    const int count = static_cast<int>(listed);
    //: %1 is a file, %2 years, %n days in it
    QStringList lines{tr("%1 holds %n days of %2.", nullptr, count).arg(m_name, words::listText(years))};
    const QList<core::CalendarDay> before = m_desk.book.calendar.days(m_desk.term);
    const QList<core::CalendarDay> after = m_desk.book.calendar.daysWith(m_desk.term, m_lists);
    QStringList changes;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (before.at(i).kind != after.at(i).kind || before.at(i).service != after.at(i).service)
            //: a day, what it was, what it becomes
            changes << tr("%1: %2 → %3")
                           .arg(words::dayLabel(before.at(i).date), words::dayWords(before.at(i)),
                                words::dayWords(after.at(i)));
    if (changes.isEmpty()) {
        lines << tr("In this term nothing changes.");
        return lines.join(u"\n\n"_s);
    }
    //: numbers of service days
    lines << tr("Service days of this term: %1 → %2")
                 .arg(core::countDays(before).total)
                 .arg(core::countDays(after).total);
    const int more = static_cast<int>(changes.size() - changesShown);
    changes = changes.mid(0, changesShown);
    if (more > 0)
        changes << tr("… and %n more days", nullptr, more);
    lines << changes.join(u'\n');
    return lines.join(u"\n\n"_s);
}

void CalendarImport::take()
{
    const core::Outcome<int> taken = m_desk.book.calendar.take(m_lists);
    if (!taken)
        return refuse(taken.findings());
    Q_EMIT this->taken(tr("Taken over: %1.").arg(m_name));
}

void CalendarImport::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QFrame::keyPressEvent(event);
}

void CalendarImport::retranslate()
{
    m_title->setText(tr("Import days off"));
    m_words->setText(tr("A calendar file holds the days off and make-up days of a year: the national list, or the "
                        "notice of Lhasa City that another school wrote down. A list takes the place of the one of "
                        "its year."));
    m_layerWords->setText(tr("&What the file is"));
    m_file->setText(tr("&Choose the file…"));
    m_knownWords->setText(tr("Notices of Lhasa that are known from past years:"));
    m_take->setText(tr("&Take over"));
    m_leave->setText(tr("Close"));
    m_leave->setToolTip(tr("Close") + u"  Esc"_s);
    if (!m_lists.isEmpty())
        m_preview->setText(preview());
}

} // namespace ui
