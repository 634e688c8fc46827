// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/common/card.h"
#include "ui/common/key_cap.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/settings/key_button.h"
#include "ui/settings/licence_dialog.h"
#include "ui/style/icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::settings {

using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kColumnWidth = 840;

struct Part {
    const char *name;
    const char *what;
    const char *licence;
    const char *resource; ///< full text; null: only named
};

/// What the program is made of and under which terms it may be used.
constexpr Part kParts[] = {
    {"Dunlin", QT_TRANSLATE_NOOP("dunlin::settings", "this program"), "GPL-3.0-or-later",
     ":/licences/LICENSE"},
    {"Qt, Qt Charts", QT_TRANSLATE_NOOP("dunlin::settings", "windows, charts, network"),
     "LGPL-3.0, GPL-3.0", ":/licences/LICENSE"},
    {"Inter", QT_TRANSLATE_NOOP("dunlin::settings", "letters and figures"), "SIL OFL 1.1",
     ":/licences/fonts/OFL.txt"},
    {"Bootstrap Icons", QT_TRANSLATE_NOOP("dunlin::settings", "icons"), "MIT",
     ":/licences/icons/LICENSE.txt"},
    {"SQLite", QT_TRANSLATE_NOOP("dunlin::settings", "database"), "public domain", nullptr},
    {"libsodium", QT_TRANSLATE_NOOP("dunlin::settings", "keys and hashes"), "ISC", nullptr},
    {"simdjson", QT_TRANSLATE_NOOP("dunlin::settings", "reading JSON"), "Apache-2.0", nullptr},
    {"Zstandard", QT_TRANSLATE_NOOP("dunlin::settings", "compression"), "BSD-3-Clause", nullptr},
    {"uchardet", QT_TRANSLATE_NOOP("dunlin::settings", "encodings of files"), "MPL-1.1", nullptr},
    {"Boost", QT_TRANSLATE_NOOP("dunlin::settings", "the server's HTTP"), "BSL-1.0", nullptr},
    {"OpenSSL", QT_TRANSLATE_NOOP("dunlin::settings", "encrypted connections"), "Apache-2.0",
     nullptr},
};

QString trPart(const char *text)
{
    return QCoreApplication::translate("dunlin::settings", text);
}

QWidget *beside(QWidget *first, QWidget *second)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    row->addWidget(first);
    row->addWidget(second);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, const QStringList &languages,
                           std::vector<KeyLine> keys, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(tr("Settings"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, style::space::kCard, 0, 0);
    outer->setSpacing(style::space::kGap);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(style::space::kPage, 0, style::space::kPage, 0);
    header->addWidget(new Label(tr("Settings"), Face::PageTitle));
    header->addStretch(1);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(260);
    header->addWidget(m_search);
    outer->addLayout(header);

    auto *content = new QWidget;
    content->setMaximumWidth(kColumnWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, style::space::kCard);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeLook());
    column->addWidget(makeLanguage(languages));
    column->addWidget(makeTelephone());
    column->addWidget(makeSound());
    column->addWidget(makeKeyboard());
    column->addWidget(makeAbout());
    m_nothing = new Label(Face::Body, Ink::Text2);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The cards keep to the leading side, also right to left.
    auto *holder = new QWidget;
    auto *side = new QHBoxLayout(holder);
    side->setContentsMargins(style::space::kPage, 0, style::space::kPage, 0);
    side->addWidget(content, 1);
    side->addStretch(0);
    scroll->setWidget(holder);
    outer->addWidget(scroll, 1);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(&m_settings, &Settings::changed, this, &SettingsPage::showSetting);
    for (int key = 0; key < kKeys; ++key)
        showSetting(Key(key));
    setKeys(keys);
}

void SettingsPage::addRow(common::Card *card, Key key, const QString &title,
                          const QString &description, QWidget *control)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, style::space::kXs, 0, style::space::kXs);
    row->setSpacing(style::space::kGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(title, Face::Body);
    name->setBuddy(control);
    auto *more = new Label(description, Face::Small, Ink::Text2);
    more->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(more);
    auto *restore = new QToolButton;
    restore->setObjectName(QStringLiteral("restore%1").arg(int(key)));
    restore->setIcon(style::icon(QStringLiteral("arrow-counterclockwise")));
    restore->setToolTip(tr("Restore the default"));
    restore->setAccessibleName(tr("Restore the default: %1").arg(title));
    restore->setFixedSize(28, 28);
    QSizePolicy keep = restore->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    restore->setSizePolicy(keep);
    row->addLayout(words, 1);
    row->addWidget(control);
    row->addWidget(restore);
    card->body()->addWidget(box);
    connect(restore, &QToolButton::clicked, this, [this, key] { m_settings.restoreDefault(key); });
    m_restore.emplace_back(key, restore);
    m_rows.push_back(
        {title + QLatin1Char(' ') + description + QLatin1Char(' ') + card->title(), {box}, card});
}

