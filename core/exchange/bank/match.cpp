// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/match.h"

#include "core/exchange/outside/reference.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace dunlin::exchange {

using base::Money;

namespace {

constexpr qsizetype kMaxTokens = 400;
constexpr qsizetype kLongestNumber = 40;
constexpr size_t kMostPayees = 50;
/// Below this a number in free text says little: "12", a year, a postcode.
constexpr qsizetype kShortestInText = 5;

bool isPart(QChar c)
{
    return c.isLetterOrNumber();
}

/// Confidence, best last in each step; see docs/outside-files.md.
enum Confidence {
    ReferenceExact = 100,
    TextExact = 97,
    ReferencePart = 95,
    ReferenceMore = 92,
    PayerExact = 88,
    TextPart = 85,
    NamePromise = 80,
    Unclear = 70,
    NameAmount = 65,
    Settled = 60,
    WrongCurrency = 40,
};

} // namespace

QString matchNumber(const QString &number)
{
    QString out;
    out.reserve(number.size());
    for (const QChar c : number) {
        if (isPart(c))
            out += c.toUpper();
    }
    return out;
}

QString matchName(const QString &name)
{
    static const QSet<QString> forms{
        QStringLiteral("gmbh"), QStringLiteral("ag"),   QStringLiteral("kg"),
        QStringLiteral("ohg"),  QStringLiteral("ltd"),  QStringLiteral("llc"),
        QStringLiteral("inc"),  QStringLiteral("bv"),   QStringLiteral("sarl"),
        QStringLiteral("sa"),   QStringLiteral("srl"),  QStringLiteral("co"),
        QStringLiteral("herr"), QStringLiteral("frau"), QStringLiteral("mr"),
        QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("dr"),
        QStringLiteral("und"),  QStringLiteral("and")};
    QStringList words;
    QString word;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded + u' ') {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        // Letters of another script, or ones that cannot be seen, make another name.
        if (isPart(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            if (!forms.contains(word))
                words.append(word);
            word.clear();
        }
    }
    words.sort();
    return words.join(u' ');
}

void MatchIndex::reserve(qsizetype accounts, qsizetype items)
{
    m_accounts.reserve(size_t(accounts));
    m_byId.reserve(accounts);
    m_byName.reserve(accounts);
    m_items.reserve(size_t(items));
    m_hits.reserve(size_t(accounts + items));
    m_byNumber.reserve(accounts + items);
}

void MatchIndex::index(const QString &number, Hit hit)
{
    const QString key = matchNumber(number);
    if (key.isEmpty())
        return;
    m_hits.push_back(hit);
    m_byNumber.insert(key, quint32(m_hits.size() - 1));
}

void MatchIndex::add(PayingAccount account)
{
    const auto at = quint32(m_accounts.size());
    m_byId.insert(account.id, at);
    index(account.number, {at, -1});
    const QString name = matchName(account.debtor);
    if (!name.isEmpty())
        m_byName[name].push_back(at);
    m_accounts.push_back(std::move(account));
}

void MatchIndex::add(const OpenItem &item)
{
    const auto account = m_byId.constFind(item.account);
    if (account == m_byId.cend())
        return;
    m_items.push_back({*account, item.item, item.open});
    // An item that has its account's number is found by that.
    if (item.number != m_accounts[*account].number)
        index(item.number, {*account, qint32(m_items.size() - 1)});
}

void MatchIndex::add(const PromisedAmount &promise)
{
    const auto account = m_byId.constFind(promise.account);
    if (account != m_byId.cend())
        m_promises.insert(*account, promise);
}

void MatchIndex::addPayer(const QString &bankAccount, base::AccountId account)
{
    const auto at = m_byId.constFind(account);
    if (at == m_byId.cend() || bankAccount.isEmpty())
        return;
    std::vector<quint32> &accounts = m_byPayer[bankAccount];
    // Who pays for so many is a service, and tells nobody apart.
    if (accounts.size() < kMostPayees
        && std::find(accounts.begin(), accounts.end(), *at) == accounts.end())
        accounts.push_back(*at);
}

/// One line against the index.
class MatchIndex::Matcher {
public:
    Matcher(const MatchIndex &index, const BankLine &line)
        : m_index(index)
        , m_line(line)
        , m_amount(line.amount.minor())
        , m_payerName(matchName(line.payer))
    {}

