// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/file/restore.h"
#include "core/file/safe_copies.h"
#include "ui/kit/guide.h"
#include "ui/kit/record_model.h"

class QGridLayout;
class QLabel;

namespace ui {

class FileChooser;
class RecordView;

/// Bringing a copy back: which file and which copy, what an examination of it says beside the file of now, and only
/// then the swap. The file is closed and opened again around it.
class RestoreGuide : public Guide
{
    Q_OBJECT

public:
    /// The program around it. `gaveUp`: nothing was changed, the file may be opened again.
    struct Doors {
        std::function<void()> close{};
        std::function<void(const core::file::Restored &, const QString &path)> restored{};
        std::function<void(const QString &path)> gaveUp{};
    };

    RestoreGuide(const core::Clock &clock, FileChooser &files, const QString &path, Doors doors,
                 QWidget *parent = nullptr);

private:
    /// A copy in the list.
    struct Line {
        qint64 id = 0;
        core::file::KnownCopy copy{};
    };
    /// The copy, and the file that is there now where it can be read.
    struct Comparison {
        core::file::Glance copy{};
        std::optional<core::file::Glance> present{};
    };

    [[nodiscard]] static RecordModel<Line>::Columns columns();
    [[nodiscard]] QWidget *choosing();
    [[nodiscard]] QWidget *examining();
    void addSteps();
    void setPath(const QString &path);
    void listCopies();
    void browse();
    [[nodiscard]] const Line *chosen() const;
    void examine();
    void showComparison(const Comparison &found);
    [[nodiscard]] QString summary() const;
    bool restore();

    const core::Clock &m_clock;
    FileChooser &m_files;
    QString m_path;
    QString m_listed; ///< the file whose copies stand in the list
    Doors m_doors;
    RecordModel<Line> m_lines;
    Comparison m_found;
    QLabel *m_pathLabel = nullptr;
    RecordView *m_list = nullptr;
    QLabel *m_checks = nullptr;
    QGridLayout *m_table = nullptr;
    QLabel *m_summary = nullptr;
    bool m_done = false;
};

} // namespace ui
