// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_actions.h"

#include "core/exchange/xlsx_writer.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/print_preview.h"
#include "ui/print/painter.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::report::Document;

namespace {

struct Offer {
    QString title{};
    QString filter{};
    QString ending{};
};

Offer offer(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return {QCoreApplication::translate("ReportActions", "Save as PDF"),
                QCoreApplication::translate("ReportActions", "PDF document (*.pdf)"), u".pdf"_s};
    case ReportFormat::Workbook:
        return {QCoreApplication::translate("ReportActions", "Save as workbook"),
                QCoreApplication::translate("ReportActions", "Workbook (*.xlsx)"), u".xlsx"_s};
    case ReportFormat::Text:
    case ReportFormat::TextGb18030:
        return {QCoreApplication::translate("ReportActions", "Save as text table"),
                QCoreApplication::translate("ReportActions", "Text table (*.csv)"), u".csv"_s};
    }
    return {};
}

/// "课后服务学校核准名单 2026-09-07", without what no file name may hold.
QString suggestedName(const Document &document)
{
    QString name = document.title;
    if (document.date.isValid())
        name += u' ' + document.date.toString(Qt::ISODate);
    for (const QChar forbidden : u"\\/:*?\"<>|"_s)
        name.remove(forbidden);
    return name;
}

void write(const Document &document, const QString &path, ReportFormat format, const core::Progress &progress)
{
    switch (format) {
    case ReportFormat::Pdf: print::writePdf(document, path, progress); break;
    case ReportFormat::Workbook: core::exchange::writeXlsx(document, path, progress); break;
    case ReportFormat::Text: core::exchange::writeCsvFile(document, path); break;
    case ReportFormat::TextGb18030:
        core::exchange::writeCsvFile(document, path, core::exchange::CsvEncoding::Gb18030);
        break;
    }
}

/// Lays a document out and gives its pages to whatever shows paper.
template<class Paper>
void setPages(Paper &paper, const Document &document)
{
    const auto pages = std::make_shared<print::Pages>(document);
    paper.setPages(pages->count(), pages->sizeInPoints(), [pages](int page, QPainter &painter, QSizeF points) {
        pages->paint(page, painter, QRectF(QPointF(), points));
    });
}

} // namespace

void showPages(PaperView &view, const Document &document) { setPages(view, document); }

void previewReport(Page &page, FileChooser &files, const Document &document, ReportDone done)
{
    auto *preview = new PrintPreview(&page);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setDocumentTitle(document.title);
    setPages(*preview, document);
    QObject::connect(preview, &PrintPreview::printAsked, &page,
                     [&page, document, done] { attempt(&page, [&] { printReport(page, document, done); }); });
    const auto save = [&page, &files, document, done](ReportFormat format) {
        return [&page, &files, document, done, format] {
            attempt(&page, [&] { saveReport(page, files, document, format, done); });
        };
    };
    QObject::connect(preview, &PrintPreview::pdfAsked, &page, save(ReportFormat::Pdf));
    QObject::connect(preview, &PrintPreview::workbookAsked, &page, save(ReportFormat::Workbook));
    preview->open();
}

void printReport(Page &page, const Document &document, ReportDone done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.title);
    auto *dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &page, [&page, printer, document, done] {
        attempt(&page, [&] {
            print::paintAll(print::Pages(document), *printer);
            page.messages()->showDone(
                QCoreApplication::translate("ReportActions", "Sent to the printer %1.").arg(printer->printerName()));
            if (done)
                done();
        });
    });
    QObject::connect(dialog, &QObject::destroyed, dialog,
                     [printer] {}); // the dialog's printer lives as long as it does
    dialog->open();
}

void saveReport(Page &page, FileChooser &files, const Document &document, ReportFormat format, ReportDone done)
{
    const Offer what = offer(format);
    QString path = files.fileToSave(what.title, suggestedName(document) + what.ending, what.filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(what.ending, Qt::CaseInsensitive))
        path += what.ending;
    page.run(
        QCoreApplication::translate("ReportActions", "Writing %1").arg(document.title),
        [document, path, format](const core::Progress &progress) { write(document, path, format, progress); },
        [&page, path, done] {
            page.messages()->showDone(
                QCoreApplication::translate("ReportActions", "Saved: %1").arg(QDir::toNativeSeparators(path)));
            if (done)
                done();
        });
}

} // namespace ui
