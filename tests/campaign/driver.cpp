// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work on a school file, for being killed in the middle: kehou_campaign_driver FOLDER WORK ACCIDENT N.
// Says a line for everything that is saved, and at the end how many calls have changed the disk.
#include "tests/campaign/broken_disk.h"
#include "tests/campaign/school_at_risk.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    const auto say = [](const QByteArray &line) {
        std::fputs((line + '\n').constData(), stdout);
        std::fflush(stdout);
    };
    for (const risk::Work work : risk::everyWork)
        if (risk::name(work) == words[2]) {
            disk::plan(disk::Accident(words[3].toInt()), words[4].toLong());
            risk::doWork(work, {words[1]}, [&say](const QString &what) { say("saved " + what.toUtf8()); });
            say("calls " + QByteArray::number(qlonglong(disk::calls())));
            return 0;
        }
    return 2;
}
