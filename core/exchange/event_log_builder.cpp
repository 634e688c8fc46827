// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/account_draft.h"

#include "core/domain/natural_keys.h"

#include <algorithm>
#include <unordered_map>

namespace dunlin::exchange {

using domain::Money;
using Effect = ActivityRule::Effect;

namespace {

/// One event of the debt as its row says.
struct LogRow {
    RecordSpan span;
    QDate day;
    QString activity;
    ActivityRule rule;
    std::optional<Money> amount;
    std::optional<Money> payment;
    std::optional<Money> total;
    std::optional<Money> expense;
    QString facts;
    std::string key; ///< business content of the row
};

/// One row per event of a debt; what each activity does is the profile's. Money that an activity
/// states as a new total becomes a posting of the difference.
class EventLogBuilder final : public AccountBuilder {
public:
    EventLogBuilder(const FileTable &table, const Profile &profile)
        : m_profile(profile)
        , m_reader(table, profile)
        , m_type(itemTypeOf(profile))
    {}

    void build(std::span<const TableRow> rows, AccountDraft &draft) override
    {
        begin(rows, draft);
        for (const TableRow &row : rows) {
            m_reader.begin(row);
            readRow(draft);
            if (!m_reader.ok())
                draft.badRows.push_back(m_reader.fault());
        }
        // By day, the opening first; rows of one day stay as they stand.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const LogRow &a, const LogRow &b) {
            if (a.day != b.day)
                return a.day < b.day;
            return (a.rule.effect == Effect::Open) > (b.rule.effect == Effect::Open);
        });
        for (LogRow &row : m_rows)
            add(row, draft);
        draft.totalsDiffer = m_haveTotal && m_highestTotal != m_paid;
        finishDraft(draft, m_profile, m_debtor, m_listed);
    }

private:
    void begin(std::span<const TableRow> rows, AccountDraft &draft)
    {
        m_rows.clear();
        m_times.clear();
        m_debtor.clear();
        m_listed = {};
        m_claim.reset();
        m_openedLine = 0;
        m_haveTotal = false;
        m_reader.begin(rows.front());
        draft.begin(m_reader, m_profile);
        m_item = domain::itemIdFor(draft.account, draft.number);
    }

    ActivityRule ruleOf(const QString &activity) const
    {
        const auto it = m_profile.activities.constFind(activity);
        return it != m_profile.activities.constEnd() ? *it
                                                     : ActivityRule{m_profile.otherActivities, {}};
    }

    void readRow(AccountDraft &draft)
    {
        LogRow row;
        row.span = m_reader.span();
        m_reader.identifier(Field::Account);
        row.activity = m_reader.text(Field::Activity);
        row.day = m_reader.date(Field::Date);
        if (row.activity.isEmpty())
            m_reader.fail(Field::Activity, QStringLiteral("the activity is empty"));
        if (row.day.isNull())
            m_reader.fail(Field::Date, QStringLiteral("the date is empty"));
        const auto currency = m_reader.currency(Field::Amount);
        if (!currency || !m_reader.ok())
            return;
        if (draft.currency.isValid() && *currency != draft.currency) {
            m_reader.fail(Field::Currency, QStringLiteral("the row is in another currency than the "
                                                          "account"));
            return;
        }
        row.rule = ruleOf(row.activity);
        row.amount = m_reader.money(Field::Amount, *currency);
        row.payment = m_reader.money(Field::Payment, *currency);
        row.total = m_reader.money(Field::TotalPaid, *currency);
        row.expense = m_reader.money(Field::Expense, *currency);
        row.facts = m_reader.facts();
        checkAmounts(row);
        if (!m_reader.ok())
            return;
        if (!draft.currency.isValid()) {
            draft.currency = *currency;
            m_paid = m_highestTotal = Money::zero(*currency);
        }
        m_debtor.see(m_reader);
        draft.noisy += m_reader.noisy();
        for (CellNote &note : m_reader.takeNotes())
            draft.notes.push_back(std::move(note));
        row.key = keyOf(row);
        m_rows.push_back(std::move(row));
    }

    void checkAmounts(const LogRow &row)
    {
        const auto effect = row.rule.effect;
        if ((effect == Effect::Open || effect == Effect::NewTotal) && !row.amount)
            m_reader.fail(Field::Amount, QStringLiteral("the amount is empty"));
        if (effect == Effect::Open && row.amount && row.amount->isNegative())
            m_reader.fail(Field::Amount, QStringLiteral("a debt cannot begin below zero"));
        if (effect != Effect::Payment)
            return;
        const auto &paid = row.payment ? row.payment : row.amount;
        if (!paid)
            m_reader.fail(Field::Payment, QStringLiteral("the payment is empty"));
        else if (paid->isNegative())
            m_reader.fail(Field::Payment, QStringLiteral("a payment cannot be below zero"));
    }

