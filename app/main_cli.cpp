// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

/// A script's mail should hold our words only: what the toolkit says about a missing desktop session is left out.
void tell(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(tell);
    // Reports need fonts but never a screen; nothing else needs either.
    std::unique_ptr<QCoreApplication> application;
    if (std::any_of(argv + 1, argv + argc, [](const char *word) { return qstrcmp(word, "report") == 0; })) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("kehou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEHOU_VERSION));

    QStringList words = QCoreApplication::arguments().mid(1);
    app::Language language(app::takeLanguage(words));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(app::runCommand(words, out, err));
}
