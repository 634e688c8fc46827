// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <memory>

class QSettings;

namespace dunlin::settings {

/// Every setting there is; its row in the table (settings.cpp) has name and default.
enum class Key {
    Theme,
    TextPercent,
    Density,
    Language,
    SingleKeys,
    Telephone,
    SipHost,
    SoftphonePort,
    ReduceMotion,
    KeyMap,
    Learned,
    KeptSound,
    ByMouse
};
inline constexpr int kKeys = 13;

enum class Density { Cosy, Compact };

/// How a call is made: by the program for tel: or sip: addresses, or by driving a softphone.
enum class TelephoneKind { Tel, Sip, Softphone };
inline constexpr int kSoftphonePort = 4444; ///< of baresip's control socket
struct TelephoneSettings {
    TelephoneKind kind = TelephoneKind::Tel;
    /// At which numbers are dialled ("pbx.example.com"); empty: not set.
    QString sipHost;
    int softphonePort = kSoftphonePort;
};

/// What somebody has been taught already, so that nothing is told twice.
struct Learning {
    QStringList steps;   ///< ids of the steps of the first hour that are done
    QVariantMap byMouse; ///< uses of commands by mouse, until their key was told (key_teacher.h)
};

/// What moves and sounds.
struct Senses {
    bool reduceMotion = false; ///< nothing fades or slides
    bool keptSound = false;    ///< a sound when a promise is kept; it is always seen too
};

inline constexpr int kTextPercentMin = 90;
inline constexpr int kTextPercentMax = 150;
inline constexpr int kTextPercentStep = 10;

/// What a person set on this machine: typed values over QSettings. A value that was never set, or
/// that cannot be used, is the default. No secrets are kept here. GUI thread.
class Settings final : public QObject {
    Q_OBJECT
public:
    /// Takes over `storage`; tests pass one over a file of their own.
    explicit Settings(std::unique_ptr<QSettings> storage, QObject *parent = nullptr);
    ~Settings() override;

    style::Theme theme() const;
    /// 90 to 150; 100 is the size of the design.
    int textPercent() const;
    Density density() const;
    /// Empty: the system's language. Else a code such as "en" or "de".
    QString language() const;
    /// Keys without Ctrl or Alt do something outside text fields (WCAG 2.1.4).
    bool singleKeys() const;
    TelephoneSettings telephone() const;
    Senses senses() const;
    /// Keys of one's own: the id of a command, and its keys as command.h writes them ("J", "G D").
    QMap<QString, QString> keyMap() const;
    Learning learned() const;
    bool isDefault(Key key) const;

    void setTheme(style::Theme theme);
    void setTextPercent(int percent);
    void setDensity(Density density);
    void setLanguage(const QString &code);
    void setSingleKeys(bool on);
    /// Each of the three is a setting of its own to the page and to restoreDefault().
    void setTelephone(const TelephoneSettings &telephone);
    void setSenses(const Senses &senses);
    void setLearned(const Learning &learned);
    /// Empty keys: the command's own again.
    void setKeys(const QString &command, const QString &keys);
    void restoreDefault(Key key);

Q_SIGNALS:
    /// After the value was written; every setting takes effect at once.
    void changed(dunlin::settings::Key key);

private:
    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);

    std::unique_ptr<QSettings> m_storage;
};

} // namespace dunlin::settings
