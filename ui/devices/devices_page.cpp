// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devices_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/devices/fleet_card.h"
#include "ui/devices/sync_words.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::devices {

using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kOutboxLimit = 200;
constexpr int kAgeMs = 1000;
constexpr int kOutboxMs = 250;

class StateIcon final : public QWidget {
public:
    StateIcon() { setFixedSize(44, 44); }
    void set(const QString &name, Ink ink)
    {
        m_name = name;
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_name.isEmpty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = style::color(m_ink);
        ground.setAlpha(28);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(rect());
        style::paintIcon(painter, QRectF(11, 11, 22, 22), m_name, m_ink);
    }

private:
    QString m_name;
    Ink m_ink = Ink::Text2;
};

/// "0357 0676 c97e": long codes are read, and wrapped, in groups.
QString inFours(const QString &code)
{
    QString groups;
    for (qsizetype i = 0; i < code.size(); ++i)
        groups += i > 0 && i % 4 == 0 ? QLatin1Char(' ') + QString(code[i]) : QString(code[i]);
    return groups;
}

Label *factValue(const QString &objectName)
{
    auto *label = new Label(Face::Body);
    label->setObjectName(objectName);
    label->setFigures(true);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DevicesPage::DevicesPage(ports::SyncStatus &sync, const base::Clock &clock, QByteArray zone,
                         QWidget *parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_model(m_zone)
{
    setObjectName(QStringLiteral("devicesPage"));
    setAccessibleName(tr("Devices and sync"));
    m_column = new QVBoxLayout(this);
    auto *column = m_column;
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(tr("Devices and sync"), Face::PageTitle));
    column->addWidget(makeSentence());
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    row->addWidget(makeOutbox(), 2);
    row->addWidget(makeFacts(), 1);
    column->addLayout(row, 1);
    m_ageTimer.setInterval(kAgeMs);
    m_outboxTimer.setInterval(kOutboxMs);
    m_outboxTimer.setSingleShot(true);
    connect(&m_ageTimer, &QTimer::timeout, this, &DevicesPage::showSentence);
    connect(&m_outboxTimer, &QTimer::timeout, this, &DevicesPage::readOutbox);
    connect(&m_sync, &ports::SyncStatus::changed, this, &DevicesPage::refresh);
    refresh();
}

void DevicesPage::showFleet(ports::Fleet &fleet, const QString &user)
{
    m_column->addWidget(new FleetCard(fleet, m_clock, m_zone, user, this), 2);
}

QWidget *DevicesPage::makeSentence()
{
    auto *card = new common::Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kCard);
    m_icon = new StateIcon;
    m_sentence = new Label(Face::PageTitle);
    m_sentence->setObjectName(QStringLiteral("syncSentence"));
    m_sentence->setWordWrap(true);
    m_advice = new Label(Face::Body, Ink::Text2);
    m_advice->setObjectName(QStringLiteral("syncAdvice"));
    m_advice->setWordWrap(true);
    m_problem = new Label(Face::Small, Ink::Text3);
    m_problem->setObjectName(QStringLiteral("syncProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_advice);
    words->addWidget(m_problem);
    m_workOffline = new QCheckBox(tr("Work &offline"));
    m_workOffline->setObjectName(QStringLiteral("workOffline"));
    m_workOffline->setAccessibleName(tr("Work offline"));
    m_workOffline->setToolTip(
        tr("For a flight or a metered line: nothing is sent or fetched until you switch back."));
    m_syncNow =
        new common::Button(QStringLiteral("syncNow"), tr("&Sync now"), common::ButtonKind::Primary);
    m_syncNow->setIconName(QStringLiteral("arrow-repeat"));
    auto *diagnosis = new common::Button(QStringLiteral("saveDiagnosis"), tr("Save for su&pport…"));
    diagnosis->setIconName(QStringLiteral("download"));
    diagnosis->setToolTip(tr("A file for whoever helps you: program, machine, sync and log. It "
                             "names no debtor, account or amount; read it before you send it."));
    connect(diagnosis, &QPushButton::clicked, this, &DevicesPage::askForDiagnosis);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_workOffline);
    row->addWidget(diagnosis);
    row->addWidget(m_syncNow);
    card->body()->addLayout(row);
    connect(m_syncNow, &QPushButton::clicked, this, [this] { m_sync.syncNow(); });
    connect(m_workOffline, &QCheckBox::clicked, this, [this](bool on) { m_sync.setPaused(on); });
    return card;
}

QWidget *DevicesPage::makeOutbox()
{
    auto *card = new common::Card(tr("Waiting on this laptop"));
    m_outboxNote = new Label(Face::Small, Ink::Text2);
    m_outboxNote->setObjectName(QStringLiteral("outboxNote"));
    m_outboxNote->setWordWrap(true);
    m_outbox = new common::LetterlessTable;
    m_outbox->setObjectName(QStringLiteral("outbox"));
    m_outbox->setAccessibleName(tr("Waiting on this laptop"));
    m_outbox->setModel(&m_model);
    common::setUpTable(*m_outbox);
    m_outbox->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_outbox->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_outboxEmpty = new Label(tr("Nothing waits: the server has everything you recorded."),
                              Face::Body, Ink::Text2);
    m_outboxEmpty->setObjectName(QStringLiteral("outboxEmpty"));
    m_outboxEmpty->setAlignment(Qt::AlignCenter);
    m_outboxEmpty->setWordWrap(true);
    card->body()->addWidget(m_outboxNote);
    card->body()->addWidget(m_outbox, 1);
    card->body()->addWidget(m_outboxEmpty, 1);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, m_outbox,
            [this] { m_outbox->verticalHeader()->setDefaultSectionSize(style::scaled(30)); });
    return card;
}

