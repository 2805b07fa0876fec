// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/base/failure.h"
#include "ui/print/painter.h"
#include "ui/print/pdf_finish.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace ui::print {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void failWriting(const QString &path, const QString &reason, qint64 size)
{
    QStorageInfo storage(QFileInfo(path).absolutePath());
    if (reason == qt_error_string(ENOSPC))
        throw core::Failure(core::FailureCode::DiskFull, {{u"path"_s, path}});
    if (storage.isValid() && storage.isReady() && storage.bytesAvailable() < size && !storage.isReadOnly())
        throw core::Failure(core::FailureCode::DiskFull, {{u"path"_s, path}});
    throw core::Failure(core::FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, reason}});
}

} // namespace

QByteArray pdf(const core::report::Document &document, const core::Progress &progress)
{
    const Pages pages(document, progress);
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1440); // the layout's own unit: nothing is scaled
    paintAll(pages, writer, progress);
    return finishPdf(raw, {.title = document.title,
                           .author = document.school,
                           .creator = u"Kehou"_s,
                           .made = QDateTime::currentDateTime(),
                           .glyphTexts = pages.glyphTexts()});
}

void writePdf(const core::report::Document &document, const QString &path, const core::Progress &progress)
{
    const QByteArray bytes = pdf(document, progress);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        failWriting(path, file.errorString(), 0);
    const bool whole = file.write(bytes) == bytes.size();
    const QString reason = file.errorString();
    if (!whole)
        file.cancelWriting();
    if (!file.commit())
        failWriting(path, whole ? file.errorString() : reason, bytes.size());
}

} // namespace ui::print
