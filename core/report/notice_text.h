// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QHash>

namespace core::report {

/// Where the Tibetan part stands in a text.
inline constexpr char16_t tibetanPlace[] = u"{{藏文}}";

/// What a merge field of a paper for parents stands for.
enum class FieldKind {
    School, ///< the same for everybody
    Class,  ///< of the class that is informed
    Child,  ///< of the child whose copy it is; empty on blank copies
    Part,   ///< a table, a slip or another text: stands alone on its line
};

/// A name that may stand in double braces in a paper for parents: {{学校名称}}.
struct MergeField {
    QString name{};
    FieldKind kind = FieldKind::School;
};

/// The fields a paper (F01, F02) knows, in the order in which they are offered.
[[nodiscard]] QList<MergeField> mergeFields(const QString &paper);

/// A place in a text where a field stands.
struct FieldUse {
    int line = 0; ///< from 1
    QString field{};
    bool alone = false;  ///< nothing else stands on its line
    bool closed = false; ///< has its closing braces
};
[[nodiscard]] QList<FieldUse> fieldsIn(const QString &text);

/// Lines on which a box of a choice is ticked already: families choose themselves (2.2).
[[nodiscard]] QList<int> tickedLines(const QString &text);
/// Which of "time", "manner", "content", "fee" the text says nothing of (2.1).
[[nodiscard]] QStringList mattersMissing(const QString &text);

/// The text with the fields that have a value replaced; the others stay as they are. A value may have several lines.
[[nodiscard]] QString merged(const QString &text, const QHash<QString, QString> &values);

/// The text as pieces of a document: "# " and "## " head a part, "| a | b |" is a row of a table (the first one is its
/// head), "> " stands at the right, everything else is a paragraph. A field on a line of its own becomes its blocks.
[[nodiscard]] QList<Block> blocksOf(const QString &text, const QHash<QString, QList<Block>> &fields = {});

/// The texts shipped with the program.
[[nodiscard]] QString shippedText(const QString &paper);

} // namespace core::report
