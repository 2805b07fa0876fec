// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/spellings_section.h"

#include "core/base/person_name.h"
#include "ui/kit/attempt.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/settings/form_findings.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::NameVariant;

RecordModel<NameVariant>::Columns SpellingsSection::columns()
{
    return {{.title = [] { return tr("Spellings"); },
             .show = [](const NameVariant &variant) { return variant.spellings; },
             .width = 260,
             .name = u"spellings"_s},
            {.title = [] { return tr("Counts in"); },
             .show = [](const NameVariant &variant) { return variant.wholeName ? tr("whole names") : tr("any name"); },
             .width = 110,
             .name = u"whole"_s},
            {.title = [] { return tr("From"); },
             .badge =
                 [](const NameVariant &variant) {
                     return variant.suggested ? Badge{tr("suggestion"), Badge::Tone::Neutral}
                                              : Badge{tr("the school"), Badge::Tone::Accent};
                 },
             .width = 110,
             .name = u"origin"_s}};
}

SpellingsSection::SpellingsSection(PageDesk &desk, QWidget *parent)
    : SettingsSection(desk, parent), m_variants(columns()), m_about(new QLabel), m_search(new SearchBar),
      m_list(new RecordView), m_form(new Form), m_spellings(new QLineEdit), m_whole(new QCheckBox), m_title(new QLabel),
      m_panel(nullptr)
{
    setObjectName(u"spellingsSection"_s);
    m_about->setWordWrap(true);
    theme::setKind(m_about, "muted");
    m_variants.setFilterText([](const NameVariant &variant) {
        QStringList sounds;
        for (const QString &spelling : variant.list())
            sounds << core::pinyinKeys(spelling);
        return sounds.join(u' ');
    });
    m_search->setPlaceholder([] { return tr("Name or initials"); });
    m_list->setObjectName(u"spellingsList"_s);
    m_list->setTable(&m_variants);
    m_list->setSearchBar(m_search);
    m_list->setEmptyState(
        [] { return tr("No spellings are held for one another. Names are found as they are written."); },
        [] { return tr("Enter spellings"); }, [this] { enterNew(); });
    buildForm();
    m_panel = sidePanel(m_form, m_title);
    m_panel->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_about);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::fieldGap, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addLayout(column, 1);
    row->addWidget(m_panel);
    connect(m_list, &RecordView::opened, this, &SpellingsSection::open);
    connect(m_list, &RecordView::editAsked, this, &SpellingsSection::open);
    connect(m_list, &RecordView::deleteAsked, this, [this](const QList<qint64> &ids) { remove(ids.value(0)); });
    connect(m_list, &RecordView::menuAsked, this, [this](qint64 id, QMenu *menu) {
        connect(menu->addAction(tr("Change")), &QAction::triggered, this, [this, id] { open(id); });
        connect(menu->addAction(tr("Remove…")), &QAction::triggered, this, [this, id] { remove(id); });
    });
    connect(m_form, &Form::saveAsked, this, &SpellingsSection::save);
    connect(m_form, &Form::leaveAsked, this, &SpellingsSection::closeForm);
    retranslate();
}

void SpellingsSection::buildForm()
{
    m_spellings->setObjectName(u"spellingsEdit"_s);
    m_whole->setObjectName(u"wholeNameCheck"_s);
    m_form->add({.field = u"spellings"_s,
                 .label = [] { return tr("&Spellings"); },
                 .required = true,
                 .hint = [] { return tr("Two or more, with commas or blanks between them"); }},
                m_spellings);
    m_form->add({.field = u"wholeName"_s,
                 .label = [] { return tr("Where they count"); },
                 .hint =
                     [] {
                         return tr(
                             "Without it the spellings count as a part of longer names, too. Names that only sound "
                             "alike do not belong here.");
                     }},
                m_whole);
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Close"); });
}

void SpellingsSection::load() { m_variants.setRecords(m_desk.book.spellings.variants()); }

void SpellingsSection::enterNew()
{
    if (!mayLeave())
        return;
    m_title->setText(tr("New spellings"));
    showVariant({});
}

void SpellingsSection::open(qint64 id)
{
    const NameVariant *variant = m_variants.recordById(id);
    if (!variant || !mayLeave())
        return;
    m_title->setText(variant->spellings);
    showVariant(*variant);
}

void SpellingsSection::showVariant(const NameVariant &variant)
{
    m_shown = variant;
    m_form->clearErrors();
    m_spellings->setText(variant.spellings);
    m_whole->setChecked(variant.wholeName);
    m_form->markClean();
    m_panel->show();
    m_form->focusFirst();
}

void SpellingsSection::closeForm()
{
    m_form->markClean();
    m_panel->hide();
    m_list->setFocus();
}

bool SpellingsSection::mayLeave() { return m_panel->isHidden() || m_form->mayLeave(); }

void SpellingsSection::save()
{
    attempt(this, [this] {
        NameVariant draft = m_shown;
        draft.spellings = m_spellings->text();
        draft.wholeName = m_whole->isChecked();
        core::NameVariantId id = draft.id;
        core::Findings findings;
        if (id.isSet()) {
            findings = m_desk.book.spellings.change(draft).findings();
        } else {
            const core::Outcome<core::NameVariantId> entered = m_desk.book.spellings.enter(draft);
            findings = entered.findings();
            if (entered)
                id = entered.value();
        }
        if (core::refuses(findings)) {
            if (const QString rest = showRefusals(m_form, findings); !rest.isEmpty())
                Q_EMIT caution(rest);
            return;
        }
        closeForm();
        load();
        m_list->select(id.value);
        if (const NameVariant *saved = m_variants.recordById(id.value))
            tell(tr("%1 are held for one name in searching and matching.").arg(saved->spellings), QString());
    });
}

void SpellingsSection::remove(qint64 id)
{
    attempt(this, [&] {
        const NameVariant *variant = m_variants.recordById(id);
        if (!variant || !mayLeave())
            return;
        const QString spellings = variant->spellings;
        if (!m_desk.question.confirmed(
                tr("Remove %1?").arg(spellings),
                tr("The names of the pupils stay as they are; each is found only as it is written."),
                tr("Remove the group")))
            return;
        (void)m_desk.book.spellings.remove({id}).isDone();
        closeForm();
        load();
        tell(tr("%1 is removed.").arg(spellings), QString());
    });
}

void SpellingsSection::retranslate()
{
    m_about->setText(
        tr("Spellings of one name. Who types one of them finds the others as well, marked as such; an import "
           "and the search for pupils entered twice propose them to you. Nothing is ever joined by itself."));
    m_whole->setText(tr("Only as a whole name"));
}

void SpellingsSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
