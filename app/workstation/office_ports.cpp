// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/office_ports.h"

#include "app/ctl/control_socket.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::workstation {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

std::vector<QJsonObject> linesOf(const QByteArray &printed)
{
    std::vector<QJsonObject> out;
    for (const QByteArray &line : printed.split('\n')) {
        if (!line.trimmed().isEmpty())
            out.push_back(objectOf(line));
    }
    return out;
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

std::optional<base::Instant> moment(const QJsonObject &object, const char *key)
{
    return base::instantFromText(text(object, key), "UTC");
}

Result<ports::BankLine> lineOf(const QJsonObject &object)
{
    ports::BankLine line;
    line.id = text(object, "line").toLatin1();
    line.bankAccount = text(object, "bank_account");
    line.booked = day(object, "booked");
    line.valueDate = day(object, "value_date");
    DUNLIN_TRY_VALUE(const auto currency,
                     base::Currency::fromCode(text(object, "currency").toLatin1()));
    DUNLIN_TRY_VALUE(line.amount,
                     base::Money::fromText(text(object, "amount").toLatin1(), currency));
    line.credit = text(object, "direction") == QLatin1String("credit");
    line.payer = text(object, "payer");
    line.payerAccount = text(object, "payer_account");
    line.endToEnd = text(object, "end_to_end_id");
    line.text = text(object, "text");
    for (const QJsonValue &one : object.value(QLatin1String("references")).toArray())
        line.references << one.toString();
    for (const QJsonValue &one : object.value(QLatin1String("proposals")).toArray()) {
        const QJsonObject proposal = one.toObject();
        line.proposals.push_back({text(proposal, "account"), text(proposal, "debtor"),
                                  proposal.value(QLatin1String("confidence")).toInt(),
                                  text(proposal, "reason")});
    }
    return line;
}

ports::BankStanding standingOf(const QJsonObject &object)
{
    ports::BankStanding out;
    out.stale = object.value(QLatin1String("stale")).toBool();
    out.maxAgeDays = object.value(QLatin1String("max_age_days")).toInt();
    out.postFrom = object.value(QLatin1String("post_from")).toInt();
    for (const QJsonValue &one : object.value(QLatin1String("accounts")).toArray()) {
        const QJsonObject account = one.toObject();
        out.accounts.push_back({text(account, "bank_account"), day(account, "newest"),
                                account.value(QLatin1String("age_days")).toInt()});
    }
    out.posted = object.value(QLatin1String("posted")).toInteger();
    out.unmatched = object.value(QLatin1String("unmatched")).toInteger();
    out.returned = object.value(QLatin1String("returned")).toInteger();
    return out;
}

ports::Integration::Health healthOf(const QString &name)
{
    using Health = ports::Integration::Health;
    if (name == QLatin1String("ok"))
        return Health::Ok;
    if (name == QLatin1String("failing"))
        return Health::Failing;
    if (name == QLatin1String("late"))
        return Health::Late;
    return name == QLatin1String("manual") ? Health::Manual : Health::New;
}

ports::Integration connectorOf(const QJsonObject &object)
{
    ports::Integration out;
    out.id = text(object, "name").toLatin1();
    out.system = text(object, "kind");
    out.health = healthOf(text(object, "health"));
    out.words = text(object, "words");
    out.lastRun = moment(object, "last_run");
    out.lastOk = moment(object, "last_ok");
    out.nextRun = moment(object, "next_run");
    out.everyMinutes = object.value(QLatin1String("every_minutes")).toInt();
    out.failed = object.value(QLatin1String("failures_in_row")).toInteger();
    return out;
}

ports::Integration webhookOf(const QJsonObject &object)
{
    using Health = ports::Integration::Health;
    ports::Integration out;
    out.kind = ports::Integration::Kind::Webhook;
    out.id = text(object, "webhook").toLatin1();
    out.system = text(object, "url");
    out.words = text(object, "reason");
    out.waiting = object.value(QLatin1String("waiting")).toInteger();
    out.delivered = object.value(QLatin1String("delivered")).toInteger();
    out.failed = object.value(QLatin1String("failed")).toInteger();
    out.health = text(object, "state") == QLatin1String("paused") ? Health::Paused
                 : out.failed > 0                                 ? Health::Failing
                 : out.delivered > 0                              ? Health::Ok
                                                                  : Health::New;
    return out;
}

ports::FleetLaptop laptopOf(const QJsonObject &object)
{
    using State = ports::FleetLaptop::State;
    ports::FleetLaptop out;
    out.id = text(object, "device").toLatin1();
    out.name = text(object, "name");
    out.user = text(object, "user");
    const QString state = text(object, "state");
    out.state = state == QLatin1String("wiped")      ? State::Wiped
                : state == QLatin1String("draining") ? State::Draining
                                                     : State::Active;
    out.enrolled = moment(object, "enrolled").value_or(base::Instant{});
    out.lastSeen = moment(object, "last_seen");
    out.events = object.value(QLatin1String("events")).toInteger();
    out.wipeAskedBy = text(object, "wipe_asked_by");
    out.wipeAskedAt = moment(object, "wipe_asked_at");
    if (object.contains(QLatin1String("unsent")))
        out.unsent = object.value(QLatin1String("unsent")).toInteger();
    return out;
}

Result<bool> done(const QByteArray &)
{
    return true;
}

} // namespace

