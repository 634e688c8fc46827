// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace dunlin::common {
class Card;
class Label;
class Segmented;
} // namespace dunlin::common

namespace dunlin::settings {

/// One line of the list of keys: what is pressed, and what it does.
struct KeyLine {
    QString keys; ///< "J", "Ctrl+Enter"
    QString words;
    QString command; ///< its id; empty: the key cannot be changed
};

/// Whether keys that a person pressed can be a command's: empty when they can, else why not, in
/// words. `keys` as shell::writeKeys writes them.
using KeyCheck = std::function<QString(const QString &command, const QString &keys)>;

/// Every setting with its effect at once and its way back, the list of keys, and what the program
/// is made of. `languages`: codes there is a translation for. GUI thread.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Settings &settings, const QStringList &languages, std::vector<KeyLine> keys,
                 QWidget *parent = nullptr);

    /// The list of keys, once the window that has them is there.
    void setKeys(const std::vector<KeyLine> &keys);
    /// Who says whether keys are free; without it no key can be changed.
    void setKeyCheck(KeyCheck check) { m_keyCheck = std::move(check); }

private:
    /// What the search looks through.
    struct Row {
        QString words;
        std::vector<QWidget *> widgets;
        common::Card *card = nullptr;
    };

    common::Card *makeLook();
    common::Card *makeSound();
    common::Card *makeLanguage(const QStringList &languages);
    common::Card *makeKeyboard();
    common::Card *makeTelephone();
    common::Card *makeAbout();
    void addRow(common::Card *card, Key key, const QString &title, const QString &description,
                QWidget *control);
    void showSetting(Key key);
    void filter(const QString &text);
    QWidget *makeKey(const KeyLine &line);
    void openLicence(const QString &title, const QString &resource);

    Settings &m_settings;
    std::vector<Row> m_rows;
    std::vector<std::pair<Key, QWidget *>> m_restore;
    QLineEdit *m_search = nullptr;
    common::Label *m_nothing = nullptr;
    common::Segmented *m_theme = nullptr;
    common::Segmented *m_density = nullptr;
    QSlider *m_textSize = nullptr;
    common::Label *m_textSizeValue = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_singleKeys = nullptr;
    common::Segmented *m_telephone = nullptr;
    QLineEdit *m_sipHost = nullptr;
    QSpinBox *m_softphonePort = nullptr;
    common::Card *m_keyboard = nullptr;
    QWidget *m_keyList = nullptr;
    QCheckBox *m_reduceMotion = nullptr;
    QCheckBox *m_keptSound = nullptr;
    KeyCheck m_keyCheck;
};

} // namespace dunlin::settings
