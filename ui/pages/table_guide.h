// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/read_table.h"
#include "core/office/roster_table.h"
#include "ui/kit/guide.h"
#include "ui/pages/column_picker.h"
#include "ui/pages/long_write.h"
#include "ui/pages/page_desk.h"

#include <QPointer>

class QGridLayout;
class QLabel;

namespace ui {

class RowsPreview;
class TableSource;

/// What one import is called and says in another way than the others.
struct TableGuideWords {
    QString guide{};            ///< its objectName
    QString summary{};          ///< the objectName of what will happen
    QString saveRefusedAfter{}; ///< the objectName of the button in the result
    QString rememberedUnder{};  ///< the setting that keeps the columns
    std::function<QString()> title{};
    std::function<QString()> source{}; ///< what each step explains
    std::function<QString()> preview{};
    std::function<QString()> show{}; ///< on the last button
};

/// One thing that an import does: before it in a sentence, afterwards as a count with few words.
struct ImportEffect {
    int count = 0;
    QString before{};
    QString after{};
};

/// The frame of every import of a table: where it comes from, which column is what, what each row would do, and only
/// then the change, in one transaction away from the window's thread. What the table is about is said by the heir.
class TableGuide : public Guide
{
    Q_OBJECT

public:
    /// Reads a file as if it had been chosen in the first step.
    void readFile(const QString &path, int sheetIndex = 0);
    /// Takes the block of cells that the clipboard holds, or says that there is none.
    void paste();

Q_SIGNALS:
    /// Everything is written; the sentence says how many of what.
    void imported(const QString &sentence);

protected:
    TableGuide(PageDesk &desk, const TableGuideWords &words, QWidget *parent);
    /// The steps; the heir calls it when its preview is made.
    void build(RowsPreview *preview);
    /// The table as it stands now is shown in the first two steps: after it was read, and after its meaning changed.
    void showTable();
    [[nodiscard]] TableSource *source() const { return m_source; }
    [[nodiscard]] PageDesk &desk() const { return m_desk; }
    [[nodiscard]] QString sourceName() const;
    /// The setting under which the columns are kept, and what is kept there.
    void remember(const QString &under) { m_words.rememberedUnder = under; }
    [[nodiscard]] QString remembered() const;

    /// Plans away from the window's thread; of several comparisons the latest counts. One that was stopped or failed can
    /// be made again.
    template<class Work, class Done>
    void compareAway(Work work, Done done)
    {
        const int latest = beginComparison();
        Job *job = run(comparing(), std::move(work), [this, latest, done = std::move(done)](auto plan) {
            if (latest != m_comparison)
                return;
            done(std::move(plan));
            endComparison(Compared::Yes);
        });
        watchComparison(job, latest);
    }
    /// The same at once, for a school in memory.
    template<class Work, class Done>
    void compareHere(Work work, Done done)
    {
        (void)beginComparison();
        done(work(core::Progress()));
        endComparison(Compared::Yes);
    }
    /// Writes away from the window's thread: `act(book, progress)` gives an Outcome.
    template<class Act>
    void writeNow(Act act)
    {
        writeBusy(*this, m_desk, writing(), std::move(act), [this](const core::Outcome<int> &taken) { settle(taken); });
    }

    [[nodiscard]] virtual const core::ReadTable &table() const = 0;
    /// A table was read: its columns are looked for, and recalled as they were corrected before.
    virtual void take(core::ReadTable table) = 0;
    [[nodiscard]] virtual PickedTable picked() const = 0;
    virtual void takeHeader(int row) = 0;
    /// The columns as they stand in the picker; an answer says why one cannot go on with them.
    [[nodiscard]] virtual QString takeColumns(const core::NamedColumns &columns) = 0;
    [[nodiscard]] virtual QString layouts(const QString &earlier) const = 0;
    /// The preview is entered: what the school has is read, and compared.
    virtual void look() = 0;
    [[nodiscard]] virtual int count(core::exchange::RowKind kind) const = 0;
    /// Does something change that no row says?
    [[nodiscard]] virtual bool hasMore() const { return false; }
    /// What it does besides leaving rows out; what it leaves as it is comes after that.
    [[nodiscard]] virtual QList<ImportEffect> effects() const = 0;
    [[nodiscard]] virtual QList<ImportEffect> remarks() const { return {}; }
    virtual void saveRefusedTo(const QString &path) = 0;
    virtual void write() = 0;

private:
    enum class Compared { No, Running, Yes };

    [[nodiscard]] int beginComparison();
    void watchComparison(Job *job, int latest);
    void endComparison(Compared how);
    /// What is still being read or compared is about another table: it is stopped, and falls to the floor.
    void dropWork();
    void addSourceStep();
    void addColumnsStep();
    void addPreviewStep(RowsPreview *preview);
    void addLastStep();
    void addResultStep();
    void chooseFile();
    void receive(core::ReadTable table);
    [[nodiscard]] bool mayLeaveColumns();
    [[nodiscard]] bool mayLeavePreview();
    void saveRefused();
    void settle(const core::Outcome<int> &taken);
    void showResult();
    [[nodiscard]] QList<ImportEffect> allEffects() const;
    [[nodiscard]] QString doneSentence() const;
    [[nodiscard]] static QString comparing();
    [[nodiscard]] QString writing() const;

    PageDesk &m_desk;
    TableGuideWords m_words;
    QString m_path{};     ///< of the table that is read or was; empty: pasted
    int m_reading = 0;    ///< the latest one counts
    int m_comparison = 0; ///< the same
    Compared m_compared = Compared::No;
    QPointer<Job> m_reader;
    QPointer<Job> m_comparer;
    TableSource *m_source = nullptr;
    ColumnPicker *m_columns = nullptr;
    QLabel *m_last = nullptr;
    QGridLayout *m_result = nullptr;
    QPushButton *m_saveRefusedAfter = nullptr;
};

} // namespace ui
