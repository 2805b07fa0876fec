// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/documents_panel.h"

#include "core/exchange/whole_file.h"
#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ProgramDocument;

DocumentsPanel::DocumentsPanel(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this)), m_hint(new QLabel(this)),
      m_add(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    theme::setKind(m_hint, "hint");
    m_hint->setWordWrap(true);
    m_add->setObjectName(u"addDocumentButton"_s);
    m_add->setAutoDefault(false);
    m_add->setIcon(icon(Icon::Add, theme::Role::Accent));
    theme::setKind(m_add, "link");
    m_column->addWidget(m_hint);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { attempt(this, [this] { chooseFile(); }); });
    setFocusProxy(m_add);
}

void DocumentsPanel::setProgram(core::ProgramId program)
{
    m_program = program;
    show();
}

void DocumentsPanel::load()
{
    QList<core::ProgramDocumentId> now;
    if (m_program.isSet())
        for (const ProgramDocument &document : m_desk.book.programs.documents(m_program))
            now << document.id;
    if (now != m_shown) // otherwise the keyboard stays where it is
        show();
}

void DocumentsPanel::show()
{
    for (QWidget *line : std::as_const(m_lines)) {
        m_column->removeWidget(line);
        line->hide();
        for (QWidget *child : line->findChildren<QWidget *>())
            child->setObjectName(QString()); // its name belongs to the line that comes now
        line->deleteLater();
    }
    m_lines.clear();
    m_shown.clear();
    if (m_program.isSet())
        for (const ProgramDocument &document : m_desk.book.programs.documents(m_program))
            addLine(document);
    m_add->setEnabled(m_program.isSet());
    m_hint->setVisible(!m_program.isSet());
}

void DocumentsPanel::addLine(const ProgramDocument &document)
{
    auto *line = new QWidget(this);
    const QString number = QString::number(m_lines.size() + 1);
    auto *name = new QPushButton(line);
    name->setObjectName(u"document%1Button"_s.arg(number));
    name->setAutoDefault(false);
    theme::setKind(name, "link");
    name->setText(fontMetrics().elidedText(document.name, Qt::ElideMiddle, 220));
    //: %1 is a file name, %2 a day, %3 who added it, %4 a checksum
    name->setToolTip(
        tr("%1\nAdded on %2 by %3\nSHA-256 %4")
            .arg(document.name, words::dateText(document.addedAt.date()), document.addedBy, document.sha256));
    name->setAccessibleName(tr("Open %1").arg(document.name));
    auto *size = new QLabel(QLocale().formattedDataSize(document.size, 0, QLocale::DataSizeTraditionalFormat), line);
    theme::setKind(size, "muted");
    auto *more = new QToolButton(line);
    more->setObjectName(u"document%1MoreButton"_s.arg(number));
    more->setIcon(icon(Icon::More, theme::Role::Muted));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("Save or remove %1").arg(document.name));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Save as…"), this, [this, document] { attempt(this, [&] { saveAs(document); }); });
    menu->addAction(tr("Remove"), this, [this, document] { attempt(this, [&] { remove(document); }); });
    more->setMenu(menu);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(size);
    row->addWidget(more);
    connect(name, &QPushButton::clicked, this, [this, document] { attempt(this, [&] { open(document); }); });
    m_column->insertWidget(int(m_lines.size()), line);
    m_lines << line;
    m_shown << document.id;
}

void DocumentsPanel::chooseFile()
{
    const QString path = m_desk.files.fileToOpen(tr("Add a document"), tr("All files (*)"));
    if (!path.isEmpty())
        add(path);
}

void DocumentsPanel::add(const QString &path)
{
    QFile file(path);
    Page *page = Page::around(this);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::FailureCode::FileUnreadable, {{u"path"_s, path}});
    // One byte more than is kept is enough to know that it is too much.
    const QByteArray content = file.read(core::mostDocumentBytes + 1);
    const auto added = m_desk.book.programs.attach(m_program, QFileInfo(path).fileName(), content);
    show();
    if (!page)
        return;
    if (added)
        offerUndo(*page, m_desk, tr("Added: %1.").arg(QFileInfo(path).fileName()));
    else
        page->messages()->showFailure(sentencesOf(added.findings(), core::Severity::Refusal));
}

void DocumentsPanel::open(const ProgramDocument &document)
{
    QDir folder(m_copies.path());
    folder.mkpath(document.id.text());
    const QString path = folder.filePath(document.id.text() + u'/' + QFileInfo(document.name).fileName());
    core::exchange::writeWhole(path, m_desk.book.programs.documentContent(document.id));
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DocumentsPanel::saveAs(const ProgramDocument &document)
{
    const QString path = m_desk.files.fileToSave(tr("Save the document"), document.name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    core::exchange::writeWhole(path, m_desk.book.programs.documentContent(document.id));
    if (Page *page = Page::around(this))
        page->messages()->showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void DocumentsPanel::remove(const ProgramDocument &document)
{
    (void)m_desk.book.programs.removeDocument(document.id);
    show();
    if (Page *page = Page::around(this))
        offerUndo(*page, m_desk, tr("Removed: %1.").arg(document.name));
}

void DocumentsPanel::retranslate()
{
    m_add->setText(tr("Add a document…"));
    m_hint->setText(tr("Documents can be added when the program is saved."));
    show();
}

} // namespace ui
