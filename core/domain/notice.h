// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>

namespace core {

/// The text of a paper for parents as the school has it: F01 the notice, F02 the application form. Plain text with merge
/// fields; an empty text means the text shipped with the program.
struct NoticeTemplate {
    NoticeTemplateId id{};
    QString name{}; ///< F01 or F02
    QString text{};
    QString tibetan{}; ///< set where the text says {{藏文}}, or left out
    int version = 0;

    [[nodiscard]] bool isShipped() const { return text.isEmpty(); }
};

/// What a notice says of this term that stands nowhere else in the file (2.1: time, manner, content, fee standard).
struct NoticePoints {
    NoticePointsId id{};
    TermId term{};
    QDate applyFrom{};
    QDate applyUntil{};
    QString handIn{};    ///< to whom the form goes
    QString manner{};    ///< how the service is held
    QString careFee{};   ///< what inclusive care costs
    QString courseFee{}; ///< the fee standard of courses
    QString waiver{};    ///< who pays less
    QString phone{};     ///< for questions; the school's own when empty
    QString bureauPhone{};
    int version = 0;
};

/// Papers handed out to a class, with their words as they were, and the slips that came back.
struct Handout {
    HandoutId id{};
    TermId term{};
    ClassId schoolClass{};
    QString name{}; ///< F01 or F02
    QDate handedOn{};
    QString handedBy{};
    int copies = 0;
    int templateVersion = 0; ///< 0: the text shipped with the program
    QString text{};          ///< merged for the class, a child's own fields still open
    QString tibetan{};
    int slipsYes = 0;
    int slipsNo = 0;
    QDate slipsOn{};
    int version = 0;

    [[nodiscard]] int missing() const { return std::max(0, copies - slipsYes - slipsNo); }
};

/// How far the families of a class are informed.
struct NoticeClassLine {
    ClassId schoolClass{};
    QString classWords{}; ///< as on forms
    int grade = 0;
    int number = 0;
    QString teacher{};
    int children = 0;
    QList<Handout> handouts{}; ///< latest first

    /// The latest paper of a name.
    [[nodiscard]] const Handout *latest(const QString &name) const
    {
        for (const Handout &one : handouts)
            if (one.name == name)
                return &one;
        return nullptr;
    }
    [[nodiscard]] int back(const QString &name) const
    {
        int slips = 0;
        for (const Handout &one : handouts)
            slips += one.name == name ? one.slipsYes + one.slipsNo : 0;
        return slips;
    }
};

} // namespace core
