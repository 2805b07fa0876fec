// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_parts.h"

#include "core/exchange/sheet_fault.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A workbook has some dozens of parts, with pictures some hundreds.
constexpr zip_int64_t mostParts = 20'000;

} // namespace

ZipParts::ZipParts(const QString &path) : m_path(path)
{
    open(zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, nullptr));
}

ZipParts::ZipParts(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_path(path)
{
    open(zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, nullptr));
}

void ZipParts::open(zip_source *source)
{
    if (source)
        m_archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (source && !m_archive)
        zip_source_free(source);
    if (!m_archive)
        throw unreadable(m_path, SheetFault::Damaged);
    if (zip_get_num_entries(m_archive, 0) <= mostParts)
        return;
    zip_discard(m_archive);
    throw unreadable(m_path, SheetFault::NotAWorkbook);
}

ZipParts::~ZipParts() { zip_discard(m_archive); }

bool ZipParts::has(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 ZipParts::claimedSize(const QString &part) const
{
    zip_stat_t about;
    zip_stat_init(&about);
    const bool known = zip_stat(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE, &about) == 0 &&
                       (about.valid & ZIP_STAT_SIZE) && about.size < (zip_uint64_t{1} << 62);
    return known ? static_cast<qint64>(about.size) : 0;
}

ZipParts::Part::Part(const ZipParts &parts, const QString &name, qint64 cap)
    : m_parts(parts), m_name(name), m_cap(cap), m_claimed(parts.claimedSize(name)),
      m_file(zip_fopen(parts.m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE), zip_fclose)
{
    if (!m_file)
        throw unreadable(parts.path(), SheetFault::Damaged, {{u"part"_s, name}});
}

int ZipParts::Part::read(void *into, int room)
{
    const zip_int64_t size = zip_fread(m_file.get(), into, static_cast<zip_uint64_t>(room));
    m_done += std::max<zip_int64_t>(size, 0);
    if (m_done > m_cap)
        throw tooLarge(m_parts.path(), SheetLimit::Bytes, m_cap);
    if (size < 0 || m_done > m_claimed || (size == 0 && m_done < m_claimed))
        throw unreadable(m_parts.path(), SheetFault::Damaged, {{u"part"_s, m_name}});
    return static_cast<int>(size);
}

} // namespace core::exchange