    MatchResult run()
    {
        for (const QString &reference : m_line.references)
            byReference(reference, QStringLiteral("reference"));
        byDocuments();
        if (!m_line.endToEnd.isEmpty())
            byReference(m_line.endToEnd, QStringLiteral("end-to-end id"));
        byText();
        byPayer();
        return result();
    }

private:
    struct Found {
        QSet<qint32> items; ///< of one account that the line names
        bool byAccount = false;
        QString where; ///< "reference", "text"
        QString number;
        bool isStructured = false;
    };

    void keep(quint32 account, std::optional<base::ItemId> item, int confidence,
              const QString &reason)
    {
        MatchProposal &best = m_best[account];
        if (confidence <= best.confidence)
            return;
        best = {m_index.m_accounts[account].id, item, confidence, reason};
    }

    void byReference(const QString &reference, const QString &what)
    {
        const ReferenceKind kind = referenceKind(reference);
        if (kind == ReferenceKind::RfWrong || kind == ReferenceKind::QrrWrong)
            return; // check digits that do not hold name nobody
        std::map<quint32, Found> found;
        collect(matchNumber(reference), what, true, &found);
        const QString body = matchNumber(referenceBody(reference));
        if (found.empty() && body.size() >= kShortestInText)
            collect(body, what, true, &found);
        judge(found);
    }

    /// Invoices that the payer names in fields of their own: no more sure than free text, as the
    /// payer has put them down.
    void byDocuments()
    {
        std::map<quint32, Found> found;
        for (const QString &document : m_line.documents.mid(0, kMaxTokens)) {
            const QString number = matchNumber(document);
            if (number.size() <= kLongestNumber)
                collect(number, QStringLiteral("document"), false, &found);
        }
        judge(found);
    }

    /// Numbers in free text: whole words, and runs of up to four words as people write them.
    void byText()
    {
        const QString &text = m_line.text;
        std::vector<std::pair<qsizetype, qsizetype>> words;
        for (qsizetype at = 0; at < text.size() && qsizetype(words.size()) < kMaxTokens;) {
            while (at < text.size() && !isPart(text[at]))
                ++at;
            qsizetype end = at;
            while (end < text.size() && isPart(text[end]))
                ++end;
            if (end > at)
                words.emplace_back(at, end);
            at = end;
        }
        std::map<quint32, Found> found;
        for (size_t first = 0; first < words.size(); ++first) {
            QString number;
            for (size_t last = first; last < std::min(first + 4, words.size()); ++last) {
                number += QStringView(text).mid(words[last].first,
                                                words[last].second - words[last].first);
                if (number.size() > kLongestNumber)
                    break;
                if (number.size() >= kShortestInText
                    && std::any_of(number.cbegin(), number.cend(),
                                   [](QChar c) { return c.isDigit(); }))
                    collect(number.toUpper(), QStringLiteral("text"), false, &found);
            }
        }
        judge(found);
    }

    void collect(const QString &number, const QString &where, bool isStructured,
                 std::map<quint32, Found> *found) const
    {
        for (auto hit = m_index.m_byNumber.constFind(number);
             hit != m_index.m_byNumber.cend() && hit.key() == number; ++hit) {
            const Hit &one = m_index.m_hits[*hit];
            Found &entry = (*found)[one.account];
            entry.where = where;
            entry.isStructured = isStructured;
            entry.number = entry.number.isEmpty() || entry.number == number
                               ? number
                               : entry.number + QStringLiteral(", ") + number;
            if (one.item < 0)
                entry.byAccount = true;
            else
                entry.items.insert(one.item);
        }
    }

    void judge(const std::map<quint32, Found> &found)
    {
        const bool isUnique = found.size() == 1;
        for (const auto &[account, entry] : found) {
            int confidence = 0;
            QString reason;
            std::optional<base::ItemId> item;
            if (entry.items.size() == 1)
                item = m_index.m_items[size_t(*entry.items.begin())].id;
            weigh(account, entry, &confidence, &reason);
            if (!isUnique && confidence > Unclear) {
                // Two accounts are named. The payer's name may tell them apart for a person.
                confidence = Unclear;
                reason += QStringLiteral("; %1 accounts have such a number").arg(found.size());
            }
            keep(account, item, confidence, reason);
        }
    }

