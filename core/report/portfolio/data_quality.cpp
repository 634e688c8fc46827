// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/reports.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace dunlin::report {

namespace {

using domain::AccountState;
using domain::ContactPointState;
using domain::PointKind;
using domain::PointState;

constexpr int kStaleDays = 180;
constexpr int kSourceDays = 30;

struct Check {
    const char *id;
    const char *label;
};
enum Finding : size_t {
    Unreachable,
    NoPhone,
    Wrong,
    Stale,
    NoZone,
    NoName,
    NoDue,
    OldSource,
    SharedPoint,
    SameDebtor,
    NoNextAction,
    Findings
};
constexpr std::array<Check, Findings> kChecks{
    {{"unreachable", "No number, address or e-mail that may be used"},
     {"no_phone", "No telephone number that may be used"},
     {"wrong_points", "A number or address found to be wrong"},
     {"stale_points", "Nothing reached the debtor for 180 days or ever"},
     {"no_zone", "The debtor's time zone is not known"},
     {"no_name", "The debtor has no name"},
     {"no_due_date", "An open item has no due date"},
     {"old_source", "The balance is older than 30 days: nothing came from its source since"},
     {"shared_points", "A number or e-mail that another debtor has too"},
     {"same_debtor", "Another debtor has the same name and postcode"},
     {"no_next_action", "Nothing is to happen next: nobody would work it"}}};

QString simplified(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

class DataQuality final : public Report {
public:
    explicit DataQuality(const ReportQuestion &question) : m_question(question) {}

    ReportNeeds needs() const override { return {false}; }
    bool isDrilledAlone() const override { return false; }

    void add(const AccountSpan &account) override
    {
        const AccountState &state = account.closing;
        if (state.closed || !state.balances.sum().isPositive())
            return;
        const quint32 at = quint32(m_accounts.size());
        m_accounts.push_back({state.number, state.balances.sum()});
        findPoints(at, state);
        mark(NoZone, at, state.debtor.zone.isEmpty());
        mark(NoNextAction, at,
             !domain::isFinished(state.status)
                 && state.nextAction.kind == domain::NextActionKind::None);
        mark(NoName, at, state.debtor.name.trimmed().isEmpty());
        mark(NoDue, at, std::any_of(state.items.begin(), state.items.end(), [](const auto &item) {
                 return item.isOpen() && !item.due.isValid();
             }));
        mark(OldSource, at, isSourceOld(account));
        const QString name = simplified(state.debtor.name);
        if (!name.isEmpty() && !state.debtor.address.postcode.isEmpty())
            meet(m_names, name + QLatin1Char('\n') + simplified(state.debtor.address.postcode),
                 state.debtor.id, at, SameDebtor);
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "data-quality", m_question,
            QStringLiteral(
                "Accounts with something open at the end of the period that show a gap, each once "
                "in a row; an account may be in several rows. amount: what they owe. share: of all "
                "open accounts. A contact point may be used when it is neither wrong, nor marked "
                "do-not-contact, nor its consent withdrawn."));
        table.main.measure = "amount";
        table.main.columns = {{"check", ColumnUnit::Text, QStringLiteral("Check")},
                              {"what", ColumnUnit::Text, QStringLiteral("What")},
                              {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
                              {"share", ColumnUnit::Percent, QStringLiteral("Of open accounts")},
                              {"amount", ColumnUnit::Amount, QStringLiteral("They owe")}};
        const base::Money zero = base::Money::zero(m_question.currency);
        QSet<quint32> any;
        for (size_t check = 0; check < kChecks.size(); ++check) {
            const QString id = QString::fromLatin1(kChecks[check].id);
            base::Money amount = zero;
            for (const quint32 at : std::as_const(m_found[check])) {
                amount += m_accounts[at].second;
                any.insert(at);
                if (id == m_question.drill)
                    table.shares.push_back(shareOf(at));
            }
            const qint64 accounts = m_found[check].size();
            table.main.rows.push_back({id, QString::fromLatin1(kChecks[check].label), accounts,
                                       percentOf(accounts, qint64(m_accounts.size())), amount});
        }
        std::sort(table.shares.begin(), table.shares.end(),
                  [](const auto &a, const auto &b) { return a.account < b.account; });
        base::Money amount = zero;
        for (const quint32 at : std::as_const(any))
            amount += m_accounts[at].second;
        table.main.total = {ReportCell(), ReportCell(), qint64(any.size()),
                            percentOf(qint64(any.size()), qint64(m_accounts.size())), amount};
        return table;
    }

private:
    ReportShare shareOf(quint32 at) const
    {
        const auto &[number, owes] = m_accounts[at];
        return {number, owes, 1, {ReportCell(), ReportCell(), qint64(1), ReportCell(), owes}};
    }

    struct Met {
        base::DebtorId debtor;
        std::vector<quint32> accounts; ///< of it, until another debtor comes
        bool shared = false;
    };

    /// Balances of accounts that came by an import are as old as the last import that said
    /// something of them; those that were entered here are never old.
    bool isSourceOld(const AccountSpan &account) const
    {
        const base::Instant end = base::startOfDay(m_question.to.addDays(1), m_question.officeZone);
        std::optional<base::Instant> last;
        for (const domain::Event &event : account.events) {
            const bool counts =
                event.envelope.heard < end && domain::importOf(event.envelope.actor).has_value();
            if (counts && (!last || *last < event.envelope.heard))
                last = event.envelope.heard;
        }
        return last
               && base::dateIn(*last, m_question.officeZone).daysTo(m_question.to) > kSourceDays;
    }

    void mark(Finding finding, quint32 at, bool found)
    {
        if (found)
            m_found[finding].insert(at);
    }

    void findPoints(quint32 at, const AccountState &state)
    {
        bool usable = false;
        bool phone = false;
        bool wrong = false;
        for (const ContactPointState &point : state.contactPoints) {
            wrong = wrong || point.state == PointState::Wrong;
            if (point.state != PointState::Active || point.consent == domain::Consent::Withdrawn)
                continue;
            usable = true;
            phone = phone || point.kind == PointKind::Phone;
            if (point.kind != PointKind::Post && point.owner.isNull())
                meet(m_points, simplified(point.value).remove(QLatin1Char(' ')), state.debtor.id,
                     at, SharedPoint);
        }
        usable = usable || !state.debtor.address.line.isEmpty();
        mark(Unreachable, at, !usable);
        mark(NoPhone, at, !phone);
        mark(Wrong, at, wrong);
        mark(Stale, at,
             !state.lastRightParty
                 || base::dateIn(*state.lastRightParty, m_question.officeZone).daysTo(m_question.to)
                        > kStaleDays);
    }

    void meet(QHash<QString, Met> &met, const QString &key, base::DebtorId debtor, quint32 at,
              Finding finding)
    {
        Met &known = met[key];
        if (known.accounts.empty())
            known.debtor = debtor;
        known.accounts.push_back(at);
        known.shared = known.shared || known.debtor != debtor;
        if (!known.shared)
            return;
        for (const quint32 one : known.accounts)
            m_found[finding].insert(one);
    }

    ReportQuestion m_question;
    std::vector<std::pair<QString, base::Money>> m_accounts; ///< number and what is owed
    std::array<QSet<quint32>, Findings> m_found;
    QHash<QString, Met> m_points;
    QHash<QString, Met> m_names;
};

} // namespace

base::Result<std::unique_ptr<Report>> makeDataQuality(const ReportQuestion &question)
{
    return std::make_unique<DataQuality>(question);
}

} // namespace dunlin::report
