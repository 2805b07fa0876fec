// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"
#include "ui/pages/page_desk.h"

#include <QDialog>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace ui {

class TwoTexts;

/// The texts of a record that was changed in the file while it stood open in a form.
struct MeanwhileTexts {
    core::Subject subject = core::Subject::Student;
    qint64 id = 0;
    QString name{};
    QJsonObject read{}; ///< as it was when the form opened
    QJsonObject mine{}; ///< as it stands in the form
    QJsonObject file{}; ///< as it stands in the file now
};

/// Both texts of a record changed meanwhile, field by field: what was typed, and what the file says now. Nothing typed
/// is lost: the person chooses for each field and saves again.
class MeanwhileBox : public QDialog
{
    Q_OBJECT

public:
    /// `save` is told the columns for which the file's text was chosen.
    MeanwhileBox(PageDesk &desk, const MeanwhileTexts &texts, std::function<void(const QStringList &fromFile)> save,
                 QWidget *parent);

    /// False when the two texts say the same, so that there is nothing to choose.
    [[nodiscard]] static bool differ(PageDesk &desk, const MeanwhileTexts &texts);

private:
    [[nodiscard]] QStringList chosen() const;

    QStringList m_columns{}; ///< columns to choose for
    TwoTexts *m_texts;
};

/// The record was removed while it stood open in a form: true when what was typed is to be entered as a new one.
[[nodiscard]] bool entersAnew(PageDesk &desk, const QString &name);

/// Opens the box for the form's record against the file's. `Office` knows the fields of the record; `save` gets what
/// was chosen, with the version of the file.
template<class Office, class Record, class Save>
void settleMeanwhile(PageDesk &desk, QWidget *form, const MeanwhileTexts &about, const Record &read, const Record &mine,
                     const Record &file, Save save)
{
    MeanwhileTexts texts = about;
    texts.read = Office::texts(read);
    texts.mine = Office::texts(mine);
    texts.file = Office::texts(file);
    if (!MeanwhileBox::differ(desk, texts)) {
        save(Office::settled(mine, file, {}));
        return;
    }
    auto *box = new MeanwhileBox(
        desk, texts, [mine, file, save](const QStringList &fromFile) { save(Office::settled(mine, file, fromFile)); },
        form);
    box->open();
}

} // namespace ui
