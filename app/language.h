// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace app {

/// The languages the program speaks; zh_CN unless the system speaks English or Tibetan.
[[nodiscard]] QStringList languages();
[[nodiscard]] QString systemLanguage();

/// Takes "--lang X" out of the words and answers X, or the system's language.
[[nodiscard]] QString takeLanguage(QStringList &words);

/// The translation installed in the application; changing it re-translates every open page.
class Language
{
public:
    explicit Language(const QString &name);
    void speak(const QString &name);
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name{};
    QTranslator m_beneath{}; ///< Chinese below Tibetan, whose wordbook is not whole yet
    QTranslator m_ours{};
    QTranslator m_qt{};
};

} // namespace app