    std::string keyOf(const LogRow &row) const
    {
        std::string key = "log\x1f";
        key += row.activity.toStdString();
        key.append(1, '\x1f').append(std::to_string(row.day.toJulianDay()));
        for (const auto &money : {row.amount, row.payment, row.total, row.expense}) {
            key.push_back('\x1f');
            if (money)
                key += std::to_string(money->minor());
        }
        m_reader.appendFacts(key);
        return key;
    }

    void add(LogRow &row, AccountDraft &draft)
    {
        const int times = ++m_times[row.key];
        const bool copy = times > 1
                          && (m_profile.repeatedRows == RepeatedRows::Duplicate
                              || row.rule.effect == Effect::Open);
        if (copy) {
            draft.rows.push_back({row.span, true});
            return;
        }
        if (times > 1)
            row.key.append(1, '\x1f').append(std::to_string(times));
        QString reason;
        auto payload = payloadOf(row, draft, reason);
        if (!reason.isEmpty()) {
            draft.badRows.push_back({row.span, row.activity, reason});
            return;
        }
        if (row.total) {
            m_haveTotal = true;
            m_highestTotal = base::max(m_highestTotal, *row.total);
        }
        m_listed = m_listed.isNull() ? row.day : m_listed;
        draft.rows.push_back({row.span, false});
        draft.events.push_back({row.rule.effect == Effect::Open ? "item" : std::move(row.key),
                                row.day, std::move(payload), int(draft.rows.size()) - 1, -1,
                                row.rule.effect == Effect::Open});
    }

    domain::Payload payloadOf(const LogRow &row, AccountDraft &draft, QString &reason)
    {
        switch (row.rule.effect) {
        case Effect::Open: return open(row, draft, reason);
        case Effect::NewTotal: return newTotal(row, reason);
        case Effect::Cost:
            return charge(row, domain::ChargeKind::Cost, row.expense ? row.expense : row.amount);
        case Effect::Fee: return charge(row, domain::ChargeKind::Fee, row.amount);
        case Effect::Interest: return charge(row, domain::ChargeKind::Interest, row.amount);
        case Effect::Payment: return pay(row);
        case Effect::Placement: return domain::Placed{row.rule.agency, row.day};
        case Effect::Close: return domain::ClosedAccount{row.activity};
        case Effect::Recall: return domain::Recalled{row.activity, row.day};
        case Effect::Fact: break;
        }
        return domain::SourceFact{row.activity, row.facts};
    }

    domain::Payload open(const LogRow &row, AccountDraft &draft, QString &reason)
    {
        if (m_openedLine > 0) {
            reason = QStringLiteral("the account already begins on line %1").arg(m_openedLine);
            return {};
        }
        m_openedLine = row.span.line;
        draft.opened = true;
        m_claim = *row.amount;
        return domain::ItemAdded{
            m_item,      m_type,   draft.number, row.day, row.day.addDays(m_profile.dueDays),
            *row.amount, row.facts};
    }

    domain::Payload newTotal(const LogRow &row, QString &reason)
    {
        if (!m_claim) {
            reason = QStringLiteral("the amount that the new total replaces is not in this file");
            return {};
        }
        const Money difference = *row.amount - *m_claim;
        m_claim = *row.amount;
        if (difference.isPositive())
            return domain::Charged{domain::ChargeKind::Penalty, m_item, difference, row.activity,
                                   row.day};
        if (difference.isNegative())
            return domain::Adjusted{m_item, domain::Bucket::Principal, difference, row.activity,
                                    row.day};
        return domain::SourceFact{row.activity, row.facts};
    }

    domain::Payload charge(const LogRow &row, domain::ChargeKind kind,
                           const std::optional<Money> &amount) const
    {
        if (amount && amount->isPositive())
            return domain::Charged{kind, m_item, *amount, row.activity, row.day};
        if (amount && amount->isNegative())
            return domain::Adjusted{m_item, domain::bucketOf(kind), *amount, row.activity, row.day};
        return domain::SourceFact{row.activity, row.facts};
    }

    domain::Payload pay(const LogRow &row)
    {
        const Money amount = row.payment ? *row.payment : *row.amount;
        m_paid += amount;
        if (amount.isZero())
            return domain::SourceFact{row.activity, row.facts};
        domain::PaymentReceived payment;
        payment.amount = amount;
        payment.valueDate = row.day;
        payment.item = m_item;
        return payment;
    }

    const Profile &m_profile;
    RowReader m_reader;
    domain::ItemType m_type;
    domain::ItemId m_item;
    std::vector<LogRow> m_rows;
    std::unordered_map<std::string, int> m_times;
    DebtorTally m_debtor;
    QDate m_listed;
    std::optional<Money> m_claim; ///< what the item amounts to, penalties included
    Money m_paid;
    Money m_highestTotal;
    qint64 m_openedLine = 0;
    bool m_haveTotal = false;
};

} // namespace

std::unique_ptr<AccountBuilder> makeEventLogBuilder(const FileTable &table, const Profile &profile)
{
    return std::make_unique<EventLogBuilder>(table, profile);
}

} // namespace dunlin::exchange
