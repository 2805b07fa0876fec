// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/file_section.h"

#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/copy_keeper.h"
#include "ui/pages/settings/copies_panel.h"
#include "ui/words/journal.h"
#include "ui/words/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int journalLines = 200;

/// Whom or what a line of the journal is about, by the name the record had.
QString about(const core::JournalEntry &entry)
{
    const QJsonObject record = QJsonDocument::fromJson(entry.after.isEmpty() ? entry.before : entry.after).object();
    for (const QString &key : {u"name"_s, u"title"_s, u"source"_s})
        if (const QString text = record.value(key).toString(); !text.isEmpty())
            return text;
    return words::label(entry.subject);
}

} // namespace

RecordModel<core::JournalEntry>::Columns FileSection::columns()
{
    using core::JournalEntry;
    return {{.title = [] { return tr("When"); },
             .show = [](const JournalEntry &entry) { return words::dateTimeText(entry.at); },
             .sort = [](const JournalEntry &entry) { return entry.number; },
             .width = 150,
             .name = u"when"_s},
            {.title = [] { return tr("Who"); },
             .show =
                 [](const JournalEntry &entry) {
                     return entry.actor.name.isEmpty() ? entry.actor.workstation : entry.actor.name;
                 },
             .width = 140,
             .name = u"who"_s},
            {.title = [] { return tr("What"); },
             .show = [](const JournalEntry &entry) { return words::actionWords(entry.action); },
             .width = 240,
             .name = u"what"_s},
            {.title = [] { return tr("About"); }, .show = about, .width = 220, .name = u"about"_s},
            {.title = [] { return tr("Computer"); },
             .show = [](const JournalEntry &entry) { return entry.actor.workstation; },
             .width = 160,
             .name = u"computer"_s}};
}

FileSection::FileSection(PageDesk &desk, QWidget *parent)
    : SettingsSection(desk, parent), m_journal(columns()), m_path(new QLabel(this)), m_holds(new QLabel(this)),
      m_copies(desk.copies ? new CopiesPanel(*desk.copies, desk.files, this) : nullptr),
      m_verify(new QPushButton(this)), m_backUp(new QPushButton(this)), m_list(new RecordView(this))
{
    setObjectName(u"fileSection"_s);
    m_journal.setId([](const core::JournalEntry &entry) { return entry.number; });
    m_path->setObjectName(u"filePathLabel"_s);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setWordWrap(true);
    theme::setKind(m_path, "strong");
    theme::setKind(m_holds, "muted");
    m_verify->setObjectName(u"verifyButton"_s);
    m_verify->setIcon(icon(Icon::Check));
    m_verify->setText(tr("E&xamine the file"));
    m_backUp->setObjectName(u"backUpButton"_s);
    m_backUp->setIcon(icon(Icon::Save));
    m_backUp->setText(tr("Save a safe &copy…"));
    m_list->setObjectName(u"journalList"_s);
    m_list->setTable(&m_journal);
    auto *head = new QFrame(this);
    theme::setKind(head, "panel");
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::grid);
    words->addWidget(m_path);
    words->addWidget(m_holds);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    row->setSpacing(theme::controlPadding);
    row->addLayout(words, 1);
    row->addWidget(m_verify);
    row->addWidget(m_backUp);
    auto *title = new QLabel(tr("What was done last"), this);
    theme::setKind(title, "section");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(head);
    if (m_copies)
        column->addWidget(m_copies);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    connect(m_verify, &QPushButton::clicked, this, [this] { attempt(this, [this] { verify(); }); });
    connect(m_backUp, &QPushButton::clicked, this, [this] { attempt(this, [this] { backUp(); }); });
}

void FileSection::load()
{
    const core::BookCounts counts = m_desk.book.counts();
    m_path->setText(QDir::toNativeSeparators(m_desk.book.path()));
    m_holds->setText(tr("%1 pupils, %2 programs, %3 applications, %4 seats, %5 lines of journal.")
                         .arg(counts.pupils)
                         .arg(counts.programs)
                         .arg(counts.applications)
                         .arg(counts.seats)
                         .arg(counts.journal));
    if (m_copies)
        m_copies->load();
    m_journal.setRecords(m_desk.book.journal(journalLines));
}

void FileSection::verify()
{
    const core::Verification found = m_desk.book.verify();
    if (found.isSound())
        Q_EMIT done(tr("The file is sound, and no line of its journal was changed afterwards."));
    else if (!found.integrity.isEmpty() || found.brokenReferences > 0)
        Q_EMIT caution(tr("The file is damaged. Save a safe copy now and open the last good copy."));
    else
        Q_EMIT caution(tr("The journal was changed from outside at line %1 or after it.").arg(found.brokenJournalLine));
}

void FileSection::backUp()
{
    const QString name = u"%1 %2.kehou"_s.arg(QFileInfo(m_desk.book.path()).completeBaseName(),
                                              m_desk.book.today().toString(Qt::ISODate));
    const QString path = m_desk.files.fileToSave(tr("Save a safe copy"), name, tr("School files (*.kehou)"));
    if (path.isEmpty())
        return;
    if (m_desk.copies) {
        m_desk.copies->saveAs(path);
        return;
    }
    m_desk.book.backUp(path);
    Q_EMIT done(tr("A safe copy lies at %1. It was examined and is whole.").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
