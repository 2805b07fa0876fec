// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attempt.h"

#include "ui/words/failures.h"

#include <QDebug>
#include <QMessageBox>

namespace ui {

void tellFailure(QWidget *where, const core::Failure &failure)
{
    qWarning("%s", failure.what());
    for (QWidget *around = where; around; around = around->parentWidget())
        if (auto *host = dynamic_cast<FailureHost *>(around)) {
            host->showFailure(failure);
            return;
        }
    auto *box = new QMessageBox(QMessageBox::Critical, QString(), words::words(failure), QMessageBox::Close, where);
    box->setObjectName(QStringLiteral("failureBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui
