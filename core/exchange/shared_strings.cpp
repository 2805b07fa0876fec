// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shared_strings.h"

#include "core/exchange/row_pen.h"
#include "core/exchange/sheet_fault.h"
#include "core/exchange/xml_pass.h"

#include <algorithm>

namespace core::exchange {

namespace {

constexpr qint64 cap = 128LL << 20;
/// The shortest way to write a text that anybody has seen: <si><t>1</t></si>.
constexpr qint64 shortestText = 18;

} // namespace

/// Rich text is its runs one after the other; the reading aids of phonetic runs are no part of it.
class StringsPass final : public XmlPass
{
public:
    StringsPass(SharedStrings &strings, const QString &path)
        : m_bytes(strings.m_bytes), m_ends(strings.m_ends), m_path(path)
    {}

private:
    void opened(std::string_view element, Attributes) override
    {
        if (element == "rPh")
            m_phonetic = true;
        m_take = element == "t" && !m_phonetic;
    }
    void closed(std::string_view element) override
    {
        m_take = false;
        if (element == "si")
            m_ends.push_back(static_cast<quint32>(m_bytes.size()));
        else if (element == "rPh")
            m_phonetic = false;
    }
    void text(std::string_view text) override
    {
        if (!m_take)
            return;
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        const std::size_t begin = m_ends.empty() ? 0 : m_ends.back();
        if (m_bytes.size() - begin > maxCellBytes)
            throw tooLarge(m_path, SheetLimit::CellText, maxCellBytes);
    }

    std::vector<char> &m_bytes;
    std::vector<quint32> &m_ends;
    const QString &m_path;
    bool m_take = false;
    bool m_phonetic = false;
};

void SharedStrings::read(const ZipParts &parts, const QString &part)
{
    // Memory that is asked for and not written to costs nothing; growing step by step would cost half as much again.
    const qint64 claimed = std::min(parts.claimedSize(part), cap);
    m_bytes.reserve(static_cast<std::size_t>(claimed));
    m_ends.reserve(static_cast<std::size_t>(claimed / shortestText));
    StringsPass(*this, parts.path()).run(parts, part, cap);
}

QString SharedStrings::at(qint64 index) const
{
    const auto place = static_cast<std::size_t>(index);
    Made &made = m_made[place % m_made.size()];
    if (made.index != index) {
        const std::size_t begin = place == 0 ? 0 : m_ends[place - 1];
        made = {index, QString::fromUtf8(m_bytes.data() + begin, static_cast<qsizetype>(m_ends[place] - begin))};
    }
    return made.text;
}

} // namespace core::exchange
