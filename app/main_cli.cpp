// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/language.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    // Reports need fonts but never a screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kehou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEHOU_VERSION));

    QStringList words = QCoreApplication::arguments().mid(1);
    app::Language language(app::takeLanguage(words));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(app::runCommand(words, out, err));
}
