// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

using namespace Qt::Literals::StringLiterals;

QStringList languages() { return {u"zh_CN"_s, u"bo_CN"_s, u"en"_s}; }

QString systemLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::English: return u"en"_s;
    case QLocale::Tibetan: return u"bo_CN"_s;
    default: return u"zh_CN"_s;
    }
}

QString takeLanguage(QStringList &words)
{
    const qsizetype at = words.indexOf(u"--lang"_s);
    if (at < 0 || at + 1 >= words.size() || !languages().contains(words.at(at + 1)))
        return systemLanguage();
    const QString chosen = words.at(at + 1);
    words.remove(at, 2);
    return chosen;
}

Language::Language(const QString &name) { speak(name); }

void Language::speak(const QString &name)
{
    for (QTranslator *spoken : {&m_beneath, &m_ours, &m_qt})
        QCoreApplication::removeTranslator(spoken);
    m_name = languages().contains(name) ? name : systemLanguage();
    QLocale::setDefault(QLocale(m_name));
    const bool tibetan = m_name == u"bo_CN"_s;
    if (tibetan && m_beneath.load(u":/i18n/kehou_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&m_beneath);
    if (m_ours.load(u":/i18n/kehou_%1.qm"_s.arg(m_name)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(u"qtbase_%1"_s.arg(tibetan ? u"zh_CN"_s : m_name),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace app