OfficeAsker::OfficeAsker(QString officeFolder, Errand errand, ports::Session session)
    : m_folder(std::move(officeFolder))
    , m_errand(std::move(errand))
    , m_session(std::move(session))
{
    m_pool.setMaxThreadCount(2);
}

OfficeAsker::~OfficeAsker()
{
    m_pool.waitForDone();
}

QStringList OfficeAsker::asUser() const
{
    return m_folder.isEmpty() ? QStringList()
                              : QStringList{QStringLiteral("--user"), m_session.user};
}

void OfficeAsker::run(const QStringList &words, Then then)
{
    if (m_folder.isEmpty()) {
        return m_errand(words, [then = std::move(then)](Result<QByteArray> printed) {
            then(std::move(printed))();
        });
    }
    const auto give = [](std::function<void()> answer) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(answer),
                                  Qt::QueuedConnection);
    };
    QStringList command = words.mid(0, 2);
    command << m_folder << words.mid(2) << QStringLiteral("--json");
    m_pool.start([folder = m_folder, command, then = std::move(then), give] {
        give(then(ctl::answerThere(folder, command)));
    });
}

void OfficeBankDesk::waiting(int limit, ports::Reply<ports::BankLines> reply)
{
    m_asker.ask<ports::BankStanding>(
        {QStringLiteral("bank"), QStringLiteral("status")},
        [this, alive = std::weak_ptr<int>(m_life), limit,
         reply = std::move(reply)](Result<ports::BankStanding> standing) {
            if (alive.expired())
                return;
            if (!standing)
                return reply(fail(standing.error()));
            m_asker.ask<ports::BankLines>(
                {QStringLiteral("bank"), QStringLiteral("match"), QStringLiteral("--list"),
                 QStringLiteral("--limit"), QString::number(limit)},
                reply,
                [standing = *standing](const QByteArray &printed) -> Result<ports::BankLines> {
                    ports::BankLines out{{}, standing};
                    for (const QJsonObject &object : linesOf(printed)) {
                        DUNLIN_TRY_VALUE(auto line, lineOf(object));
                        out.lines.push_back(std::move(line));
                    }
                    return out;
                });
        },
        [](const QByteArray &printed) -> Result<ports::BankStanding> {
            return standingOf(objectOf(printed));
        });
}

void OfficeBankDesk::post(const QByteArray &line, const QString &account, ports::Reply<bool> reply)
{
    m_asker.ask<bool>(QStringList{QStringLiteral("bank"), QStringLiteral("match"),
                                  QString::fromLatin1(line), QStringLiteral("--account"), account}
                          << m_asker.asUser(),
                      std::move(reply), done);
}

void OfficeBankDesk::setAside(const QByteArray &line, const QString &reason,
                              ports::Reply<bool> reply)
{
    m_asker.ask<bool>(QStringList{QStringLiteral("bank"), QStringLiteral("match"),
                                  QString::fromLatin1(line), QStringLiteral("--set-aside"), reason}
                          << m_asker.asUser(),
                      std::move(reply), done);
}

void OfficeBankDesk::matchAgain(ports::Reply<ports::BankMatched> reply)
{
    m_asker.ask<ports::BankMatched>(
        {QStringLiteral("bank"), QStringLiteral("match")}, std::move(reply),
        [](const QByteArray &printed) -> Result<ports::BankMatched> {
            const QJsonObject object = objectOf(printed);
            return ports::BankMatched{object.value(QLatin1String("looked")).toInteger(),
                                      object.value(QLatin1String("posted")).toInteger(),
                                      object.value(QLatin1String("unmatched")).toInteger()};
        });
}