common::Card *SettingsPage::makeLook()
{
    auto *card = new common::Card(tr("Look"));
    m_theme = new common::Segmented(tr("Theme"));
    m_theme->setObjectName(QStringLiteral("settingTheme"));
    m_theme->add(tr("As the system"));
    m_theme->add(tr("Light"));
    m_theme->add(tr("Dark"));
    m_theme->add(tr("High contrast"));
    addRow(card, Key::Theme, tr("Theme"), tr("Light or dark, or whatever the desktop uses."),
           m_theme);
    m_textSize = new QSlider(Qt::Horizontal);
    m_textSize->setObjectName(QStringLiteral("settingTextSize"));
    m_textSize->setAccessibleName(tr("Text size in per cent"));
    m_textSize->setRange(kTextPercentMin / kTextPercentStep, kTextPercentMax / kTextPercentStep);
    m_textSize->setPageStep(1);
    m_textSize->setFixedWidth(180);
    m_textSizeValue = new Label(Face::Body);
    m_textSizeValue->setFigures(true);
    m_textSizeValue->setMinimumWidth(44);
    m_textSizeValue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addRow(card, Key::TextPercent, tr("Text size"), tr("Rows and controls grow with the text."),
           beside(m_textSize, m_textSizeValue));
    m_density = new common::Segmented(tr("Rows of the queue"));
    m_density->setObjectName(QStringLiteral("settingDensity"));
    m_density->add(tr("Cosy"));
    m_density->add(tr("Compact"));
    addRow(card, Key::Density, tr("Rows of the queue"),
           tr("Compact rows show more accounts at once, in one line each."), m_density);
    m_reduceMotion = new QCheckBox(tr("On"));
    m_reduceMotion->setObjectName(QStringLiteral("settingReduceMotion"));
    m_reduceMotion->setAccessibleName(tr("Reduce motion"));
    addRow(card, Key::ReduceMotion, tr("Reduce motion"), tr("Nothing fades or slides."),
           m_reduceMotion);
    connect(m_reduceMotion, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.setSenses({on, m_settings.senses().keptSound});
    });
    connect(m_theme, &common::Segmented::chosen, this,
            [this](int index) { m_settings.setTheme(style::Theme(index)); });
    connect(m_textSize, &QSlider::valueChanged, this,
            [this](int step) { m_settings.setTextPercent(step * kTextPercentStep); });
    connect(m_density, &common::Segmented::chosen, this,
            [this](int index) { m_settings.setDensity(Density(index)); });
    return card;
}

common::Card *SettingsPage::makeSound()
{
    auto *card = new common::Card(tr("Sound"));
    m_keptSound = new QCheckBox(tr("On"));
    m_keptSound->setObjectName(QStringLiteral("settingKeptSound"));
    m_keptSound->setAccessibleName(tr("Sound when a promise is kept"));
    addRow(card, Key::KeptSound, tr("Sound when a promise is kept"),
           tr("When a promise that you took is paid. The status bar says it in any case."),
           m_keptSound);
    connect(m_keptSound, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.setSenses({m_settings.senses().reduceMotion, on});
    });
    return card;
}

common::Card *SettingsPage::makeLanguage(const QStringList &languages)
{
    auto *card = new common::Card(tr("Language"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setMinimumWidth(220);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const QString &code : languages) {
        if (m_language->findData(code) < 0) {
            QString own = QLocale(code).nativeLanguageName();
            own[0] = own[0].toUpper();
            m_language->addItem(own, code);
        }
    }
    addRow(card, Key::Language, tr("Language"),
           tr("Of texts, dates and numbers. Used from the next start on."), m_language);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_settings.setLanguage(m_language->itemData(index).toString()); });
    return card;
}

common::Card *SettingsPage::makeKeyboard()
{
    auto *card = new common::Card(tr("Keyboard"));
    m_singleKeys = new QCheckBox(tr("On"));
    m_singleKeys->setObjectName(QStringLiteral("settingSingleKeys"));
    m_singleKeys->setAccessibleName(tr("Single keys"));
    addRow(card, Key::SingleKeys, tr("Single keys"),
           tr("J, K, C and other letters act outside text fields. Everything has a key with Ctrl "
              "too."),
           m_singleKeys);
    connect(m_singleKeys, &QCheckBox::clicked, &m_settings, &Settings::setSingleKeys);
    addRow(card, Key::KeyMap, tr("Keys of your own"),
           tr("Press the picture of a key below, then the new key; Del gives back its own."),
           new QWidget);
    m_keyboard = card;
    return card;
}

