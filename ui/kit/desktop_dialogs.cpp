// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/desktop_dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folderKey = u"files/folder"_s;

QString lastFolder()
{
    const QString kept = QSettings().value(folderKey).toString();
    return QDir(kept).exists() && !kept.isEmpty() ? kept
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

} // namespace

bool DesktopQuestion::confirmed(const QString &what, const QString &consequence, const QString &confirm)
{
    QMessageBox box(m_window);
    box.setObjectName(u"questionBox"_s);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(QCoreApplication::translate("ui::WelcomePage", "Kehou"));
    box.setText(what);
    box.setInformativeText(consequence);
    const QPushButton *yes = box.addButton(confirm, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(QCoreApplication::translate("Question", "Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec(); // the one place that waits: the seam promises an answer
    return box.clickedButton() == yes;
}

QString DesktopFileChooser::fileToOpen(const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(m_window, title, lastFolder(), filter));
}

QStringList DesktopFileChooser::filesToOpen(const QString &title, const QString &filter)
{
    const QStringList chosen = QFileDialog::getOpenFileNames(m_window, title, lastFolder(), filter);
    if (!chosen.isEmpty())
        (void)remembered(chosen.first());
    return chosen;
}

QString DesktopFileChooser::fileToSave(const QString &title, const QString &suggestedName, const QString &filter)
{
    return remembered(
        QFileDialog::getSaveFileName(m_window, title, QDir(lastFolder()).filePath(suggestedName), filter));
}

QString DesktopFileChooser::folder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title, lastFolder());
}

} // namespace ui
