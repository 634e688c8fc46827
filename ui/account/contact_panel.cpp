// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/contact_panel.h"

#include "ui/account/answer_strip.h"
#include "ui/account/person_words.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/word_case.h"
#include "ui/files/file_words.h"
#include "ui/wrapup/fact_list.h"
#include "ui/wrapup/painting.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::account {

using common::Label;
using domain::ContactPointState;
using domain::PointKind;
using domain::PointState;
using style::Face;
using style::Ink;
using wrapup::FactList;
using wrapup::FactRow;

namespace {

const QString kUnknown = QStringLiteral("\u2014");

QString wayText(const ports::BestReach &best)
{
    if (!best.label.isEmpty())
        return common::isolated(common::midSentence(labelText(best.label)));
    switch (best.channel) {
    case domain::Channel::Email: return ContactPanel::tr("by e-mail");
    case domain::Channel::Sms: return ContactPanel::tr("by text message");
    case domain::Channel::Letter: return ContactPanel::tr("by letter");
    default: return ContactPanel::tr("by telephone");
    }
}

/// "Best: Tue 1 Dec 17–18, mobile · reached about 24 times in 100"; of a message how often such are
/// answered.
QString bestText(const ports::BestReach &best)
{
    const QString day = common::weekdayText(best.day, best.day);
    const bool letter = best.channel == domain::Channel::Letter;
    // The hours follow the day in the direction of the sentence: no isolate of their own.
    const QString when =
        letter ? day
               : QStringLiteral("%1 %2\u2013%3")
                     .arg(day, common::countText(best.fromHour), common::countText(best.toHour));
    const QString often = common::countText((best.permille + 5) / 10);
    const QString text =
        best.channel == domain::Channel::Call
            //: when to call, by which number, and how often that reaches the right person
            ? ContactPanel::tr("Best: %1, %2 · reached about %3 times in 100")
                  .arg(when, wayText(best), often)
            //: when to write, by what, and how often such a message is answered
            : ContactPanel::tr("Best: %1, %2 · answered about %3 times in 100")
                  .arg(when, wayText(best), often);
    return best.explored ? ContactPanel::tr("%1 (tried, to learn about this time)").arg(text)
                         : text;
}

/// The likeliest way, and the best time to call where that is another.
QString bestTexts(const std::vector<ports::BestReach> &bests)
{
    QStringList lines;
    for (size_t i = 0; i < bests.size(); ++i) {
        if (i == 0 || bests[i].channel == domain::Channel::Call)
            lines << bestText(bests[i]);
    }
    return lines.join(QLatin1Char('\n'));
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? kUnknown : text;
}

} // namespace

ContactPanel::ContactPanel(const base::Clock &clock, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new common::Card(tr("Contact"), this);
    outer->addWidget(card);
    auto *content = new QWidget(card);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);

    m_noPhone = new Label(tr("No phone number is known."), Face::Body, Ink::Text3, card);
    column->addWidget(m_noPhone);
    m_phones = new FactList(QStringLiteral("phones"), tr("Phone numbers"), 5, card);
    column->addWidget(m_phones);
    m_best = new Label(Face::Small, Ink::Text2, card);
    m_best->setObjectName(QStringLiteral("bestReach"));
    m_best->setWordWrap(true);
    column->addWidget(m_best);
    m_answers = new AnswerStrip(card);
    column->addWidget(m_answers);
    column->addWidget(common::makeDivider(card));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_address = addFact(grid, tr("Address"));
    m_place = addFact(grid, QString());
    m_place->setAccessibleName(tr("Place"));
    m_email = addFact(grid, tr("E-mail"));
    m_employer = addFact(grid, tr("Employer"));
    m_born = addFact(grid, tr("Date of birth"));
    m_language = addFact(grid, tr("Language"));
    m_consent = addFact(grid, tr("Consent"));
    column->addLayout(grid);
    column->addWidget(common::makeDivider(card));

    m_accountsTitle = new Label(Face::CardTitle, Ink::Text, card);
    column->addWidget(m_accountsTitle);
    m_accounts =
        new FactList(QStringLiteral("linkedAccounts"), tr("Accounts of this person"), 4, card);
    column->addWidget(m_accounts);
    column->addWidget(common::makeDivider(card));
    auto *files = new QHBoxLayout;
    m_filesTitle = new Label(Face::CardTitle, Ink::Text, card);
    files->addWidget(m_filesTitle, 1);
    m_filesButton = new common::Button(QStringLiteral("accountFiles"), tr("Files…"),
                                       common::ButtonKind::Ghost, card);
    m_filesButton->setAccessibleName(tr("Files of this account"));
    m_filesButton->setToolTip(tr("See, add and remove files; they can be dropped here too"));
    files->addWidget(m_filesButton);
    column->addLayout(files);
    m_files = new FactList(QStringLiteral("accountFileList"), tr("Latest files"), 3, card);
    column->addWidget(m_files);
    column->addStretch(1);
    card->body()->addWidget(
        wrapup::scrolled(content, QStringLiteral("contactScroll"), tr("Contact"), card), 1);

    connect(m_phones, &FactList::picked, this,
            [this](const base::Bytes16 &id) { Q_EMIT pointPicked(domain::ContactPointId{id}); });
    connect(m_filesButton, &QAbstractButton::clicked, this, &ContactPanel::filesRequested);
    connect(m_files, &FactList::picked, this,
            [this](const base::Bytes16 &id) { Q_EMIT filePicked(domain::EventId{id}); });
    connect(m_accounts, &FactList::picked, this, [this](const base::Bytes16 &id) {
        if (domain::AccountId{id} != m_page.state.id)
            Q_EMIT accountPicked(domain::AccountId{id});
    });
}

