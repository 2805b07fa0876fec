// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/places_part.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_view.h"
#include "ui/pages/meanwhile_box.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Place;
using core::PlaceLine;

namespace {

constexpr int mostChildren = 5000;

QVariant number(int value) { return value > 0 ? QVariant(value) : QVariant(); }

} // namespace

static RecordModel<PlaceLine>::Columns placeColumns()
{
    return {{.title = [] { return PlacesPart::tr("Place"); },
             .show = [](const PlaceLine &line) { return line.place.name; },
             .width = 200,
             .name = u"name"_s},
            {.title = [] { return PlacesPart::tr("Building"); },
             .show = [](const PlaceLine &line) { return line.place.building; },
             .width = 150,
             .name = u"building"_s},
            {.title = [] { return PlacesPart::tr("Children it holds"); },
             .show = [](const PlaceLine &line) { return number(line.place.capacity); },
             .alignment = Qt::AlignRight,
             .width = 110,
             .name = u"capacity"_s},
            {.title = [] { return PlacesPart::tr("Programs"); },
             .show = [](const PlaceLine &line) { return number(line.programs); },
             .alignment = Qt::AlignRight,
             .width = 80,
             .name = u"programs"_s},
            {.title = [] { return PlacesPart::tr("Remark"); },
             .show = [](const PlaceLine &line) { return line.place.remark; },
             .width = 200,
             .name = u"remark"_s}};
}

PlacesPart::PlacesPart(Page &page, PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_page(page), m_desk(desk), m_lines(placeColumns()), m_list(new RecordView(this)),
      m_panel(new QFrame(this)), m_head(new QLabel), m_form(new Form), m_name(new QLineEdit), m_building(new QLineEdit),
      m_capacity(new IntegerEdit(0, mostChildren)), m_remark(new QLineEdit)
{
    m_lines.setId([](const PlaceLine &line) { return line.place.id.value; });
    m_list->setObjectName(u"placeList"_s);
    m_list->setTable(&m_lines);
    m_list->setListTitle([] { return tr("Places"); });
    m_list->setEmptyState(
        [] { return tr("No place is entered yet. Places enter themselves with the programs that name them."); },
        [] { return tr("Enter a place"); }, [this] { enterNew(); });
    buildForm();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_list, 1);
    row->addWidget(m_panel);
    setFocusProxy(m_list);
    connect(m_list, &RecordView::opened, this, &PlacesPart::open);
    connect(m_list, &RecordView::editAsked, this, &PlacesPart::open);
    connect(m_list, &RecordView::deleteAsked, this, [this](const QList<qint64> &ids) { remove(ids.value(0)); });
    connect(m_list, &RecordView::menuAsked, this, [this](qint64 id, QMenu *menu) {
        menu->addAction(tr("Open"), this, [this, id] { open(id); });
        menu->addAction(tr("Remove"), this, [this, id] { remove(id); });
    });
}

void PlacesPart::buildForm()
{
    theme::setKind(m_panel, "panel");
    m_panel->setFixedWidth(theme::sidePanelWidth);
    m_panel->hide();
    theme::setKind(m_head, "section");
    m_name->setObjectName(u"placeNameEdit"_s);
    m_building->setObjectName(u"placeBuildingEdit"_s);
    m_capacity->setObjectName(u"placeCapacityEdit"_s);
    m_remark->setObjectName(u"placeRemarkEdit"_s);
    m_form->add({.field = u"name"_s, .label = [] { return tr("Name"); }, .required = true}, m_name);
    m_form->add({.field = u"building"_s, .label = [] { return tr("Building"); }}, m_building);
    m_form->add({.field = u"capacity"_s,
                 .label = [] { return tr("Children it holds"); },
                 .hint = [] { return tr("Courses with more seats are pointed out."); }},
                m_capacity);
    m_form->add({.field = u"remark"_s, .label = [] { return tr("Remark"); }}, m_remark);
    m_form->addButtons([] { return tr("&Save the place"); }, [] { return tr("Close"); });
    m_form->setQuestion(&m_desk.question);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::panelPadding);
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &Form::saveAsked, this, &PlacesPart::save);
    connect(m_form, &Form::leaveAsked, this, &PlacesPart::closeForm);
}

void PlacesPart::load() { m_lines.setRecords(m_desk.book.places.lines()); }

void PlacesPart::retranslate()
{
    m_lines.retranslate();
    m_head->setText(m_stored.id.isSet() ? tr("Place") : tr("New place"));
}

void PlacesPart::enterNew()
{
    if (mayLeave())
        showPlace({});
}

void PlacesPart::open(qint64 id)
{
    const PlaceLine *line = m_lines.recordById(id);
    if (line && mayLeave())
        showPlace(line->place);
}

void PlacesPart::showPlace(const Place &place)
{
    m_stored = place;
    m_name->setText(place.name);
    m_building->setText(place.building);
    m_capacity->setValue(place.capacity > 0 ? std::optional(place.capacity) : std::nullopt);
    m_remark->setText(place.remark);
    m_form->clearErrors();
    m_form->markClean();
    retranslate();
    m_panel->show();
    m_form->focusFirst();
}

void PlacesPart::closeForm()
{
    m_form->markClean();
    m_panel->hide();
    m_list->setFocus();
}

bool PlacesPart::mayLeave() { return m_panel->isHidden() || m_form->mayLeave(); }

void PlacesPart::save()
{
    attempt(this, [this] {
        Place draft = m_stored;
        draft.name = m_name->text();
        draft.building = m_building->text();
        draft.capacity = m_capacity->value().value_or(0);
        draft.remark = m_remark->text();
        const auto file = draft.id.isSet() ? m_desk.book.places.find(draft.id) : std::nullopt;
        if (!draft.id.isSet() || (file && file->version == draft.version)) {
            store(draft);
        } else if (file) {
            settleMeanwhile<core::PlacesOffice>(
                m_desk, this, {.subject = core::Subject::Place, .id = draft.id.value, .name = draft.name}, m_stored,
                draft, *file, [this](const Place &settled) { store(settled); });
        } else if (entersAnew(m_desk, draft.name)) {
            draft.id = {};
            store(draft);
        }
    });
}

void PlacesPart::store(const Place &draft)
{
    attempt(this, [this, &draft] {
        core::PlaceId id = draft.id;
        core::Findings findings;
        if (id.isSet()) {
            findings = m_desk.book.places.change(draft).findings();
        } else if (const core::Outcome<core::PlaceId> entered = m_desk.book.places.enter(draft); true) {
            findings = entered.findings();
            if (entered)
                id = entered.value();
        }
        if (core::refuses(findings)) {
            m_form->showErrors(fieldErrors(findings));
            return;
        }
        closeForm();
        Q_EMIT saved();
        m_list->select(id.value);
        offerUndo(m_page, m_desk, tr("Saved: %1.").arg(draft.name.trimmed()));
    });
}

void PlacesPart::remove(qint64 id)
{
    attempt(this, [&] {
        const PlaceLine *line = m_lines.recordById(id);
        if (!line || !mayLeave())
            return;
        const QString name = line->place.name;
        const core::Outcome<core::Done> removed = m_desk.book.places.remove(core::PlaceId{id});
        if (!removed) {
            m_page.messages()->showFailure(sentencesOf(removed.findings()));
            return;
        }
        closeForm();
        Q_EMIT saved();
        offerUndo(m_page, m_desk, tr("“%1” is removed and lies in the recycle bin.").arg(name));
    });
}

} // namespace ui