    /// The amounts that would make the line exact: the items it names together, or all that is
    /// owed.
    void weigh(quint32 account, const Found &entry, int *confidence, QString *reason) const
    {
        const PayingAccount &owner = m_index.m_accounts[account];
        qint64 open = 0;
        for (const qint32 item : entry.items)
            open += m_index.m_items[size_t(item)].open;
        if (entry.items.isEmpty())
            open = owner.total;
        *reason = QStringLiteral("the %1 has %2").arg(entry.where, entry.number);
        if (owner.currency != m_line.amount.currency()) {
            *confidence = WrongCurrency;
            *reason += QStringLiteral(", and the account is in %1")
                           .arg(QString::fromLatin1(owner.currency.code()));
        } else if (open <= 0) {
            *confidence = Settled;
            *reason += QStringLiteral(", of which nothing is open");
        } else if (m_amount == open) {
            *confidence = entry.isStructured ? ReferenceExact : TextExact;
            *reason += QStringLiteral(", and the amount is what is open");
        } else if (entry.byAccount && m_amount < open && promised(account)) {
            *confidence = entry.isStructured ? ReferenceExact : TextExact;
            *reason += QStringLiteral(", and the amount was promised");
        } else if (m_amount < open) {
            *confidence = entry.isStructured ? ReferencePart : TextPart;
            *reason += QStringLiteral(", and the amount is a part of what is open");
        } else if (m_amount <= owner.total) {
            *confidence = entry.isStructured ? ReferencePart : TextPart;
            *reason += QStringLiteral(", and the amount goes on to other items of the account");
        } else {
            *confidence = entry.isStructured ? ReferenceMore : Unclear;
            *reason += QStringLiteral(", and the amount is more than is open");
        }
        // In free text a number and the payer's name together are as good as the exact amount.
        if (*confidence == TextPart && !m_payerName.isEmpty()
            && matchName(owner.debtor) == m_payerName) {
            *confidence = ReferenceMore;
            *reason += QStringLiteral("; the payer has the debtor's name");
        }
    }

    bool promised(quint32 account) const
    {
        const auto promises = m_index.m_promises.values(account);
        return std::any_of(promises.begin(), promises.end(), [&](const PromisedAmount &promise) {
            return promise.amount == m_amount && std::abs(promise.due.daysTo(m_line.value)) <= 10;
        });
    }

    /// Who pays, and how much: never enough by itself.
    void byPayer()
    {
        struct Candidate {
            bool byAccount = false;
            bool byName = false;
        };
        std::map<quint32, Candidate> candidates;
        if (!m_line.payerAccount.isEmpty()) {
            const auto payees = m_index.m_byPayer.constFind(m_line.payerAccount);
            if (payees != m_index.m_byPayer.cend() && payees->size() < kMostPayees) {
                for (const quint32 account : *payees)
                    candidates[account].byAccount = true;
            }
        }
        if (!m_payerName.isEmpty()) {
            const auto named = m_index.m_byName.constFind(m_payerName);
            if (named != m_index.m_byName.cend() && named->size() < kMostPayees) {
                for (const quint32 account : *named)
                    candidates[account].byName = true;
            }
        }
        for (const auto &[account, candidate] : candidates) {
            const PayingAccount &owner = m_index.m_accounts[account];
            if (owner.currency != m_line.amount.currency() || owner.total <= 0)
                continue;
            const bool isPromised = promised(account);
            const bool isExact = owner.total == m_amount;
            if (!isExact && !isPromised && !candidate.byAccount)
                continue;
            int confidence = candidate.byAccount ? (isExact || isPromised ? PayerExact : Unclear)
                                                 : (isPromised ? NamePromise : NameAmount);
            if (candidates.size() > 1)
                confidence = std::min<int>(confidence, Settled);
            keep(account, {}, confidence,
                 QStringLiteral("%1%2").arg(
                     candidate.byAccount
                         ? QStringLiteral("the payer's bank account paid this account before")
                         : QStringLiteral("the payer has the debtor's name"),
                     isPromised ? QStringLiteral(", and the amount was promised")
                     : isExact  ? QStringLiteral(", and the amount is what is open")
                                : QString()));
        }
    }

    MatchResult result() const
    {
        MatchResult out;
        for (const auto &[account, proposal] : m_best)
            out.proposals.push_back(proposal);
        std::sort(out.proposals.begin(), out.proposals.end(), [](const auto &a, const auto &b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence
                                                : a.account < b.account;
        });
        // Two that are as sure as each other are sure of nothing.
        if (out.proposals.size() > 1 && out.proposals[1].confidence >= kPostFrom
            && out.proposals[0].confidence < ReferenceExact)
            out.proposals[0].confidence = Unclear;
        if (out.proposals.size() > 5)
            out.proposals.resize(5);
        return out;
    }

    const MatchIndex &m_index;
    const BankLine &m_line;
    const qint64 m_amount;
    const QString m_payerName;
    std::map<quint32, MatchProposal> m_best;
};

MatchResult MatchIndex::match(const BankLine &line) const
{
    return Matcher(*this, line).run();
}

} // namespace dunlin::exchange
