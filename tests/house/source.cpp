// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

namespace house {

namespace {

/// Walks once over a source and tells comments, literals and code apart.
class Reader
{
public:
    explicit Reader(Source &source) : m_source(source), m_text(source.text)
    {
        m_source.code = m_text;
        m_source.sayings = m_text;
    }

    void walk()
    {
        while (m_at < m_text.size())
            step();
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u'/' && peek(1) == u'/')
            comment(endOf(u"\n"));
        else if (c == u'/' && peek(1) == u'*')
            comment(endOf(u"*/") + 2);
        else if (c == u'"' && m_at > 0 && m_text[m_at - 1] == u'R')
            rawLiteral();
        else if (c == u'"')
            literal();
        else if (c == u'\'' && !(m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && !isPrefix(m_text[m_at - 1])))
            character();
        else
            ++m_at;
    }

    static bool isPrefix(QChar c) { return c == u'u' || c == u'U' || c == u'L' || c == u'8'; }
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    qsizetype endOf(QStringView mark) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at + 2);
        return found < 0 ? m_text.size() : found;
    }

    static void blank(QString &text, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < qMin(to, text.size()); ++i)
            if (text[i] != u'\n')
                text[i] = u' ';
    }

    void comment(qsizetype end)
    {
        blank(m_source.code, m_at, end);
        blank(m_source.sayings, m_at, end);
        m_at = end;
    }

    void keep(qsizetype from, qsizetype to)
    {
        m_source.literals << Literal{lineOf(m_text, from), m_text.mid(from, to - from)};
        blank(m_source.code, from, to);
    }

    qsizetype closing(QChar quote) const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        return qMin(end, m_text.size());
    }

    void literal()
    {
        const qsizetype end = closing(u'"');
        if (!m_text.mid(m_text.lastIndexOf(u'\n', m_at) + 1, m_at).startsWith(QLatin1String("#include")))
            keep(m_at + 1, end);
        m_at = end + 1;
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        keep(open + 1, end < 0 ? m_text.size() : end);
        m_at = end < 0 ? m_text.size() : end + close.size();
    }

    void character()
    {
        const qsizetype end = closing(u'\'');
        blank(m_source.code, m_at + 1, end);
        m_at = end + 1;
    }

    Source &m_source;
    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Source readSource(const QString &path, const QString &text)
{
    Source source{.path = path, .text = text};
    Reader(source).walk();
    return source;
}

int lineOf(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

} // namespace house
