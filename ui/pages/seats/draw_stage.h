// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/seat.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DateEdit;
class FindingsPanel;
class Form;

/// What is known about where a draw stands.
struct DrawStand {
    std::optional<core::Draw> draw{}; ///< none: nothing is frozen
    int approved = 0;
    int fresh = 0;    ///< approved since the seats were given: a second sign-up period, or the waiting lists
    int atClass = 0;  ///< applied, waiting for the class review
    int atSchool = 0; ///< reviewed, waiting for the school's approval
    int returned = 0;
    int settled = 0; ///< seats and exclusions settled by the school
    QDate today{};
    QString drawnSeed{};    ///< of an earlier draw of the term: a correction keeps it
    qsizetype disputed = 0; ///< children whose reasons the checker does not confirm
};

/// Where the draw stands, what the next button does, and that button.
class DrawStage : public QFrame
{
    Q_OBJECT

public:
    explicit DrawStage(QWidget *parent = nullptr);
    void setStand(const DrawStand &stand);
    void retranslate();
    /// Beside the fields they belong to; the others below.
    void showFindings(const core::Findings &findings);
    void focusNext();
    [[nodiscard]] QString seed() const;
    [[nodiscard]] QString witnesses() const;
    /// What is announced with the freeze, before the seed is known.
    [[nodiscard]] core::FreezeNotice notice() const;
    [[nodiscard]] core::Publicity publicity() const;

Q_SIGNALS:
    void freezeAsked();
    void thawAsked();
    void drawAsked();
    void confirmAsked();
    void publishAsked();
    void edited();
    void applicationsAsked();
    void listsAsked();
    void noticeAsked();
    void slipsAsked();
    void copied(const QString &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *kind, void (DrawStage::*asked)());
    QLineEdit *addHash(const char *name);
    void buildForm();
    void buildNotice();
    void buildPublicity();
    [[nodiscard]] Form *formInUse() const;
    void sayPrepare();
    void sayFrozen();
    void sayDrawn();
    void sayGiven(bool published);
    void showButtons();

    DrawStand m_stand;
    QLabel *m_head;
    QLabel *m_words;
    QBoxLayout *m_top = nullptr; ///< words, and buttons beside or below them
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_hashes;
    QList<QWidget *> m_hashCells;
    QPushButton *m_freeze;
    QPushButton *m_refreeze;
    QPushButton *m_thaw;
    QPushButton *m_draw;
    QPushButton *m_confirm;
    QPushButton *m_publish;
    QPushButton *m_applications;
    QPushButton *m_lists;
    QPushButton *m_notice;
    QPushButton *m_slips;
    QLineEdit *m_inputHash;
    QLineEdit *m_resultHash;
    Form *m_form;
    QLineEdit *m_seed;
    QLineEdit *m_witnesses;
    Form *m_noticeForm;
    QLineEdit *m_seedSource;
    DateEdit *m_seedDue;
    QLineEdit *m_noticeWitnesses;
    Form *m_publicityForm;
    DateEdit *m_publishedOn;
    DateEdit *m_publishedUntil;
    FindingsPanel *m_findings;
};

} // namespace ui
