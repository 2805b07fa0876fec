// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice/notice_editor.h"

#include "core/report/notice_text.h"
#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/paper_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextCursor>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::NoticeTemplate;

namespace {

constexpr int typingPause = 300;
constexpr int findingsHeight = 110;
constexpr int classWidth = 180;

template<class Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QString kindWord(core::report::FieldKind kind)
{
    using Kind = core::report::FieldKind;
    switch (kind) {
    //: what a merge field is about, in brackets behind its name
    case Kind::School: return NoticeEditor::tr("school, term");
    case Kind::Class: return NoticeEditor::tr("class");
    case Kind::Child: return NoticeEditor::tr("child");
    case Kind::Part: return NoticeEditor::tr("stands alone");
    }
    return {};
}

} // namespace

NoticeEditor::NoticeEditor(const QString &paper, PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_desk(desk), m_tabs(named(new QTabBar(this), u"noticeTextTabs"_s)),
      m_texts(new QStackedWidget(this)), m_text(named(new QPlainTextEdit(this), u"noticeTextEdit"_s)),
      m_tibetan(named(new QPlainTextEdit(this), u"noticeTibetanEdit"_s)),
      m_field(named(new Choice(this), u"mergeFieldChoice"_s)),
      m_insert(named(new QPushButton(this), u"insertFieldButton"_s)),
      m_save(named(new QPushButton(this), u"saveNoticeButton"_s)),
      m_ship(named(new QPushButton(this), u"shippedTextButton"_s)),
      m_meanwhile(named(new QLabel(this), u"noticeMeanwhileLabel"_s)), m_hint(new QLabel(this)),
      m_where(named(new QLabel(this), u"noticePageLabel"_s)), m_class(named(new Choice(this), u"previewClassChoice"_s)),
      m_findings(named(new FindingsPanel(this), u"noticeFindings"_s)),
      m_view(named(new PaperView(this), u"noticePaper"_s))
{
    setObjectName(paper == "F01"_L1 ? u"noticeTextPart"_s : u"formTextPart"_s);
    auto *split = new QSplitter(this);
    split->setObjectName(u"noticeSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildLeft());
    split->addWidget(buildRight());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NoticeEditor::lookAgain);
    for (const QPlainTextEdit *edit : {m_text, m_tibetan})
        connect(edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_class, &Choice::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    addShortcuts();
}

/// Ctrl+S and Ctrl+Enter save from anywhere in the part, as in every form; Tab leaves the text.
void NoticeEditor::addShortcuts()
{
    for (QPlainTextEdit *edit : {m_text, m_tibetan})
        edit->setTabChangesFocus(true);
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            lookAgain(); // what was typed a moment ago has not been looked at yet
            m_save->click();
        });
    }
}

QWidget *NoticeEditor::buildLeft()
{
    auto *left = new QWidget(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tibetan->setFont(theme::tibetan(theme::font(theme::Type::Body)));
    m_texts->addWidget(m_text);
    m_texts->addWidget(m_tibetan);
    theme::setKind(m_hint, "muted");
    m_hint->setWordWrap(true);
    theme::setKind(m_meanwhile, "error");
    m_meanwhile->setWordWrap(true);
    m_meanwhile->hide();
    m_findings->setMaximumHeight(findingsHeight);
    theme::setKind(m_save, "primary");
    for (QPushButton *button : {m_insert, m_save, m_ship})
        button->setAutoDefault(false);
    m_field->setItems([this] {
        QList<Choice::Item> items;
        for (const core::report::MergeField &field : core::report::mergeFields(m_paper))
            items << Choice::Item{field.name, u"%1 (%2)"_s.arg(field.name, kindWord(field.kind))};
        return items;
    });
    m_field->setValue(core::report::mergeFields(m_paper).first().name);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::controlPadding);
    fields->addWidget(m_field, 1);
    fields->addWidget(m_insert);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addWidget(m_ship);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, theme::controlPadding, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_tabs);
    column->addWidget(m_texts, 1);
    column->addWidget(m_meanwhile);
    column->addWidget(m_hint);
    column->addLayout(fields);
    column->addWidget(m_findings);
    column->addLayout(foot);
    connect(m_tabs, &QTabBar::currentChanged, m_texts, &QStackedWidget::setCurrentIndex);
    connect(m_insert, &QPushButton::clicked, this, &NoticeEditor::insertField);
    connect(m_save, &QPushButton::clicked, this, [this] { attempt(this, [this] { save(); }); });
    connect(m_ship, &QPushButton::clicked, this, &NoticeEditor::ship);
    return left;
}

QWidget *NoticeEditor::buildRight()
{
    auto *right = new QFrame(this);
    theme::setKind(right, "panel");
    theme::setKind(m_where, "muted");
    m_view->setFitting(true);
    m_class->setMinimumWidth(classWidth);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::controlPadding, 0);
    bar->addWidget(m_where, 1);
    bar->addWidget(m_class);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(1, 1, 1, 1);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    return right;
}

NoticeTemplate NoticeEditor::draft() const
{
    NoticeTemplate draft = m_stored;
    draft.text = m_text->toPlainText();
    draft.tibetan = m_tibetan->toPlainText();
    return draft;
}