QWidget *DevicesPage::makeFacts()
{
    auto *card = new common::Card(tr("This laptop"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space::kCard);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &objectName) {
        auto *title = new Label(name, Face::Body, Ink::Text2);
        Label *value = factValue(objectName);
        title->setBuddy(value);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
        return value;
    };
    m_lastContact = add(tr("Server last reached"), QStringLiteral("lastContact"));
    m_accounts = add(tr("Accounts here"), QStringLiteral("accountsHere"));
    m_server = add(tr("Server"), QStringLiteral("serverName"));
    m_device = add(tr("Device"), QStringLiteral("deviceName"));
    m_lease = add(tr("Works alone"), QStringLiteral("leaseLeft"));
    m_disk = add(tr("On disk"), QStringLiteral("diskUsed"));
    m_key = add(tr("Key"), QStringLiteral("keyKept"));
    m_defects = add(tr("Repairs"), QStringLiteral("syncDefects"));
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

void DevicesPage::askForDiagnosis()
{
    const QDate today = base::dateIn(m_clock.now(), m_zone);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save for support"),
        QStringLiteral("dunlin-diagnosis-%1.json").arg(today.toString(Qt::ISODate)),
        tr("Text files (*.json)"));
    if (!file.isEmpty())
        Q_EMIT diagnosisWanted(file);
}

void DevicesPage::showSentence()
{
    const ports::SyncState state = m_sync.state();
    const base::Instant now = m_clock.now();
    const SyncSentence sentence = syncSentence(state, now, m_zone);
    static_cast<StateIcon *>(m_icon)->set(sentence.icon, sentence.ink);
    m_sentence->setText(sentence.title);
    m_advice->setText(sentence.advice);
    m_advice->setVisible(!sentence.advice.isEmpty());
    m_problem->setText(state.problem.isEmpty() ? QString()
                                               : tr("For support: %1").arg(state.problem));
    m_problem->setVisible(!state.problem.isEmpty());
    const QString unknown(QChar(0x2014));
    m_lastContact->setText(state.lastContact ? common::ageText(*state.lastContact, now, m_zone)
                                             : tr("not yet"));
    m_lastContact->setToolTip(state.lastContact ? common::fullText(*state.lastContact, m_zone)
                                                : QString());
    m_accounts->setText(common::countText(state.accounts));
    m_server->setText(state.server.isEmpty() ? unknown : common::isolated(state.server));
    m_device->setText(state.device.isEmpty() ? unknown : common::isolated(inFours(state.device)));
    m_lease->setText(leaseWords(state, now, m_zone));
    m_disk->setText(state.bytes > 0 ? tr("%1, encrypted")
                                          .arg(QLocale().formattedDataSize(
                                              state.bytes, 0, QLocale::DataSizeSIFormat))
                                    : unknown);
    m_key->setText(keyWords(state.key));
    m_key->setToolTip(state.key == ports::SyncState::Key::File
                          ? tr("dunlinctl profile protect puts a passphrase before it.")
                          : QString());
    m_key->setInk(state.key == ports::SyncState::Key::File ? Ink::Warn : Ink::Text);
    m_defects->setText(state.lastDefect
                           ? tr("%1, the last %2")
                                 .arg(common::countText(state.defects),
                                      common::relativeText(*state.lastDefect, now, m_zone))
                           : tr("none were needed"));
    m_defects->setToolTip(state.lastDefectDetail.isEmpty()
                              ? QString()
                              : tr("For support: %1").arg(state.lastDefectDetail));

    // Only a change of state is news; the age in it is not.
    const QString said = sentence.icon + QString::number(state.pending);
    if (said != m_spoken) {
        m_spoken = said;
        QAccessibleEvent event(m_sentence, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void DevicesPage::refresh()
{
    showSentence();
    const ports::SyncState state = m_sync.state();
    const bool paused = state.kind == ports::SyncState::Kind::Paused;
    m_workOffline->setChecked(paused);
    m_syncNow->setEnabled(!paused && state.kind != ports::SyncState::Kind::Syncing);
    m_outboxNote->setText(waitReason(state));
    m_outboxNote->setVisible(state.pending > 0);
    m_outbox->setVisible(state.pending > 0);
    m_outboxEmpty->setVisible(state.pending == 0);
    if (isVisible() && !m_outboxTimer.isActive())
        m_outboxTimer.start();
}

void DevicesPage::readOutbox()
{
    const quint64 generation = ++m_generation;
    m_sync.pending(kOutboxLimit, ports::guarded<std::vector<ports::PendingItem>>(
                                     this, [this, generation](auto result) {
                                         onOutbox(generation, std::move(result));
                                     }));
}

void DevicesPage::onOutbox(quint64 generation,
                           ports::Result<std::vector<ports::PendingItem>> result)
{
    if (generation != m_generation)
        return;
    const ports::SyncState state = m_sync.state();
    if (!result) {
        m_outboxNote->setText(common::errorText(result.error()).line());
        m_outboxNote->setVisible(true);
        return;
    }
    QString note = waitReason(state);
    if (qint64(result->size()) < state.pending && int(result->size()) == kOutboxLimit)
        note += QLatin1Char(' ') + tr("The oldest %Ln are shown.", nullptr, int(result->size()));
    m_outboxNote->setText(note);
    m_model.setItems(std::move(*result), m_clock.now());
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    readOutbox();
    m_ageTimer.start();
}

void DevicesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ageTimer.stop();
    m_outboxTimer.stop();
}

} // namespace dunlin::devices
