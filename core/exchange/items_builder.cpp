// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/account_draft.h"

#include "core/domain/natural_keys.h"

#include <unordered_map>

namespace dunlin::exchange {

using domain::Money;

namespace {

/// One invoice as its row says.
struct ItemRow {
    QString number;
    QDate issued;
    QDate due;
    QDate settled;
    Money amount;
    std::optional<Money> paid;
    bool disputed = false;
    QString description;

    bool operator==(const ItemRow &) const = default;
};

/// One row per invoice. A settled invoice was paid in full on that day; a disputed one was disputed
/// from its first day until it was settled, because such files say neither day.
class ItemsBuilder final : public AccountBuilder {
public:
    ItemsBuilder(const FileTable &table, const Profile &profile, QDate today)
        : m_profile(profile)
        , m_reader(table, profile)
        , m_type(itemTypeOf(profile))
        , m_today(today)
    {}

    void build(std::span<const TableRow> rows, AccountDraft &draft) override
    {
        m_seen.clear();
        m_debtor.clear();
        m_listed = {};
        m_reader.begin(rows.front());
        draft.begin(m_reader, m_profile);
        for (const TableRow &row : rows) {
            m_reader.begin(row);
            if (auto item = readItem(draft))
                add(*item, draft);
            if (!m_reader.ok())
                draft.badRows.push_back(m_reader.fault());
        }
        draft.opened = !draft.rows.empty();
        draft.severalNames = m_debtor.severalNames();
        finishDraft(draft, m_profile, m_debtor, m_listed);
    }

private:
    std::optional<ItemRow> readItem(const AccountDraft &draft)
    {
        ItemRow item;
        m_reader.identifier(Field::Account);
        item.number = m_reader.identifier(Field::Item);
        item.issued = m_reader.date(Field::Issued);
        item.due = m_reader.date(Field::Due);
        item.settled = m_reader.date(Field::Settled);
        item.disputed = m_reader.yes(Field::Disputed);
        item.description = m_reader.text(Field::Description);
        const auto currency = m_reader.currency(Field::Amount);
        if (!currency || !m_reader.ok())
            return std::nullopt;
        if (draft.currency.isValid() && *currency != draft.currency) {
            m_reader.fail(Field::Currency, QStringLiteral("the row is in %1, the account in %2")
                                               .arg(QString::fromLatin1(currency->code()),
                                                    QString::fromLatin1(draft.currency.code())));
            return std::nullopt;
        }
        const auto amount = amountOf(*currency);
        item.paid = m_reader.money(Field::Paid, *currency);
        const bool credit = m_reader.credit(Field::Side);
        if (!amount)
            m_reader.fail(Field::Amount, QStringLiteral("the amount is empty"));
        if (m_reader.has(Field::Item) && item.number.isEmpty())
            m_reader.fail(Field::Item, QStringLiteral("the number is empty"));
        if (item.due.isNull() && item.issued.isNull())
            m_reader.fail(m_reader.has(Field::Due) ? Field::Due : Field::Issued,
                          QStringLiteral("the row has no date"));
        if (!m_reader.ok())
            return std::nullopt;
        item.amount = credit && amount->isPositive() ? -*amount : *amount;
        fillDates(item);
        return item;
    }

    // Of two columns the one is empty or zero, or what is left of both is meant.
    std::optional<Money> amountOf(base::Currency currency)
    {
        const auto debit = m_reader.money(Field::Amount, currency);
        const auto credit = m_reader.money(Field::Credit, currency);
        if (!credit || credit->isZero())
            return debit;
        return debit ? *debit - *credit : -*credit;
    }

    void fillDates(ItemRow &item) const
    {
        if (item.due.isNull())
            item.due = item.issued.addDays(m_profile.dueDays);
        if (item.issued.isNull())
            item.issued = item.due;
        if (item.number.isEmpty())
            item.number = item.due.toString(Qt::ISODate) + QLatin1Char(' ')
                          + QString::fromLatin1(item.amount.toText());
    }

