// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/checks.h"

#include <QRegularExpression>

namespace house {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestFunction = 80;

/// In ui/words one switch holds the sentence for every code of a list; cut in two, it would lose the compiler's check
/// that no code is without words.
constexpr int longestSwitch = 240;

/// Follows the braces of a source and notes where each outermost function begins and ends. It knows no C++; it judges
/// a brace by the words before it: "namespace" and "class" open a level, a parenthesis makes a function, anything else
/// is a table of values.
class Braces
{
public:
    explicit Braces(const Source &source) : m_source(source) {}

    Complaints walk()
    {
        for (m_at = 0; m_at < m_source.code.size(); ++m_at)
            step(m_source.code[m_at]);
        return m_complaints;
    }

private:
    enum class Kind { Level, Function, Values };
    struct Open {
        Kind kind{};
        int line = 0;
    };

    void step(QChar c)
    {
        if (c == u'#' && m_head.trimmed().isEmpty()) // directives are no part of a head
            m_at = qMax(m_at, m_source.code.indexOf(u'\n', m_at));
        else if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u';')
            m_head.clear();
        else if (!m_head.isEmpty() || !c.isSpace())
            note(c);
    }

    void note(QChar c)
    {
        if (m_head.isEmpty())
            m_line = lineOf(m_source.code, m_at);
        m_head += c;
    }

    Kind kindOf(const QString &head) const
    {
        static const QRegularExpression level(
            u"^(template\\s*<.*>\\s*)?((public|private|protected|Q_SIGNALS|public Q_SLOTS|private Q_SLOTS)\\s*:\\s*)*"
            "(template\\s*<.*>\\s*)?(inline\\s+)?(namespace|class|struct|union|enum|extern)\\b"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const bool inside = !m_open.isEmpty() && m_open.back().kind != Kind::Level;
        if (!inside && level.match(head).hasMatch())
            return Kind::Level;
        return !inside && head.contains(u'(') ? Kind::Function : Kind::Values;
    }

    void open()
    {
        m_open << Open{kindOf(m_head), m_head.isEmpty() ? lineOf(m_source.code, m_at) : m_line};
        m_head.clear();
    }

    void close()
    {
        m_head.clear();
        if (m_open.isEmpty())
            return;
        const Open opened = m_open.takeLast();
        const int length = lineOf(m_source.code, m_at) - opened.line + 1;
        if (opened.kind == Kind::Function && length > limit())
            m_complaints << Complaint{
                m_source.path, opened.line,
                u"a function of %1 lines; %2 are the limit, 25 the aim"_s.arg(length).arg(limit())};
    }

    int limit() const { return m_source.isIn("ui/words/") ? longestSwitch : longestFunction; }

    const Source &m_source;
    QList<Open> m_open{};
    QString m_head{};
    Complaints m_complaints{};
    qsizetype m_at = 0;
    int m_line = 0;
};

} // namespace

Complaints longFunctions(const Source &source) { return Braces(source).walk(); }

} // namespace house