Label *ContactPanel::addFact(QGridLayout *grid, const QString &title)
{
    const int row = grid->rowCount();
    auto *name = new Label(title, Face::Small, Ink::Text2, this);
    auto *value = new Label(Face::Body, Ink::Text, this);
    value->setAccessibleName(title);
    value->setFigures(true);
    value->setElided(true);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(name, row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

void ContactPanel::setPage(const ports::AccountPage &page)
{
    m_page = page;
    const domain::AccountState &state = page.state;
    const QString place = placeText(state.debtor.address);
    const QString street = streetText(state.debtor.address);
    m_address->setText(orUnknown(street.isEmpty() ? place : street));
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty() && !street.isEmpty());
    QStringList mails;
    for (const ContactPointState &point : state.contactPoints) {
        if (point.kind == PointKind::Email && point.state == PointState::Active)
            mails << common::isolated(point.value);
    }
    m_email->setText(orUnknown(mails.join(QStringLiteral(", "))));
    m_employer->setText(orUnknown(
        state.debtor.employer.isEmpty() ? QString() : common::isolated(state.debtor.employer)));
    m_born->setText(orUnknown(bornText(state.debtor.born)));
    m_language->setText(orUnknown(languageText(state.debtor.language)));
    m_consent->setText(consentText(state));
    m_best->setText(bestTexts(page.bestReaches));
    m_best->setVisible(!page.bestReaches.empty());
    showPhones();
    showAnswers();
    showAccounts();
    showFiles();
}

void ContactPanel::setPoint(std::optional<domain::ContactPointId> point)
{
    m_point = point;
    showPhones();
}

void ContactPanel::refreshTimes()
{
    showPhones();
    showAnswers();
}

void ContactPanel::showAnswers()
{
    const QByteArray zone = m_page.gate.zone.isEmpty() ? m_zone : m_page.gate.zone;
    const QTimeZone there(zone);
    m_answers->set(hourAnswers(m_page.state, zone),
                   there.isValid()
                       ? QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, there).time().hour()
                       : -1);
}

void ContactPanel::showPhones()
{
    std::vector<const ContactPointState *> phones;
    for (const ContactPointState &point : m_page.state.contactPoints) {
        if (point.kind == PointKind::Phone)
            phones.push_back(&point);
    }
    // The best first, what must not be called last.
    const auto rank = [this](const ContactPointState *point) {
        return point->state != PointState::Active ? 2 : m_page.bestPoint == point->id ? 0 : 1;
    };
    std::stable_sort(phones.begin(), phones.end(),
                     [&rank](const auto *a, const auto *b) { return rank(a) < rank(b); });
    std::vector<FactRow> rows;
    rows.reserve(phones.size());
    for (const ContactPointState *point : phones) {
        FactRow row;
        const bool active = point->state == PointState::Active;
        const PointTag tag = pointTag(*point, m_page.bestPoint == point->id);
        const QByteArray zone = pointZone(*point, m_page.state);
        row.id = point->id.bytes;
        row.icon = active ? QStringLiteral("telephone") : QStringLiteral("telephone-x");
        row.title = common::phoneText(point->value);
        row.aside = active && !zone.isEmpty() ? common::timeText(m_clock.now(), zone) : QString();
        row.chip = tag.text;
        row.tone = tag.tone;
        row.current = m_point == point->id;
        row.faded = !active;
        QStringList sentence{row.title, tag.text};
        if (!row.aside.isEmpty())
            sentence << tr("%1 their time").arg(row.aside);
        if (row.current)
            sentence << tr("chosen to call");
        row.sentence = sentence.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    m_noPhone->setVisible(rows.empty());
    m_phones->set(std::move(rows));
}

void ContactPanel::showAccounts()
{
    std::vector<FactRow> rows;
    rows.reserve(m_page.linked.size());
    for (const ports::LinkedAccount &linked : m_page.linked) {
        FactRow row;
        row.id = linked.account.bytes;
        row.agingBucket = common::agingBucket(linked.daysPastDue);
        row.title = common::isolated(linked.number);
        row.detail = linked.daysPastDue > 0
                         ? tr("%1 past due").arg(common::daysText(linked.daysPastDue))
                         : tr("Current");
        row.amount = common::moneyText(linked.balance);
        row.current = linked.account == m_page.state.id;
        row.sentence = tr("%1, %2, %3").arg(row.title, row.detail, row.amount);
        rows.push_back(std::move(row));
    }
    m_accountsTitle->setText(tr("Accounts (%1)").arg(common::countText(qint64(rows.size()))));
    m_accounts->set(std::move(rows));
}

void ContactPanel::showFiles()
{
    constexpr size_t kLatest = 3;
    std::vector<FactRow> rows;
    int count = 0;
    const auto &all = m_page.state.attachments;
    for (auto file = all.rbegin(); file != all.rend(); ++file) {
        if (!file->isHere())
            continue;
        ++count;
        if (rows.size() >= kLatest)
            continue;
        FactRow row;
        row.id = file->id.bytes;
        row.icon = files::kindIcon(file->kind);
        row.title = common::isolated(file->fileName);
        row.amount = files::sizeText(file->size);
        row.sentence = tr("%1, %2, %3").arg(row.title, files::kindText(file->kind), row.amount);
        rows.push_back(std::move(row));
    }
    m_filesTitle->setText(tr("Files (%1)").arg(common::countText(count)));
    m_files->setVisible(!rows.empty());
    m_files->set(std::move(rows));
}

} // namespace dunlin::account
