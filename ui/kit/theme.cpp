// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <array>

static void initialiseResources() { Q_INIT_RESOURCE(kehou); } // must stand outside a namespace

namespace ui::theme {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shade {
    const char16_t *name;
    QRgb light;
    QRgb dark;
};

// In the order of Role; the names are the placeholders of the style sheet.
constexpr std::array shades{
    Shade{u"background", 0xFFF5F6F8, 0xFF15171C}, Shade{u"surface", 0xFFFFFFFF, 0xFF1D2026},
    Shade{u"raised", 0xFFFBFBFC, 0xFF23272E},     Shade{u"hover", 0xFFF0F3F7, 0xFF262B33},
    Shade{u"line", 0xFFE1E5EA, 0xFF30353D},       Shade{u"text", 0xFF1C2230, 0xFFE7E9EE},
    Shade{u"muted", 0xFF5F6B7D, 0xFF9AA4B4},      Shade{u"accent", 0xFF1D5FA7, 0xFF74AEEE},
    Shade{u"accentSoft", 0xFFE6EFF9, 0xFF1F3147}, Shade{u"onAccent", 0xFFFFFFFF, 0xFF10161E},
    Shade{u"good", 0xFF2C7A4B, 0xFF6CC08B},       Shade{u"goodSoft", 0xFFE7F4EC, 0xFF1C3226},
    Shade{u"caution", 0xFF8A5C00, 0xFFE0B24A},    Shade{u"cautionSoft", 0xFFFBF1DC, 0xFF362C17},
    Shade{u"refusal", 0xFFB3261E, 0xFFF1827A},    Shade{u"refusalSoft", 0xFFFBE9E7, 0xFF3B2220},
};

struct Look {
    Scheme scheme = Scheme::System;
    bool dark = false;
    QFont body{};
};

Look &look()
{
    static Look shown;
    return shown;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    QApplication::setPalette(QPalette()); // what the desktop would give us
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
#endif
}

/// The system's own face when it knows Chinese; else the packaged one, so that Han characters are never shown in
/// their Japanese forms and digits sit beside them in the same face.
QFont bodyFont()
{
    static const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families;
    if (QFontDatabase::writingSystems(system.family()).contains(QFontDatabase::SimplifiedChinese))
        families << system.family();
    families << u"Noto Sans CJK SC"_s << system.family() << u"Noto Serif Tibetan"_s << u"Microsoft Himalaya"_s;
    families.removeDuplicates();
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(10);
    return font;
}

QPalette palette(bool dark)
{
    const auto shade = [dark](Role role) { return color(role, dark); };
    QPalette made;
    made.setColor(QPalette::Window, shade(Role::Background));
    made.setColor(QPalette::WindowText, shade(Role::Text));
    made.setColor(QPalette::Base, shade(Role::Surface));
    made.setColor(QPalette::AlternateBase, shade(Role::Raised));
    made.setColor(QPalette::Text, shade(Role::Text));
    made.setColor(QPalette::PlaceholderText, shade(Role::Muted));
    made.setColor(QPalette::Button, shade(Role::Surface));
    made.setColor(QPalette::ButtonText, shade(Role::Text));
    made.setColor(QPalette::BrightText, shade(Role::Refusal));
    made.setColor(QPalette::Highlight, shade(Role::Accent));
    made.setColor(QPalette::HighlightedText, shade(Role::OnAccent));
    made.setColor(QPalette::Link, shade(Role::Accent));
    made.setColor(QPalette::LinkVisited, shade(Role::Accent));
    made.setColor(QPalette::ToolTipBase, shade(Role::Raised));
    made.setColor(QPalette::ToolTipText, shade(Role::Text));
    made.setColor(QPalette::Light, shade(Role::Raised));
    made.setColor(QPalette::Midlight, shade(Role::Hover));
    made.setColor(QPalette::Mid, shade(Role::Line));
    made.setColor(QPalette::Dark, shade(Role::Muted));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, shade(Role::Muted));
    return made;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x + (y - x) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QString styleSheet(bool dark)
{
    QFile file(u":/style/kehou.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QString();
    QString sheet = QString::fromUtf8(file.readAll());
    for (size_t i = 0; i < shades.size(); ++i)
        sheet.replace(u"@%1@"_s.arg(QStringView(shades[i].name)), color(Role(i), dark).name());
    // Shades between two roles, needed only here.
    sheet.replace(u"@accentHover@"_s, mixed(color(Role::Accent, dark), color(Role::Text, dark), 0.15).name());
    sheet.replace(u"@fieldLine@"_s, mixed(color(Role::Line, dark), color(Role::Muted, dark), 0.35).name());
    sheet.replace(u"@scroll@"_s, mixed(color(Role::Line, dark), color(Role::Muted, dark), 0.4).name());
    sheet.replace(u"@theme@"_s, dark ? u"dark"_s : u"light"_s);
    return sheet;
}

} // namespace

void apply(Scheme wanted)
{
    initialiseResources();
    Look &shown = look();
    if (QApplication::style()->objectName() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    shown.scheme = wanted;
    shown.dark = wanted == Scheme::System ? systemIsDark() : wanted == Scheme::Dark;
    shown.body = bodyFont();
    QApplication::setFont(shown.body);
    QApplication::setPalette(palette(shown.dark));
    qApp->setStyleSheet(styleSheet(shown.dark));
}

Scheme scheme() { return look().scheme; }
bool isDark() { return look().dark; }

QColor color(Role role) { return color(role, look().dark); }

QColor color(Role role, bool dark)
{
    const Shade &shade = shades[size_t(role)];
    return QColor::fromRgba(dark ? shade.dark : shade.light);
}

QFont tibetan(QFont font)
{
    QStringList families{u"Noto Serif Tibetan"_s, u"Microsoft Himalaya"_s};
    families << look().body.families();
    families.removeDuplicates();
    font.setFamilies(families);
    return font;
}

QFont font(Type type)
{
    QFont font = look().body;
    switch (type) {
    case Type::Body: break;
    case Type::Title:
        font.setPointSizeF(15);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Section:
        font.setPointSizeF(11);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Muted: font.setPointSizeF(9); break;
    case Type::Figure:
        font.setPointSizeF(22);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

namespace {
void dressAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}
} // namespace

void setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QByteArray(kind));
    dressAgain(widget);
}

void setInvalid(QWidget *widget, bool invalid)
{
    if (widget->property("invalid").toBool() == invalid)
        return;
    widget->setProperty("invalid", invalid);
    dressAgain(widget);
}

} // namespace ui::theme
