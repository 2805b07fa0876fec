// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace ui {

/// A finding that has its words already.
struct FindingItem {
    core::Severity severity = core::Severity::Warning;
    QString sentence{};
    QString advice{};  ///< what to do about it
    QString subject{}; ///< whom it concerns; items of one subject stand together
    QString page{};    ///< where the subject's link leads; empty: no link
    qint64 subjectId = 0;
    QString clause{};
    QString clauseSummary{};
    bool acceptable = false; ///< a named person may accept it with a reason
    QString key{};           ///< comes back with accepted()
};

/// What the rules noticed: worst first, by subject, each with its clause and what to do.
class FindingsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    void setItems(QList<FindingItem> items);
    void setEmptySentence(std::function<QString()> sentence);
    [[nodiscard]] const QList<FindingItem> &items() const { return m_items; }

Q_SIGNALS:
    void subjectOpened(const QString &page, qint64 id);
    void accepted(const QString &key, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *line(const FindingItem &item);
    QWidget *head(const FindingItem &item);
    void addAcceptance(const FindingItem &item, QVBoxLayout *column);

    QList<FindingItem> m_items;
    std::function<QString()> m_empty;
    QWidget *m_inside = nullptr;
};

/// The word of a severity, as it is said beside its mark.
[[nodiscard]] QString severityWord(core::Severity severity);

} // namespace ui
