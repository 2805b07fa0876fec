// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QFileInfo>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {

// Names of the freedesktop icon naming as Breeze has them.
QString fileName(Icon which)
{
    switch (which) {
    case Icon::Home: return u"actions/22/go-home"_s;
    case Icon::Programs: return u"actions/22/view-pim-calendar"_s;
    case Icon::Applications: return u"actions/22/document-edit-sign"_s;
    case Icon::Placement: return u"actions/22/randomize"_s;
    case Icon::Attendance: return u"actions/22/view-task"_s;
    case Icon::Handover: return u"actions/22/exchange-positions"_s;
    case Icon::Students: return u"actions/22/system-users"_s;
    case Icon::Staff: return u"actions/22/user-identity"_s;
    case Icon::Providers: return u"actions/22/view-pim-contacts"_s;
    case Icon::Stipends: return u"actions/22/view-bank"_s;
    case Icon::Fees: return u"actions/22/wallet-open"_s;
    case Icon::Ledger: return u"actions/22/view-statistics"_s;
    case Icon::Policy: return u"actions/22/document-edit-verify"_s;
    case Icon::Safety: return u"actions/22/flag"_s;
    case Icon::Reports: return u"actions/22/office-chart-bar"_s;
    case Icon::Settings: return u"actions/22/configure"_s;
    case Icon::Person: return u"actions/16/user"_s;
    case Icon::Search: return u"actions/16/search"_s;
    case Icon::Add: return u"actions/16/list-add"_s;
    case Icon::Edit: return u"actions/16/document-edit"_s;
    case Icon::Delete: return u"actions/16/edit-delete"_s;
    case Icon::Close: return u":/style/close"_s;
    case Icon::Undo: return u"actions/16/edit-undo"_s;
    case Icon::Redo: return u"actions/16/edit-redo"_s;
    case Icon::Refresh: return u"actions/16/view-refresh"_s;
    case Icon::Print: return u"actions/16/document-print"_s;
    case Icon::Import: return u"actions/16/document-import"_s;
    case Icon::Export: return u"actions/16/document-export"_s;
    case Icon::Open: return u"actions/16/document-open"_s;
    case Icon::Save: return u"actions/16/document-save"_s;
    case Icon::NewFile: return u"actions/16/document-new"_s;
    case Icon::Recent: return u"actions/16/document-open-recent"_s;
    case Icon::Calendar: return u"actions/16/view-calendar"_s;
    case Icon::Clock: return u"actions/16/clock"_s;
    case Icon::Check: return u"actions/16/dialog-ok-apply"_s;
    case Icon::Information: return u"actions/16/help-about"_s;
    case Icon::Warning: return u"status/16/data-warning"_s;
    case Icon::Refusal: return u"status/16/data-error"_s;
    case Icon::Help: return u"actions/16/help-contents"_s;
    case Icon::More: return u"actions/16/overflow-menu"_s;
    case Icon::Back: return u"actions/16/go-previous"_s;
    case Icon::Forward: return u"actions/16/go-next"_s;
    case Icon::Down: return u"actions/16/go-down"_s;
    case Icon::Filter: return u"actions/16/view-filter"_s;
    case Icon::Lock: return u"actions/16/object-locked"_s;
    case Icon::Copy: return u"actions/16/edit-copy"_s;
    case Icon::RailNarrow: return u"actions/22/sidebar-collapse-left"_s;
    case Icon::RailWide: return u"actions/22/sidebar-expand-left"_s;
    case Icon::ZoomIn: return u"actions/16/list-add"_s;
    case Icon::ZoomOut: return u"actions/16/list-remove"_s;
    case Icon::Language: return u"actions/16/languages"_s;
    case Icon::Theme: return u"actions/16/color-management"_s;
    case Icon::Shuffle: return u"actions/16/randomize"_s;
    case Icon::Menu: return u"actions/16/application-menu"_s;
    }
    return QString();
}

QString themeFolder()
{
    static const QString folder =
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"icons/breeze"_s, QStandardPaths::LocateDirectory);
    return folder.isEmpty() && QFileInfo::exists(u"/usr/share/icons/breeze"_s) ? u"/usr/share/icons/breeze"_s : folder;
}

/// The drawing with every colour of the scheme replaced by one.
QByteArray drawing(const QString &name, const QColor &colour)
{
    QFile file((name.startsWith(u':') ? QString() : themeFolder() + u'/') + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QByteArray();
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression scheme(u"(\\.ColorScheme-[A-Za-z]+\\s*\\{\\s*color:)[^;}]*"_s);
    text.replace(scheme, u"\\1"_s + colour.name());
    text.replace(u"currentColor"_s, colour.name());
    return text.toUtf8();
}

class ThemeIcon final : public QIconEngine
{
public:
    ThemeIcon(Icon which, Role role) : m_which(which), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state,
                                               painter->device()->devicePixelRatio()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QColor colour = theme::color(mode == QIcon::Disabled ? Role::Muted
                                           : state == QIcon::On    ? Role::Accent
                                                                   : m_role);
        const QString key =
            u"kehou-icon %1 %2 %3 %4"_s.arg(int(m_which)).arg(colour.rgba()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(fileName(m_which), colour));
        if (renderer.isValid()) {
            QPainter painter(&picture);
            renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        }
        QPixmapCache::insert(key, picture);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemeIcon(m_which, m_role); }
    bool isNull() override { return themeFolder().isEmpty(); }

private:
    Icon m_which;
    Role m_role;
};

} // namespace

QIcon icon(Icon which, Role role)
{
    if (!iconsAreInstalled())
        return QIcon();
    return QIcon(new ThemeIcon(which, role)); // QIcon owns its engine
}

bool iconsAreInstalled() { return !themeFolder().isEmpty(); }

IconLabel::IconLabel(Icon which, Role role, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon(which, role)), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon which, Role role)
{
    m_icon = icon(which, role);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ui