    void add(const ItemRow &item, AccountDraft &draft)
    {
        const auto [known, fresh] =
            m_seen.try_emplace(item.number.toStdString(), Seen{item, m_reader.span().line});
        if (!fresh && known->second.item != item) {
            m_reader.fail(Field::Item,
                          QStringLiteral("%1 also stands on line %2, with other figures")
                              .arg(item.number)
                              .arg(known->second.line));
            return;
        }
        draft.currency = item.amount.currency();
        draft.rows.push_back({m_reader.span(), !fresh});
        if (!fresh)
            return;
        m_debtor.see(m_reader);
        m_listed = m_listed.isNull() ? item.issued : std::min(m_listed, item.issued);
        draft.noisy += m_reader.noisy();
        for (CellNote &note : m_reader.takeNotes())
            draft.notes.push_back(std::move(note));
        if (item.amount.isNegative())
            addCreditNote(item, draft);
        else
            addInvoice(item, draft);
    }

    void addCreditNote(const ItemRow &item, AccountDraft &draft) const
    {
        domain::CreditNote note;
        note.number = item.number;
        note.amount = -item.amount;
        note.valueDate = item.issued;
        append(draft, "credit\x1f" + item.number.toStdString(), item.issued, std::move(note));
    }

    void addInvoice(const ItemRow &item, AccountDraft &draft) const
    {
        const std::string number = item.number.toStdString();
        const domain::ItemId id = domain::itemIdFor(draft.account, item.number);
        domain::ItemAdded added{id,       m_type,      item.number,     item.issued,
                                item.due, item.amount, item.description};
        append(draft, "item\x1f" + number, item.issued, std::move(added), true);
        int dispute = -1;
        if (item.disputed) {
            dispute = int(draft.events.size());
            append(draft, "dispute\x1f" + number, item.issued,
                   domain::Disputed{{id}, std::nullopt, QStringLiteral("other"), {}});
        }
        addPayments(item, id, draft);
        if (dispute >= 0 && !item.settled.isNull()) {
            append(draft, "resolved\x1f" + number, item.settled,
                   domain::DisputeResolved{{}, QStringLiteral("settled")});
            draft.events.back().resolves = dispute;
        }
    }

    void addPayments(const ItemRow &item, domain::ItemId id, AccountDraft &draft) const
    {
        const std::string number = item.number.toStdString();
        domain::PaymentReceived payment;
        payment.reference = item.number;
        payment.item = id;
        if (item.paid && item.paid->isPositive()) {
            payment.amount = base::min(*item.paid, item.amount);
            payment.valueDate = item.settled.isNull() ? m_today : item.settled;
            append(draft, "paid\x1f" + number + '\x1f' + item.paid->toText().toStdString(),
                   payment.valueDate, payment);
        }
        if (item.settled.isNull())
            return;
        payment.amount = item.amount - item.paid.value_or(Money::zero(item.amount.currency()));
        payment.valueDate = item.settled;
        if (payment.amount.isPositive())
            append(draft, "settled\x1f" + number, item.settled, payment, true);
    }

    static void append(AccountDraft &draft, std::string key, QDate day, domain::Payload payload,
                       bool figures = false)
    {
        draft.events.push_back(
            {std::move(key), day, std::move(payload), int(draft.rows.size()) - 1, -1, figures});
    }

    struct Seen {
        ItemRow item;
        qint64 line = 0;
    };
    const Profile &m_profile;
    RowReader m_reader;
    domain::ItemType m_type;
    QDate m_today;
    std::unordered_map<std::string, Seen> m_seen;
    DebtorTally m_debtor;
    QDate m_listed;
};

} // namespace

std::unique_ptr<AccountBuilder> makeItemsBuilder(const FileTable &table, const Profile &profile,
                                                 QDate today)
{
    return std::make_unique<ItemsBuilder>(table, profile, today);
}

} // namespace dunlin::exchange
