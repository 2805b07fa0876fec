// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/checks.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace house {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    int line = 0;
    QString source{};
    QStringList translations{}; ///< several where the language counts
    QString state{};            ///< "unfinished", "vanished", "obsolete" or empty
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"translation"_s)) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform"_s)
            message.translations << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << text;
}

QList<Message> messagesOf(const QString &ts)
{
    QXmlStreamReader xml(ts);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message"_s)
            messages << Message{.line = static_cast<int>(xml.lineNumber())};
        else if (xml.name() == u"source"_s && !messages.isEmpty())
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation"_s && !messages.isEmpty())
            readTranslation(xml, messages.back());
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]{1,2}|L?n)"_s);
    QSet<QString> places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.insert(it.next().captured().remove(u'L'));
    QStringList sorted(places.cbegin(), places.cend());
    sorted.sort();
    return sorted;
}

bool lives(const Message &message) { return message.state != u"vanished"_s && message.state != u"obsolete"_s; }

} // namespace

Complaints unfinishedWords(const QString &path, const QString &ts)
{
    Complaints complaints;
    for (const Message &message : messagesOf(ts)) {
        const bool silent = message.translations.isEmpty() || message.translations.contains(QString());
        if (lives(message) && (message.state == u"unfinished"_s || silent))
            complaints << Complaint{path, message.line, u"not translated: "_s + message.source};
    }
    return complaints;
}

Complaints placeholders(const QString &path, const QString &ts)
{
    Complaints complaints;
    for (const Message &message : messagesOf(ts))
        for (const QString &translation : message.translations)
            if (lives(message) && !translation.isEmpty() && placesIn(translation) != placesIn(message.source))
                complaints << Complaint{path, message.line,
                                        u"placeholders differ: %1 | %2"_s.arg(message.source, translation)};
    return complaints;
}

} // namespace house
