// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/tryton_sync.h"

#include "core/base/hash.h"
#include "core/desk/append_lines.h"
#include "core/desk/bank_match.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/systems/tryton_link.h"
#include "core/desk/systems/tryton_pull.h"
#include "core/domain/fold.h"
#include "core/exchange/systems/tryton_values.h"
#include "core/store/feed_store.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <map>
#include <set>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using base::Status;
using store::Connection;
using store::ConnectorStore;
namespace tryton = exchange::tryton;
using Link = TrytonLink;

namespace {

/// A transaction there is dated by its beginning: one that was long under way may show itself after
/// later ones. What is asked for twice is taken once.
constexpr int kOverlapMinutes = 10;
constexpr int kTouchedAtOnce = 5'000;

/// What an account's payments paid of the principal of an item.
Money paidOf(const domain::AccountState &state, const domain::ItemState &item)
{
    QSet<base::EventId> payments;
    for (const domain::PaymentState &payment : state.payments)
        payments.insert(payment.id);
    Money paid = Money::zero(state.currency);
    for (const domain::ItemPosting &posting : item.postings) {
        if (posting.bucket == domain::Bucket::Principal && payments.contains(posting.event))
            paid -= posting.amount;
    }
    return paid;
}

class TrytonRun {
public:
    explicit TrytonRun(ConnectorRun &run) : m_run(run), m_core(run.office.core()) {}

    Status work()
    {
        TrytonClient::Login login;
        login.url = QUrl(text("url"), QUrl::StrictMode);
        login.database = text("database");
        login.user = text("login");
        DUNLIN_TRY_VALUE(login.password, secretOf(m_run.settings, "password_file"));
        TrytonClient client(login, m_run.call);
        DUNLIN_TRY(client.open());
        m_head = m_core.feedHead();
        DUNLIN_TRY(m_core.read([this](Connection &connection) { return loadLinks(connection); }));
        DUNLIN_TRY_VALUE(m_book, readTryton(client, known()));
        DUNLIN_TRY_VALUE(m_currency, base::Currency::fromCode(m_book.currency.toLatin1()));
        DUNLIN_TRY(takeItems());
        DUNLIN_TRY(linkItems());
        DUNLIN_TRY(findTouched());
        if (wants("payments_in"))
            DUNLIN_TRY(takePayments());
        if (wants("payments_back"))
            DUNLIN_TRY(tellPayments(client));
        if (wants("dunning_back"))
            DUNLIN_TRY(tellDunning(client));
        sayCounts();
        keepPlace();
        return {};
    }

private:
    QString text(const char *key) const
    {
        return m_run.settings.value(QLatin1String(key)).toString();
    }
    bool wants(const char *key) const
    {
        return m_run.settings.value(QLatin1String(key)).toBool(true);
    }

