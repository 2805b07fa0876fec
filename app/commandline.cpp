// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/command.h"
#include "core/base/failure.h"
#include "ui/words/failures.h"
#include "ui/words/findings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString helpLine(const Command &command)
{
    return u"  %1\n      %2\n"_s.arg(command.usage, QCoreApplication::translate("CommandLine", command.words));
}

Exit help(const QStringList &words, QTextStream &out, QTextStream &err)
{
    const QList<Command> &all = commands();
    if (words.isEmpty()) {
        out << QCoreApplication::translate("CommandLine", "kehou-cli COMMAND [ARGUMENTS] [OPTIONS]") << "\n\n";
        for (const Command &command : all)
            out << helpLine(command);
        out << '\n'
            << QCoreApplication::translate("CommandLine", "Options of every command: --json, --lang zh_CN|en|bo_CN")
            << '\n';
        return Exit::Done;
    }
    const auto found = std::ranges::find(all, words.first(), &Command::name);
    if (found == all.end()) {
        err << QCoreApplication::translate("CommandLine", "There is no command %1.").arg(words.first()) << '\n';
        return Exit::Usage;
    }
    out << helpLine(*found);
    return Exit::Done;
}

/// A name that is not there was typed wrongly; everything else is a file that cannot be used.
Exit exitOf(const Failure &failure) { return failure.code() == FailureCode::UnknownName ? Exit::Usage : Exit::File; }

} // namespace

namespace {

void write(const Desk &desk, const QJsonDocument &document, const QStringList &lines)
{
    if (desk.json)
        desk.out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    else
        for (const QString &line : lines)
            desk.out << line << '\n';
}

} // namespace

void Desk::answer(const QJsonObject &object, const QStringList &lines) const
{
    write(*this, QJsonDocument(object), lines);
}

void Desk::answerList(const QJsonArray &list, const QStringList &lines) const
{
    write(*this, QJsonDocument(list), lines);
}

void Desk::tell(const Findings &findings) const
{
    for (const Finding &finding : findings)
        err << ui::words::words(finding) << '\n';
}

Exit runCommand(const QStringList &given, QTextStream &out, QTextStream &err)
{
    QStringList words = given;
    const bool json = words.removeAll(u"--json"_s) > 0;
    if (words.isEmpty() || words.first() == u"help"_s || words.first() == u"--help"_s)
        return help(words.mid(1), out, err);
    if (words.first() == u"--version"_s) {
        out << u"kehou-cli "_s << QCoreApplication::applicationVersion() << '\n';
        return Exit::Done;
    }
    const auto command = std::ranges::find(commands(), words.first(), &Command::name);
    if (command == commands().end()) {
        err << QCoreApplication::translate("CommandLine", "There is no command %1. “kehou-cli help” lists them.")
                   .arg(words.first())
            << '\n';
        return Exit::Usage;
    }
    const SystemClock clock;
    try {
        const Arguments arguments(words.mid(1), command->flags, command->options);
        return command->run({.arguments = arguments, .out = out, .err = err, .json = json, .clock = clock});
    } catch (const UsageError &error) {
        err << error.words << '\n' << helpLine(*command);
        return Exit::Usage;
    } catch (const Failure &failure) {
        err << ui::words::words(failure) << '\n';
        return exitOf(failure);
    }
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Failure(FailureCode::FileMissing, {{u"path"_s, path}});
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::FileUnreadable, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    return file.readAll();
}

} // namespace app