void OfficeIntegrations::list(ports::Reply<std::vector<ports::Integration>> reply)
{
    using List = std::vector<ports::Integration>;
    m_asker.ask<List>(
        {QStringLiteral("connector"), QStringLiteral("list")},
        [this, alive = std::weak_ptr<int>(m_life),
         reply = std::move(reply)](Result<List> connectors) {
            if (alive.expired())
                return;
            if (!connectors)
                return reply(fail(connectors.error()));
            m_asker.ask<List>({QStringLiteral("webhook"), QStringLiteral("list")}, reply,
                              [all = *connectors](const QByteArray &printed) -> Result<List> {
                                  List out = all;
                                  for (const QJsonValue &one :
                                       objectOf(printed).value(QLatin1String("webhooks")).toArray())
                                      out.push_back(webhookOf(one.toObject()));
                                  return out;
                              });
        },
        [](const QByteArray &printed) -> Result<List> {
            List out;
            for (const QJsonValue &one :
                 objectOf(printed).value(QLatin1String("connectors")).toArray())
                out.push_back(connectorOf(one.toObject()));
            return out;
        });
}

void OfficeIntegrations::runs(const ports::Integration &of,
                              ports::Reply<std::vector<ports::IntegrationRun>> reply)
{
    using Runs = std::vector<ports::IntegrationRun>;
    const QString id = QString::fromLatin1(of.id);
    if (of.kind == ports::Integration::Kind::Webhook) {
        return m_asker.ask<Runs>(
            {QStringLiteral("webhook"), QStringLiteral("deliveries"), id,
             QStringLiteral("--failed"), QStringLiteral("--limit"), QStringLiteral("50")},
            std::move(reply), [](const QByteArray &printed) -> Result<Runs> {
                Runs out;
                for (const QJsonObject &one : linesOf(printed))
                    out.push_back({false, moment(one, "done").value_or(base::Instant{}),
                                   text(one, "type") + QStringLiteral(": ") + text(one, "error"),
                                   one.value(QLatin1String("seq")).toInteger()});
                return out;
            });
    }
    m_asker.ask<Runs>({QStringLiteral("connector"), QStringLiteral("runs"), id}, std::move(reply),
                      [](const QByteArray &printed) -> Result<Runs> {
                          Runs out;
                          for (const QJsonObject &one : linesOf(printed))
                              out.push_back({one.value(QLatin1String("ok")).toBool(),
                                             moment(one, "started").value_or(base::Instant{}),
                                             text(one, "words"), 0});
                          return out;
                      });
}

void OfficeIntegrations::runNow(const ports::Integration &what, ports::Reply<QString> reply)
{
    const bool webhook = what.kind == ports::Integration::Kind::Webhook;
    QStringList words{QStringLiteral("webhook"), QStringLiteral("send")};
    if (!webhook)
        words = {QStringLiteral("connector"), QStringLiteral("run"), QString::fromLatin1(what.id)};
    m_asker.ask<QString>(words, std::move(reply), [](const QByteArray &printed) -> Result<QString> {
        return text(objectOf(printed), "words");
    });
}

void OfficeIntegrations::retry(const ports::Integration &webhook, qint64 seq,
                               ports::Reply<bool> reply)
{
    m_asker.ask<bool>({QStringLiteral("webhook"), QStringLiteral("retry"),
                       QString::fromLatin1(webhook.id), QString::number(seq)},
                      std::move(reply), done);
}

void OfficeFleet::list(ports::Reply<std::vector<ports::FleetLaptop>> reply)
{
    using Laptops = std::vector<ports::FleetLaptop>;
    m_asker.ask<Laptops>({QStringLiteral("device"), QStringLiteral("list")}, std::move(reply),
                         [](const QByteArray &printed) -> Result<Laptops> {
                             Laptops out;
                             for (const QJsonValue &one :
                                  objectOf(printed).value(QLatin1String("devices")).toArray()) {
                                 if (!one.toObject().value(QLatin1String("office")).toBool())
                                     out.push_back(laptopOf(one.toObject()));
                             }
                             return out;
                         });
}

void OfficeFleet::wipe(const QByteArray &laptop, ports::Reply<bool> reply)
{
    m_asker.ask<bool>(
        QStringList{QStringLiteral("device"), QStringLiteral("wipe"), QString::fromLatin1(laptop)}
            << m_asker.asUser(),
        std::move(reply), [](const QByteArray &printed) -> Result<bool> {
            return text(objectOf(printed), "state") != QLatin1String("active");
        });
}

void OfficeFleet::withdrawWipe(const QByteArray &laptop, ports::Reply<bool> reply)
{
    m_asker.ask<bool>(QStringList{QStringLiteral("device"), QStringLiteral("wipe"),
                                  QString::fromLatin1(laptop), QStringLiteral("--withdraw")}
                          << m_asker.asUser(),
                      std::move(reply), done);
}

} // namespace dunlin::workstation
