// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kehou"));
    QCoreApplication::setApplicationName(QStringLiteral("kehou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEHOU_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kehou"));

    QStringList words = QCoreApplication::arguments().mid(1);
    const bool named = words.contains(QStringLiteral("--lang"));
    const QString asked = app::takeLanguage(words);
    const QString kept = QSettings().value(QStringLiteral("language")).toString();
    ui::theme::apply(ui::MainWindow::rememberedScheme());

    ui::DesktopQuestion question;
    ui::DesktopFileChooser files;
    app::Application kehou(named || kept.isEmpty() ? asked : kept, question, files);
    question.setWindow(&kehou.window());
    files.setWindow(&kehou.window());
    kehou.start(words.value(0));
    return QApplication::exec();
}
