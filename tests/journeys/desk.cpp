// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/desk.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/shell/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QSettings>

namespace journey {

namespace {

constexpr int mostFields = 60;
const QSize smallScreen(1366, 768);

QWidget *focused()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        FAIL("nothing has the focus");
    return widget;
}

} // namespace

Desk::Desk() : m_failing(std::uncaught_exceptions())
{
    // No journey sees what another one, or the person who runs it, has set.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, file(u"settings"_s));
    ui::theme::apply(ui::theme::Scheme::Light);
}

Desk::~Desk()
{
    if (std::uncaught_exceptions() > m_failing && m_program) {
        const QString path = QDir::temp().filePath(u"kehou-journey-failed.png"_s);
        picture(path);
        WARN("the window at that moment: " << path.toStdString() << ", focus: " << focusName().toStdString()
                                           << ", message: " << said().toStdString());
    }
    // Pages that were dropped and not deleted yet must not outlive the school they show.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Desk::start(const QString &path)
{
    m_program = std::make_unique<app::Application>(u"zh_CN"_s, answers, answers, *probe);
    if (QSettings().value(u"window/geometry"_s).isNull())
        window().resize(smallScreen);
    m_program->start(path);
    QApplication::setActiveWindow(&window());
    REQUIRE(QTest::qWaitForWindowActive(&window()));
}

void Desk::quit()
{
    (void)window().close(); // it closes by itself when the last copy is made
    REQUIRE(waitFor([this] { return !window().isVisible(); }));
    m_program.reset();
}

core::SchoolBook &Desk::book() const
{
    REQUIRE(m_program->book());
    return *m_program->book();
}

QWidget *Desk::dialog() const
{
    for (auto *dialog : window().findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

QList<const QWidget *> Desk::places() const
{
    if (const QWidget *front = dialog())
        return {front};
    if (const QWidget *page = window().currentPage())
        return {page, &window()};
    return {&window()};
}

bool Desk::isSeen(const QString &name) const
{
    for (const QWidget *where : places())
        for (const QWidget *found : where->findChildren<QWidget *>(name))
            if (found->isVisible())
                return true;
    return false;
}

QString Desk::textOf(const QString &label) const { return at<QLabel>(label).text(); }

QString Desk::said() const
{
    for (const QWidget *where : places())
        for (const auto *bar : where->findChildren<ui::MessageBar *>())
            if (bar->isVisible())
                return bar->sentence();
    return {};
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focused(), key, modifiers);
    QApplication::processEvents();
    comeBack();
}

/// Without a window manager nobody makes the window active again after a list over it was closed.
void Desk::comeBack() const
{
    QWidget *front = dialog() ? dialog() : &window();
    if (!QApplication::activePopupWidget() && !front->isActiveWindow())
        QApplication::setActiveWindow(front);
}

void Desk::type(const QString &text) const
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (plain) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void Desk::focus(const QString &name) const
{
    QApplication::processEvents(); // what a field proposes may come up only now
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        QApplication::processEvents();
    }
    comeBack();
    at<QWidget>(name).setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
}

void Desk::fill(const QString &name, const QString &text) const
{
    focus(name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Desk::goTo(const QString &page) const
{
    const auto *action = window().findChild<QAction *>(page + u"PageAction"_s);
    REQUIRE(action);
    REQUIRE_FALSE(action->shortcut().isEmpty());
    const QKeyCombination keys = action->shortcut()[0];
    press(keys.key(), keys.keyboardModifiers());
    REQUIRE(window().currentPageId() == page);
}

void Desk::push(const QString &name) const
{
    auto &button = at<QWidget>(name);
    INFO(name.toStdString());
    REQUIRE(button.isEnabled());
    focus(name);
    QTest::keyClick(&button, Qt::Key_Space);
    QApplication::processEvents();
    comeBack(); // it may have closed the dialog it stood in
}

QString Desk::focusName()
{
    const QWidget *widget = QApplication::focusWidget();
    if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
        widget = widget->parentWidget();
    return widget ? widget->objectName() : QString();
}

void Desk::enterUntil(const QString &name) const
{
    for (int i = 0; i < mostFields && focusName() != name; ++i)
        press(Qt::Key_Return);
    REQUIRE(focusName() == name);
}

void Desk::settle() const
{
    QTest::qWait(20);
    QApplication::processEvents();
}

void Desk::picture(const QString &path) const
{
    QWidget *base = dialog() ? dialog() : &window();
    QPixmap whole = base->grab();
    for (QWidget *list : QApplication::topLevelWidgets()) // what has opened over it
        if (list->isVisible() && list != base && list != &window() && list->windowType() != Qt::Dialog)
            QPainter(&whole).drawPixmap(base->mapFromGlobal(list->pos()), list->grab());
    whole.save(path);
}

void Desk::shoot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("KEHOU_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto scheme : {ui::theme::Scheme::Dark, ui::theme::Scheme::Light}) {
        ui::theme::apply(scheme);
        window().resize(smallScreen);
        QTest::qWait(60);
        picture(folder + u'/' + name + (scheme == ui::theme::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s));
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString printed(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace journey