bool NoticeEditor::isChanged() const
{
    const NoticeTemplate now = draft();
    return now.text != m_stored.text || now.tibetan != m_stored.tibetan;
}

void NoticeEditor::load()
{
    const std::optional<core::Term> term = m_desk.book.terms.find(m_desk.term);
    const QList<core::SchoolClass> classes =
        term ? m_desk.book.school.classesIn(term->schoolYear) : QList<core::SchoolClass>();
    const core::SchoolYearStart year = term ? term->schoolYear : 0;
    m_class->setItems([classes, year] {
        QList<Choice::Item> items{{qint64(0), tr("Blank copy")}};
        for (const core::SchoolClass &one : classes)
            items << Choice::Item{
                one.id.value, words::classLabel(one.stage, core::gradeOf(one.stage, one.entryYear, year), one.number)};
        return items;
    });
    if (!m_class->value().isValid() || m_class->value().toLongLong() == 0)
        m_class->setValue(classes.isEmpty() ? qint64(0) : classes.first().id.value);
    const NoticeTemplate file = m_desk.book.notices.text(m_paper);
    if (!m_stored.name.isEmpty() && isChanged()) { // what is being written is not swept away by a change elsewhere
        if (file.text != m_stored.text || file.tibetan != m_stored.tibetan)
            m_meanwhile->show();
        m_stored = file; // a save then takes the place of what is there now
        lookAgain();
        return;
    }
    m_stored = file;
    discard();
}

void NoticeEditor::lookAgain()
{
    m_pause.stop();
    const NoticeTemplate now = draft();
    const core::Findings findings = core::NoticesOffice::check(now);
    m_findings->setItems(said(findings));
    m_findings->setVisible(!findings.isEmpty());
    if (!isChanged())
        m_meanwhile->hide();
    m_save->setEnabled(isChanged() && !core::refuses(findings) && !m_desk.book.isReadOnly());
    m_ship->setEnabled(now.text != core::report::shippedText(m_paper) && !m_desk.book.isReadOnly());
    attempt(this, [&] { showPaper(now); });
}

void NoticeEditor::showPaper(const NoticeTemplate &now)
{
    m_view->setVisible(m_desk.term.isSet());
    if (!m_desk.term.isSet())
        return;
    showPages(*m_view, m_desk.book.notices.preview(now, m_desk.term, core::ClassId{m_class->value().toLongLong()}));
    m_where->setText(tr("%n pages A4, as the first child of the class gets it", nullptr, m_view->count()));
}

void NoticeEditor::insertField()
{
    auto *edit = m_texts->currentIndex() == 0 ? m_text : m_tibetan;
    const QString name = m_field->value().toString();
    if (name.isEmpty())
        return;
    edit->insertPlainText(u"{{"_s + name + u"}}"_s);
    edit->setFocus();
}

/// As if it were typed: Ctrl+Z takes it back, and it counts when it is saved.
void NoticeEditor::ship()
{
    m_tabs->setCurrentIndex(0);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(core::report::shippedText(m_paper));
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus();
    lookAgain();
    Q_EMIT told(tr("The shipped text stands in the editor; it counts once it is saved. Ctrl+Z takes it back."));
}

void NoticeEditor::save()
{
    const core::Outcome<core::Done> outcome = m_desk.book.notices.save(draft());
    if (!outcome) {
        Q_EMIT refused(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    m_stored = m_desk.book.notices.text(m_paper);
    lookAgain();
    Q_EMIT saved(tr("The text is saved. Papers printed from now on have it."), outcome.findings());
}

void NoticeEditor::discard()
{
    if (m_text->toPlainText() != m_stored.text) // otherwise the cursor stays where it is
        m_text->setPlainText(m_stored.text);
    if (m_tibetan->toPlainText() != m_stored.tibetan)
        m_tibetan->setPlainText(m_stored.tibetan);
    lookAgain();
}

void NoticeEditor::retranslate()
{
    m_tabs->setTabText(0, tr("Text"));
    m_tabs->setTabText(1, tr("Tibetan part"));
    m_tabs->setAccessibleName(tr("Parts of the text"));
    m_text->setAccessibleName(tr("Text"));
    m_tibetan->setAccessibleName(tr("Tibetan part"));
    m_tibetan->setPlaceholderText(tr("Stands where the text says %1; empty: it is left out.")
                                      .arg(QString::fromUtf16(core::report::tibetanPlace)));
    m_field->setAccessibleName(tr("Merge field"));
    m_insert->setText(tr("&Insert field"));
    m_save->setText(tr("Sa&ve"));
    m_save->setToolTip(tr("Save") + u"  Ctrl+Enter"_s);
    m_meanwhile->setText(tr("The text in the file has changed since. Saving puts what stands here in its place."));
    m_ship->setText(tr("&Back to the shipped text"));
    m_class->setAccessibleName(tr("Class of the preview"));
    m_view->setAccessibleName(tr("Preview"));
    m_hint->setText(tr("“## ” begins a heading, “> ” stands at the right, “| a | b |” is a row of a table."));
}

} // namespace ui