common::Card *SettingsPage::makeTelephone()
{
    auto *card = new common::Card(tr("Telephone"));
    m_telephone = new common::Segmented(tr("Calls are made by"));
    m_telephone->setObjectName(QStringLiteral("settingTelephone"));
    m_telephone->add(tr("Telephone links"));
    m_telephone->add(tr("SIP links"));
    m_telephone->add(tr("Softphone"));
    addRow(card, Key::Telephone, tr("Calls are made by"),
           tr("The program for tel: or sip: links, or baresip, which then tells how a call goes."),
           m_telephone);
    m_sipHost = new QLineEdit;
    m_sipHost->setObjectName(QStringLiteral("settingSipHost"));
    m_sipHost->setAccessibleName(tr("Telephone system"));
    m_sipHost->setPlaceholderText(QStringLiteral("pbx.example.com"));
    m_sipHost->setMinimumWidth(220);
    addRow(card, Key::SipHost, tr("Telephone system"),
           tr("Where numbers are dialled over SIP. Telephone links do not need it."), m_sipHost);
    m_softphonePort = new QSpinBox;
    m_softphonePort->setObjectName(QStringLiteral("settingSoftphonePort"));
    m_softphonePort->setAccessibleName(tr("Control port of the softphone"));
    m_softphonePort->setRange(1, 65'535);
    addRow(card, Key::SoftphonePort, tr("Control port of the softphone"),
           tr("Of the module ctrl_tcp, on this machine."), m_softphonePort);
    connect(m_telephone, &common::Segmented::chosen, this, [this](int index) {
        TelephoneSettings telephone = m_settings.telephone();
        telephone.kind = TelephoneKind(index);
        m_settings.setTelephone(telephone);
    });
    connect(m_sipHost, &QLineEdit::editingFinished, this, [this] {
        TelephoneSettings telephone = m_settings.telephone();
        telephone.sipHost = m_sipHost->text();
        m_settings.setTelephone(telephone);
    });
    connect(m_softphonePort, &QSpinBox::valueChanged, this, [this](int port) {
        TelephoneSettings telephone = m_settings.telephone();
        telephone.softphonePort = port;
        m_settings.setTelephone(telephone);
    });
    return card;
}

/// Two columns of keys, read down the first and then down the second.
void SettingsPage::setKeys(const std::vector<KeyLine> &keys)
{
    std::erase_if(m_rows, [this](const Row &row) {
        return !row.widgets.empty() && row.widgets.front()->parentWidget() == m_keyList;
    });
    delete m_keyList;
    m_keyList = nullptr;
    if (keys.empty())
        return;
    m_keyList = new QWidget;
    auto *rows = new QVBoxLayout(m_keyList);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(common::makeDivider());
    auto *grid = new QGridLayout;
    rows->addLayout(grid);
    grid->setContentsMargins(0, style::space::kXs, 0, 0);
    grid->setHorizontalSpacing(style::space::kGap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const int half = int(keys.size() + 1) / 2;
    for (int i = 0; i < int(keys.size()); ++i) {
        const KeyLine &line = keys[size_t(i)];
        QWidget *cap = makeKey(line);
        auto *words = new Label(line.words, Face::Body, Ink::Text2);
        words->setElided(true);
        const int column = i < half ? 0 : 2;
        grid->addWidget(cap, i % half, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(words, i % half, column + 1);
        m_rows.push_back({line.keys + QLatin1Char(' ') + line.words, {cap, words}, m_keyboard});
    }
    m_keyboard->body()->addWidget(m_keyList);
    filter(m_search->text());
}

// A picture of the key; one that can be changed is a button.
QWidget *SettingsPage::makeKey(const KeyLine &line)
{
    if (line.command.isEmpty() || !m_keyCheck)
        return new common::KeyCap(line.keys);
    auto *button = new KeyButton(line.keys, line.words);
    button->setObjectName(QStringLiteral("key_") + line.command);
    connect(button, &KeyButton::keysPressed, this,
            [this, button, id = line.command](const QString &keys) {
                const QString why = keys.isEmpty() ? QString() : m_keyCheck(id, keys);
                if (!why.isEmpty())
                    return button->refuse(why);
                // The list is made anew by whoever hears of it: not while its button is at work.
                QMetaObject::invokeMethod(
                    this, [this, id, keys] { m_settings.setKeys(id, keys); }, Qt::QueuedConnection);
            });
    return button;
}

common::Card *SettingsPage::makeAbout()
{
    auto *card = new common::Card(tr("About and licences"));
    auto *version =
        new Label(tr("Dunlin %1, built on Qt %2")
                      .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
                  Face::Body);
    version->setObjectName(QStringLiteral("aboutVersion"));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *terms = new Label(tr("Free software under the GNU General Public License, version 3 or "
                               "later. It comes without any warranty."),
                            Face::Small, Ink::Text2);
    terms->setWordWrap(true);
    card->body()->addWidget(version);
    card->body()->addWidget(terms);
    card->body()->addWidget(common::makeDivider());
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space::kCard);
    grid->setVerticalSpacing(style::space::kXs);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Part &part : kParts) {
        auto *name = new Label(QString::fromLatin1(part.name), Face::Body);
        auto *what = new Label(trPart(part.what), Face::Body, Ink::Text2);
        grid->addWidget(name, row, 0);
        grid->addWidget(what, row, 1);
        const QString terms2 = QString::fromLatin1(part.licence);
        if (part.resource) {
            auto *open = new QToolButton;
            open->setObjectName(QStringLiteral("licence%1").arg(row));
            open->setText(terms2);
            open->setAccessibleName(tr("Licence of %1: %2").arg(name->text(), terms2));
            open->setToolTip(tr("Read the licence"));
            const QString resource = QString::fromLatin1(part.resource);
            connect(open, &QToolButton::clicked, this,
                    [this, title = name->text(), resource] { openLicence(title, resource); });
            grid->addWidget(open, row, 2, Qt::AlignRight);
        } else {
            auto *label = new Label(terms2, Face::Body, Ink::Text2);
            label->setContentsMargins(5, 3, 5, 3);
            grid->addWidget(label, row, 2, Qt::AlignRight);
        }
        ++row;
    }
    card->body()->addWidget(box);
    m_rows.push_back({card->title() + version->text() + terms->text(), {}, card});
    return card;
}

void SettingsPage::openLicence(const QString &title, const QString &resource)
{
    auto *dialog = new LicenceDialog(title, resource, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsPage::showSetting(Key key)
{
    switch (key) {
    case Key::Theme: m_theme->setCurrent(int(m_settings.theme())); break;
    case Key::TextPercent: {
        const QSignalBlocker quiet(m_textSize);
        m_textSize->setValue(m_settings.textPercent() / kTextPercentStep);
        m_textSizeValue->setText(QLocale().toString(m_settings.textPercent())
                                 + QLocale().percent());
        break;
    }
    case Key::Density: m_density->setCurrent(int(m_settings.density())); break;
    case Key::Language:
        m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
        break;
    case Key::KeyMap: // whoever has the table of keys gives the list anew
    case Key::Learned:
    case Key::ByMouse: break;
    case Key::KeptSound:
        m_keptSound->setChecked(m_settings.senses().keptSound);
        m_keptSound->setText(m_settings.senses().keptSound ? tr("On") : tr("Off"));
        break;
    case Key::ReduceMotion:
        m_reduceMotion->setChecked(m_settings.senses().reduceMotion);
        m_reduceMotion->setText(m_settings.senses().reduceMotion ? tr("On") : tr("Off"));
        break;
    case Key::SingleKeys:
        m_singleKeys->setChecked(m_settings.singleKeys());
        m_singleKeys->setText(m_settings.singleKeys() ? tr("On") : tr("Off"));
        break;
    case Key::Telephone: m_telephone->setCurrent(int(m_settings.telephone().kind)); break;
    case Key::SipHost: m_sipHost->setText(m_settings.telephone().sipHost); break;
    case Key::SoftphonePort: {
        const QSignalBlocker quiet(m_softphonePort);
        m_softphonePort->setValue(m_settings.telephone().softphonePort);
        break;
    }
    }
    for (const auto &[restored, button] : m_restore) {
        if (restored == key)
            button->setVisible(!m_settings.isDefault(key));
    }
}

void SettingsPage::filter(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<common::Card *> cards;
    QList<common::Card *> found;
    for (const Row &row : m_rows) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return row.words.contains(word, Qt::CaseInsensitive);
        });
        for (QWidget *widget : row.widgets)
            widget->setVisible(fits);
        if (!cards.contains(row.card))
            cards << row.card;
        if (fits && !found.contains(row.card))
            found << row.card;
    }
    for (common::Card *card : cards)
        card->setVisible(found.contains(card));
    m_nothing->setText(tr("No setting matches ‘%1’.").arg(text));
    m_nothing->setVisible(found.isEmpty());
}

} // namespace dunlin::settings
