// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "core/base/assert.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <array>

namespace dunlin::settings {

namespace {

struct Row {
    Key key;
    const char *name; ///< on disk, do not change
    QVariant standard;
};

const Row &row(Key key)
{
    static const std::array<Row, kKeys> kTable{{
        {Key::Theme, "look/theme", QStringLiteral("system")},
        {Key::TextPercent, "look/textPercent", 100},
        {Key::Density, "look/density", QStringLiteral("cosy")},
        {Key::Language, "language/code", QString()},
        {Key::SingleKeys, "keyboard/singleKeys", true},
        {Key::Telephone, "telephone/kind", QStringLiteral("tel")},
        {Key::SipHost, "telephone/sipHost", QString()},
        {Key::SoftphonePort, "telephone/softphonePort", kSoftphonePort},
        {Key::ReduceMotion, "look/reduceMotion", false},
        {Key::KeyMap, "keyboard/keys", QVariantMap()},
        {Key::Learned, "learn/steps", QStringList()},
        {Key::KeptSound, "sound/promiseKept", false},
        {Key::ByMouse, "learn/byMouse", QVariantMap()},
    }};
    return kTable[size_t(key)];
}

QString themeName(style::Theme theme)
{
    switch (theme) {
    case style::Theme::Light: return QStringLiteral("light");
    case style::Theme::Dark: return QStringLiteral("dark");
    case style::Theme::HighContrast: return QStringLiteral("contrast");
    case style::Theme::System: break;
    }
    return QStringLiteral("system");
}

QString telephoneName(TelephoneKind kind)
{
    switch (kind) {
    case TelephoneKind::Sip: return QStringLiteral("sip");
    case TelephoneKind::Softphone: return QStringLiteral("softphone");
    case TelephoneKind::Tel: break;
    }
    return QStringLiteral("tel");
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> storage, QObject *parent)
    : QObject(parent)
    , m_storage(std::move(storage))
{
    DUNLIN_ASSERT(m_storage);
}

Settings::~Settings() = default;

QVariant Settings::value(Key key) const
{
    return m_storage->value(QLatin1String(row(key).name), row(key).standard);
}

void Settings::setValue(Key key, const QVariant &value)
{
    const QLatin1String name(row(key).name);
    if (m_storage->value(name, row(key).standard) == value)
        return;
    if (value == row(key).standard)
        m_storage->remove(name);
    else
        m_storage->setValue(name, value);
    Q_EMIT changed(key);
}

style::Theme Settings::theme() const
{
    const QString name = value(Key::Theme).toString();
    for (style::Theme theme :
         {style::Theme::Light, style::Theme::Dark, style::Theme::HighContrast}) {
        if (name == themeName(theme))
            return theme;
    }
    return style::Theme::System;
}

int Settings::textPercent() const
{
    bool isNumber = false;
    const int percent = value(Key::TextPercent).toInt(&isNumber);
    return isNumber ? std::clamp(percent, kTextPercentMin, kTextPercentMax) : 100;
}

Density Settings::density() const
{
    return value(Key::Density).toString() == QLatin1String("compact") ? Density::Compact
                                                                      : Density::Cosy;
}

QString Settings::language() const
{
    return value(Key::Language).toString();
}

bool Settings::singleKeys() const
{
    return value(Key::SingleKeys).toBool();
}

TelephoneSettings Settings::telephone() const
{
    TelephoneSettings telephone;
    const QString name = value(Key::Telephone).toString();
    for (TelephoneKind kind : {TelephoneKind::Sip, TelephoneKind::Softphone}) {
        if (name == telephoneName(kind))
            telephone.kind = kind;
    }
    telephone.sipHost = value(Key::SipHost).toString().trimmed();
    const int port = value(Key::SoftphonePort).toInt();
    telephone.softphonePort = port > 0 && port <= 65'535 ? port : kSoftphonePort;
    return telephone;
}

Senses Settings::senses() const
{
    return {value(Key::ReduceMotion).toBool(), value(Key::KeptSound).toBool()};
}

QMap<QString, QString> Settings::keyMap() const
{
    QMap<QString, QString> keys;
    const QVariantMap stored = value(Key::KeyMap).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        keys.insert(it.key(), it.value().toString());
    return keys;
}

Learning Settings::learned() const
{
    return {value(Key::Learned).toStringList(), value(Key::ByMouse).toMap()};
}

bool Settings::isDefault(Key key) const
{
    return !m_storage->contains(QLatin1String(row(key).name));
}

void Settings::setTheme(style::Theme theme)
{
    setValue(Key::Theme, themeName(theme));
}

void Settings::setTextPercent(int percent)
{
    setValue(Key::TextPercent, std::clamp(percent, kTextPercentMin, kTextPercentMax));
}

void Settings::setDensity(Density density)
{
    setValue(Key::Density,
             density == Density::Compact ? QStringLiteral("compact") : QStringLiteral("cosy"));
}

void Settings::setLanguage(const QString &code)
{
    setValue(Key::Language, code);
}

void Settings::setSingleKeys(bool on)
{
    setValue(Key::SingleKeys, on);
}

void Settings::setTelephone(const TelephoneSettings &telephone)
{
    setValue(Key::Telephone, telephoneName(telephone.kind));
    setValue(Key::SipHost, telephone.sipHost.trimmed());
    setValue(Key::SoftphonePort, std::clamp(telephone.softphonePort, 1, 65'535));
}

void Settings::setSenses(const Senses &senses)
{
    setValue(Key::ReduceMotion, senses.reduceMotion);
    setValue(Key::KeptSound, senses.keptSound);
}

void Settings::setLearned(const Learning &learned)
{
    setValue(Key::Learned, learned.steps);
    setValue(Key::ByMouse, learned.byMouse);
}

void Settings::setKeys(const QString &command, const QString &keys)
{
    QVariantMap stored = value(Key::KeyMap).toMap();
    if (keys.isEmpty())
        stored.remove(command);
    else
        stored.insert(command, keys);
    setValue(Key::KeyMap, stored);
}

void Settings::restoreDefault(Key key)
{
    setValue(key, row(key).standard);
}

} // namespace dunlin::settings
