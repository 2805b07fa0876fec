// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/zip_parts.h"

#include <exception>
#include <string_view>

namespace core::exchange {

/// One pass over an XML part. Names come without their namespace prefix; a document type declaration is refused, and
/// with it every entity of the file's own.
class XmlPass
{
public:
    using Attributes = const char **;

    XmlPass() = default;
    virtual ~XmlPass() = default;
    XmlPass(const XmlPass &) = delete;
    XmlPass &operator=(const XmlPass &) = delete;

    /// `cap`: bytes above which the part is too large.
    void run(const ZipParts &parts, const QString &part, qint64 cap, const Progress &progress = {});

protected:
    virtual void opened(std::string_view element, Attributes attributes) = 0;
    virtual void closed(std::string_view) {}
    virtual void text(std::string_view) {}

    /// The value of an attribute by its name without prefix, or nullptr.
    [[nodiscard]] static const char *attribute(Attributes attributes, std::string_view name);

private:
    friend struct XmlCalls;
    std::exception_ptr m_trouble{};
};

} // namespace core::exchange