    /// What is known of there, and from when on the rest is asked for: the first run of a day asks
    /// for everything, so that whatever was missed is missed for a day at most.
    TrytonKnown known() const
    {
        TrytonKnown out;
        const QString day = m_run.place.value(QLatin1String("whole")).toString();
        const auto since = QDateTime::fromString(
            m_run.place.value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
        if (since.isValid() && day == m_core.today().toString(Qt::ISODate)) {
            const int overlap =
                m_run.settings.value(QLatin1String("overlap_minutes")).toInt(kOverlapMinutes);
            out.since = since.toUTC().addSecs(-60 * qint64(overlap));
        }
        for (const auto &[id, link] : m_links) {
            out.items.insert(id, {link.item, link.invoice, link.party, link.isPart});
        }
        return out;
    }

    void keepPlace()
    {
        // Never back: what was asked for began earlier than the newest that was seen.
        const QDateTime before = QDateTime::fromString(
            m_run.place.value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
        if (m_book.newest.isValid() && !(before.isValid() && m_book.newest < before))
            m_run.place.insert(QStringLiteral("since"), m_book.newest.toString(Qt::ISODateWithMs));
        if (m_book.whole)
            m_run.place.insert(QStringLiteral("whole"), m_core.today().toString(Qt::ISODate));
        // As text: a number of JSON is not exact beyond 2^53.
        m_run.place.insert(QStringLiteral("feed"), QString::number(m_head));
    }

    /// Accounts on which something happened here since the last run.
    Status findTouched()
    {
        const qint64 from = m_run.place.value(QLatin1String("feed")).toString().toLongLong();
        if (m_book.whole || from <= 0)
            return {};
        m_touched.emplace();
        return m_core.read([&](Connection &connection) -> Status {
            store::FeedStore feed(connection, m_core.key());
            std::optional<base::AccountId> after;
            for (;;) {
                DUNLIN_TRY_VALUE(const auto some,
                                 feed.touched(from, m_core.feedHead(), after, kTouchedAtOnce));
                if (some.empty())
                    return {};
                m_touched->insert(some.begin(), some.end());
                after = some.back();
            }
        });
    }
    bool isTouched(base::AccountId account) const
    {
        return !m_touched || m_touched->contains(account);
    }

    Status takeItems()
    {
        if (m_book.lines.empty())
            return {};
        DUNLIN_TRY_VALUE(const auto profile, trytonProfile());
        QTemporaryFile table;
        const QByteArray csv = trytonTable(m_book);
        if (!table.open() || table.write(csv) != csv.size() || !table.flush())
            return fail(ErrorCode::Io, QStringLiteral("a temporary file cannot be written"));
        ImportRequest request;
        request.file = table.fileName();
        request.profileJson = profile.toJson();
        DUNLIN_TRY_VALUE(const auto outcome,
                         importFile(m_run.office, request, std::make_shared<ports::Progress>()));
        m_items = outcome.items;
        m_accounts = outcome.accounts;
        m_quarantined = outcome.quarantined;
        return {};
    }

    Status loadLinks(Connection &connection)
    {
        DUNLIN_TRY_VALUE(const auto rows, ConnectorStore(connection, m_core.key())
                                              .links(m_run.row.name, QStringLiteral("line:")));
        for (const store::ConnectorLinkRow &row : rows) {
            DUNLIN_TRY_VALUE(Link link, Link::from(row));
            m_links.insert_or_assign(link.line, std::move(link));
        }
        return {};
    }

    /// A link for each new line; those that are open there no more are marked.
    Status linkItems()
    {
        return m_core.write([&](Connection &connection) -> Status {
            QSet<qint64> open;
            QHash<QString, base::AccountId> accounts;
            for (const TrytonLine &line : m_book.lines) {
                open.insert(line.id);
                if (m_links.contains(line.id))
                    continue;
                const QString number = m_book.parties.value(line.party).number;
                if (!accounts.contains(number)) {
                    const auto state = accountByNumber(m_core, connection, number, m_book.company);
                    if (!state)
                        continue; // in quarantine
                    accounts.insert(number, state->id);
                }
                DUNLIN_TRY_VALUE(const Money amount,
                                 Money::fromText(line.amount.toLatin1(), m_currency));
                Link link{line.id,
                          accounts.value(number),
                          line.party,
                          line.invoice,
                          number,
                          line.number,
                          amount,
                          Money::zero(m_currency),
                          Money::zero(m_currency),
                          true,
                          line.isPart};
                DUNLIN_TRY(keep(connection, link));
                m_links.insert_or_assign(line.id, std::move(link));
            }
            for (auto &[id, link] : m_links) {
                // Of what was not asked for nothing is said: it is as it was.
                const bool said = m_book.whole || open.contains(id) || m_book.closed.contains(id);
                if (!said || link.isOpen == open.contains(id))
                    continue;
                link.isOpen = open.contains(id);
                DUNLIN_TRY(keep(connection, link));
            }
            return {};
        });
    }

    Status keep(Connection &connection, const Link &link)
    {
        return ConnectorStore(connection, m_core.key())
            .link(m_run.row.name, {link.remote(), link.account, link.json()});
    }

    /// What was paid there and not heard of here.
    Status takePayments()
    {
        QHash<qint64, QString> openOf;
        for (const TrytonLine &line : m_book.lines)
            openOf.insert(line.id, line.open);
        for (auto &[id, link] : m_links) {
            if (!m_book.whole && !openOf.contains(id) && !m_book.closed.contains(id))
                continue;
            Money open = Money::zero(m_currency);
            if (openOf.contains(id)) {
                DUNLIN_TRY_VALUE(open, Money::fromText(openOf.value(id).toLatin1(), m_currency));
            }
            const Money more = link.original - open - link.taken - link.told;
            if (!more.isPositive())
                continue;
            DUNLIN_TRY(m_core.write([&](Connection &connection) -> Status {
                return takePayment(connection, link, more);
            }));
        }
        return {};
    }

    Status takePayment(Connection &connection, Link &link, Money more)
    {
        const Money total = link.taken + more;
        const QByteArray key = link.remote().toLatin1() + '/' + total.toText();
        const QJsonObject line{
            {QStringLiteral("account"), link.number},
            {QStringLiteral("creditor"), m_book.company},
            {QStringLiteral("kind"), QStringLiteral("payment")},
            {QStringLiteral("amount"), QString::fromLatin1(more.toText())},
            {QStringLiteral("value_date"), m_core.today().toString(Qt::ISODate)},
            {QStringLiteral("item"), link.item},
            {QStringLiteral("method"), QStringLiteral("creditor")},
            {QStringLiteral("reference"), link.item},
            {QStringLiteral("id"), QString::fromLatin1(base::bytes16ToHex(base::derivedId(
                                       "connector/" + m_run.row.name.toUtf8(), key)))}};
        DUNLIN_TRY_VALUE(
            const auto answers,
            appendLines(m_run.office, QJsonDocument(line).toJson(QJsonDocument::Compact), {}));
        if (answers.front().verdict == "refused") {
            say(QStringLiteral("%1: %2").arg(link.item, answers.front().reason));
            return {};
        }
        ++m_paymentsIn;
        link.taken = total;
        return keep(connection, link);
    }

    Result<domain::AccountState> stateOf(base::AccountId account)
    {
        return m_core.read([&](Connection &connection) -> Result<domain::AccountState> {
            DUNLIN_TRY_VALUE(const ApplyContext context,
                             withTerms(connection, m_core.key(), applyContext(m_core)));
            domain::FoldContext fold = context.fold();
            fold.withPostings = true;
            fold.withTimeline = false;
            return desk::stateOf(connection, m_core.key(), account, fold);
        });
    }

    /// What was paid here and is not known there: by the pay wizard, one item after the other.
    Status tellPayments(TrytonClient &client)
    {
        std::map<base::AccountId, std::vector<Link *>> byAccount;
        for (auto &[id, link] : m_links) {
            if (link.isOpen && isTouched(link.account))
                byAccount[link.account].push_back(&link);
        }
        for (auto &[account, links] : byAccount) {
            DUNLIN_TRY_VALUE(const auto state, stateOf(account));
            for (Link *link : links) {
                const auto item = std::find_if(
                    state.items.begin(), state.items.end(),
                    [&](const domain::ItemState &one) { return one.number == link->item; });
                if (item == state.items.end())
                    continue;
                const Money more = paidOf(state, *item) - link->taken - link->told;
                if (more.isPositive())
                    DUNLIN_TRY(tellPayment(client, *link, more));
                else if (more.isNegative())
                    say(QStringLiteral("a payment of %1 was taken back here: take it back in "
                                       "Tryton too")
                            .arg(link->item));
            }
        }
        return {};
    }

    Status tellPayment(TrytonClient &client, Link &link, Money more)
    {
        if (link.invoice == 0) {
            say(QStringLiteral("%1 is of no invoice: enter its payment of %2 in Tryton")
                    .arg(link.item, QString::fromLatin1(more.toText())));
            return {};
        }
        const Money total = link.told + more;
        const QString name =
            QStringLiteral("DUNLIN %1 %2").arg(link.remote(), QString::fromLatin1(total.toText()));
        DUNLIN_TRY_VALUE(
            const QJsonValue there,
            client.call(QStringLiteral("model.account.move.search_count"),
                        tryton::only(tryton::only(QJsonArray{QStringLiteral("description"),
                                                             QStringLiteral("="), name}))));
        if (there.toInteger() == 0)
            DUNLIN_TRY(pay(client, link, more, name));
        link.told = total;
        ++m_paymentsBack;
        return m_core.write([&](Connection &connection) { return keep(connection, link); });
    }

    Result<qint64> payMethod(TrytonClient &client)
    {
        if (m_payMethod > 0)
            return m_payMethod;
        QJsonArray domain;
        if (const QString name = text("payment_method"); !name.isEmpty())
            domain.append(QJsonArray{QStringLiteral("name"), QStringLiteral("="), name});
        DUNLIN_TRY_VALUE(const QJsonValue found,
                         client.call(QStringLiteral("model.account.invoice.payment.method.search"),
                                     {domain, 0, 2, QJsonValue()}));
        const QJsonArray ids = found.toArray();
        if (ids.size() != 1)
            return fail(ErrorCode::Input,
                        QStringLiteral("name the payment method of Tryton in the settings "
                                       "(payment_method): %1")
                            .arg(ids.isEmpty() ? QStringLiteral("there is none of that name")
                                               : QStringLiteral("there are several")));
        m_payMethod = ids.at(0).toInteger();
        return m_payMethod;
    }

    Status pay(TrytonClient &client, const Link &link, Money amount, const QString &name)
    {
        DUNLIN_TRY_VALUE(const qint64 method, payMethod(client));
        const QString wizard = QStringLiteral("wizard.account.invoice.pay.");
        DUNLIN_TRY_VALUE(const QJsonValue created,
                         client.call(wizard + QLatin1String("create"), {}));
        const qint64 session = created.toArray().at(0).toInteger();
        const QJsonObject on{{QStringLiteral("active_model"), QStringLiteral("account.invoice")},
                             {QStringLiteral("active_id"), link.invoice},
                             {QStringLiteral("active_ids"), QJsonArray{link.invoice}}};
        const QJsonValue sum = tryton::decimal(QString::fromLatin1(amount.toText()));
        const QJsonObject start{{QStringLiteral("amount"), sum},
                                {QStringLiteral("currency"), m_book.currencyId},
                                {QStringLiteral("currency_digits"), m_currency.exponent()},
                                {QStringLiteral("payment_method"), method},
                                {QStringLiteral("date"), tryton::date(m_core.today())},
                                {QStringLiteral("description"), name}};
        QJsonObject states{{QStringLiteral("start"), start}};
        const QString execute = wizard + QLatin1String("execute");
        auto done = client.call(execute, {session, states, QStringLiteral("choice")}, on);
        // Less than is due: the wizard asks what is meant.
        if (done && done->toObject().contains(QLatin1String("view"))) {
            states.insert(QStringLiteral("ask"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("partial")},
                                      {QStringLiteral("amount"), sum},
                                      {QStringLiteral("currency"), m_book.currencyId},
                                      {QStringLiteral("lines"), QJsonArray()},
                                      {QStringLiteral("payment_lines"), QJsonArray()},
                                      {QStringLiteral("lines_to_pay"), QJsonArray()}});
            done = client.call(execute, {session, states, QStringLiteral("pay")}, on);
        }
        (void)client.call(wizard + QLatin1String("delete"), {session});
        if (!done)
            return fail(done.error());
        return {};
    }

    /// Tryton does not dun what is disputed, promised, on hold or placed here. Asked for are
    /// dunnings of accounts on which something happened, and those that were made or changed there.
    Status tellDunning(TrytonClient &client)
    {
        QJsonArray block;
        QJsonArray release;
        const auto take = [&](const QJsonObject &row) -> Status {
            const auto link = m_links.find(row.value(QLatin1String("line")).toInteger());
            if (link == m_links.end() || !link->second.isOpen)
                return {};
            DUNLIN_TRY_VALUE(const bool wanted, isHeld(link->second));
            const QJsonValue id = row.value(QLatin1String("id"));
            QJsonArray &list = wanted ? block : release;
            if (wanted != tryton::truth(row.value(QLatin1String("blocked"))) && !list.contains(id))
                list.append(id);
            return {};
        };
        const QStringList fields{QStringLiteral("line"), QStringLiteral("blocked")};
        QSet<qint64> lines;
        for (const auto &[id, link] : m_links) {
            if (link.isOpen && isTouched(link.account))
                lines.insert(id);
        }
        const QString model = QStringLiteral("account.dunning");
        DUNLIN_TRY(readTrytonByIds(client, model, "line", lines, fields, take));
        if (m_book.since.isValid())
            DUNLIN_TRY(client.searchRead(
                model, tryton::only(changedSince(m_book.since, {QString()})), fields, take));
        DUNLIN_TRY(writeBlocked(client, block, true));
        return writeBlocked(client, release, false);
    }

    Result<bool> isHeld(const Link &link)
    {
        auto found = m_held.find(link.account);
        if (found == m_held.end()) {
            DUNLIN_TRY_VALUE(const auto state, stateOf(link.account));
            found = m_held.insert(link.account, heldItems(state));
        }
        return found->contains(QString()) || found->contains(link.item);
    }

    QSet<QString> heldItems(const domain::AccountState &state) const
    {
        QSet<QString> out;
        const QDate today = m_core.today();
        const bool onHold =
            std::any_of(state.holds.begin(), state.holds.end(),
                        [&](const domain::HoldState &hold) { return hold.isActive(today); });
        const bool promised = std::any_of(
            state.promises.begin(), state.promises.end(), [](const domain::PromiseState &one) {
                return one.status == domain::PromiseStatus::Open
                       || one.status == domain::PromiseStatus::PartiallyKept;
            });
        if (onHold || promised || !state.agency.isEmpty() || domain::isFinished(state.status))
            out.insert(QString());
        for (const domain::ItemState &item : state.items) {
            if (item.disputed.isPositive())
                out.insert(item.number);
        }
        return out;
    }

    Status writeBlocked(TrytonClient &client, const QJsonArray &ids, bool blocked)
    {
        if (ids.isEmpty())
            return {};
        DUNLIN_TRY(client.call(QStringLiteral("model.account.dunning.write"),
                               {ids, QJsonObject{{QStringLiteral("blocked"), blocked}}}));
        (blocked ? m_blocked : m_released) += ids.size();
        return {};
    }

    void say(const QString &what)
    {
        constexpr qsizetype kMaxSaid = 5;
        if (m_said.size() < kMaxSaid)
            m_said << what;
        else if (m_said.size() == kMaxSaid)
            m_said << QStringLiteral("and more");
    }

    void sayCounts()
    {
        const auto add = [&](const char *key, qint64 value, const char *words) {
            m_run.counts.insert(QLatin1String(key), value);
            if (value > 0)
                m_run.words << QLatin1String(words) + QStringLiteral(" %1").arg(value);
        };
        m_run.counts.insert(
            QStringLiteral("open_there"),
            qint64(std::count_if(m_links.begin(), m_links.end(),
                                 [](const auto &one) { return one.second.isOpen; })));
        m_run.counts.insert(QStringLiteral("read"), m_book.read);
        add("accounts", m_accounts, "new accounts");
        add("items", m_items, "new items");
        add("quarantined", m_quarantined, "lines that could not be used");
        add("payments_in", m_paymentsIn, "payments taken in");
        add("payments_back", m_paymentsBack, "payments told");
        add("blocked", m_blocked, "dunnings blocked there");
        add("released", m_released, "dunnings released there");
        m_run.words << m_said;
    }

    ConnectorRun &m_run;
    OfficeCore &m_core;
    TrytonBook m_book;
    base::Currency m_currency;
    std::map<qint64, Link> m_links;                     ///< by line
    qint64 m_head = 0;                                  ///< of the feed when the run began
    std::optional<std::set<base::AccountId>> m_touched; ///< nothing: all
    QHash<base::AccountId, QSet<QString>> m_held;       ///< items not to dun; "": all
    qint64 m_payMethod = 0;
    QStringList m_said;
    qint64 m_items = 0;
    qint64 m_accounts = 0;
    qint64 m_quarantined = 0;
    qint64 m_paymentsIn = 0;
    qint64 m_paymentsBack = 0;
    qint64 m_blocked = 0;
    qint64 m_released = 0;
};

} // namespace

Status checkTryton(const QJsonObject &settings)
{
    static const QSet<QString> kKnown{QStringLiteral("url"),
                                      QStringLiteral("database"),
                                      QStringLiteral("login"),
                                      QStringLiteral("password_file"),
                                      QStringLiteral("payment_method"),
                                      QStringLiteral("payments_in"),
                                      QStringLiteral("payments_back"),
                                      QStringLiteral("dunning_back"),
                                      QStringLiteral("overlap_minutes")};
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!kKnown.contains(it.key()))
            return fail(ErrorCode::Input, QStringLiteral("Tryton has no \"%1\"").arg(it.key()));
    }
    for (const char *needed : {"url", "database", "login"}) {
        if (settings.value(QLatin1String(needed)).toString().isEmpty())
            return fail(ErrorCode::Input,
                        QStringLiteral("the settings name no %1").arg(QLatin1String(needed)));
    }
    DUNLIN_TRY(outsideUrl(settings.value(QLatin1String("url")).toString()));
    DUNLIN_TRY(secretOf(settings, "password_file"));
    return {};
}

Status runTryton(ConnectorRun &run)
{
    return TrytonRun(run).work();
}

} // namespace dunlin::desk
